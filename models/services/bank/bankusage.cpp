// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank/bankusage.h"

#include "services/papers/sealedpaper.h"
#include "services/vault/contentkeys.h"
#include "storage/repositories/bankrepository.h"

namespace hoithi {

Result<UsedQuestions> questionsUsed(Store &store, const BankKeys &keys)
{
    UsedQuestions used;
    HOITHI_TRY(const std::vector<StoredPaperDraft> drafts, BankRepository(*store.database).newestDrafts());
    for (const StoredPaperDraft &draft : drafts) {
        const Result<Paper> paper = openedDraftPaper(keys, draft);
        if (!paper && isAltered(paper.error()))
            continue; // nothing else is drawn before that one is drawn anew (paperdrawing.cpp)
        if (!paper)
            return failure(paper.error());
        for (const DrawnQuestion &question : paper->drawn.questions)
            used.emplace(question.id.value(), draft.roundNumber);
    }
    return used;
}

} // namespace hoithi
