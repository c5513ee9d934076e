// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace hoithi {

/// Nháp, chờ duyệt, đã duyệt, ngừng dùng.
enum class QuestionState { Draft, InReview, Approved, Retired };
inline constexpr std::array allQuestionStates{QuestionState::Draft, QuestionState::InReview, QuestionState::Approved,
                                              QuestionState::Retired};

/// What somebody does about a version of a question, besides writing another one.
enum class ReviewStep {
    Submit,  ///< asks for a review
    Approve, ///< by somebody else than who wrote the version
    Return,  ///< to its author, with a comment
    Retire,  ///< no paper draws it any more
    Restore, ///< of a retired one: to where a new version of it would be
    Comment
};
inline constexpr std::array allReviewSteps{ReviewStep::Submit, ReviewStep::Approve, ReviewStep::Return,
                                           ReviewStep::Retire, ReviewStep::Restore, ReviewStep::Comment};

/// "draft", "in-review", "approved", "retired".
[[nodiscard]] QString questionStateName(QuestionState state);
[[nodiscard]] std::optional<QuestionState> questionStateFromName(QStringView name);

/// As stored: "submit", "approve", "return", "retire", "restore", "comment".
[[nodiscard]] QString reviewStepName(ReviewStep step);
[[nodiscard]] std::optional<ReviewStep> reviewStepFromName(QStringView name);

/// Whether the step can be taken in that state. `own`: by who wrote the version.
[[nodiscard]] bool isPossible(ReviewStep step, QuestionState state, bool own);
/// The state after a possible step.
[[nodiscard]] QuestionState stateAfter(ReviewStep step, QuestionState state);
/// The state of a new version of a question that was in `before`: one that had been approved goes back to review.
[[nodiscard]] QuestionState stateOfNextVersion(QuestionState before);

} // namespace hoithi
