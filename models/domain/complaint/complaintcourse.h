// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/complaint/complaint.h"

namespace hoithi {

/// How far a complaint has come.
enum class ComplaintState { Open, DueSoon, Overdue, Decided, Answered };

inline constexpr std::array allComplaintStates{ComplaintState::Open, ComplaintState::DueSoon, ComplaintState::Overdue,
                                               ComplaintState::Decided, ComplaintState::Answered};

/// "open", "due_soon", …
[[nodiscard]] QString complaintStateName(ComplaintState state);
[[nodiscard]] std::optional<ComplaintState> complaintStateFrom(QStringView name);

/// From so many working days before the last day an answer is due soon.
inline constexpr int dueSoonDays = 2;

/// What its steps have made of a complaint so far. Take them in the order of recording.
class ComplaintCourse
{
public:
    /// Whether such a step can come now: nothing is linked, decided or answered twice, or answered undecided.
    [[nodiscard]] bool admits(ComplaintStepKind kind, qint64 submission = 0) const;
    void take(ComplaintStepKind kind, qint64 submission, std::optional<ComplaintOutcome> outcome);

    [[nodiscard]] const std::vector<qint64> &submissions() const { return m_submissions; } ///< linked now, ascending
    [[nodiscard]] std::optional<ComplaintOutcome> outcome() const { return m_outcome; }
    [[nodiscard]] bool isOpen() const { return !m_outcome; }
    [[nodiscard]] bool isAnswered() const { return m_answered; } ///< since it was decided

    [[nodiscard]] ComplaintState state(QDate answerDue, QDate today) const;

private:
    [[nodiscard]] bool isLinked(qint64 submission) const;

    std::vector<qint64> m_submissions;
    std::optional<ComplaintOutcome> m_outcome;
    bool m_answered = false;
};

} // namespace hoithi
