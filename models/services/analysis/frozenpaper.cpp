// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/analysis/frozenpaper.h"

#include "services/papers/paperreading.h"
#include "storage/repositories/bankrepository.h"

namespace hoithi {

Result<std::optional<Paper>> frozenPaperOf(Store &store, int roundNumber)
{
    HOITHI_TRY(const auto stored, BankRepository(*store.database).frozenPaper(roundNumber));
    if (!stored)
        return std::optional<Paper>();
    HOITHI_TRY(SealedPaper paper, roundPaper(store, roundNumber, false));
    return std::optional<Paper>(std::move(paper.paper));
}

} // namespace hoithi
