// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ranking/runs/runview.h"

#include <QByteArray>
#include <QTextStream>

#include <vector>

namespace hoithi::commandline {

void writeRunsCsv(QTextStream &out, const std::vector<ListedRun> &runs);
void writeRunsText(QTextStream &out, const std::vector<ListedRun> &runs);
[[nodiscard]] QByteArray runsJson(int roundNumber, const std::vector<ListedRun> &runs);

/// A row for each input, figure and person that is not the same in both.
void writeComparisonCsv(QTextStream &out, const RunComparison &comparison);
void writeComparisonText(QTextStream &out, const RunComparison &comparison);
[[nodiscard]] QByteArray comparisonJson(const RunComparison &comparison);

} // namespace hoithi::commandline
