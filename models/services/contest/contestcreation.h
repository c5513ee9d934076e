// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"
#include "services/store.h"

namespace hoithi {

/// InvalidArgument for a preset that does not exist, or a passphrase that is none: asked before a store is made.
[[nodiscard]] Result<void> requireCreatable(const QString &presetId, const VaultSetup &setup,
                                            const VaultSetup &questions);

/// What to print of a new contest; empty where no passphrase was given.
struct RecoveryCodes
{
    QString vault;
    QString questions;
};

/// Fills an empty store from a preset: keys, contest, rounds, milestones, agencies. With a passphrase in `questions` the
/// question sets of all rounds are sealed.
[[nodiscard]] Result<RecoveryCodes> createContest(Store &store, const QString &presetId, const VaultSetup &setup,
                                                  const VaultSetup &questions);

/// Everything the overview shows.
[[nodiscard]] Result<ContestOverview> readOverview(Store &store);

/// When the last record of a file was made, where the clock is before that. On a server its own clock counts.
[[nodiscard]] Result<std::optional<Instant>> recordedAhead(Store &store);

} // namespace hoithi
