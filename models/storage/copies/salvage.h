// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>
#include <stop_token>
#include <vector>

namespace hoithi {

/// What came of one table.
struct SalvagedTable
{
    QString name;
    qint64 saved = 0;    ///< rows that are in the new file; of lists of accounts the accounts
    qint64 refused = 0;  ///< read, but nothing that the table may hold
    qint64 missing = 0;  ///< known to have been there: numbers left out, or counted elsewhere
    bool broken = false; ///< parts of it could not be read: what was there, nobody knows
};

struct Salvaged
{
    std::vector<SalvagedTable> tables;
    bool headerMended = false; ///< the file's own head was unreadable and was written anew for reading
};

/// Reads a damaged contest file table by table and row by row, around what cannot be read, into a new contest file at
/// `target` (AlreadyExists where there is one). The damaged file itself is only ever read. Says what it saved, never more: a
/// row counts once the new file holds it. Corrupt where nothing can be read at all.
[[nodiscard]] Result<Salvaged> salvageFile(const QString &damaged, const QString &target,
                                           const std::stop_token &stop = {});

} // namespace hoithi
