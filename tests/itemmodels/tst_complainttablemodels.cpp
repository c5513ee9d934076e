// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/complainttablemodels.h"
#include "testregistry.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace hoithi {

namespace {

ComplaintRow complaint(qint64 number, int round, ComplaintState state)
{
    ComplaintRow row;
    row.number = number;
    row.roundNumber = round;
    row.state = state;
    row.complainant = QStringLiteral("N. V. Ẩn");
    row.answerDue = QDate(2023, 10, 16);
    return row;
}

} // namespace

class TestComplaintTableModels : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theyKeepTheRulesOfModels()
    {
        const auto mode = QAbstractItemModelTester::FailureReportingMode::QtTest;
        ComplaintTableModel complaints;
        LinkedSubmissionTableModel links;
        const QAbstractItemModelTester ofComplaints(&complaints, mode);
        const QAbstractItemModelTester ofLinks(&links, mode);
        complaints.setRows({complaint(1, 1, ComplaintState::Open), complaint(1204, 2, ComplaintState::Answered)});
        links.setRows({LinkedSubmission{}});
        QCOMPARE(complaints.rowOf(1204), 1);
        QCOMPARE(complaints.rowOf(3), -1);
        // A number of the register is a name, never grouped.
        QCOMPARE(complaints.index(1, ComplaintTableModel::Number).data().toString(), QStringLiteral("1204"));
        complaints.setRows({});
        links.setRows({});
    }

    void whatIsLateOrUnknownIsSaid()
    {
        ComplaintTableModel model;
        ComplaintRow late = complaint(1, 1, ComplaintState::Decided);
        late.late = true;
        late.outcome = ComplaintOutcome::OutOfTime;
        model.setRows({late, complaint(2, 1, ComplaintState::Open)});
        QCOMPARE(model.index(0, ComplaintTableModel::Due).data().toString(),
                 QStringLiteral("16/10/2023 (came in late)"));
        QCOMPARE(model.index(0, ComplaintTableModel::Outcome).data().toString(), QStringLiteral("Out of time"));
        QCOMPARE(model.index(1, ComplaintTableModel::Outcome).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(1, ComplaintTableModel::Letter).data().toString(), QStringLiteral("–"));
    }

    void theyAreFilteredByStateRoundAndText()
    {
        ComplaintTableModel model;
        ComplaintFilterModel shown(model);
        model.setRows({complaint(1, 1, ComplaintState::Open), complaint(2, 2, ComplaintState::Open),
                       complaint(3, 2, ComplaintState::Overdue)});
        shown.setState(ComplaintState::Open);
        QCOMPARE(shown.rowCount(), 2);
        shown.setRound(2);
        QCOMPARE(shown.rowCount(), 1);
        QCOMPARE(shown.index(0, ComplaintTableModel::Number).data().toString(), QStringLiteral("2"));
        shown.setState({});
        shown.setText(QStringLiteral("overdue"));
        QCOMPARE(shown.rowCount(), 1);
        shown.setText(QStringLiteral("an"));
        QCOMPARE(shown.rowCount(), 2);
    }

    void stepsAreLines()
    {
        ComplaintStep step;
        step.kind = ComplaintStepKind::Decide;
        step.outcome = ComplaintOutcome::Rejected;
        step.auditEntry = 7;
        QCOMPARE(complaintStepLine(step), QStringLiteral("Decided: Rejected (led to audit entry 7)"));
        step = {};
        step.kind = ComplaintStepKind::Letter;
        step.letterNumber = QStringLiteral("12");
        step.letterDate = QDate(2023, 10, 20);
        QCOMPARE(complaintStepLine(step), QStringLiteral("Answer letter: no. 12 of 20/10/2023"));
    }
};

} // namespace hoithi

using TestComplaintTableModels = hoithi::TestComplaintTableModels;
HOITHI_TEST(TestComplaintTableModels)
#include "tst_complainttablemodels.moc"
