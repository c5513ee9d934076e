// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/vault/personalidentity.h"

#include "base/personname.h"
#include "base/text.h"
#include "services/people/acting.h"
#include "services/vault/identitysealer.h"
#include "storage/submissionscan.h"
#include "storage/transaction.h"

namespace hoithi {

namespace {

Result<void> requireReason(const QString &actor, const QString &reason)
{
    if (namesPerson(actor) && !saysNothing(reason))
        return {};
    return failure(ErrorCode::InvalidArgument,
                   Services::tr("Personal data is opened or erased only with a name and a reason: give both."));
}

} // namespace

Result<PersonalIdentity> showPersonal(Store &store, const QString &submissionId, const QString &actor,
                                      const QString &reason)
{
    HOITHI_CHECK(requireReason(actor, reason));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("personal")));
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::ShowPersonal, {}));
    const QString id = canonicalId(submissionId);
    HOITHI_TRY(const std::vector<StoredSubmission> found, findSubmissions(*store.database, id));
    if (found.empty()) {
        return failure(ErrorCode::NotFound,
                       Services::tr("There is no submission “%1” in this contest.").arg(submissionId.left(64)));
    }
    HOITHI_TRY(const ContentKeys keys, contentKeys(store));
    HOITHI_TRY(IdentitySealer sealer, sealerOf(store, keys, found.front().batchId));
    HOITHI_TRY(PersonalIdentity identity, sealer.open(found.front()));
    HOITHI_CHECK(recordAudit(store, person.isEmpty() ? normalized(actor) : person, QStringLiteral("personal.show"), id,
                             {{QStringLiteral("reason"), reason.trimmed()}}));
    HOITHI_CHECK(transaction.commit());
    return identity;
}

} // namespace hoithi
