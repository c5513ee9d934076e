// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft/draft.h"

#include <QStringList>

#include <vector>

namespace hoithi {

/// A field that two people changed, each into something else.
struct FieldConflict
{
    QString field;
    QString base; ///< what both began with
    QString mine;
    QString theirs;

    friend bool operator==(const FieldConflict &, const FieldConflict &) = default;
};

struct DraftMerge
{
    DraftContent content;                 ///< mine in the fields of `conflicts`, until somebody chooses
    std::vector<FieldConflict> conflicts; ///< by field
    QStringList takenOver;                ///< fields that only they changed
};

/// Puts together what two people made of the same form. A field that one of them changed is as they left it, also where they
/// took it away; a field that both changed into the same is no conflict.
[[nodiscard]] DraftMerge mergeDrafts(const DraftContent &base, const DraftContent &mine, const DraftContent &theirs);

} // namespace hoithi
