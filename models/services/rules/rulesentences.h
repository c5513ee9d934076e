// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/ruledifference.h"

#include <QString>

#include <vector>

namespace hoithi {

/// A setting as an official would write it, in the language of the interface.
struct RuleSentence
{
    RuleSetting setting = RuleSetting::QuestionCount;
    QString text;

    friend bool operator==(const RuleSentence &, const RuleSentence &) = default;
};

/// The whole rule book, one sentence a setting, in the contract's order. Of a contest without collective prizes only that there
/// are none.
[[nodiscard]] std::vector<RuleSentence> ruleSentences(const RuleBook &rules);

} // namespace hoithi
