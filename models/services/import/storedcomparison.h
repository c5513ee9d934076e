// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submission/submission.h"
#include "storage/records.h"

#include <QByteArray>

namespace hoithi {

enum class StoredComparison { OtherSubmission, Same, Conflict };

/// A dump's row against a stored one whose submission_id has the same hash. The line in the file does not count.
/// `sameIdentity`: phone and national id, which are sealed, are the same.
[[nodiscard]] StoredComparison compare(const Submission &row, PaperId paper, const StoredSubmission &stored,
                                       bool sameIdentity);

/// The differing row as canonical JSON, for the judges' diff; without what is sealed.
[[nodiscard]] QByteArray conflictPayload(const Submission &row);

} // namespace hoithi
