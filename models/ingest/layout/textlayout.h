// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/layout/layoutguess.h"

#include <cstddef>

namespace hoithi {

/// The line of a sample that names the columns.
struct SampleHeader
{
    std::size_t line = 0;
    std::size_t known = 0; ///< names that mean something; 0: no line was found
};

/// The first line with most known names; one is none.
[[nodiscard]] SampleHeader findHeader(const TableSample &sample);

/// Whether the first line holds values rather than names.
[[nodiscard]] bool beginsWithValues(const TableSample &sample);

/// How the text of a file is divided into cells, and in what encoding it is.
struct TextLayout
{
    MappingProfile base; ///< delimiter, quote and encoding
    TableSample sample;
    std::vector<LayoutQuestion> questions;
    QString reason;
};
[[nodiscard]] TextLayout guessTextLayout(const TextSample &sample);

} // namespace hoithi
