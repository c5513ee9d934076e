// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/participant/rosterstage.h"
#include "services/roster/rosterview.h"
#include "services/store.h"
#include "services/vault/contentkeys.h"

#include <stop_token>

namespace hoithi {

[[nodiscard]] Result<RosterList> readRosterList(Store &store);

[[nodiscard]] Result<RosterAppearances> readAppearances(Store &store, const AppearanceRequest &request);

/// Reads a file and says what an import would make of it.
[[nodiscard]] Result<RosterStage> stageRosterFile(Store &store, const QString &file, const std::stop_token &stop);

/// The entries in force, opened.
struct RosterInForce
{
    std::vector<RosterEntry> entries;
    std::vector<qint64> ids; ///< of these
    qint64 stored = 0;       ///< how many entries there are, withdrawn ones too
};

[[nodiscard]] Result<RosterInForce> rosterInForce(Store &store, const ContentKeys &keys);

} // namespace hoithi
