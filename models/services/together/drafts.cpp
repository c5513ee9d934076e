// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/together/drafts.h"

#include "services/people/acting.h"
#include "storage/repositories/draftrepository.h"
#include "storage/server/commitoutcome.h"

namespace hoithi {

namespace {

/// Which operation a form leads to: who may do the one may fill in the other.
Result<Operation> operationOf(const QString &area)
{
    if (area == QLatin1String("decision"))
        return Operation::Award;
    return failure(ErrorCode::InvalidArgument, Services::tr("There is no form “%1”.").arg(area));
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
    return DraftRepository(*store.database).find(key);
}

Result<DraftSaving> saveDraft(Store &store, const DraftKey &key, qint64 baseVersion, const DraftContent &content,
                              const QString &editor)
{
    HOITHI_TRY(const Operation operation, operationOf(key.area));
    Draft draft{key, baseVersion, content, {}, {}};
    HOITHI_TRY(draft.editedBy, requireAllowed(store, operation, editor));
    HOITHI_TRY(draft.editedAtUtc, nowOf(store));
    HOITHI_TRY(const bool saved, replace(store, draft));
    if (!saved) {
        HOITHI_TRY(const Draft current, readDraft(store, key));
        return DraftSaving{false, current};
    }
    ++draft.version;
    return DraftSaving{true, draft};
}

} // namespace hoithi
