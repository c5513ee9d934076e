// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/questions/stagemodels.h"
#include "itemmodels/questions/stagetexts.h"
#include "testregistry.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hoithi;

namespace {

QuestionFile twoQuestions()
{
    Question whole;
    whole.text = QStringLiteral("Sông nào?\nHãy chọn.");
    whole.options = {{QStringLiteral("Hương"), true, {}}, {QStringLiteral("=1+1"), false, {}}};
    Question broken = whole;
    broken.options.front().right = false;
    QuestionFile file;
    file.questions = {{whole, {1, 0, {}}}, {broken, {0, 0, QStringLiteral("Tuần 1!A3")}}};
    file.issues = {{QuestionIssueKind::LostOther, {2, 1, {}}, 0, QStringLiteral("=HYPERLINK(1)")}};
    return file;
}

} // namespace

class TestStageModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAProperModel();
    void onlyWholeQuestionsCanBeTicked();
    void sortsIssuesIntoKinds();
    void theReportNamesEverythingAndNoFormulas();
    void saysWhatIsLikeAQuestionOnce();
};

void TestStageModels::isAProperModel()
{
    QuestionStage stage;
    StagedQuestionTableModel model(stage);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStage(QuestionStage(twoQuestions()));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, StagedQuestionTableModel::Text).data().toString(), QStringLiteral("Sông nào? …"));
    QCOMPARE(model.index(0, StagedQuestionTableModel::Key).data().toString(), QStringLiteral("A"));
    QCOMPARE(model.index(1, StagedQuestionTableModel::Place).data().toString(), QStringLiteral("Cell A3 of Tuần 1"));
    model.retranslate();
    model.setStage({});
    QCOMPARE(model.rowCount(), 0);
}

void TestStageModels::onlyWholeQuestionsCanBeTicked()
{
    QuestionStage stage;
    StagedQuestionTableModel model(stage);
    model.setStage(QuestionStage(twoQuestions()));
    const QSignalSpy changed(&model, &StagedQuestionTableModel::wantedChanged);
    QVERIFY(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(!model.flags(model.index(1, 0)).testFlag(Qt::ItemIsUserCheckable));
    QVERIFY(model.setData(model.index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(changed.count(), 1);
    QVERIFY(!stage.row(0).isTaken());
    QVERIFY(!model.setData(model.index(0, 1), Qt::Checked, Qt::CheckStateRole));
}

void TestStageModels::sortsIssuesIntoKinds()
{
    const QuestionStage stage(twoQuestions());
    QCOMPARE(stageIssues(stage, StageIssueFilter::All).size(), std::size_t{2});
    QCOMPARE(stageIssues(stage, StageIssueFilter::Errors).front().row, 1);
    QCOMPARE(stageIssues(stage, StageIssueFilter::Losses).front().row, 0);
    QVERIFY(stageIssues(stage, StageIssueFilter::ToLookAt).empty());
}

void TestStageModels::theReportNamesEverythingAndNoFormulas()
{
    const QByteArray csv = stageReportCsv(QuestionStage(twoQuestions()));
    QCOMPARE(csv.count("\r\n"), 4); // header, loss, error, left out
    QVERIFY2(csv.contains("Cell A3 of Tuần 1,2,,Left out: has errors"), csv.constData());
    QVERIFY(!csv.contains(",=HYPERLINK"));
}

void TestStageModels::saysWhatIsLikeAQuestionOnce()
{
    const StagedLikeness like{7, 2, {{7, -1, 1.0}, {0, 2, 1.0}, {9, -1, 0.8}}};
    QCOMPARE(likenessTexts(like).size(), 3);
    QVERIFY(likenessTexts({}).isEmpty());
}

HOITHI_TEST(TestStageModels)
#include "tst_stagemodels.moc"
