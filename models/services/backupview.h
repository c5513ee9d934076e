// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

#include <QString>

#include <vector>

namespace hoithi {

/// A copy in the folder of a contest's backups.
struct KeptBackup
{
    QString file; ///< with its folder
    Instant madeAtUtc;
    qint64 size = 0;
    qint64 auditEntries = 0;
    bool verified = false; ///< found good when it was made; one that was not is kept aside
};

struct AutomaticBackup
{
    QString file; ///< the newest, made now or before
    Instant madeAtUtc;
    bool nothingNew = false; ///< nothing was recorded since it was made
    int removed = 0;         ///< older ones that the rotation let go
};

/// One table of a damaged contest file.
struct SalvagedRows
{
    QString table;
    qint64 saved = 0;
    qint64 lost = 0;         ///< at least so many
    bool unreadable = false; ///< parts of it nobody can read: what was there is not known
};

struct SalvageReport
{
    QString file; ///< the new contest file
    std::vector<SalvagedRows> tables;
    std::vector<QString> differences; ///< what in the new file does not match its own records
    qint64 saved = 0;
    qint64 lost = 0;
    bool whole = false; ///< nothing was lost, and everything matches
};

} // namespace hoithi
