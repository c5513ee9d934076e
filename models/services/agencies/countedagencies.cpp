// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencies/countedagencies.h"

#include "domain/contest/schedule.h"
#include "services/agencies/knownagencies.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/contestrepository.h"

#include <algorithm>

namespace hoithi {

Result<QDate> figuresDay(Store &store, int roundNumber)
{
    if (roundNumber != 0) {
        HOITHI_TRY(const Round round, ContestRepository(*store.database).round(roundNumber));
        return lastDay(round);
    }
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    QDate last;
    for (const Round &round : rounds) {
        HOITHI_TRY(const auto batches, BatchRepository(*store.database).inForce(round.number));
        if (std::ranges::any_of(batches, [](const ImportBatch &batch) { return batch.counts.accepted > 0; }))
            last = last.isValid() ? std::max(last, lastDay(round)) : lastDay(round);
    }
    if (last.isValid())
        return last;
    HOITHI_TRY(const Instant now, nowOf(store)); // nobody is counted yet
    return contestDay(now);
}

Result<CountedAgencies> countedAgencies(Store &store, int roundNumber)
{
    HOITHI_TRY(const QDate day, figuresDay(store, roundNumber));
    HOITHI_TRY(const std::shared_ptr<const KnownAgencies> known, knownAgencies(store));
    return known->history.countedOn(day);
}

} // namespace hoithi
