// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/rowtablemodel.h"
#include "itemmodels/textfiltermodel.h"
#include "services/complaints/complaintview.h"

#include <optional>

namespace hoithi {

/// The register of complaints.
class ComplaintTableModel final : public RowTableModel<ComplaintRow>
{
public:
    enum ColumnIndex { Number, Received, Complainant, About, Round, Due, State, Outcome, Submissions, Letter };

    explicit ComplaintTableModel(QObject *parent = nullptr);
    /// Of a complaint, or -1.
    [[nodiscard]] int rowOf(qint64 number) const;
};

/// By state and round, too.
class ComplaintFilterModel final : public TextFilterModel
{
public:
    explicit ComplaintFilterModel(ComplaintTableModel &model, QObject *parent = nullptr);

    void setState(std::optional<ComplaintState> state);
    void setRound(std::optional<int> round);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    const ComplaintTableModel &m_model;
    std::optional<ComplaintState> m_state;
    std::optional<int> m_round;
};

/// The submissions that a complaint is about, or may be.
class LinkedSubmissionTableModel final : public RowTableModel<LinkedSubmission>
{
public:
    explicit LinkedSubmissionTableModel(QObject *parent = nullptr);
};

/// A step in a line: "Decided: Rejected".
[[nodiscard]] QString complaintStepLine(const ComplaintStep &step);

} // namespace hoithi
