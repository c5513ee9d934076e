// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/complainttablemodels.h"

#include "services/complaints/complainttexts.h"

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintTableModel)
};

QString dueText(const ComplaintRow &row)
{
    return row.late ? Texts::tr("%1 (came in late)").arg(formatDate(row.answerDue)) : formatDate(row.answerDue);
}

QString outcomeText(const ComplaintRow &row)
{
    return row.outcome ? complaintOutcomeText(*row.outcome) : unknownText();
}

QString letterText(const ComplaintRow &row)
{
    return row.letterNumber.isEmpty() ? unknownText()
                                      : Texts::tr("%1, %2").arg(row.letterNumber, formatDate(row.letterDate));
}

using Complaint = ComplaintRow;
constexpr std::array<Column<Complaint>, 10> complaintColumns{{
    {"number", QT_TRANSLATE_NOOP("ComplaintTableModel", "No."),
     [](const Complaint &row) { return QString::number(row.number); },
     [](const Complaint &row) { return QVariant(row.number); }, true},
    {"received_at", QT_TRANSLATE_NOOP("ComplaintTableModel", "Received"),
     [](const Complaint &row) { return formatInstant(row.receivedAtUtc); },
     [](const Complaint &row) { return QVariant(toMillis(row.receivedAtUtc)); }, false},
    {"complainant", QT_TRANSLATE_NOOP("ComplaintTableModel", "Complainant"),
     [](const Complaint &row) { return row.complainant; }, nullptr, false},
    {"about", QT_TRANSLATE_NOOP("ComplaintTableModel", "About"),
     [](const Complaint &row) { return complaintTopicText(row.about); }, nullptr, false},
    {"round", QT_TRANSLATE_NOOP("ComplaintTableModel", "Round"),
     [](const Complaint &row) { return QString::number(row.roundNumber); },
     [](const Complaint &row) { return QVariant(row.roundNumber); }, true},
    {"answer_due", QT_TRANSLATE_NOOP("ComplaintTableModel", "Answer due"), dueText,
     [](const Complaint &row) { return QVariant(row.answerDue); }, false},
    {"state", QT_TRANSLATE_NOOP("ComplaintTableModel", "State"),
     [](const Complaint &row) { return complaintStateText(row.state); },
     [](const Complaint &row) { return QVariant(static_cast<int>(row.state)); }, false},
    {"outcome", QT_TRANSLATE_NOOP("ComplaintTableModel", "Outcome"), outcomeText, nullptr, false},
    {"submissions", QT_TRANSLATE_NOOP("ComplaintTableModel", "Submissions"),
     [](const Complaint &row) { return formatNumber(row.submissions); },
     [](const Complaint &row) { return QVariant(row.submissions); }, true},
    {"letter", QT_TRANSLATE_NOOP("ComplaintTableModel", "Answer letter"), letterText, nullptr, false},
}};

using Linked = LinkedSubmission;
constexpr std::array<Column<Linked>, 6> linkedColumns{{
    {"submission_id", QT_TRANSLATE_NOOP("LinkedSubmissionTableModel", "Submission"),
     [](const Linked &row) { return row.submissionId; }, nullptr, false},
    {"round", QT_TRANSLATE_NOOP("LinkedSubmissionTableModel", "Round"),
     [](const Linked &row) { return QString::number(row.roundNumber); },
     [](const Linked &row) { return QVariant(row.roundNumber); }, true},
    {"account_id", QT_TRANSLATE_NOOP("LinkedSubmissionTableModel", "Account"),
     [](const Linked &row) { return row.accountId; }, nullptr, false},
    {"full_name", QT_TRANSLATE_NOOP("LinkedSubmissionTableModel", "Full name"),
     [](const Linked &row) { return row.fullName; }, nullptr, false},
    {"agency", QT_TRANSLATE_NOOP("LinkedSubmissionTableModel", "Agency"),
     [](const Linked &row) { return row.agencyName; }, nullptr, false},
    {"submitted_at", QT_TRANSLATE_NOOP("LinkedSubmissionTableModel", "Submitted"),
     [](const Linked &row) { return formatInstant(row.submittedAtUtc); },
     [](const Linked &row) { return QVariant(toMillis(row.submittedAtUtc)); }, false},
}};

} // namespace

ComplaintTableModel::ComplaintTableModel(QObject *parent)
    : RowTableModel("ComplaintTableModel", complaintColumns, parent)
{}

int ComplaintTableModel::rowOf(qint64 number) const
{
    const auto found = std::ranges::find(rows(), number, &ComplaintRow::number);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

ComplaintFilterModel::ComplaintFilterModel(ComplaintTableModel &model, QObject *parent)
    : TextFilterModel(parent), m_model(model)
{
    setSourceModel(&model);
}

void ComplaintFilterModel::setState(std::optional<ComplaintState> state)
{
    m_state = state;
    invalidateFilter();
}

void ComplaintFilterModel::setRound(std::optional<int> round)
{
    m_round = round;
    invalidateFilter();
}

bool ComplaintFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const ComplaintRow &row = m_model.row(sourceRow);
    if ((m_state && row.state != *m_state) || (m_round && row.roundNumber != *m_round))
        return false;
    return TextFilterModel::filterAcceptsRow(sourceRow, sourceParent);
}

LinkedSubmissionTableModel::LinkedSubmissionTableModel(QObject *parent)
    : RowTableModel("LinkedSubmissionTableModel", linkedColumns, parent)
{}

QString complaintStepLine(const ComplaintStep &step)
{
    QString line = complaintStepText(step.kind);
    if (step.outcome)
        line = Texts::tr("%1: %2").arg(line, complaintOutcomeText(*step.outcome));
    else if (!step.submissionId.isEmpty())
        line = Texts::tr("%1: %2").arg(line, step.submissionId);
    else if (!step.letterNumber.isEmpty())
        line = Texts::tr("%1: no. %2 of %3").arg(line, step.letterNumber, formatDate(step.letterDate));
    if (step.auditEntry != 0)
        line = Texts::tr("%1 (led to audit entry %2)").arg(line).arg(step.auditEntry);
    return line;
}

} // namespace hoithi
