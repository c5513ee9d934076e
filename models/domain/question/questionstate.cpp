// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/questionstate.h"

#include <algorithm>

namespace hoithi {

QString questionStateName(QuestionState state)
{
    switch (state) {
    case QuestionState::Draft:
        return QStringLiteral("draft");
    case QuestionState::InReview:
        return QStringLiteral("in-review");
    case QuestionState::Approved:
        return QStringLiteral("approved");
    case QuestionState::Retired:
        break;
    }
    return QStringLiteral("retired");
}

std::optional<QuestionState> questionStateFromName(QStringView name)
{
    const auto *const found = std::ranges::find_if(
        allQuestionStates, [name](QuestionState state) { return questionStateName(state) == name; });
    return found == allQuestionStates.end() ? std::nullopt : std::optional(*found);
}

QString reviewStepName(ReviewStep step)
{
    switch (step) {
    case ReviewStep::Submit:
        return QStringLiteral("submit");
    case ReviewStep::Approve:
        return QStringLiteral("approve");
    case ReviewStep::Return:
        return QStringLiteral("return");
    case ReviewStep::Retire:
        return QStringLiteral("retire");
    case ReviewStep::Restore:
        return QStringLiteral("restore");
    case ReviewStep::Comment:
        break;
    }
    return QStringLiteral("comment");
}

std::optional<ReviewStep> reviewStepFromName(QStringView name)
{
    const auto *const found =
        std::ranges::find_if(allReviewSteps, [name](ReviewStep step) { return reviewStepName(step) == name; });
    return found == allReviewSteps.end() ? std::nullopt : std::optional(*found);
}

bool isPossible(ReviewStep step, QuestionState state, bool own)
{
    switch (step) {
    case ReviewStep::Submit:
        return state == QuestionState::Draft;
    case ReviewStep::Approve:
        return state == QuestionState::InReview && !own;
    case ReviewStep::Return:
        return state == QuestionState::InReview || state == QuestionState::Approved;
    case ReviewStep::Retire:
        return state != QuestionState::Retired;
    case ReviewStep::Restore:
        return state == QuestionState::Retired;
    case ReviewStep::Comment:
        break;
    }
    return true;
}

QuestionState stateAfter(ReviewStep step, QuestionState state)
{
    switch (step) {
    case ReviewStep::Submit:
        return QuestionState::InReview;
    case ReviewStep::Approve:
        return QuestionState::Approved;
    case ReviewStep::Return:
    case ReviewStep::Restore:
        return QuestionState::Draft;
    case ReviewStep::Retire:
        return QuestionState::Retired;
    case ReviewStep::Comment:
        break;
    }
    return state;
}

QuestionState stateOfNextVersion(QuestionState before)
{
    return before == QuestionState::Draft || before == QuestionState::Retired ? before : QuestionState::InReview;
}

} // namespace hoithi
