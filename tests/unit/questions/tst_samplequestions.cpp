// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/paperdraw.h"
#include "domain/question/nearduplicates.h"
#include "domain/question/questioncheck.h"
#include "domain/question/questionfile.h"
#include "domain/question/questionjson.h"
#include "domain/question/questionsource.h"
#include "testregistry.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>
#include <map>

using namespace hoithi;

namespace {

const QString presetId = QStringLiteral("kh2475");
constexpr std::size_t leastQuestions = 110;

std::vector<Question> sampleQuestions()
{
    QFile file(QStringLiteral(":/contest/%1/questions.json").arg(presetId));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto questions = questionsFromJson(file.readAll());
    return questions ? *questions : std::vector<Question>();
}

/// The letters and digits of a text, so that spacing and punctuation tell no two texts apart.
QString skeleton(const QString &text)
{
    QString kept;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KC).toLower()) {
        if (letter.isLetterOrNumber())
            kept.append(letter);
    }
    return kept;
}

QSet<QString> words(const QString &text)
{
    const QStringList all = text.toLower().split(QLatin1Char(' '));
    return {all.begin(), all.end()};
}

bool isOrdinary(const Question &question)
{
    return !question.multiple && !question.keepOrder;
}

const AnswerOption &rightOption(const Question &question)
{
    return *std::ranges::find(question.options, true, &AnswerOption::right);
}

/// Whether every other option is shorter than the right one (longer, for a negative `sign`).
bool rightIsExtreme(const Question &question, int sign)
{
    const AnswerOption &right = rightOption(question);
    return std::ranges::all_of(question.options, [&](const AnswerOption &option) {
        return &option == &right || (right.text.size() - option.text.size()) * sign > 0;
    });
}

} // namespace

class TestSampleQuestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_questions = sampleQuestions();
        QVERIFY(m_questions.size() >= leastQuestions);
    }

    void everyQuestionIsSoundAndMarkedAsASample()
    {
        for (const Question &question : m_questions) {
            QVERIFY2(structuralIssues(question).empty(), qPrintable(question.text));
            QVERIFY2(question.tags == QStringList(QStringLiteral("mẫu")), qPrintable(question.text));
            QVERIFY2(!question.explanation.isEmpty() && !question.topic.isEmpty(), qPrintable(question.text));
            QVERIFY2(question.difficulty != Difficulty::Unset, qPrintable(question.text));
            Question normalized = question;
            normalize(normalized);
            QVERIFY2(normalized == question, qPrintable(question.text));
        }
    }

    void keysAreOfTheKindThatTheQuestionSays()
    {
        for (const Question &question : m_questions) {
            const auto right = std::ranges::count(question.options, true, &AnswerOption::right);
            QVERIFY2(question.multiple ? right > 1 && right < std::ssize(question.options) : right == 1,
                     qPrintable(question.text));
            const bool all = question.options.back().text == QStringLiteral("Tất cả các phương án trên");
            QVERIFY2(question.keepOrder == all, qPrintable(question.text));
        }
    }

    void everySourceIsKnownAndUsed()
    {
        std::map<QString, int> used;
        for (const QuestionSource &source : presetSources(presetId))
            used[source.code] = 0;
        QCOMPARE(used.size(), 5U);
        for (const Question &question : m_questions) {
            QVERIFY2(used.contains(question.source), qPrintable(question.text));
            ++used[question.source];
        }
        for (const auto &[code, count] : used)
            QVERIFY2(count >= 15, qPrintable(code));
    }

    void thereAreNoSourcesOfUnknownPresets()
    {
        QVERIFY(presetSources(QStringLiteral("kh0000")).empty());
        QVERIFY(presetSources(QStringLiteral("../contest/kh2475")).empty());
    }

    void aDamagedListOfSourcesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no list") << QByteArray("{}");
        QTest::newRow("no title") << QByteArray("[{\"code\":\"a\",\"shortName\":\"A\",\"title\":\"\"}]");
        QTest::newRow("unknown member") << QByteArray(
            "[{\"code\":\"a\",\"shortName\":\"A\",\"title\":\"T\",\"date\":\"\"}]");
        QTest::newRow("code twice") << QByteArray("[{\"code\":\"a\",\"shortName\":\"A\",\"title\":\"T\"},"
                                                  "{\"code\":\"a\",\"shortName\":\"B\",\"title\":\"U\"}]");
    }
    void aDamagedListOfSourcesIsRefused()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!questionSourcesFromJson(json));
    }

    void noTwoQuestionsOrOptionsAreAlike()
    {
        for (std::size_t first = 0; first < m_questions.size(); ++first) {
            QSet<QString> options;
            for (const AnswerOption &option : m_questions[first].options)
                options.insert(skeleton(option.text));
            QVERIFY2(options.size() == std::ssize(m_questions[first].options), qPrintable(m_questions[first].text));
            const QSet<QString> mine = words(m_questions[first].text);
            for (std::size_t second = 0; second < first; ++second) {
                QSet<QString> common = words(m_questions[second].text);
                const auto together = mine.size() + common.size();
                common.intersect(mine);
                const auto shared = static_cast<double>(common.size());
                const double likeness = shared / (static_cast<double>(together) - shared);
                QVERIFY2(likeness < 0.6, qPrintable(m_questions[first].text));
            }
        }
    }

    void noPositionOfTheKeyIsFavoured()
    {
        std::array<double, 4> counts{};
        double total = 0;
        for (const Question &question : m_questions) {
            if (isOrdinary(question) && question.options.size() == counts.size()) {
                ++counts.at(static_cast<std::size_t>(&rightOption(question) - question.options.data()));
                ++total;
            }
        }
        for (const double count : counts)
            QVERIFY(count > total * 0.22 && count < total * 0.28);
    }

    void theLengthOfAnOptionDoesNotGiveTheKeyAway()
    {
        double longest = 0;
        double shortest = 0;
        for (const Question &question : m_questions) {
            longest += isOrdinary(question) && rightIsExtreme(question, 1) ? 1 : 0;
            shortest += isOrdinary(question) && rightIsExtreme(question, -1) ? 1 : 0;
        }
        const auto total = static_cast<double>(m_questions.size());
        QVERIFY(longest < total * 0.2);
        QVERIFY(shortest < total * 0.2);
    }

    void difficultiesAreSpreadAndTopicsAreSeveral()
    {
        std::map<Difficulty, double> difficulties;
        std::map<QString, int> topics;
        for (const Question &question : m_questions) {
            ++difficulties[question.difficulty];
            ++topics[question.topic];
        }
        const auto total = static_cast<double>(m_questions.size());
        QVERIFY(std::abs(difficulties[Difficulty::Easy] / total - 0.4) < 0.04);
        QVERIFY(std::abs(difficulties[Difficulty::Medium] / total - 0.4) < 0.04);
        QVERIFY(std::abs(difficulties[Difficulty::Hard] / total - 0.2) < 0.04);
        QVERIFY(topics.size() >= 8);
        for (const auto &[topic, count] : topics)
            QVERIFY2(count >= 5, qPrintable(topic));
    }

    void theChecksOfTheEditorFindNothing()
    {
        for (const Question &question : m_questions) {
            for (const QuestionFinding &finding : checkQuestion(question))
                QVERIFY2(false, qPrintable(QStringLiteral("%1: finding %2 %3")
                                               .arg(question.text)
                                               .arg(static_cast<int>(finding.kind))
                                               .arg(finding.detail)));
        }
        NearDuplicateIndex index;
        std::vector<NearDuplicateIndex::Numbered> numbered;
        for (const Question &question : m_questions)
            numbered.push_back({std::ssize(numbered) + 1, &question});
        index.put(numbered);
        QVERIFY(index.groups().empty());
    }

    void fivePapersOfAllSourcesAndDifficultiesCanBeDrawn()
    {
        DrawBank bank;
        for (const Question &question : m_questions)
            bank.candidates.push_back(candidateOf(QuestionId{std::ssize(bank.candidates) + 1}, 1, question));
        Blueprint blueprint;
        for (const QuestionSource &source : presetSources(presetId))
            blueprint.rows.push_back({source.code, {}, Difficulty::Unset, {}, 3});
        blueprint.rows.push_back({{}, {}, Difficulty::Easy, {}, 6});
        blueprint.rows.push_back({{}, {}, Difficulty::Hard, {}, 3});
        for (quint64 round = 1; round <= 5; ++round) {
            const auto paper = drawPaper(blueprint, bank, round);
            QVERIFY2(paper, qPrintable(paper ? QString() : paper.error().message));
            for (const DrawnQuestion &question : paper->questions)
                bank.used.push_back(question.id);
        }
        QCOMPARE(bank.used.size(), 75U);
    }

private:
    std::vector<Question> m_questions;
};

HOITHI_TEST(TestSampleQuestions)
#include "tst_samplequestions.moc"
