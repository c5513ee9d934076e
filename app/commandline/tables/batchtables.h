// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"

#include <QByteArray>
#include <QTextStream>

namespace hoithi::commandline {

/// A line each, for spreadsheets.
void writeBatchesCsv(QTextStream &out, const std::vector<BatchSummary> &batches);
[[nodiscard]] QByteArray batchesJson(const std::vector<BatchSummary> &batches);

/// Counts by outcome and reason, and what rests on the batch.
[[nodiscard]] QByteArray batchJson(const BatchReport &report);

/// The object that `import` prints, with `added`, `changed` and `vanished`.
[[nodiscard]] QByteArray previewJson(const ImportPreview &preview);
/// For spreadsheets: of a changed submission a line for each field.
[[nodiscard]] qint64 differenceLines(const std::vector<ImportDifference> &differences);
void writeDifferencesCsv(QTextStream &out, const std::vector<ImportDifference> &differences);

} // namespace hoithi::commandline
