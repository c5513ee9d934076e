// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/layout/layoutguess.h"
#include "ingest/source/dumppart.h"

#include <QStringList>

#include <optional>
#include <span>

namespace hoithi {

/// The first part of a dump: of a table, or of objects, whose keys are its columns. Nothing of what is piped in, which can be read
/// only once, and of what has no columns at all. Fails like reading the dump.
[[nodiscard]] Result<std::optional<FileSample>> readSample(const DumpPart &part);

/// The lines of a sample as the profile takes them apart, from its header on: of a workbook, of the sheet that it names or fits.
/// BadInput where there is no such line.
[[nodiscard]] Result<TableSample> tableOf(const FileSample &sample, const MappingProfile &profile);

/// What the columns are called.
[[nodiscard]] QStringList headerNames(const SampleLine &header);

/// Whether the header has each column that every row needs, under the contract's own name.
[[nodiscard]] bool isCanonical(const TableSample &table);

} // namespace hoithi
