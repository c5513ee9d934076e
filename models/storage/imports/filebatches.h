// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "storage/records.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hoithi {

class Database;

/// A batch of a file, as far as it takes to tell whether the file is known.
struct FileBatch
{
    ImportBatchId id;
    int roundNumber = 0;
    QString fileName;
    Instant importedAtUtc;
    bool isWithdrawn = false;
};

/// Those of a file with these bytes, of whatever round, by id.
[[nodiscard]] Result<std::vector<FileBatch>> batchesOfFile(Database &database, const QByteArray &sha256);

/// Whether one of its round that came before it was withdrawn once it was there.
[[nodiscard]] Result<bool> wasEarlierOneWithdrawn(Database &database, const FileBatch &batch);

/// Of its rows in conflict, ascending.
[[nodiscard]] Result<std::vector<quint64>> conflictLines(Database &database, ImportBatchId batch);

} // namespace hoithi
