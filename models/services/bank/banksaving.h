// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/bankview.h"
#include "services/store.h"

#include <map>
#include <vector>

namespace hoithi {

/// Stores new versions of questions, all or none: one change, one audit entry. What is the same as its newest version gets no other.
/// Stale where somebody has saved another version since. `images`: bytes by digest (hex) that the questions need and the contest may
/// not have yet. Where the contest has members, `actor` is the signed-in organiser whatever is given.
[[nodiscard]] Result<std::vector<SavedQuestion>> saveQuestions(Store &store, std::vector<QuestionEdit> edits,
                                                               const std::map<QByteArray, QByteArray> &images,
                                                               const QString &actor);

/// Takes steps about questions, all or none. Refused where one is not possible, such as approving one's own wording; Stale where a
/// version is not the newest any more.
[[nodiscard]] Result<void> reviewQuestions(Store &store, const std::vector<QuestionReview> &reviews,
                                           const QString &actor);

} // namespace hoithi
