// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/store.h"

#include "base/personname.h"
#include "base/username.h"
#include "services/people/signedin.h"
#include "storage/repositories/auditrepository.h"
#include "vault/hashchain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace hoithi {

Result<Instant> nowOf(Store &store)
{
    if (!store.database->isShared())
        return store.clock->nowUtc();
    HOITHI_TRY(const qint64 now, store.database->number(QStringLiteral("SELECT clock_ms()")));
    return fromMillis(now);
}

Result<void> recordAudit(Store &store, const QString &actor, const QString &action, const QString &subject,
                         QJsonObject payload, const std::vector<Fact> &facts)
{
    HOITHI_CHECK(requireSignedIn(store));
    return recordBeforeSignIn(store, actor, action, subject, std::move(payload), facts);
}

Result<void> recordBeforeSignIn(Store &store, const QString &actor, const QString &action, const QString &subject,
                                QJsonObject payload, const std::vector<Fact> &facts)
{
    QJsonArray stored;
    for (const Fact &fact : facts) {
        stored.append(QJsonObject{{QStringLiteral("table"), fact.table},
                                  {QStringLiteral("id"), QJsonArray::fromStringList(fact.id)},
                                  {QStringLiteral("sha256"), QString::fromLatin1(fact.digest)}});
    }
    if (!stored.isEmpty())
        payload.insert(QStringLiteral("facts"), stored);
    AuditRepository audit(*store.database);
    HOITHI_TRY(const std::optional<AuditEntry> head, audit.head());
    AuditEntry entry;
    HOITHI_TRY(entry.atUtc, nowOf(store));
    entry.actor = actor.isEmpty() ? userName() : actor;
    entry.action = action;
    entry.subject = subject;
    entry.payload = QJsonDocument(payload).toJson(QJsonDocument::Compact);
    const AuditEntry link = chained(entry, head ? &*head : nullptr);
    store.session->own.add(link.hash);
    return audit.append(link);
}

Result<void> requireTwoPeople(const QStringList &people)
{
    if (people.size() != 2 || !std::ranges::all_of(people, namesPerson))
        return failure(ErrorCode::InvalidArgument, Services::tr("Two people decide this together: give both names."));
    if (mayBeSamePerson(people.at(0), people.at(1))) {
        return failure(ErrorCode::Refused,
                       Services::tr("Two different people decide this together; both names given are the same."));
    }
    return {};
}

} // namespace hoithi
