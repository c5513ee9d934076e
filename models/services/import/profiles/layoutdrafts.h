// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/columnmap.h"
#include "ingest/mappingprofile.h"
#include "services/import/profiles/layoutview.h"

namespace hoithi {

/// "full_name", "submitted_at clock", "answers 3".
[[nodiscard]] QString useName(const ColumnUse &use);

/// How the file is taken apart, without its columns.
[[nodiscard]] MappingProfile baseOf(const LayoutDraft &draft);

/// InvalidArgument where two columns are for the same, or a needed field has none.
[[nodiscard]] Result<MappingProfile> profileOf(const LayoutDraft &draft, const QStringList &columns);

/// The profile for a file with these columns.
[[nodiscard]] LayoutDraft draftOf(const MappingProfile &profile, const QStringList &columns);

} // namespace hoithi
