// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/agency/agencyclusters.h"
#include "domain/agency/agencyresolver.h"
#include "domain/agency/agencysuggestions.h"
#include "domain/agency/spelling.h"
#include "realagencies.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace hoithi;

namespace {

using test::realAgencies;

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList all;
    for (const char *text : texts)
        all.append(QString::fromUtf8(text));
    return all;
}

/// Each rarer than the one before.
std::vector<AgencyTextCount> counted(std::initializer_list<const char *> given)
{
    const QStringList texts = list(given);
    std::vector<AgencyTextCount> all;
    qint64 count = texts.size();
    for (const QString &text : texts)
        all.push_back({text, count--});
    return all;
}

/// Clusters as "a | b" each.
QStringList written(const std::vector<AgencyCluster> &clusters)
{
    QStringList all;
    for (const AgencyCluster &cluster : clusters) {
        QStringList texts;
        for (const AgencyTextCount &text : cluster.texts)
            texts.append(text.text);
        all.append(texts.join(QStringLiteral(" | ")));
    }
    return all;
}

} // namespace

class TestAgencyClusters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void suggestsWhatMayBeMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("codes"); ///< those that come first
        QTest::addColumn<int>("reason");        ///< of the first
        const auto add = [](const char *text, std::initializer_list<const char *> codes, SuggestionReason reason) {
            QTest::newRow(text) << QString::fromUtf8(text) << list(codes) << static_cast<int>(reason);
        };
        add("Xã Hương Phong", {"20002", "20080"}, SuggestionReason::SameName);
        add("phuong huong van", {"20008", "20011"}, SuggestionReason::SameName);
        add("A Lưới", {"481", "20044"}, SuggestionReason::SameName);
        add("Phường Tây Lốc", {"19750"}, SuggestionReason::OtherMarks);
        add("Xã Tây Lộc", {"19750"}, SuggestionReason::OtherKind);
        add("Phường Tây Lộc, huyện A Lưới", {"19750"}, SuggestionReason::OtherParent);
        add("Phường Hương Vân, TP Huế", {"20008"}, SuggestionReason::OtherParent);
        add("Phưòng Tây Lộcc", {"19750"}, SuggestionReason::Misspelt);
        add("So Y tee", {"TTH-SYT"}, SuggestionReason::Misspelt);
        add("Trung tâm bảo tồn di tích", {"SN-BTDT"}, SuggestionReason::SharedWords);
    }
    void suggestsWhatMayBeMeant()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, codes);
        QFETCH(int, reason);
        const std::vector<Agency> agencies = realAgencies();
        const auto suggestions = AgencySuggester(agencies).suggest(text.toStdString());
        QVERIFY(suggestions.size() <= AgencySuggester::mostSuggestions);
        QStringList suggested;
        for (const AgencySuggestion &suggestion : suggestions)
            suggested.append(std::ranges::find(agencies, suggestion.id, &Agency::id)->code);
        QCOMPARE(suggested.mid(0, codes.size()), codes);
        QCOMPARE(static_cast<int>(suggestions.front().reason), reason);
        QVERIFY(std::ranges::is_sorted(suggestions, std::greater<>(), &AgencySuggestion::confidence));
        for (const AgencySuggestion &suggestion : suggestions)
            QVERIFY(suggestion.confidence > 0 && suggestion.confidence < 100);
    }

    void aCodeIsSuggestedFirstInAnyCase()
    {
        const std::vector<Agency> agencies = realAgencies();
        const AgencySuggester suggester(agencies);
        for (const char *text : {"TTH-SYT", "tth-syt", " Tth-Syt ", "474", "TW-CAT"}) {
            const auto suggestions = suggester.suggest(text);
            QVERIFY2(!suggestions.empty(), text);
            const AgencySuggestion &first = suggestions.front();
            const QString code = std::ranges::find(agencies, first.id, &Agency::id)->code;
            QCOMPARE(code.compare(QString::fromUtf8(text).trimmed(), Qt::CaseInsensitive), 0);
            QCOMPARE(first.confidence, 100);
            QCOMPARE(first.reason, SuggestionReason::Code);
            const auto others = std::span(suggestions).subspan(1);
            QVERIFY(std::ranges::all_of(others, [](const auto &other) { return other.confidence < 100; }));
        }
    }

    void suggestsNothingForWhatIsNoAgency()
    {
        const AgencySuggester suggester(realAgencies());
        for (const char *text : {"", "-", "xyz", "123456", "\xff\xfe"})
            QVERIFY(suggester.suggest(text).empty());
        QVERIFY(suggester.suggest(std::string(1 << 20, 'a')).empty());
    }

    void putsTextsTogetherThatMeanTheSame()
    {
        const std::vector<AgencyCluster> clusters = clustered(
            counted({"Đội 3 Hương Vân", "ĐỘI 3 HƯƠNG VÂN", "doi 3 huong van", "Hương Vân, đội 3", "Đội 4 Hương Vân",
                     "UBND P. Hòa An", "phường Hoà An", "Ủy ban nhân dân phường An Hòa", "Tổ 1", "Tổ 2"}));
        QCOMPARE(written(clusters), list({"Đội 3 Hương Vân | ĐỘI 3 HƯƠNG VÂN | doi 3 huong van | Hương Vân, đội 3",
                                          "UBND P. Hòa An | phường Hoà An | Ủy ban nhân dân phường An Hòa",
                                          "Đội 4 Hương Vân", "Tổ 1", "Tổ 2"}));
        QCOMPARE(clusters.front().count, 10 + 9 + 8 + 7);
    }

    void keepsTextsApartWhoseDiacriticsAreOthers()
    {
        const std::vector<AgencyCluster> clusters =
            clustered(counted({"Xã đoàn Hương Vân", "Xã đoàn Hương Văn", "xa doan huong van", "xã đoàn Hương Vân"}));
        QCOMPARE(written(clusters),
                 list({"Xã đoàn Hương Vân | xã đoàn Hương Vân", "Xã đoàn Hương Văn", "xa doan huong van"}));
    }

    void findsSlipsOfTheFinger()
    {
        const std::vector<AgencyCluster> clusters =
            clustered(counted({"Trường THCS Lộc Điền", "Truờng THCS Lộcc Điền", "Trường THCS Lộc Tiến",
                               "Trường THCS Lộc Tiếnn", "Truogn THCS Loc Dien", "Đội 12", "Đội 13"}));
        QCOMPARE(written(clusters), list({"Trường THCS Lộc Điền | Truờng THCS Lộcc Điền | Truogn THCS Loc Dien",
                                          "Trường THCS Lộc Tiến | Trường THCS Lộc Tiếnn", "Đội 12", "Đội 13"}));
    }

    void takesBoundedTimeForManyTexts()
    {
        std::vector<AgencyTextCount> texts;
        constexpr int many = 20'000;
        for (int i = 0; i < many; ++i) {
            const QString text = i % 2 == 0 ? QStringLiteral("Chi nhánh %1 phường Tây Lộc").arg(i)
                                            : QStringLiteral("xqz").repeated(8 + i % 30);
            texts.push_back({text + QString(QChar(0x41 + i % 26)), 1});
        }
        QElapsedTimer timer;
        timer.start();
        const std::vector<AgencyCluster> clusters = clustered(texts);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        qint64 count = 0;
        for (const AgencyCluster &cluster : clusters)
            count += cluster.count;
        QCOMPARE(count, many);
    }

    void countsEdits()
    {
        QCOMPARE(editDistance("huong van", "huong van"), 0U);
        QCOMPARE(editDistance("huong van", "hoong van"), 1U);
        QCOMPARE(editDistance("huong van", "huogn van"), 1U);
        QCOMPARE(editDistance("", "abc"), 3U);
        QCOMPARE(editDistance("kitten", "sitting"), 3U);
    }
};

HOITHI_TEST(TestAgencyClusters)
#include "tst_agencyclusters.moc"
