// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/paperview.h"
#include "services/store.h"

#include <vector>

namespace hoithi {

class OpenBank;

/// The blueprint of the round's newest draft, or of the nearest round before that has one; else as many questions as the rules in
/// force say.
[[nodiscard]] Result<Blueprint> suggestedBlueprint(Store &store, int roundNumber);

/// Why the blueprint gives no paper with the bank as it is; empty where it gives one.
[[nodiscard]] Result<std::vector<BlueprintProblem>> drawingProblems(Store &store, OpenBank &bank,
                                                                    const DrawRequest &request);

/// Draws a paper and stores it as the round's newest draft. With problems nothing is stored.
[[nodiscard]] Result<DrawOutcome> drawRoundPaper(Store &store, OpenBank &bank, const DrawRequest &request);

/// Replaces one question of the newest draft; gives the new version.
[[nodiscard]] Result<int> swapPaperQuestion(Store &store, OpenBank &bank, const PaperSwapRequest &request);

/// The newest wordings of the draft's questions; gives the version. Refused where one has other options than those laid out.
[[nodiscard]] Result<int> refreshPaper(Store &store, OpenBank &bank, int roundNumber, const QString &actor);

} // namespace hoithi
