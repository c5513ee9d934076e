// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"

#include <QByteArray>
#include <QTextStream>

#include <vector>

namespace hoithi::commandline {

/// The one JSON object that `import` prints (contract/cli.md).
[[nodiscard]] QByteArray countsJson(const ImportCounts &counts);

/// Rejected rows as CSV: line, field, reason, text.
void writeIssues(QTextStream &out, const std::vector<ImportIssue> &issues);

/// A standing's rows as the CSV of contract/cli.md; with header.
void writeStandingCsv(QTextStream &out, const std::vector<RankedSubmission> &rows);

/// The standing as one JSON object: run_hash, target, participants, eligible, standings: [one object a row].
[[nodiscard]] QByteArray standingJson(const RunSummary &run, const std::vector<RankedSubmission> &rows);

void writeParticipationCsv(QTextStream &out, const std::vector<ParticipationRow> &rows);
[[nodiscard]] QByteArray participationJson(const std::vector<ParticipationRow> &rows);

} // namespace hoithi::commandline
