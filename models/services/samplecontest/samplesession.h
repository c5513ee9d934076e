// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "services/contestsession.h"

namespace hoithi {

/// The whole main job on invented data: writes five dumps into `folder`/dumps, makes `folder`/sample.hoithi, records the rules,
/// sets keys, imports, ranks and signs. A contest that is there already is opened as it is. Runs on a thread of its own;
/// progress counts rounds.
[[nodiscard]] Answer<std::shared_ptr<ContestSession>> openSampleContest(const QString &folder,
                                                                        std::shared_ptr<const Clock> clock,
                                                                        ProgressCallback progress,
                                                                        std::shared_ptr<SeenHeads> seen = {});

/// Names under the sample's decisions: invented.
[[nodiscard]] QStringList sampleJudges();

} // namespace hoithi
