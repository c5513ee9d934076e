// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hoithi {

class Database;

/// Something recorded, as one digest over every column of its rows: what an audit entry keeps of it, and what is computed
/// again to see whether it is still the same.
struct Fact
{
    QString table;
    QStringList id;    ///< tells it from the others of its table; empty where the table is one fact
    QByteArray digest; ///< hex

    friend bool operator==(const Fact &, const Fact &) = default;
};

/// Tables of which each row is a fact.
enum class RowFacts {
    Rules,
    Keys,
    Batches,
    Decisions,
    Runs,
    Signatures,
    Awards,
    Members,
    Proposals,
    ProposalEnds,
    KeySlots,
    ContentKeys,
    QuestionSlots,
    RoundKeys,
    QuestionSets,
    RoundOpenings,
    ReleasedKeys,
    Retention,
    QuestionChanges,
    PaperDrafts,
    FrozenPapers,
    AccountDecisions,
    TieDecisions,
    FlagVerdicts,
    Finalisations,
    ScheduleChanges,
    AddedRounds, ///< the contest's first rounds are a part of it
    RoundVersions,
    MilestoneVersions,
    RosterWithdrawals,
    BatchWithdrawals,
    ConflictDecisions,
    AgencyDecisions,
    AgencyChanges,
    AddedAgencies, ///< the contest's first agencies are a part of it
    AgencyVersions,
    AgencyMergers,
    AgencyHeadcounts,
    MappingProfiles,
    Complaints,
    ComplaintSteps
};

/// Tables of which all rows of a batch, a run or a change of the bank together are one.
enum class GroupFacts { Issues, Conflicts, Winners, QuestionVersions, QuestionSteps, QuestionImages };

/// The contest, its rounds, milestones, agencies and aliases, each table one fact.
[[nodiscard]] Result<std::vector<Fact>> contestFacts(Database &database);

/// By id. With `key`, only the row of that id, or the signatures of that run.
[[nodiscard]] Result<std::vector<Fact>> rowFacts(Database &database, RowFacts table, std::optional<qint64> key = {});

/// Who the first so many entries of the roster are (roster_entry), and what is sealed of them (roster_sealed): each one fact over their
/// rows in the order of their ids, which withdrawals and exclusions name.
[[nodiscard]] Result<std::vector<Fact>> rosterFacts(Database &database, qint64 entries);

/// One for each of these that has such rows; with `owner`, only for that.
[[nodiscard]] Result<std::vector<Fact>> groupFacts(Database &database, GroupFacts table,
                                                   std::optional<qint64> owner = {});

/// The fact that rows digested while they were written make up. They are digested as `groupFacts` does: every column but the
/// ids, in the order of the table.
[[nodiscard]] Fact groupFact(GroupFacts table, qint64 owner, const QByteArray &digest);

} // namespace hoithi
