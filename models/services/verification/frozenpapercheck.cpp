// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/frozenpapercheck.h"

#include "services/papers/paperreading.h"
#include "storage/repositories/bankrepository.h"
#include "storage/repositories/paperrepository.h"

#include <algorithm>

namespace hoithi {

namespace {

void compareKeys(const Paper &paper, const std::vector<StoredKey> &keys, std::vector<VerifyFinding> &findings)
{
    for (const StoredKey &stored : keys) {
        if (stored.roundNumber != paper.round || stored.key.version != 1)
            continue;
        const auto &variants = paper.drawn.variants;
        const auto variant = std::ranges::find(variants, stored.key.paperCode, &PaperVariant::code);
        const bool same =
            variant != variants.end() && keyOf(paper, static_cast<int>(variant - variants.begin())) == stored.key;
        if (!same) {
            findings.push_back({Services::tr("answer key of round %1, paper “%2”, version %3")
                                    .arg(QString::number(paper.round), stored.key.paperCode, QStringLiteral("1")),
                                Services::tr("it is not the key of the frozen paper")});
        }
    }
}

} // namespace

Result<void> verifyFrozenPapers(Store &store, std::vector<VerifyFinding> &findings)
{
    HOITHI_TRY(const std::vector<StoredFrozenPaper> frozen, BankRepository(*store.database).frozenPapers());
    if (frozen.empty())
        return {};
    HOITHI_TRY(const std::vector<StoredKey> keys, PaperRepository(*store.database).allKeys());
    for (const StoredFrozenPaper &stored : frozen) {
        const Result<SealedPaper> opened = roundPaper(store, stored.roundNumber, true);
        if (opened) {
            compareKeys(opened->paper, keys, findings);
        } else if (opened.error().code == ErrorCode::Corrupt || opened.error().code == ErrorCode::BadInput) {
            findings.push_back({Services::tr("frozen paper of round %1").arg(stored.roundNumber),
                                Services::tr("it does not open, or has another content than its hash says")});
        } else if (opened.error().code != ErrorCode::Sealed) {
            return failure(opened.error());
        }
    }
    return {};
}

} // namespace hoithi
