// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "domain/participation/participation.h"
#include "domain/people/decided.h"
#include "services/rankingview.h"
#include "services/review/flagview.h"

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
    QStringList prizes;                     ///< the slots that they may take up, best first
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

/// Who gets a prize by a decision about a tie.
struct TieWinner
{
    QString prize;
    QString id; ///< of the submission, or the agency's code
    QString name;

    friend bool operator==(const TieWinner &, const TieWinner &) = default;
};

/// What became of it. A round has to be ranked again before its result shows that.
struct TieOutcome
{
    Decided decided = Decided::Proposed;
    std::vector<TieWinner> winners; ///< best prize first
};

/// Submission ids, or agency codes.
[[nodiscard]] QStringList tiedIds(const RoundTie &tie);

/// By which a tie is told from what it may have become since: SHA-256 (hex, shortened) of its place, its prizes and those who tie.
[[nodiscard]] QString tieDigest(const RoundTie &tie);

/// What is said of a tie of a ranking that is no longer current.
[[nodiscard]] Error staleTie(const RunSummary &run);

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

/// A decision of two judges that answers a flag.
struct FlagDecision
{
    bool merges = false; ///< accounts are one person's; else a submission is invalidated
    QStringList about;   ///< those accounts, or that submission
    QStringList judges;
    QString reason;
    Instant decidedAtUtc;

    friend bool operator==(const FlagDecision &, const FlagDecision &) = default;
};

/// A decision about submissions or accounts that holds for a round, and can be taken back.
struct DecisionInForce
{
    FlagDecision decision;
    QString fullName; ///< as given with the submission; of accounts each one's, as given last
};

enum class FlagState {
    Open,
    Kept,   ///< a judge looked at it and left all as it is
    Decided ///< judges merged accounts or invalidated submissions, and nothing is left to ask, until they take that back
};

/// Where the flags of a round stand, by their ids.
struct FlagStates
{
    FlagRemarks remarks;
    std::map<QByteArray, std::vector<FlagDecision>> decisions; ///< of those that are decided

    [[nodiscard]] FlagState of(const QByteArray &flag) const;
    [[nodiscard]] bool isOpen(const QByteArray &flag) const { return of(flag) == FlagState::Open; }
};

struct FlagName
{
    QByteArray id;
    QString kind; ///< flagKindName()
};

/// What a judge wants to say about flags.
struct FlagRequest
{
    RoundFlagsPtr found; ///< where the judge saw them
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
    OpenConflicts, ///< of files of this round
    OpenComplaints ///< about this round
};

struct FinalisationState
{
    std::vector<FinalisationBlocker> blockers;
    QStringList texts; ///< one for each of them, translated
    std::optional<RunSummary> run;
    RoundFlagsPtr flags; ///< that were looked at; null without a run
};

} // namespace hoithi
