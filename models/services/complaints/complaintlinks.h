// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/complaints/complaintview.h"
#include "services/store.h"
#include "storage/submissionscan.h"

namespace hoithi {

/// The submissions of these numbers, as they are stored.
[[nodiscard]] Result<std::vector<StoredSubmission>> linkedSubmissions(Store &store, const std::vector<qint64> &numbers);
/// One of them with its agency's name.
[[nodiscard]] LinkedSubmission linkedView(Store &store, const StoredSubmission &submission);

/// What a complaint of that round can be about: a submission's id or an account's is wanted.
[[nodiscard]] Result<std::vector<LinkedSubmission>> findCandidates(Store &store, int roundNumber,
                                                                   const QString &wanted);
/// What the outcome of a complaint can have led to, the newest first.
[[nodiscard]] Result<std::vector<ComplaintConsequence>> readConsequences(Store &store, qint64 number);

} // namespace hoithi
