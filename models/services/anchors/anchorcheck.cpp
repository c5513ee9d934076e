// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/anchors/anchorcheck.h"

#include "storage/repositories/auditrepository.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace hoithi {

namespace {

QString localTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), contestTimeZone()).toString(u"dd/MM/yyyy HH:mm");
}

QString trail()
{
    return Services::tr("audit trail");
}

} // namespace

Result<ChainHead> newestHead(Store &store)
{
    HOITHI_TRY(const std::optional<AuditEntry> head, AuditRepository(*store.database).head());
    return head ? ChainHead{head->seq, head->hash} : ChainHead{};
}

Result<QByteArray> contestIdentity(Store &store)
{
    HOITHI_TRY(const std::optional<AuditEntry> first, AuditRepository(*store.database).at(1));
    return first ? first->hash : QByteArray();
}

void AnchorCheck::add(Anchor anchor, const QString &problem)
{
    if (!anchor.agrees)
        m_findings.push_back({trail(), problem});
    m_compared.push_back(std::move(anchor));
}

Result<bool> AnchorCheck::holds(const ChainHead &head)
{
    HOITHI_TRY(const std::optional<AuditEntry> entry, AuditRepository(*m_store.database).at(head.seq));
    return entry && !head.hash.isEmpty() && entry->hash.startsWith(head.hash);
}

Result<void> AnchorCheck::compareSeen()
{
    HOITHI_TRY(const QByteArray contest, contestIdentity(m_store));
    HOITHI_TRY(const ChainHead newest, newestHead(m_store));
    const QString here = storeKey(m_store.name);
    for (const SeenHead &seen : m_seen) {
        if (seen.store == here)
            HOITHI_CHECK(compareHere(seen, contest, newest.seq));
        else if (seen.contest == contest && seen.head.seq <= newest.seq)
            HOITHI_CHECK(compareElsewhere(seen)); // a shorter chain there is an older copy here: nothing to say
    }
    return {};
}

Result<void> AnchorCheck::compareHere(const SeenHead &seen, const QByteArray &contest, qint64 newest)
{
    HOITHI_TRY(const bool agrees, holds(seen.head));
    const QString when = localTime(seen.seenAtUtc);
    QString problem;
    if (seen.head.seq > newest) {
        problem =
            Services::tr("entries after %1 were cut off since this computer last saw the contest on %2: it had %3")
                .arg(newest)
                .arg(when)
                .arg(seen.head.seq);
    } else {
        problem = Services::tr("entry %1 is not the one that this computer saw on %2: what is before it was rewritten")
                      .arg(seen.head.seq)
                      .arg(when);
    }
    if (seen.contest != contest) // also where the same number of entries was made up anew
        problem += Services::tr("; it is another contest, or its first entry was rewritten as well");
    m_goesOn = m_goesOn && agrees;
    add({AnchorKind::SeenHere, seen.head, seen.store, agrees}, problem);
    return {};
}

Result<void> AnchorCheck::compareElsewhere(const SeenHead &seen)
{
    HOITHI_TRY(const bool agrees, holds(seen.head));
    add({AnchorKind::SeenElsewhere, seen.head, seen.store, agrees},
        Services::tr(
            "entry %1 is not the one that this computer saw on %2 in %3: one of the two was rewritten, or both "
            "copies were worked on")
            .arg(QString::number(seen.head.seq), localTime(seen.seenAtUtc), seen.store));
    return {};
}

Result<void> AnchorCheck::compareSignatures()
{
    std::vector<std::pair<ChainHead, QString>> signedOn;
    HOITHI_CHECK(AuditRepository(*m_store.database).forEach([&signedOn](const AuditEntry &entry) {
        if (entry.action != QStringLiteral("run.sign"))
            return;
        const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
        const QJsonObject head = payload.value(QStringLiteral("head")).toObject();
        if (!head.isEmpty()) { // those before anchors were kept have none
            signedOn.push_back({{head.value(QStringLiteral("seq")).toInteger(),
                                 head.value(QStringLiteral("hash")).toString().toLatin1()},
                                entry.actor});
        }
    }));
    for (const auto &[head, judge] : signedOn) {
        HOITHI_TRY(const bool agrees, holds(head));
        add({AnchorKind::Signature, head, judge, agrees},
            Services::tr("entry %1 is not the one that %2 signed on").arg(QString::number(head.seq), judge));
    }
    return {};
}

Result<void> AnchorCheck::comparePrinted(const std::vector<ChainHead> &printed)
{
    for (const ChainHead &head : printed) {
        HOITHI_TRY(const bool agrees, holds(head));
        add({AnchorKind::Printed, head, {}, agrees},
            Services::tr("it does not hold the printed entry %1: entries were cut off or rewritten since, or the "
                         "document belongs to another contest")
                .arg(printedHead(head)));
    }
    return {};
}

Result<void> rememberHead(Store &store, SeenHeads &seen)
{
    AnchorCheck check(store, seen.all());
    HOITHI_CHECK(check.compareSeen());
    HOITHI_TRY(const ChainHead head, newestHead(store));
    if (!check.goesOn() || head.seq == 0)
        return {};
    HOITHI_TRY(const QByteArray contest, contestIdentity(store));
    seen.remember({contest, storeKey(store.name), head, store.clock->nowUtc()});
    return {};
}

} // namespace hoithi
