// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace hoithi {

class Database;

enum class ValueScope { All, Unsealed };

/// Columns of a file in which a value is of another kind than the program declares them, a sentence each. Digests tell nothing of
/// it: they are over what is read, and a value reads the same as number, as text or as bytes. SQL joins, finds and orders by
/// what it is, so that a fact of another kind is there, intact, and in force for nobody. Texts must be in UTF-8 besides, of which
/// reading forgives other forms. Not of submissions, which whoever reads them looks at (StoredSubmissionView::isOfKinds), nor of
/// drafts and of who is there, which are no facts. With `tables`, only of those;
/// `Unsealed` leaves bytes out, which are sealed or lists of numbers.
[[nodiscard]] Result<QStringList> valueProblems(Database &database, ValueScope scope, const QStringList &tables = {});

} // namespace hoithi
