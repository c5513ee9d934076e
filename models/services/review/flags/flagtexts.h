// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/flagview.h"

namespace hoithi {

/// Somebody of the roster, as it names them.
struct RosterWords
{
    QString fullName;
    QString body;
};

/// What a flag says, translated: a sentence or two. `submissions` are those it lists, with their texts.
[[nodiscard]] QString evidenceText(const ReviewFlag &flag, const std::vector<FlaggedSubmission> &submissions,
                                   const RosterWords &person);

} // namespace hoithi
