// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/together/drafts.h"

#include "services/bank/sealedquestion.h"
#include "services/people/acting.h"
#include "services/vault/contentkeys.h"
#include "storage/repositories/draftrepository.h"
#include "storage/server/commitoutcome.h"

namespace hoithi {

namespace {

/// The area of forms about questions.
const QString questionArea = QStringLiteral("question");

/// Which operation a form leads to: who may do the one may fill in the other.
Result<Operation> operationOf(const QString &area)
{
    if (area == QLatin1String("decision"))
        return Operation::Award;
    if (area == questionArea)
        return Operation::WriteQuestions;
    return failure(ErrorCode::InvalidArgument, Services::tr("There is no form “%1”.").arg(area));
}

/// What is typed about a question is sealed like the question itself.
Result<DraftContent> asStored(Store &store, const DraftKey &key, const DraftContent &content)
{
    if (key.area != questionArea || content.empty())
        return content;
    HOITHI_TRY(const BankKeys keys, bankKeysForDrafts(store));
    return sealedDraft(keys, key, content);
}

Result<Draft> asTyped(Store &store, Draft draft)
{
    if (draft.key.area != questionArea || draft.content.empty())
        return draft;
    HOITHI_TRY(const BankKeys keys, bankKeys(store));
    auto typed = openedDraft(keys, draft.key, draft.content);
    if (!typed && !isAltered(typed.error()))
        return failure(typed.error());
    draft.content = typed ? *std::move(typed) : DraftContent(); // what nobody opens, the next one types over
    return draft;
}

/// One statement, which commits itself. Where its answer is lost it is sent again: of two on top of the same version only one
/// is stored, however late the first may still be carried out.
Result<bool> replace(Store &store, const Draft &draft)
{
    DraftRepository drafts(*store.database);
    Result<bool> saved = drafts.replace(draft);
    if (saved || !store.database->isBroken())
        return saved;
    if (store.database->reconnect())
        saved = drafts.replace(draft);
    if (store.database->isBroken())
        return failure(commitUnknown());
    if (!saved || *saved)
        return saved;
    HOITHI_TRY(const Draft current, drafts.find(draft.key));
    return current.version == draft.version + 1 && current.content == draft.content
           && current.editedBy == draft.editedBy;
}

} // namespace

Result<Draft> readDraft(Store &store, const DraftKey &key)
{
    HOITHI_TRY(Draft draft, DraftRepository(*store.database).find(key));
    return asTyped(store, std::move(draft));
}

Result<DraftSaving> saveDraft(Store &store, const DraftKey &key, qint64 baseVersion, const DraftContent &content,
                              const QString &editor)
{
    HOITHI_TRY(const Operation operation, operationOf(key.area));
    Draft draft{key, baseVersion, content, {}, {}};
    HOITHI_TRY(draft.editedBy, requireAllowed(store, operation, editor));
    HOITHI_TRY(draft.editedAtUtc, nowOf(store));
    HOITHI_TRY(draft.content, asStored(store, key, content));
    HOITHI_TRY(const bool saved, replace(store, draft));
    if (!saved) {
        HOITHI_TRY(const Draft current, readDraft(store, key));
        return DraftSaving{false, current};
    }
    ++draft.version;
    draft.content = content;
    return DraftSaving{true, draft};
}

} // namespace hoithi
