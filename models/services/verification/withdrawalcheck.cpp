// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/withdrawalcheck.h"

#include "storage/repositories/auditrepository.h"
#include "storage/repositories/rosterrepository.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>
#include <set>

namespace hoithi {

namespace {

/// What is stored of the roster, by id.
struct StoredRoster
{
    std::vector<StoredRosterEntry> entries;
    std::map<QString, qint64> withdrawn; ///< entry of each withdrawal
};

bool isPerson(const StoredRoster &roster, const QJsonObject &told)
{
    const qint64 id = told.value(QStringLiteral("entry")).toInteger();
    if (id < 1 || id > std::ssize(roster.entries))
        return false;
    const StoredRosterEntry &entry = roster.entries[static_cast<std::size_t>(id - 1)];
    return told.value(QStringLiteral("body")).toString() == entry.body
           && told.value(QStringLiteral("full_name")).toString() == entry.fullName
           && told.value(QStringLiteral("account_id")).toString() == entry.accountId;
}

/// The entries of the roster that the withdrawals among the facts are of.
std::set<qint64> entriesOf(const StoredRoster &roster, const QJsonArray &facts)
{
    std::set<qint64> entries;
    for (const QJsonValue fact : facts) {
        const QString id = fact.toObject().value(QStringLiteral("id")).toArray().first().toString();
        const auto found = roster.withdrawn.find(id);
        if (found != roster.withdrawn.end())
            entries.insert(found->second);
    }
    return entries;
}

bool tellsTheirs(const StoredRoster &roster, const QJsonObject &payload)
{
    std::set<qint64> told;
    for (const QJsonValue person : payload.value(QStringLiteral("people")).toArray()) {
        if (!isPerson(roster, person.toObject()))
            return false;
        told.insert(person.toObject().value(QStringLiteral("entry")).toInteger());
    }
    return told == entriesOf(roster, payload.value(QStringLiteral("facts")).toArray());
}

} // namespace

Result<void> verifyWithdrawals(Store &store, std::vector<VerifyFinding> &findings)
{
    HOITHI_TRY(const std::vector<AuditEntry> entries,
               AuditRepository(*store.database).ofActions({QStringLiteral("roster.withdraw")}));
    if (entries.empty())
        return {};
    StoredRoster roster;
    HOITHI_TRY(roster.entries, RosterRepository(*store.database).all());
    HOITHI_TRY(const auto withdrawals, RosterRepository(*store.database).withdrawals());
    for (const StoredRosterWithdrawal &withdrawal : withdrawals)
        roster.withdrawn[QString::number(withdrawal.id)] = withdrawal.rosterEntryId;
    for (const AuditEntry &entry : entries) {
        if (!tellsTheirs(roster, QJsonDocument::fromJson(entry.payload).object()))
            findings.push_back(
                {Services::tr("audit entry %1").arg(entry.seq),
                 Services::tr("the people it tells were withdrawn are not those withdrawn from the roster")});
    }
    return {};
}

} // namespace hoithi
