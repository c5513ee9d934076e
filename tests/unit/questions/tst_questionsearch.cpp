// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "domain/question/questionsearch.h"
#include "testregistry.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <map>

using namespace hoithi;

namespace {

Question questionOf(const QString &text)
{
    Question question;
    question.text = text;
    return question;
}

/// Three questions that differ in everything.
QuestionSearch bank()
{
    QuestionSearch search;
    Question one = questionOf(QStringLiteral("Quyết định nào quy định về Hue-S?"));
    one.title = QStringLiteral("Câu mở đầu");
    one.options = {{QStringLiteral("62/2021/QĐ-UBND"), true, {}}, {QStringLiteral("Đáp án khác"), false, {}}};
    one.source = QStringLiteral("QD62");
    one.topic = QStringLiteral("Pháp lý");
    one.difficulty = Difficulty::Easy;
    one.tags = {QStringLiteral("văn bản"), QStringLiteral("2021")};
    search.put({11, 0, QStringLiteral("Nguyễn Thị Mẫu"), {1}}, one);
    Question two = questionOf(QStringLiteral("Tổng đài\ncó số nào?"));
    two.explanation = QStringLiteral("Tổng đài 19001075 đường dây nóng.");
    two.legalReference = QStringLiteral("Điều 5");
    two.difficulty = Difficulty::Hard;
    search.put({12, 3, QStringLiteral("Lê Văn Ví"), {}}, two);
    Question three = questionOf(QStringLiteral("“Ước” gì?"));
    three.source = QStringLiteral("QD62");
    search.put({13, 3, QStringLiteral("Nguyễn Thị Mẫu"), {1, 4}}, three);
    return search;
}

QString joined(const std::vector<qint64> &ids)
{
    QStringList list;
    for (const qint64 id : ids)
        list << QString::number(id);
    return list.join(u' ');
}

} // namespace

class TestQuestionSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTextWithoutDiacritics_data();
    void findsTextWithoutDiacritics();
    void aNumberFindsItsQuestionToo();
    void filtersExactly();
    void forgetsWhatIsRemovedAndReplaced();
    void agreesWithReadingEveryQuestion();
};

void TestQuestionSearch::findsTextWithoutDiacritics_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("nothing asked") << QString() << QStringLiteral("11 12 13");
    QTest::newRow("blanks") << QStringLiteral("  ") << QStringLiteral("11 12 13");
    QTest::newRow("in the text") << QStringLiteral("quyet dinh") << QStringLiteral("11");
    QTest::newRow("with diacritics") << QStringLiteral("QUYẾT") << QStringLiteral("11");
    QTest::newRow("title") << QStringLiteral("mo dau") << QStringLiteral("11");
    QTest::newRow("option") << QStringLiteral("62/2021/qd") << QStringLiteral("11");
    QTest::newRow("explanation") << QStringLiteral("1075") << QStringLiteral("12");
    QTest::newRow("legal reference") << QStringLiteral("dieu 5") << QStringLiteral("12");
    QTest::newRow("tag") << QStringLiteral("van ban") << QStringLiteral("11");
    QTest::newRow("words from several fields") << QStringLiteral("khac dinh mo") << QStringLiteral("11");
    QTest::newRow("one word is missing") << QStringLiteral("khac dinh nong") << QString();
    QTest::newRow("across lines") << QStringLiteral("\"tong dai co so\"") << QStringLiteral("12");
    QTest::newRow("in quotes, other order") << QStringLiteral("\"dai tong\"") << QString();
    QTest::newRow("not across fields") << QStringLiteral("\"ubnd dap an\"") << QString();
    QTest::newRow("quotes not closed yet") << QStringLiteral("\"duong day") << QStringLiteral("12");
    QTest::newRow("within typographic quotes") << QStringLiteral("uoc") << QStringLiteral("13");
    QTest::newRow("nowhere") << QStringLiteral("xyz") << QString();
}

void TestQuestionSearch::findsTextWithoutDiacritics()
{
    QFETCH(const QString, text);
    QuestionFilter filter;
    filter.text = text;
    QTEST(joined(bank().find(filter)), "found");
}

void TestQuestionSearch::aNumberFindsItsQuestionToo()
{
    QuestionFilter filter;
    filter.text = QStringLiteral(" 12 ");
    QCOMPARE(joined(bank().find(filter)), QStringLiteral("12"));
    filter.text = QStringLiteral("19001075"); // a number that a text has
    QCOMPARE(joined(bank().find(filter)), QStringLiteral("12"));
    filter.text = QStringLiteral("12");
    filter.state = 0; // which it is not in
    QVERIFY(bank().find(filter).empty());
}

void TestQuestionSearch::filtersExactly()
{
    const QuestionSearch search = bank();
    const auto found = [&search](auto QuestionFilter::*field, const auto &value, const QString &text = {}) {
        QuestionFilter filter;
        filter.*field = value;
        filter.text = text;
        return joined(search.find(filter));
    };
    QCOMPARE(found(&QuestionFilter::source, QStringLiteral("QD62")), QStringLiteral("11 13"));
    QCOMPARE(found(&QuestionFilter::source, QString()), QStringLiteral("12"));
    QCOMPARE(found(&QuestionFilter::source, QStringLiteral("qd62")), QString());
    QCOMPARE(found(&QuestionFilter::source, QStringLiteral("QD62"), QStringLiteral("quyet")), QStringLiteral("11"));
    QCOMPARE(found(&QuestionFilter::topic, QStringLiteral("Pháp lý")), QStringLiteral("11"));
    QCOMPARE(found(&QuestionFilter::author, QStringLiteral("Nguyễn Thị Mẫu")), QStringLiteral("11 13"));
    QCOMPARE(found(&QuestionFilter::difficulty, Difficulty::Hard), QStringLiteral("12"));
    QCOMPARE(found(&QuestionFilter::difficulty, Difficulty::Unset), QStringLiteral("13"));
    QCOMPARE(found(&QuestionFilter::state, 3), QStringLiteral("12 13"));
    QCOMPARE(found(&QuestionFilter::round, 1), QStringLiteral("11 13"));
    QCOMPARE(found(&QuestionFilter::round, 4), QStringLiteral("13"));
    QCOMPARE(found(&QuestionFilter::used, false), QStringLiteral("12"));
    QCOMPARE(found(&QuestionFilter::used, true), QStringLiteral("11 13"));
    QCOMPARE(found(&QuestionFilter::tag, QStringLiteral("2021")), QStringLiteral("11"));
}

void TestQuestionSearch::forgetsWhatIsRemovedAndReplaced()
{
    QuestionSearch search = bank();
    search.remove(12);
    search.remove(99);
    search.put({11, 1, {}, {}}, questionOf(QStringLiteral("Sông Hương")));
    QCOMPARE(search.size(), std::size_t{2});
    QuestionFilter filter;
    QCOMPARE(joined(search.find(filter)), QStringLiteral("11 13"));
    filter.text = QStringLiteral("tong");
    QCOMPARE(joined(search.find(filter)), QString());
    filter.text = QStringLiteral("quyet");
    QCOMPARE(joined(search.find(filter)), QString());
    filter.text = QStringLiteral("song huong");
    QCOMPARE(joined(search.find(filter)), QStringLiteral("11"));
    search.clear();
    QCOMPARE(joined(search.find({})), QString());
}

void TestQuestionSearch::agreesWithReadingEveryQuestion()
{
    const std::vector<QString> words{QStringLiteral("Quyết"), QStringLiteral("định"),   QStringLiteral("Huế"),
                                     QStringLiteral("nước"),  QStringLiteral("đơn vị"), QString()};
    QVERIFY(rc::check([&words] {
        const auto texts =
            rc::gen::map(rc::gen::container<std::vector<std::size_t>>(rc::gen::inRange<std::size_t>(0, words.size())),
                         [&words](const std::vector<std::size_t> &list) {
                             QString text;
                             for (const std::size_t at : list)
                                 text += words[at] + u' ';
                             return text.trimmed();
                         });
        QuestionSearch search;
        std::map<qint64, QString> kept;
        const QString filler = QStringLiteral("dài ").repeated(300); // so that the buffer is put in order now and then
        for (int step = 0; step < 60; ++step) {
            const auto id = *rc::gen::inRange<qint64>(0, 12);
            if (*rc::gen::inRange(0, 4) == 0) {
                search.remove(id);
                kept.erase(id);
                continue;
            }
            kept[id] = *texts + filler;
            search.put({id, 0, {}, {}}, questionOf(kept[id]));
        }
        QuestionFilter filter;
        filter.text = words[*rc::gen::inRange<std::size_t>(0, words.size())];
        std::vector<qint64> found = search.find(filter);
        std::ranges::sort(found);
        std::vector<qint64> expected;
        for (const auto &[id, text] : kept) {
            const QStringList parts = filter.text.split(u' ');
            if (std::ranges::all_of(
                    parts, [&](const QString &part) { return searchFolded(text).contains(searchFolded(part)); }))
                expected.push_back(id);
        }
        RC_ASSERT(found == expected);
    }));
}

HOITHI_TEST(TestQuestionSearch)
#include "tst_questionsearch.moc"
