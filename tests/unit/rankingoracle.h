// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/ranking.h"

#include <string>
#include <vector>

namespace hoithi::test {

/// A standing by the contract's text, written for clarity and sharing nothing with the product: one string a row,
/// "place|submission_id|prize|separatedBy|eligibility", after a first one "target|participants|eligible|allCorrect".
[[nodiscard]] std::vector<std::string> oracleStanding(const RankingInput &input, const RuleBook &rules);

/// The product's standing in the same form.
[[nodiscard]] std::vector<std::string> asText(const RankingInput &input, const Ranking &ranking);

} // namespace hoithi::test
