// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/contesttablemodels.h"
#include "itemmodels/importtablemodels.h"
#include "itemmodels/issueselection.h"
#include "itemmodels/questions/analysistablemodel.h"
#include "itemmodels/scheduletablemodel.h"
#include "itemmodels/tabletext.h"
#include "itemmodels/textfiltermodel.h"
#include "testregistry.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

namespace hoithi {

class TestModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam)); }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void figuresAreWrittenAsTheLanguageDoes_data();
    void figuresAreWrittenAsTheLanguageDoes();
    void unknownIsNeverZero();
    void everyModelKeepsTheRulesOfModels();
    void filterFindsWordsWithoutDiacritics_data();
    void filterFindsWordsWithoutDiacritics();
    void rejectedRowsAreSelectedByReasonAndText_data();
    void rejectedRowsAreSelectedByReasonAndText();
    void figuresOfQuestionsSayWhatTheyAre();
    void onlyTheFirstRejectedRowsAreShownButAllAreCountedAndExported();
    void numbersSortAsNumbers();
    void copiedRowsPasteAsATableWithHeader();
    void csvFieldIsQuotedAndNeverAFormula_data();
    void csvFieldIsQuotedAndNeverAFormula();
};

namespace {

ParticipationRow agency(const QString &code, const QString &name, qint64 people)
{
    ParticipationRow row;
    row.agencyCode = code;
    row.agencyName = name;
    row.people = people;
    return row;
}

std::vector<ImportIssue> someIssues()
{
    return {{2, RejectReason::MissingField, QStringLiteral("account_id"), {}},
            {3, RejectReason::BadTime, QStringLiteral("submitted_at"), QStringLiteral("31/02/2023")},
            {1250, RejectReason::MalformedRow, {}, QStringLiteral("Huế")}};
}

std::vector<ParticipationRow> someAgencies()
{
    return {agency(QStringLiteral("A1"), QStringLiteral("Phường Hương Vân"), 9),
            agency(QStringLiteral("A2"), QStringLiteral("Xã Điền Hòa"), 1200),
            agency(QStringLiteral("A3"), QStringLiteral("Sở Tư pháp"), 30)};
}

} // namespace

void TestModels::figuresAreWrittenAsTheLanguageDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("share");
    QTest::addColumn<QString>("money");
    QTest::newRow("Vietnamese") << QLocale(QLocale::Vietnamese, QLocale::Vietnam) << QStringLiteral("25.980")
                                << QStringLiteral("22,88 %") << QStringLiteral("1.500.000 đ");
    QTest::newRow("English") << QLocale(QLocale::English, QLocale::UnitedStates) << QStringLiteral("25,980")
                             << QStringLiteral("22.88 %") << QStringLiteral("1,500,000 đ");
}

void TestModels::figuresAreWrittenAsTheLanguageDoes()
{
    QFETCH(QLocale, locale);
    QLocale::setDefault(locale);
    QTEST(formatNumber(qint64(25'980)), "number");
    QTEST(formatPercent(0.22881), "share");
    QTEST(formatMoney(1'500'000), "money");
    // 2023-09-15T01:05:12.250Z is five past eight in Huế.
    QCOMPARE(formatInstant(fromMillis(1'694'739'912'250)), QStringLiteral("15/09/2023 08:05:12"));
    QCOMPARE(formatInstantExactly(fromMillis(1'694'739'912'250)), QStringLiteral("15/09/2023 08:05:12.250"));
    QCOMPARE(formatDuration(3'723'004), QStringLiteral("1:02:03.004"));
}

void TestModels::unknownIsNeverZero()
{
    QCOMPARE(formatNumber(std::optional<qint64>()), QStringLiteral("–"));
    QCOMPARE(formatNumber(std::optional<qint64>(0)), QStringLiteral("0"));
    QCOMPARE(formatPercent(std::nullopt), QStringLiteral("–"));
    QCOMPARE(formatDuration(std::nullopt), QStringLiteral("–"));
    QCOMPARE(formatMoney(std::nullopt), QStringLiteral("–"));
    QCOMPARE(formatDate(QDate()), QStringLiteral("–"));
}

void TestModels::everyModelKeepsTheRulesOfModels()
{
    const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
    ImportIssueTableModel issues;
    ImportPreviewTableModel preview;
    BatchTableModel batches;
    MilestoneTableModel milestones;
    ScheduleTableModel schedule;
    ParticipationTableModel participation;
    WinnerTableModel winners;
    AnalysisTableModel analysis;
    TextFilterModel filtered;
    filtered.setSourceModel(&participation);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{
             &issues, &preview, &batches, &milestones, &schedule, &participation, &winners, &analysis, &filtered})
        testers.push_back(std::make_unique<QAbstractItemModelTester>(model, mode));
    issues.setRows({{12, RejectReason::BadOption, QStringLiteral("answers"), QStringLiteral("ABX")}});
    const QModelIndex field = issues.index(0, ImportIssueTableModel::Field);
    QCOMPARE(field.data().toString(), QStringLiteral("Answers"));
    QCOMPARE(field.data(Qt::ToolTipRole).toString(), QStringLiteral("answers"));
    preview.setRows({ImportPreviewRow()});
    batches.setRows({BatchSummary(), BatchSummary()});
    Milestone late;
    late.due = QDate(2023, 9, 1);
    milestones.setMilestones({late}, QDate(2023, 9, 2));
    QCOMPARE(milestones.rows().front().state, LineState::Late);
    schedule.setRows(scheduleRows({{Round{}}, {Milestone()}}, {}, {}, {}));
    participation.setRows(someAgencies());
    winners.setRows({RankedSubmission()});
    analysis.setRows({AnalysisRow()});
    filtered.setText(QStringLiteral("huong"));
    for (const QAbstractItemModel *model : std::initializer_list<const QAbstractItemModel *>{
             &issues, &preview, &batches, &milestones, &schedule, &winners, &analysis}) {
        for (int column = 0; column < model->columnCount(); ++column) {
            QVERIFY(!model->headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(model->index(0, column).data(SortRole).isValid());
        }
    }
    participation.setRows({});
    QCOMPARE(filtered.rowCount(), 0);
}

void TestModels::figuresOfQuestionsSayWhatTheyAre()
{
    AnalysisRow row;
    row.question.number = 4;
    row.question.item.key.accepted = {2};
    row.question.places = {{{}, 4, {}, {{2}, false}}};
    row.question.figures.people = 8;
    row.question.figures.facility = 0.625;
    row.question.figures.options = {{1, 5, 0, 0}, 2, 5, 8};
    AnalysisTableModel model;
    model.setRows({row});
    const auto shown = [&model](int column, int role = Qt::DisplayRole) {
        return model.index(0, column).data(role).toString();
    };
    QCOMPARE(shown(AnalysisTableModel::Facility), QStringLiteral("62,50 %"));
    QCOMPARE(shown(AnalysisTableModel::Discrimination), unknownText());
    QCOMPARE(shown(AnalysisTableModel::Options),
             QStringLiteral("A 12,5 % · B* 62,5 % · C 0,0 % · D 0,0 % · blank 25,0 %"));
    QCOMPARE(shown(AnalysisTableModel::Flag), QString());
    QVERIFY(shown(AnalysisTableModel::Facility, Qt::ToolTipRole).contains(QStringLiteral("Of 8 people, as of ")));
    QVERIFY(!model.headerData(AnalysisTableModel::Efficiency, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
    row.question.figures.suspicion.preferredWrong = 8;
    QCOMPARE(suspicionText(row.question), QStringLiteral("the best chose D"));
}

void TestModels::filterFindsWordsWithoutDiacritics_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("rows");
    QTest::newRow("nothing") << QString() << 3;
    QTest::newRow("without diacritics") << QStringLiteral("huong van") << 1;
    QTest::newRow("đ as d") << QStringLiteral("DIEN") << 1;
    QTest::newRow("with diacritics") << QStringLiteral("tư pháp") << 1;
    QTest::newRow("absent") << QStringLiteral("kim long") << 0;
}

void TestModels::filterFindsWordsWithoutDiacritics()
{
    QFETCH(QString, typed);
    ParticipationTableModel model;
    model.setRows(someAgencies());
    TextFilterModel filtered;
    filtered.setSourceModel(&model);
    filtered.setText(typed);
    QTEST(filtered.rowCount(), "rows");
}

void TestModels::rejectedRowsAreSelectedByReasonAndText_data()
{
    QTest::addColumn<int>("reason"); // -1: any
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QList<qint64>>("lines");
    QTest::newRow("all") << -1 << QString() << QList<qint64>{2, 3, 1250};
    QTest::newRow("reason") << static_cast<int>(RejectReason::BadTime) << QString() << QList<qint64>{3};
    QTest::newRow("text of the file") << -1 << QStringLiteral("hue") << QList<qint64>{1250};
    QTest::newRow("reason's words") << -1 << QStringLiteral("UNREADABLE") << QList<qint64>{3};
    QTest::newRow("field") << -1 << QStringLiteral("submitted_at") << QList<qint64>{3};
    QTest::newRow("line as shown") << -1 << QStringLiteral("1.250") << QList<qint64>{1250};
    QTest::newRow("both at odds") << static_cast<int>(RejectReason::BadTime) << QStringLiteral("hue")
                                  << QList<qint64>{};
}

void TestModels::rejectedRowsAreSelectedByReasonAndText()
{
    QFETCH(const int, reason);
    QFETCH(const QString, typed);
    IssueFilter filter{std::nullopt, typed};
    if (reason >= 0)
        filter.reason = static_cast<RejectReason>(reason);
    const IssueSelection selection = selectIssues(someIssues(), filter);
    QList<qint64> lines;
    for (const ImportIssue &issue : selection.issues)
        lines << static_cast<qint64>(issue.line);
    QTEST(lines, "lines");
    QCOMPARE(selection.matches, qint64{lines.size()});
}

void TestModels::onlyTheFirstRejectedRowsAreShownButAllAreCountedAndExported()
{
    const IssueSelection selection = selectIssues(someIssues(), {}, 2);
    QCOMPARE(selection.issues.size(), std::size_t{2});
    QCOMPARE(selection.matches, qint64{3});
    const QList<QByteArray> lines = issuesAsCsv(someIssues(), {}).split('\n');
    QCOMPARE(lines.size(), qsizetype{5}); // header, three rows, what follows the last line's end
    QVERIFY(lines.at(3).startsWith("1.250,"));
}

void TestModels::numbersSortAsNumbers()
{
    ParticipationTableModel model;
    model.setRows(someAgencies());
    TextFilterModel sorted;
    sorted.setSourceModel(&model);
    sorted.sort(ParticipationTableModel::People, Qt::DescendingOrder);
    QCOMPARE(sorted.index(0, ParticipationTableModel::People).data().toString(), QStringLiteral("1.200"));
    QCOMPARE(sorted.index(2, ParticipationTableModel::People).data().toString(), QStringLiteral("9"));
}

void TestModels::copiedRowsPasteAsATableWithHeader()
{
    ParticipationTableModel model;
    model.setRows({agency(QStringLiteral("A1"), QStringLiteral("Một\tHai"), 3)});
    const QModelIndexList cells{model.index(0, ParticipationTableModel::AgencyName),
                                model.index(0, ParticipationTableModel::People)};
    QCOMPARE(tableAsTsv(model, cells), QStringLiteral("Agency\tPeople\nMột Hai\t3\n"));
}

void TestModels::csvFieldIsQuotedAndNeverAFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("plain") << QStringLiteral("Hồ Đắc") << QStringLiteral("Hồ Đắc");
    QTest::newRow("comma") << QStringLiteral("a,b") << QStringLiteral("\"a,b\"");
    QTest::newRow("quote") << QStringLiteral("a\"b") << QStringLiteral("\"a\"\"b\"");
    QTest::newRow("line") << QStringLiteral("a\nb") << QStringLiteral("\"a\nb\"");
    QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
    QTest::newRow("sum of a number") << QStringLiteral("-1+2") << QStringLiteral("'-1+2");
    QTest::newRow("command") << QStringLiteral("@SUM(A1)") << QStringLiteral("'@SUM(A1)");
    QTest::newRow("behind a tab") << QStringLiteral("\t=1+1") << QStringLiteral("'\t=1+1");
    QTest::newRow("number") << QStringLiteral("-5") << QStringLiteral("-5");
    QTest::newRow("phone") << QStringLiteral("+84987001123") << QStringLiteral("+84987001123");
}

void TestModels::csvFieldIsQuotedAndNeverAFormula()
{
    QFETCH(QString, text);
    QTEST(csvField(text), "field");
}

} // namespace hoithi

using TestModels = hoithi::TestModels;
HOITHI_TEST(TestModels)
#include "tst_models.moc"
