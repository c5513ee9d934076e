// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace hoithi {

class Database;

/// What of the store's structure is not the program's own, a sentence each: in a file every table, view, index and trigger is
/// held against those that the migrations make, since a view in the place of a table, or a trigger more or less, answers or
/// writes something else than what was recorded. On a server, whose owner makes further tables and partitions, triggers that
/// are switched off and views in the contest's schema.
[[nodiscard]] Result<QStringList> schemaProblems(Database &database);

} // namespace hoithi
