// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/participation/participation.h"
#include "services/rankingview.h"

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace hoithi {

/// How judges decided a tie.
struct TieResolution
{
    bool drawn = false;
    QString seed; ///< of a draw
    QStringList judges;
    QString reason;
    Instant decidedAtUtc;

    friend bool operator==(const TieResolution &, const TieResolution &) = default;
};

/// Those who are equal on every criterion over the boundary of a prize: of a round its people, of the whole contest agencies.
struct RoundTie
{
    int roundNumber = 0;                    ///< 0: the collective prizes
    int place = 0;                          ///< they share
    QStringList prizes;                     ///< the slots there are for them, best first
    std::vector<RankedSubmission> people;   ///< once decided, in the order of the decision
    std::vector<ParticipationRow> agencies; ///< the same
    std::optional<TieResolution> resolution;
};

/// What judges want to decide about a tie.
struct TieRequest
{
    int roundNumber = 0; ///< 0: the collective prizes
    int place = 0;       ///< of the tie
    QStringList tied;    ///< whom the judges were shown there: submission ids or agency codes; empty: nobody
    QString seed;        ///< of a public draw; empty: they decide by themselves
    QStringList winners; ///< where they decide: submission ids or agency codes, one for each prize, best first
    QStringList judges;
    QString reason;
};

/// Accounts that judges want to be one person's, or no longer.
struct AccountRequest
{
    QStringList accounts; ///< at least two
    int fromRound = 1;    ///< whose results and those of later rounds it concerns
    QStringList judges;
    QString reason;
};

/// What a judge says about a flag: it stays as it is and is settled, it is open again, or only a remark.
enum class FlagOutcome { Keep, Reopen, Note };

struct FlagRemark
{
    FlagOutcome outcome = FlagOutcome::Note;
    QString comment;
    QString judge;
    Instant saidAtUtc;

    friend bool operator==(const FlagRemark &, const FlagRemark &) = default;
};

/// By the flag's id, in the order in which they were said.
using FlagRemarks = std::map<QByteArray, std::vector<FlagRemark>>;

/// Whether a judge has settled it, and nobody opened it again.
[[nodiscard]] bool isKept(const FlagRemarks &verdicts, const QByteArray &flag);

struct FlagName
{
    QByteArray id;
    QString kind; ///< flagKindName()
};

/// What a judge wants to say about flags.
struct FlagRequest
{
    int roundNumber = 0;
    std::vector<FlagName> flags;
    FlagOutcome outcome = FlagOutcome::Note;
    QString comment;
    QString judge;
};

/// What keeps a round's result from being final.
enum class FinalisationBlocker {
    RoundNotOver,
    NotRanked,
    Stale,
    UndecidedTie,
    TooFewSignatures,
    OpenProposals, ///< of key changes, submissions, accounts or ties
    OpenFlags,     ///< that concern a prize
    OpenComplaints ///< about this round
};

struct FinalisationState
{
    std::vector<FinalisationBlocker> blockers;
    QStringList texts; ///< one for each of them, translated
    std::optional<RunSummary> run;
};

} // namespace hoithi
