// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/mappingprofile.h"
#include "services/import/importview.h"
#include "services/store.h"

namespace hoithi {

/// How the files of an import are read: by the profile that is given, named, or put together; by the contract's
/// names where they have them; else by the one kept profile that was made for such columns. BadInput where none fits: it says what
/// is guessed, or how the columns differ from those that the named profile was made for.
[[nodiscard]] Result<MappingProfile> profileFor(Store &store, const ImportRequest &request);

/// The first file that no profile of the contest reads though its columns have names; empty where there is none.
[[nodiscard]] Result<QString> foreignFile(Store &store, const QStringList &files);

} // namespace hoithi
