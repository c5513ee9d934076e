// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/records.h"

namespace hoithi {

/// That accounts are one person's, from a round on ("merge"), or no longer ("separate").
struct AccountDecision
{
    qint64 id = 0;
    QString kind;
    int fromRound = 1;
    QString accounts; ///< a JSON array of account ids, ascending by their bytes
    QStringList judges;
    QString reason;
    Instant decidedAtUtc;
};

/// The order of those who tie for a prize.
struct TieDecision
{
    qint64 id = 0;
    int roundNumber = 0; ///< 0: agencies that tie for the collective prizes
    QString method;      ///< "decision" or "draw"
    QString seed;        ///< of a draw; of a decision how many of the first are named
    QString ordering;    ///< a JSON array of submission ids, or of agency codes
    QStringList judges;
    QString reason;
    Instant decidedAtUtc;
};

/// What a judge says about a review flag.
struct FlagVerdict
{
    qint64 id = 0;
    int roundNumber = 0;
    QByteArray flag; ///< its identity, hex
    QString kind;    ///< of the flag
    QString outcome; ///< "keep", "reopen" or "note"
    QString comment;
    QString judge;
    Instant decidedAtUtc;
};

/// That a signed run is its round's final result.
struct RunFinalisation
{
    RankingRunId runId;
    QString judge;
    QString comment;
    Instant finalisedAtUtc;
};

} // namespace hoithi
