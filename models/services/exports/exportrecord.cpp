// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/exportrecord.h"

#include "base/text.h"
#include "services/people/acting.h"
#include "storage/transaction.h"

namespace hoithi {

Result<void> appendExport(Store &store, const ExportRequest &request)
{
    HOITHI_TRY(const Acting acting, actingPerson(store));
    const QString person = acting.member ? acting.member->fullName : normalized(request.actor);
    const QString purpose = request.purpose.trimmed();
    if (purpose.isEmpty())
        return failure(ErrorCode::InvalidArgument, Services::tr("People are exported only with a purpose: give one."));
    QJsonObject payload{{QStringLiteral("kind"), request.kind},
                        {QStringLiteral("purpose"), purpose},
                        {QStringLiteral("format"), request.format},
                        {QStringLiteral("rows"), request.rows},
                        {QStringLiteral("sha256"), QString::fromLatin1(request.sha256)}};
    if (!request.to.isEmpty())
        payload.insert(QStringLiteral("to"), request.to);
    return recordAudit(store, person, QStringLiteral("personal.export"), request.subject, payload);
}

Result<void> recordExport(Store &store, const ExportRequest &request)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("export")));
    HOITHI_CHECK(appendExport(store, request));
    return transaction.commit();
}

} // namespace hoithi
