// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/contest/contest.h"
#include "services/complaints/opencomplaint.h"
#include "services/questionview.h"
#include "services/rankingview.h"
#include "services/retentionview.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace hoithi {

/// Everything the overview shows, read in one go.
struct RoundState
{
    Round round;
    std::vector<QString> paperCodes; ///< papers with a key
    int questionCount = 0;           ///< of the papers; 0 without one
    bool keyHidden = false;          ///< by a server from this login until the round closes
    QuestionSetState questions;
    qint64 submissions = 0;
    qint64 batches = 0;
    qint64 conflicts = 0;     ///< rows of files in force that differ from what was stored before
    qint64 openConflicts = 0; ///< of which no judge has decided
    bool rulesInForce = false;
    std::optional<RunSummary> run; ///< newest run
    bool awarded = false;          ///< awards given from the newest run
    /// When the newest awards were given, where that was from another result than the one that now holds.
    std::optional<Instant> outdatedAwardsAtUtc;
};

/// Collective prizes: not given yet, given from the results and rules that hold, or from others.
enum class CollectiveAwards { None, Given, Outdated };

struct ContestOverview
{
    Contest contest;
    std::vector<RoundState> rounds;
    std::vector<Milestone> milestones;
    qint64 agencies = 0;
    qint64 rosterEntries = 0;
    QString storeName;   ///< file name, or "host/database"
    bool shared = false; ///< PostgreSQL
    QByteArray identity; ///< hash of the first audit entry, which tells this contest from every other
    RetentionState retention;
    CollectiveAwards collective = CollectiveAwards::None;
    std::vector<OpenComplaint> complaints;
    /// When the last record of a file was made, where that is later than this computer's clock: one of the two is wrong.
    std::optional<Instant> recordedAheadAtUtc;
};

} // namespace hoithi
