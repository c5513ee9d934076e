// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "domain/question/nearduplicates.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

using namespace hoithi;

namespace {

Question questionOf(const QString &text, const QStringList &options)
{
    Question question;
    question.text = text;
    for (const QString &option : options)
        question.options.push_back({option, false, {}});
    return question;
}

/// Says what the header says, in the plainest way: every question against every other.
class Oracle
{
public:
    explicit Oracle(const std::vector<Question> &questions) : m_count(static_cast<double>(questions.size()))
    {
        for (const Question &question : questions) {
            m_words.emplace_back();
            add(question.text, 4);
            for (const AnswerOption &option : question.options)
                add(option.text, 1);
            for (const auto &[word, factor] : m_words.back())
                m_having[word] += 1;
        }
    }

    bool isNear(std::size_t a, std::size_t b, int threshold) const
    {
        const auto [smaller, larger] = sums(a, b);
        return larger > 0 && smaller * 100 >= larger * threshold;
    }
    double similarity(std::size_t a, std::size_t b) const
    {
        const auto [smaller, larger] = sums(a, b);
        return static_cast<double>(smaller) / static_cast<double>(larger);
    }

private:
    void add(const QString &text, int factor)
    {
        static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}]+"));
        for (const QString &word : searchFolded(text).split(gap, Qt::SkipEmptyParts)) {
            const int number = m_numbers.try_emplace(word, static_cast<int>(m_numbers.size())).first->second;
            m_words.back()[number] = std::max(m_words.back()[number], factor);
        }
    }

    std::pair<qint64, qint64> sums(std::size_t a, std::size_t b) const
    {
        std::pair<qint64, qint64> sums;
        const auto count = [&](int word, int one, int other) {
            const qint64 rarity = std::lround(16 * std::log2(1 + m_count / m_having.at(word)));
            sums.first += rarity * std::min(one, other);
            sums.second += rarity * std::max(one, other);
        };
        const auto factorIn = [&](std::size_t at, int word) {
            const auto found = m_words[at].find(word);
            return found == m_words[at].end() ? 0 : found->second;
        };
        for (const auto &[word, factor] : m_words[a])
            count(word, factor, factorIn(b, word));
        for (const auto &[word, factor] : m_words[b]) {
            if (factorIn(a, word) == 0)
                count(word, 0, factor);
        }
        return sums;
    }

    double m_count;
    std::map<QString, int> m_numbers;
    std::vector<std::map<int, int>> m_words;
    std::map<int, double> m_having;
};

/// From few words, so that many are near; none of consonants alone.
std::vector<Question> randomQuestions(unsigned seed, std::size_t count, unsigned vocabulary)
{
    std::mt19937 random(seed);
    const auto below = [&random](unsigned n) {
        return static_cast<unsigned>(random() % n);
    };
    const auto word = [&] {
        const unsigned skewed = std::min(below(vocabulary), below(vocabulary));
        return QStringLiteral("từ%1a").arg(skewed);
    };
    std::vector<Question> questions;
    while (questions.size() < count) {
        if (!questions.empty() && below(3) == 0) { // somebody copied and changed one
            Question copy = questions[below(static_cast<unsigned>(questions.size()))];
            copy.text += u' ' + word();
            questions.push_back(copy);
            continue;
        }
        QString text;
        for (unsigned i = 0, length = 1 + below(14); i < length; ++i)
            text += word() + u' ';
        questions.push_back(questionOf(text, {word() + u' ' + word(), word(), word()}));
    }
    return questions;
}

std::vector<NearDuplicateIndex::Numbered> numbered(const std::vector<Question> &questions)
{
    std::vector<NearDuplicateIndex::Numbered> list;
    for (const Question &question : questions)
        list.push_back({static_cast<qint64>(list.size()), &question});
    return list;
}

std::vector<qint64> nearOnes(const Oracle &oracle, std::size_t of, std::size_t count, int threshold)
{
    std::vector<qint64> near;
    for (std::size_t other = 0; other < count; ++other) {
        if (other != of && oracle.isNear(of, other, threshold))
            near.push_back(static_cast<qint64>(other));
    }
    return near;
}

std::vector<qint64> sortedIds(const std::vector<NearDuplicate> &found)
{
    std::vector<qint64> ids;
    for (const NearDuplicate &one : found)
        ids.push_back(one.id);
    std::ranges::sort(ids);
    return ids;
}

/// Every question is in the group of each that is near it, and every group hangs together.
std::vector<std::vector<qint64>> oracleGroups(const Oracle &oracle, std::size_t count, int threshold)
{
    std::vector<std::vector<qint64>> groups;
    std::vector<bool> grouped(count);
    for (std::size_t first = 0; first < count; ++first) {
        std::vector<qint64> group{static_cast<qint64>(first)};
        for (std::size_t i = 0; i < group.size() && !grouped[first]; ++i) {
            for (const qint64 near : nearOnes(oracle, static_cast<std::size_t>(group[i]), count, threshold)) {
                if (std::ranges::find(group, near) == group.end())
                    group.push_back(near);
            }
        }
        for (const qint64 member : group)
            grouped[static_cast<std::size_t>(member)] = true;
        std::ranges::sort(group);
        if (group.size() > 1)
            groups.push_back(group);
    }
    return groups;
}

} // namespace

class TestNearDuplicates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsWords_data();
    void foldsWords();
    void findsWhatSomebodyWroteAgain_data();
    void findsWhatSomebodyWroteAgain();
    void missesNothingOverTheThreshold();
    void groupsWhatHangsTogether();
    void staysRightWhileQuestionsComeAndGo();
    void givesTheMostSimilarFirst();
    void findsNothingNearAQuestionWithoutWords();
    void takesManyEqualQuestionsInGoodTime();
    void takesManyAlmostEqualQuestionsInGoodTime();
};

void TestNearDuplicates::foldsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("codes") << QStringLiteral("Quyết định 62/2021/QĐ-UBND")
                           << QStringLiteral("quyet dinh 62 2021 qd ubnd");
    QTest::newRow("punctuation") << QStringLiteral("“Huế” – (đẹp)…thơ") << QStringLiteral("hue dep tho");
    QTest::newRow("broken before") << QStringLiteral("đ ơn vị Th ừa") << QStringLiteral("don vi thua");
    QTest::newRow("broken behind") << QStringLiteral("nhà nướ c, ngườ i") << QStringLiteral("nha nuoc nguoi");
    QTest::newRow("lines") << QStringLiteral("một\nhai\n\nba") << QStringLiteral("mot hai ba");
    QTest::newRow("marks apart") << QStringLiteral("Ho\u0300a") << QStringLiteral("hoa");
    QTest::newRow("other scripts") << QStringLiteral("Ж漢 \U0001F600") << QStringLiteral("ж漢");
    QTest::newRow("letters") << QStringLiteral("a, b, c") << QStringLiteral("a b c");
    QTest::newRow("nothing") << QString() << QString();
}

void TestNearDuplicates::foldsWords()
{
    QFETCH(const QString, text);
    QStringList words;
    for (const std::string &word : foldedWords(text))
        words << QString::fromStdString(word);
    QTEST(words.join(u' '), "words");
}

void TestNearDuplicates::findsWhatSomebodyWroteAgain_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("near");
    const QString text = QStringLiteral("Ứng dụng Hue-S của tỉnh Thừa Thiên Huế chính thức ra mắt vào năm nào?");
    const QStringList options{QStringLiteral("Năm 2017"), QStringLiteral("Năm 2018"), QStringLiteral("Năm 2019"),
                              QStringLiteral("Năm 2020")};
    const auto row = [](const char *name, const QString &reworded, const QStringList &with, bool near) {
        QTest::newRow(name) << reworded << with << near;
    };
    row("the same", text, options, true);
    row("without diacritics", QStringLiteral("ung dung HUE-S cua tinh Thua Thien Hue chinh thuc ra mat vao nam nao"),
        options, true);
    row("other order", QStringLiteral("Vào năm nào, ứng dụng Hue-S của tỉnh Thừa Thiên Huế chính thức ra mắt?"),
        {options[3], options[1], options[0], options[2]}, true);
    row("broken", QStringLiteral("Ứng dụng Hue-S của tỉnh Th ừa Thiên Huế  chính th ức ra mắt vào n ăm nào ?"), options,
        true);
    row("a word less", QStringLiteral("Ứng dụng Hue-S của tỉnh Thừa Thiên Huế ra mắt vào năm nào?"), options, true);
    row("other wrong options", text,
        {QStringLiteral("Năm 2015"), QStringLiteral("Năm 2019"), QStringLiteral("Năm 2016"),
         QStringLiteral("Năm 2021")},
        true);
    row("something else", QStringLiteral("Tổng đài của Hue-S có số nào?"),
        {QStringLiteral("19001075"), QStringLiteral("19001570")}, false);
    row("same options", QStringLiteral("Tổ công nghệ số cộng đồng được lập vào năm nào?"), options, false);
}

void TestNearDuplicates::findsWhatSomebodyWroteAgain()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, options);
    std::vector<Question> bank;
    const QStringList years{QStringLiteral("Năm 2017"), QStringLiteral("Năm 2018"), QStringLiteral("Năm 2019"),
                            QStringLiteral("Năm 2020")};
    bank.push_back(
        questionOf(QStringLiteral("Ứng dụng Hue-S của tỉnh Thừa Thiên Huế chính thức ra mắt vào năm nào?"), years));
    bank.push_back(questionOf(QStringLiteral("Sông nào chảy qua thành phố Huế?"),
                              {QStringLiteral("Sông Hương"), QStringLiteral("Sông Bồ")}));
    bank.push_back(questionOf(QStringLiteral("Cơ quan nào tiếp nhận phản ánh hiện trường?"),
                              {QStringLiteral("Trung tâm Giám sát"), QStringLiteral("Sở Y tế")}));
    NearDuplicateIndex index;
    index.put(numbered(bank));
    const auto found = index.neighbours(questionOf(text, options));
    QFETCH(const bool, near);
    QCOMPARE(found.size(), std::size_t{near ? 1U : 0U});
    QVERIFY(!near || found.front().id == 0);
}

void TestNearDuplicates::missesNothingOverTheThreshold()
{
    std::size_t pairs = 0;
    for (const auto &[seed, threshold, vocabulary] : {
             std::tuple{1U, 75, 400U},
             std::tuple{2U, 75, 40U},
             std::tuple{3U, 50, 300U},
         }) {
        const std::vector<Question> questions = randomQuestions(seed, 500, vocabulary);
        const Oracle oracle(questions);
        NearDuplicateIndex index(threshold);
        index.put(numbered(questions));
        for (std::size_t at = 0; at < questions.size(); ++at) {
            const auto found = index.neighbours(questions[at], static_cast<qint64>(at), questions.size());
            QCOMPARE(sortedIds(found), nearOnes(oracle, at, questions.size(), threshold));
            for (const NearDuplicate &one : found) {
                QCOMPARE(one.similarity, oracle.similarity(at, static_cast<std::size_t>(one.id)));
                QCOMPARE(index.similarity(questions[at], questions[static_cast<std::size_t>(one.id)]), one.similarity);
            }
            pairs += found.size();
        }
    }
    QVERIFY(pairs > 1000); // else this test says nothing
}

void TestNearDuplicates::groupsWhatHangsTogether()
{
    QVERIFY(rc::check([] {
        const auto seed = *rc::gen::inRange(0U, 1'000'000U);
        const auto threshold = *rc::gen::inRange(30, 101);
        const std::vector<Question> questions = randomQuestions(seed, 40, *rc::gen::inRange(5U, 300U));
        NearDuplicateIndex index(threshold);
        index.put(numbered(questions));
        RC_ASSERT(index.groups() == oracleGroups(Oracle(questions), questions.size(), threshold));
    }));
}

void TestNearDuplicates::staysRightWhileQuestionsComeAndGo()
{
    QVERIFY(rc::check([] {
        const std::vector<Question> pool = randomQuestions(*rc::gen::inRange(0U, 1'000'000U), 50, 60);
        NearDuplicateIndex index;
        std::map<qint64, Question> kept;
        for (int step = 0; step < 80; ++step) {
            const auto id = *rc::gen::inRange<qint64>(0, 40);
            if (*rc::gen::inRange(0, 3) == 0) {
                index.remove(id);
                kept.erase(id);
            } else {
                kept[id] = pool[*rc::gen::inRange<std::size_t>(0, pool.size())];
                index.put(id, kept[id]);
            }
        }
        RC_ASSERT(index.size() == kept.size());
        // By its own rarities, whenever it counted them, nothing is missed; counted anew, it is as if made at once.
        for (const auto &[id, question] : kept) {
            std::vector<qint64> near;
            for (const auto &[other, text] : kept) {
                if (other != id && index.similarity(question, text) >= 0.75)
                    near.push_back(other);
            }
            RC_ASSERT(sortedIds(index.neighbours(question, id, 100)) == near);
        }
        NearDuplicateIndex made;
        std::vector<NearDuplicateIndex::Numbered> all;
        for (const auto &[id, question] : kept)
            all.push_back({id, &question});
        made.put(all);
        index.recount();
        RC_ASSERT(index.groups() == made.groups());
    }));
}

void TestNearDuplicates::givesTheMostSimilarFirst()
{
    const QString text = QStringLiteral("một hai ba bốn năm sáu bảy tám chín mười");
    NearDuplicateIndex index(50);
    index.put(7, questionOf(text + QStringLiteral(" khác"), {}));
    index.put(9, questionOf(text, {}));
    index.put(3, questionOf(text, {}));
    const auto found = index.neighbours(questionOf(text, {}));
    QCOMPARE(found.size(), std::size_t{3});
    QCOMPARE(found[0], (NearDuplicate{3, 1.0}));
    QCOMPARE(found[1], (NearDuplicate{9, 1.0}));
    QCOMPARE(found[2].id, 7);
    QCOMPARE(index.neighbours(questionOf(text, {}), 3, 1).front().id, 9);
    index.clear();
    QVERIFY(index.neighbours(questionOf(text, {})).empty());
}

void TestNearDuplicates::findsNothingNearAQuestionWithoutWords()
{
    NearDuplicateIndex index;
    index.put(1, Question{});
    index.put(2, questionOf(QStringLiteral("…?"), {}));
    QVERIFY(index.neighbours(Question{}).empty());
    QVERIFY(index.groups().empty());
    QCOMPARE(index.similarity(Question{}, Question{}), 0.0);
}

void TestNearDuplicates::takesManyEqualQuestionsInGoodTime()
{
    const std::vector<Question> questions(20'000,
                                          questionOf(QStringLiteral("hội thi ").repeated(50), {QStringLiteral("thi")}));
    QElapsedTimer timer;
    timer.start();
    NearDuplicateIndex index;
    index.put(numbered(questions));
    QCOMPARE(index.groups().size(), std::size_t{1});
    QCOMPARE(index.groups().front().size(), questions.size());
    QCOMPARE(index.neighbours(questions.front(), 0).size(), std::size_t{20});
    for (qint64 id = 0; id < 20'000; ++id)
        index.remove(id);
    QCOMPARE(index.size(), std::size_t{0});
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

void TestNearDuplicates::takesManyAlmostEqualQuestionsInGoodTime()
{
    // Any 12 of 16 words: each is near many others, and no word is rare.
    std::vector<Question> questions;
    for (unsigned mask = 0; questions.size() < 800; ++mask) {
        QString text;
        for (unsigned i = 0; i < 16; ++i)
            text += (mask >> i & 1U) != 0 ? QString() : QStringLiteral("từ%1 ").arg(i);
        questions.push_back(questionOf(text, {}));
    }
    QElapsedTimer timer;
    timer.start();
    NearDuplicateIndex index;
    index.put(numbered(questions));
    QCOMPARE(index.groups().size(), std::size_t{1});
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

HOITHI_TEST(TestNearDuplicates)
#include "tst_nearduplicates.moc"
