// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/rankinginputs.h"

namespace hoithi {

/// Whose submissions show whom the roster excludes: those of batches that count now, or, for a run of earlier, withdrawn ones too.
enum class ExcludingBatches { InForce, All };

/// An account among merged ones that an entry of the roster excludes: by the account, or by any submission of it in any round.
struct MergedExclusion
{
    QString account;
    qint64 participant = 0;
    qint64 entry = 0; ///< the first such one
};

/// By account. They go by the roster as it was with its first `entries` and `withdrawals`, and by every file imported since.
[[nodiscard]] Result<std::vector<MergedExclusion>> mergedExclusions(Store &store, const std::vector<QString> &merges,
                                                                    qint64 entries, qint64 withdrawals,
                                                                    ExcludingBatches batches);

/// Notes in the inputs which of their merged accounts the roster excludes now. After the merges, and the roster's count.
[[nodiscard]] Result<void> addMergedExclusions(Store &store, RankingInputs &inputs,
                                               ExcludingBatches batches = ExcludingBatches::InForce);

/// Whom these exclude in a round for which the accounts are merged: all accounts of the same people, with the same entry. By account.
[[nodiscard]] Result<std::vector<MergedExclusion>> exclusionsOfPeople(Store &store, const std::vector<QString> &merges,
                                                                      const std::vector<MergedExclusion> &exclusions);

} // namespace hoithi
