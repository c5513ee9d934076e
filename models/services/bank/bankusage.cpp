// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank/bankusage.h"

#include "services/papers/sealedpaper.h"
#include "storage/repositories/bankrepository.h"

namespace hoithi {

Result<UsedQuestions> questionsUsed(Store &store, const BankKeys &keys)
{
    UsedQuestions used;
    HOITHI_TRY(const std::vector<StoredPaperDraft> drafts, BankRepository(*store.database).newestDrafts());
    for (const StoredPaperDraft &draft : drafts) {
        HOITHI_TRY(const Paper paper, openedDraftPaper(keys, draft));
        for (const DrawnQuestion &question : paper.drawn.questions)
            used.emplace(question.id.value(), draft.roundNumber);
    }
    return used;
}

} // namespace hoithi
