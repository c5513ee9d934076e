// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/audit/audittexts.h"

#include "base/text.h"
#include "itemmodels/audit/auditvalues.h"
#include "itemmodels/audit/auditwords.h"
#include "itemmodels/format.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi {

namespace {

constexpr int hashDigits = 16; // a line of the pane beside the table

bool isForMachines(const QString &key)
{
    static const QStringList keys{
        QStringLiteral("facts"), QStringLiteral("sha256"), QStringLiteral("content_digest"), QStringLiteral("run_hash"),
        QStringLiteral("basis"), QStringLiteral("head"),   QStringLiteral("nonce"),          QStringLiteral("digest")};
    return keys.contains(key);
}

/// Not worth a line: no key was removed.
bool isNothing(const QString &name, const QJsonValue &value)
{
    return name == QLatin1String("removed") && value.toArray().isEmpty();
}

} // namespace

QString auditActionText(const QString &action)
{
    return auditWord(AuditWords::Actions, action);
}

QStringList auditActionsContaining(const QString &text)
{
    QStringList found;
    const QString wanted = searchFolded(text);
    for (const QString &action : auditActions()) {
        if (!wanted.isEmpty() && searchFolded(auditActionText(action)).contains(wanted))
            found.append(action);
    }
    return found;
}

std::vector<std::pair<QString, QString>> auditPayload(const AuditEntry &entry)
{
    const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
    std::vector<std::pair<QString, QString>> lines;
    for (const bool forMachines : {false, true}) { // what people read comes first
        for (auto it = payload.begin(); it != payload.end(); ++it) {
            const QString text = auditValueText(it.key(), it.value());
            if (isForMachines(it.key()) != forMachines || text.isEmpty() || isNothing(it.key(), it.value()))
                continue;
            if (it.key() == QLatin1String("facts"))
                lines.emplace_back(QCoreApplication::translate("AuditTexts", "Facts recorded"),
                                   formatNumber(it.value().toArray().size()));
            else
                lines.emplace_back(auditWord(AuditWords::Names, it.key()), formatHash(text, hashDigits));
        }
    }
    return lines;
}

QString auditSummary(const AuditEntry &entry)
{
    const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
    QStringList parts;
    for (auto it = payload.begin(); it != payload.end(); ++it) {
        const QString text = isForMachines(it.key()) ? QString() : auditValueText(it.key(), it.value());
        if (!text.isEmpty() && !isNothing(it.key(), it.value()))
            parts.append(QStringLiteral("%1: %2").arg(auditWord(AuditWords::Names, it.key()), text));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace hoithi
