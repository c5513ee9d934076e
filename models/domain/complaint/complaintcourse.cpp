// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaint/complaintcourse.h"

#include "domain/complaint/complaintdeadline.h"

#include <algorithm>

namespace hoithi {

namespace {

constexpr std::array stateNames{"open", "due_soon", "overdue", "decided", "answered"};

} // namespace

QString complaintStateName(ComplaintState state)
{
    return QLatin1String(stateNames.at(static_cast<std::size_t>(state)));
}

std::optional<ComplaintState> complaintStateFrom(QStringView name)
{
    const auto *found = std::ranges::find_if(
        allComplaintStates, [name](ComplaintState state) { return complaintStateName(state) == name; });
    return found == allComplaintStates.end() ? std::nullopt : std::optional(*found);
}

bool ComplaintCourse::isLinked(qint64 submission) const
{
    return std::ranges::binary_search(m_submissions, submission);
}

bool ComplaintCourse::admits(ComplaintStepKind kind, qint64 submission) const
{
    switch (kind) {
    case ComplaintStepKind::Link:
        return submission > 0 && !isLinked(submission);
    case ComplaintStepKind::Unlink:
        return isLinked(submission);
    case ComplaintStepKind::Decide:
        return isOpen();
    case ComplaintStepKind::Reopen:
        return !isOpen();
    case ComplaintStepKind::Letter:
        return !isOpen() && !isAnswered();
    case ComplaintStepKind::Note:
        break;
    }
    return true;
}

void ComplaintCourse::take(ComplaintStepKind kind, qint64 submission, std::optional<ComplaintOutcome> outcome)
{
    switch (kind) {
    case ComplaintStepKind::Link:
        m_submissions.insert(std::ranges::upper_bound(m_submissions, submission), submission);
        break;
    case ComplaintStepKind::Unlink:
        std::erase(m_submissions, submission);
        break;
    case ComplaintStepKind::Decide:
        m_outcome = outcome;
        break;
    case ComplaintStepKind::Reopen:
        m_outcome.reset();
        m_answered = false;
        break;
    case ComplaintStepKind::Letter:
        m_answered = true;
        break;
    case ComplaintStepKind::Note:
        break;
    }
}

ComplaintState ComplaintCourse::state(QDate answerDue, QDate today) const
{
    if (!isOpen())
        return m_answered ? ComplaintState::Answered : ComplaintState::Decided;
    if (today > answerDue)
        return ComplaintState::Overdue;
    return workingDaysUntil(today, answerDue) <= dueSoonDays ? ComplaintState::DueSoon : ComplaintState::Open;
}

} // namespace hoithi
