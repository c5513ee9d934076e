// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rules/rulesview.h"

#include <QByteArray>
#include <QTextStream>

#include <optional>
#include <vector>

namespace hoithi::commandline {

/// A version of the rules in sentences, with who approved it, what it changed, what is doubtful about it, and how it reads the plan.
void writeRules(QTextStream &out, const RulesState &state, const RuleVersionState &version);

/// The same of several as one JSON object: versions: [one object each].
[[nodiscard]] QByteArray rulesJson(const RulesState &state, const std::vector<RuleVersionState> &versions);

/// Rule books side by side on a round: what each comes to, and whose prizes are not the same.
void writeComparison(QTextStream &out, const RulesComparison &comparison);
[[nodiscard]] QByteArray comparisonJson(const RulesComparison &comparison);

} // namespace hoithi::commandline
