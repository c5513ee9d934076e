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

} // namespace hoithi::commandline
