// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/ceremonyslides.h"
#include "testregistry.h"

#include <QTest>

#include <algorithm>

using namespace hoithi;

namespace {

std::vector<CeremonySlide> slidesOf(int winners)
{
    RuleBook rules;
    rules.prizes = {{QStringLiteral("Giải Nhất"), 1, 1'500'000}, {QStringLiteral("Giải Ba"), winners, {}}};
    WinnerRows rows;
    for (int i = 0; i < winners; ++i) {
        RankedSubmission person;
        person.fullName = QStringLiteral("Người Mẫu %1").arg(i);
        person.agencyName = QStringLiteral("Sở Mẫu");
        person.prize = rules.prizes[i == 0 ? 0 : 1].name;
        rows.people.push_back(person);
    }
    return ceremonySlides(QStringLiteral("Hội thi"), QStringLiteral("Tuần 1"), rows, rules);
}

std::vector<CeremonySlide> closingOf(const std::vector<CeremonySlide> &slides)
{
    std::vector<CeremonySlide> closing;
    std::ranges::copy_if(slides, std::back_inserter(closing),
                         [](const CeremonySlide &slide) { return slide.kind == CeremonySlide::Kind::All; });
    return closing;
}

} // namespace

class TestCeremonySlides : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theHighestPrizeComesLast()
    {
        const std::vector<CeremonySlide> slides = slidesOf(3);
        QCOMPARE(slides.front().kind, CeremonySlide::Kind::Title);
        QCOMPARE(slides[1].headline, QStringLiteral("Giải Ba"));
        QCOMPARE(slides[slides.size() - 2].headline, QStringLiteral("Người Mẫu 0"));
        QCOMPARE(closingOf(slides).size(), std::size_t{1});
        QVERIFY(slides.back().lines.front().startsWith(QStringLiteral("Giải Nhất: Người Mẫu 0")));
    }

    void manyWinnersCloseOnSeveralSlides_data()
    {
        QTest::addColumn<int>("winners");
        QTest::addColumn<std::size_t>("slides");
        QTest::newRow("none") << 0 << std::size_t{1};
        QTest::newRow("as many as can be read") << 12 << std::size_t{1};
        QTest::newRow("one more") << 13 << std::size_t{2};
        QTest::newRow("forty") << 40 << std::size_t{4};
    }

    void manyWinnersCloseOnSeveralSlides()
    {
        QFETCH(int, winners);
        QFETCH(std::size_t, slides);
        const std::vector<CeremonySlide> closing = closingOf(slidesOf(winners));
        QCOMPARE(closing.size(), slides);
        QStringList all;
        for (const CeremonySlide &slide : closing) {
            QVERIFY(slide.lines.size() <= 12);
            all += slide.lines;
        }
        QCOMPARE(all.size(), winners);
        for (int i = 0; i < winners; ++i)
            QVERIFY(all[i].contains(QStringLiteral("Người Mẫu %1 ").arg(i)));
    }
};

HOITHI_TEST(TestCeremonySlides)
#include "tst_ceremonyslides.moc"
