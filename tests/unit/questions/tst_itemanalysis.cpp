// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/analysis/answersheet.h"
#include "testregistry.h"

#include <QFile>
#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <random>

using namespace hoithi;

namespace {

constexpr double paperTolerance = 1.5e-5; ///< Moodle's, relative
constexpr double itemTolerance = 1e-6;
constexpr double percentTolerance = 1e-5;

/// Rows below the header.
QList<QStringList> csvRows(const QString &name)
{
    QFile file(QStringLiteral(HOITHI_SOURCE_DIR "/tests/data/moodle/%1.csv").arg(name));
    QList<QStringList> rows;
    if (file.open(QIODevice::ReadOnly)) {
        file.readLine();
        while (!file.atEnd())
            rows.append(QString::fromLatin1(file.readLine().trimmed()).split(QLatin1Char(',')));
    }
    return rows;
}

/// `tolerance` is relative, a negative one absolute.
void compare(const std::optional<double> &actual, const QString &expected, double tolerance, const char *what)
{
    const double number = expected.toDouble();
    // Where Moodle knows nothing, a question without marks may still have a spread of 0.
    const bool equal =
        expected.isEmpty()
            ? actual.value_or(0) == 0
            : actual && std::abs(*actual - number) <= (tolerance < 0 ? -tolerance : tolerance * std::abs(number));
    QVERIFY2(equal, qPrintable(QStringLiteral("%1: %2 instead of %3")
                                   .arg(QLatin1String(what), actual ? QString::number(*actual, 'g', 12) : QString(),
                                        expected)));
}

AnalysedItem markedItem(double maximumMark)
{
    return {.maximumMark = maximumMark, .optionCount = 0, .key = {}, .multiple = false};
}

AnalysedItem letterItem(OptionSet key)
{
    return {.maximumMark = 1, .optionCount = 4, .key = {{key}, false}, .multiple = false};
}

/// A paper whose questions stand in the order of `items`.
std::vector<PaperPosition> plainLayout(std::size_t items)
{
    std::vector<PaperPosition> layout(items);
    for (std::size_t item = 0; item < items; ++item)
        layout[item].item = static_cast<std::uint32_t>(item);
    return layout;
}

ItemAnalysis analysisOf(const std::vector<AnalysedItem> &items, const std::vector<std::string> &people)
{
    ItemAnalyser analyser(items);
    AnswerSheet sheet(items, plainLayout(items.size()));
    for (const std::string &answers : people)
        analyser.add(sheet.read(answers));
    return analyser.result();
}

ItemAnalysis repeated(const std::vector<AnalysedItem> &items, const std::vector<std::pair<std::string, int>> &people)
{
    std::vector<std::string> all;
    for (const auto &[answers, count] : people)
        all.insert(all.end(), static_cast<std::size_t>(count), answers);
    return analysisOf(items, all);
}

const std::vector<AnalysedItem> threeItems{letterItem(1), letterItem(2), letterItem(4)};

constexpr double unknown = -1e9;
double orUnknown(const std::optional<double> &value)
{
    return value.value_or(unknown);
}

bool isNumber(const std::optional<double> &value)
{
    return !value || std::isfinite(*value);
}

bool allAreNumbers(const ItemAnalysis &analysis)
{
    const PaperStatistics &paper = analysis.paper;
    bool sound = true;
    for (const auto &value : {paper.mean, paper.median, paper.standardDeviation, paper.skewness, paper.kurtosis,
                              paper.internalConsistency, paper.errorRatio, paper.standardError})
        sound = sound && isNumber(value);
    for (const ItemStatistics &item : analysis.items) {
        for (const auto &value :
             {item.facility, item.standardDeviation, item.randomGuessScore, item.intendedWeight, item.effectiveWeight,
              item.discriminationIndex, item.discriminativeEfficiency, item.totalCorrelation})
            sound = sound && isNumber(value);
    }
    return sound;
}

} // namespace

class TestItemAnalysis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionsGetTheFiguresThatMoodleExpects_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("firstColumn");
        QTest::addColumn<double>("ofFacility");
        QTest::addColumn<double>("ofDeviation");
        QTest::addColumn<double>("ofPercent");
        QTest::newRow("a walk through a quiz")
            << "walkthrough" << 2 << itemTolerance << itemTolerance << percentTolerance;
        // There, 1e-6 of facilities in % and of deviations in thousandths.
        QTest::newRow("generated marks") << "generated" << 0 << -1e-8 << -1e-9 << -1e-6;
    }
    void questionsGetTheFiguresThatMoodleExpects()
    {
        QFETCH(QString, name);
        QFETCH(int, firstColumn);
        QFETCH(double, ofFacility);
        QFETCH(double, ofDeviation);
        QFETCH(double, ofPercent);
        const QList<QStringList> expected = csvRows(QStringLiteral("expected-") + name);
        const QList<QStringList> marks = csvRows(QStringLiteral("marks-") + name);
        QVERIFY(expected.size() >= 7 && marks.size() >= 22);
        std::vector<AnalysedItem> items;
        for (const QStringList &row : expected)
            items.push_back(markedItem(row.at(0).toDouble()));
        ItemAnalyser analyser(items);
        for (const QStringList &row : marks) {
            std::vector<ItemAnswer> answers;
            for (std::uint32_t item = 0; item < items.size(); ++item)
                answers.push_back({item, 0, row.at(firstColumn + static_cast<int>(item)).toDouble()});
            analyser.add(answers);
        }
        const ItemAnalysis analysis = analyser.result();
        for (qsizetype row = 0; row < expected.size(); ++row) {
            const ItemStatistics &item = analysis.items[static_cast<std::size_t>(row)];
            compare(item.facility, expected.at(row).at(1), ofFacility, "facility");
            compare(item.standardDeviation, expected.at(row).at(2), ofDeviation, "standard deviation");
            compare(item.effectiveWeight, expected.at(row).at(3), ofPercent, "effective weight");
            compare(item.discriminationIndex, expected.at(row).at(4), ofPercent, "discrimination index");
            compare(item.discriminativeEfficiency, expected.at(row).at(5), ofPercent, "efficiency");
        }
        QVERIFY(allAreNumbers(analysis));
    }

    void thePaperGetsTheFiguresThatMoodleExpects()
    {
        ItemAnalyser analyser(std::vector<AnalysedItem>(7, markedItem(1)));
        for (const QStringList &row : csvRows(QStringLiteral("marks-walkthrough"))) {
            std::vector<ItemAnswer> answers;
            for (std::uint32_t item = 0; item < 7; ++item)
                answers.push_back({item, 0, row.at(2 + static_cast<int>(item)).toDouble()});
            analyser.add(answers);
        }
        const PaperStatistics paper = analyser.result().paper;
        QCOMPARE(paper.people, 25);
        compare(paper.median, QStringLiteral("4.5"), paperTolerance, "median");
        compare(paper.mean, QStringLiteral("4.617333332"), paperTolerance, "mean");
        compare(paper.standardDeviation, QStringLiteral("0.8117265554"), paperTolerance, "standard deviation");
        compare(paper.skewness, QStringLiteral("-0.092502502"), paperTolerance, "skewness");
        compare(paper.kurtosis, QStringLiteral("-0.7073968557"), paperTolerance, "kurtosis");
        compare(paper.internalConsistency, QStringLiteral("-87.2230935542"), paperTolerance, "consistency");
        compare(paper.errorRatio, QStringLiteral("136.8294900795"), paperTolerance, "error ratio");
        compare(paper.standardError, QStringLiteral("1.1106813066"), paperTolerance, "standard error");
    }

    /// Each variant of question 2, and each kind of question 1, is a question of its own: Moodle's "variants" and "sub-questions".
    void questionsThatOnlySomeHadGetTheFiguresThatMoodleExpects()
    {
        constexpr std::uint32_t numerical = 11;
        ItemAnalyser analyser(std::vector<AnalysedItem>(18, markedItem(1)));
        for (const QStringList &row : csvRows(QStringLiteral("marks-walkthrough"))) {
            std::vector<ItemAnswer> answers{
                {row.at(0) == QLatin1String("numerical") ? numerical : numerical + 1, 0, row.at(2).toDouble()},
                {row.at(1).toUInt(), 0, row.at(3).toDouble()}};
            for (std::uint32_t item = 0; item < 5; ++item)
                answers.push_back({numerical + 2 + item, 0, row.at(4 + static_cast<int>(item)).toDouble()});
            analyser.add(answers);
        }
        const ItemAnalysis analysis = analyser.result();
        const auto verify = [&](std::size_t item, qint64 people, const char *facility, const char *deviation) {
            QCOMPARE(analysis.items[item].people, people);
            compare(analysis.items[item].facility, QLatin1String(facility), itemTolerance, "facility");
            compare(analysis.items[item].standardDeviation, QLatin1String(deviation), itemTolerance, "deviation");
        };
        verify(1, 6, "0.5", "0.5477225575");
        compare(analysis.items[1].discriminationIndex, QStringLiteral("-10.5999788"), percentTolerance, "index of 1");
        compare(analysis.items[1].discriminativeEfficiency, QStringLiteral("-14.28571429"), percentTolerance, "of 1");
        verify(8, 5, "0.4", "0.547722558");
        compare(analysis.items[8].discriminationIndex, QStringLiteral("-57.77466679"), percentTolerance, "index of 8");
        compare(analysis.items[8].discriminativeEfficiency, QStringLiteral("-71.05263241"), percentTolerance, "of 8");
        // Moodle correlates a sub-question with the whole total.
        verify(numerical, 12, "0.583333333", "0.514928651");
        compare(analysis.items[numerical].totalCorrelation, QStringLiteral("35.803933"), percentTolerance, "numerical");
        QVERIFY2(!analysis.paper.internalConsistency, "not everybody had every question");
    }

    void aSmallCaseIsAsWorkedOutByHand()
    {
        // Totals 3, 2, 1, 0. First question 1 1 1 0, rests 2 1 0 0.
        const ItemAnalysis analysis = analysisOf(threeItems, {"ABC", "AB-", "ADD", "BCD"});
        QCOMPARE(orUnknown(analysis.paper.mean), 1.5);
        QCOMPARE(orUnknown(analysis.paper.median), 1.5);
        QCOMPARE(orUnknown(analysis.paper.standardDeviation), std::sqrt(5.0 / 3));
        QCOMPARE(orUnknown(analysis.paper.skewness), 0.0);
        QCOMPARE(orUnknown(analysis.paper.kurtosis), -1.2);
        // Variances of the marks: 1/4, 1/3, 1/4.
        QCOMPARE(orUnknown(analysis.paper.internalConsistency), 100 * 1.5 * (1 - (5.0 / 6) / (5.0 / 3)));
        const ItemStatistics &first = analysis.items[0];
        QCOMPARE(first.people, 4);
        QCOMPARE(orUnknown(first.facility), 0.75);
        QCOMPARE(orUnknown(first.standardDeviation), 0.5);
        QCOMPARE(orUnknown(first.randomGuessScore), 0.25);
        QCOMPARE(orUnknown(first.intendedWeight), 100.0 / 3);
        // Covariance (0.25·1.25 + 0.25·0.25 + 0.25·-0.75 + -0.75·-0.75) / 3 = 0.25, rest variance 11/12.
        QCOMPARE(orUnknown(first.discriminationIndex), 100 * 0.25 / std::sqrt(0.25 * 11 / 12));
        QCOMPARE(orUnknown(first.discriminativeEfficiency), 100.0);
        QCOMPARE(first.options.chosen, (std::vector<qint64>{3, 1, 0, 0}));
        QCOMPARE(analysis.items[2].options.blank, 1);
        QCOMPARE(analysis.items[2].options.right, 1);
    }

    void groupsAreTheHighestAndLowestQuarterWithAllWhoShareATotal()
    {
        // 10 people: 27 % are 2.7. Top: 1 with 3 and 3 with 2; bottom: 3 with 0; middle: 3 with 1.
        const ItemAnalysis analysis =
            repeated(threeItems, {{"ABC", 1}, {"ABD", 3}, {"ACD", 1}, {"AC-", 2}, {"BCD", 2}, {"DCD", 1}});
        const auto &groups = analysis.items[0].groups;
        QCOMPARE(groups[static_cast<std::size_t>(ScoreGroup::Top)].chosen, (std::vector<qint64>{4, 0, 0, 0}));
        QCOMPARE(groups[static_cast<std::size_t>(ScoreGroup::Middle)].chosen, (std::vector<qint64>{3, 0, 0, 0}));
        QCOMPARE(groups[static_cast<std::size_t>(ScoreGroup::Bottom)].chosen, (std::vector<qint64>{0, 2, 0, 1}));
        QCOMPARE(groups[static_cast<std::size_t>(ScoreGroup::Top)].people, 4);
        QCOMPARE(analysis.items[2].groups[static_cast<std::size_t>(ScoreGroup::Middle)].blank, 2);
    }

    void nobodyIsInTwoGroups()
    {
        const ItemAnalysis allAlike = repeated(threeItems, {{"ABC", 20}});
        QCOMPARE(allAlike.items[0].groups[static_cast<std::size_t>(ScoreGroup::Middle)].people, 20);
        const ItemAnalysis mostAlike = repeated(threeItems, {{"ABC", 90}, {"ABD", 10}});
        QCOMPARE(mostAlike.items[0].groups[static_cast<std::size_t>(ScoreGroup::Top)].people, 90);
        QCOMPARE(mostAlike.items[0].groups[static_cast<std::size_t>(ScoreGroup::Bottom)].people, 10);
    }

    void aWrongKeyIsSuspected()
    {
        // The key of the sixth question says C, the able choose D.
        std::vector<AnalysedItem> items{letterItem(1), letterItem(2), letterItem(4),
                                        letterItem(1), letterItem(2), letterItem(4)};
        const std::vector<std::pair<std::string, int>> people{
            {"ABCABD", 40}, {"ABCADD", 20}, {"BBDDBC", 20}, {"ADDDDC", 20}};
        const ItemAnalysis analysis = repeated(items, people);
        QVERIFY(analysis.items[5].suspicion.negativeDiscrimination);
        QCOMPARE(analysis.items[5].suspicion.preferredWrong, OptionSet{8});
        for (std::size_t item = 0; item < 5; ++item)
            QVERIFY(!analysis.items[item].suspicion.any());
        items[5].key.accepted = {8};
        QVERIFY(!repeated(items, people).items[5].suspicion.any());
    }

    void nothingIsSuspectedOfAHandfulOfPeople()
    {
        const ItemAnalysis analysis = repeated(threeItems, {{"ABD", 4}, {"BAC", 5}});
        QVERIFY(orUnknown(analysis.items[2].discriminationIndex) < -99);
        QVERIFY(!analysis.items[2].suspicion.any());
    }

    void amendedKeysAreAnalysedAsGiven()
    {
        std::vector<AnalysedItem> items = threeItems;
        items[0].key.neutralised = true;
        items[1].key.accepted = {1, 2};
        items[2] = {.maximumMark = 1, .optionCount = 4, .key = {{OptionSet{5}}, false}, .multiple = true};
        const ItemAnalysis analysis = analysisOf(items, {"-B{AC}", "DA{ABC}", "CC{AC}", "ADA"});
        QCOMPARE(orUnknown(analysis.items[0].facility), 1.0);
        QCOMPARE(orUnknown(analysis.items[0].randomGuessScore), 1.0);
        QVERIFY(!analysis.items[0].discriminationIndex && !analysis.items[0].suspicion.any());
        QCOMPARE(orUnknown(analysis.items[1].facility), 0.5);
        QCOMPARE(orUnknown(analysis.items[1].randomGuessScore), 0.5);
        QCOMPARE(orUnknown(analysis.items[2].facility), 0.5);
        QCOMPARE(orUnknown(analysis.items[2].randomGuessScore), 1.0 / 15);
        QCOMPARE(analysis.items[2].options.chosen, (std::vector<qint64>{4, 1, 3, 0}));
    }

    void variantsOfAPaperAreAnalysedByQuestion()
    {
        // Variant 2 prints the second, the third and the first question, and their options as D A B C.
        const PaperVariant variant{QStringLiteral("002"), {1, 2, 0}, {3, std::vector<int>{3, 0, 1, 2}}};
        AnswerSheet first(threeItems, plainLayout(3));
        AnswerSheet second(threeItems, positionsOf(variant));
        ItemAnalyser analyser(threeItems);
        for (const char *answers : {"ABC", "AB-", "ADD", "BCD"})
            analyser.add(first.read(answers));
        // In the order of the paper: ABC, AB-, ADD, BCD.
        for (const char *answers : {"CDB", "C-B", "AAB", "DAC"})
            analyser.add(second.read(answers));
        const ItemAnalysis alike = repeated(threeItems, {{"ABC", 2}, {"AB-", 2}, {"ADD", 2}, {"BCD", 2}});
        QVERIFY(analyser.result() == alike);
    }

    void whatIsAlikeIsUnknownAndNeverNotANumber_data()
    {
        QTest::addColumn<QStringList>("people");
        QTest::newRow("nobody") << QStringList();
        QTest::newRow("one person") << QStringList{QStringLiteral("ABD")};
        QTest::newRow("all right") << QStringList(50, QStringLiteral("ABC"));
        QTest::newRow("all wrong") << QStringList(50, QStringLiteral("DDD"));
        QTest::newRow("all blank") << QStringList(50, QStringLiteral("---"));
        QTest::newRow("all the same total") << QStringList{QStringLiteral("ADD"), QStringLiteral("DBD")};
        QTest::newRow("short and strange answers")
            << QStringList{QString(), QStringLiteral("A{"), QStringLiteral("Z?{}"), QStringLiteral("ABCDDD")};
    }
    void whatIsAlikeIsUnknownAndNeverNotANumber()
    {
        QFETCH(QStringList, people);
        std::vector<std::string> all;
        for (const QString &answers : people)
            all.push_back(answers.toStdString());
        const ItemAnalysis analysis = analysisOf(threeItems, all);
        QCOMPARE(analysis.paper.people, people.size());
        QVERIFY(allAreNumbers(analysis));
        const bool same = people.isEmpty() || people.count(people.first()) == people.size();
        QVERIFY(!same || (!analysis.paper.skewness && !analysis.items[0].discriminationIndex));
        QCOMPARE(analysis.paper.mean.has_value(), !people.isEmpty());
        QCOMPARE(analysis.paper.standardDeviation.has_value(), people.size() > 1);
    }

    void equalPartsOfAMarkThatRoundDifferentlyHaveNoSpread()
    {
        ItemAnalyser analyser(std::vector<AnalysedItem>(3, markedItem(1)));
        for (int person = 0; person < 1000; ++person)
            analyser.add(std::vector<ItemAnswer>{{0, 0, 0.1}, {1, 0, 0.2}, {2, 0, 0.3}});
        const ItemAnalysis analysis = analyser.result();
        QCOMPARE(orUnknown(analysis.paper.standardDeviation), 0.0);
        QVERIFY(!analysis.items[0].discriminationIndex && !analysis.paper.internalConsistency);
    }

    void theOrderOfPeopleDoesNotMatter()
    {
        QVERIFY(rc::check([] {
            const auto people = *rc::gen::container<std::vector<std::string>>(
                rc::gen::container<std::string>(3, rc::gen::element('A', 'B', 'C', 'D', '-')));
            std::vector<std::string> shuffled = people;
            std::mt19937 random(*rc::gen::arbitrary<std::uint32_t>());
            std::ranges::shuffle(shuffled, random);
            RC_ASSERT(analysisOf(threeItems, people) == analysisOf(threeItems, shuffled));
        }));
    }

    void everyFigureStaysWithinItsBounds()
    {
        QVERIFY(rc::check([] {
            const auto people = *rc::gen::container<std::vector<std::string>>(
                rc::gen::container<std::string>(3, rc::gen::element('A', 'B', 'C', 'D', '-')));
            const ItemAnalysis analysis = analysisOf(threeItems, people);
            RC_ASSERT(allAreNumbers(analysis));
            double weights = 0;
            for (const ItemStatistics &item : analysis.items) {
                weights += item.effectiveWeight.value_or(0);
                RC_ASSERT(item.facility.value_or(0) >= 0 && item.facility.value_or(0) <= 1);
                RC_ASSERT(std::abs(item.discriminationIndex.value_or(0)) <= 100.000001);
                RC_ASSERT(item.discriminativeEfficiency.value_or(0) <= 100.000001);
                qint64 counted = item.options.blank;
                for (const qint64 count : item.options.chosen)
                    counted += count;
                RC_ASSERT(counted == item.people);
            }
            RC_ASSERT(weights == 0 || std::abs(weights - 100) < 1e-6);
        }));
    }
};

HOITHI_TEST(TestItemAnalysis)
#include "tst_itemanalysis.moc"
