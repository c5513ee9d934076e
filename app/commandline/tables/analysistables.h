// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analysisview.h"

#include <QByteArray>
#include <QTextStream>

namespace hoithi::commandline {

/// The questions as CSV, one a row, as README's table says; with header.
void writeAnalysisCsv(QTextStream &out, const RoundAnalysis &analysis);

/// One JSON object: round, people, counted_attempt, joined, papers: [figures of the paper, questions: [one object a row]].
[[nodiscard]] QByteArray analysisJson(const RoundAnalysis &analysis);

} // namespace hoithi::commandline
