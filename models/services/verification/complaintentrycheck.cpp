// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/complaintentrycheck.h"

#include "storage/repositories/auditrepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace hoithi {

namespace {

/// What the entry of a fact is called: its action, its subject.
using EntryName = std::pair<QString, QString>;

EntryName nameFor(const QString &act, qint64 complaint)
{
    return {QStringLiteral("complaint.") + act, QStringLiteral("complaint %1").arg(complaint)};
}

class EntryNames
{
public:
    explicit EntryNames(const std::vector<StoredComplaintStep> &steps)
    {
        for (const StoredComplaintStep &step : steps)
            m_steps.emplace(step.id, nameFor(step.kind, step.complaintId));
    }

    /// What is not stored, others tell of.
    [[nodiscard]] bool admit(const AuditEntry &entry, const QJsonObject &fact) const
    {
        const QString table = fact.value(QStringLiteral("table")).toString();
        const qint64 id = fact.value(QStringLiteral("id")).toArray().first().toString().toLongLong();
        const EntryName given{entry.action, entry.subject};
        if (table == QStringLiteral("complaint"))
            return given == nameFor(QStringLiteral("register"), id);
        const auto step = m_steps.find(id);
        return table != QStringLiteral("complaint_step") || step == m_steps.end() || given == step->second;
    }

private:
    std::map<qint64, EntryName> m_steps;
};

} // namespace

Result<void> verifyComplaintEntries(Store &store, const std::vector<StoredComplaintStep> &steps,
                                    std::vector<VerifyFinding> &findings)
{
    const EntryNames names(steps);
    return AuditRepository(*store.database).forEach([&](const AuditEntry &entry) {
        const QJsonArray facts =
            QJsonDocument::fromJson(entry.payload).object().value(QStringLiteral("facts")).toArray();
        for (const QJsonValue fact : facts) {
            if (names.admit(entry, fact.toObject()))
                continue;
            findings.push_back({Services::tr("audit entry %1").arg(entry.seq),
                                Services::tr("it tells of another act or another complaint than it is called by")});
        }
    });
}

} // namespace hoithi
