// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/questions/keystoring.h"

#include "storage/repositories/paperrepository.h"

namespace hoithi {

Result<std::vector<Fact>> storeKeys(Store &store, std::vector<StoredKey> &keys, Instant atUtc)
{
    std::vector<Fact> facts;
    for (StoredKey &stored : keys) {
        stored.approvedAtUtc = atUtc;
        HOITHI_TRY(stored, PaperRepository(*store.database).insert(stored));
        HOITHI_TRY(const std::vector<Fact> fact, rowFacts(*store.database, RowFacts::Keys, stored.id.value()));
        facts.insert(facts.end(), fact.begin(), fact.end());
    }
    return facts;
}

Result<std::vector<Fact>> storeKeys(Store &store, int roundNumber, const std::vector<AnswerKey> &keys, Instant atUtc)
{
    std::vector<StoredKey> stored;
    for (const AnswerKey &key : keys) {
        stored.emplace_back();
        stored.back().roundNumber = roundNumber;
        stored.back().key = key;
    }
    return storeKeys(store, stored, atUtc);
}

} // namespace hoithi
