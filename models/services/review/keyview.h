// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/answerkey.h"
#include "services/review/effectview.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hoithi {

/// Another key for a question. Where the round's variants were drawn from one paper and frozen, it is changed in each of them,
/// whatever its number and letters are there.
struct KeyAmendment
{
    int roundNumber = 0;
    QString paperCode; ///< whose number and letters these are
    int question = 0;  ///< 1-based
    bool neutralise = false;
    QString accept; ///< "B,C"; empty when neutralised
    QStringList approvers;
    QString reason;
    QString shownKeys = {}; ///< AmendmentEffect::keys of what was looked at; empty where nothing was
};

/// A question's entry in the key of one variant, before and after.
struct KeyEntryChange
{
    QString paperCode;
    int question = 0; ///< 1-based, in this variant
    KeyEntry before;
    KeyEntry after;
};

/// So many people go from one count of right answers to another, or keep theirs.
struct CorrectChange
{
    int before = 0;
    int after = 0;
    qint64 people = 0;

    friend bool operator==(const CorrectChange &, const CorrectChange &) = default;
};

/// What a key change would do to the round's prizes, to counts of right answers, and to the prizes of later rounds.
struct AmendmentEffect : PrizeEffect
{
    QString keys;                        ///< as they would be: what is recorded has to be the same
    std::vector<KeyEntryChange> entries; ///< one a variant that changes
    /// Ascending by before, then after. Of the people whose submissions count under the old key and the new; those whom the roster
    /// excludes left out. Where the best attempt counts, it may be another one after.
    std::vector<CorrectChange> correct;
    RoundEffects others; ///< on which the round's winners bear, or that bear on it

    /// Of the round itself and the others, ascending.
    [[nodiscard]] RoundEffects rounds() const;
};

} // namespace hoithi
