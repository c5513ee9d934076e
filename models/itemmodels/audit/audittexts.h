// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit/auditentry.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace hoithi {

/// What was done, in words; an action that this version does not know shows by its name.
[[nodiscard]] QString auditActionText(const QString &action);
/// The known actions whose words contain `text`, without diacritics.
[[nodiscard]] QStringList auditActionsContaining(const QString &text);
/// The payload in names and values, digests of facts as a count.
[[nodiscard]] std::vector<std::pair<QString, QString>> auditPayload(const AuditEntry &entry);
/// The payload in one line, without hashes.
[[nodiscard]] QString auditSummary(const AuditEntry &entry);

} // namespace hoithi
