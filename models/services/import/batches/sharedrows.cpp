// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/batches/sharedrows.h"

#include "services/store.h"

#include <algorithm>

namespace hoithi {

QString rowsInLaterFiles(const std::vector<BatchSummary> &batches, qint64 batch)
{
    const auto own = std::ranges::find(batches, batch, &BatchSummary::id);
    if (own == batches.end() || own->counts.accepted == 0)
        return {};
    qint64 rows = 0;
    QStringList files;
    for (const BatchSummary &later : batches) {
        if (later.id <= batch || later.roundNumber != own->roundNumber || later.withdrawn
            || later.counts.unchanged == 0)
            continue;
        rows += later.counts.unchanged;
        files.append(later.fileName);
    }
    files.removeDuplicates();
    if (files.isEmpty())
        return {};
    return Services::tr(
               "Rows of later files that were stored already when these came in: %1 (%2). What of them only this "
               "file had brought counts no more until those files are imported again.")
        .arg(rows)
        .arg(files.join(QStringLiteral(", ")));
}

} // namespace hoithi
