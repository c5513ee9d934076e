// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hoithi {

/// What the audit trail stores as codes.
enum class AuditWords { Actions, Names, ExportKinds, Formats, PaperChanges, FlagOutcomes, TieMethods, Purposes };

/// The code in words; one that this version does not know as it is.
[[nodiscard]] QString auditWord(AuditWords what, const QString &code);
/// The codes of all actions that have words.
[[nodiscard]] QStringList auditActions();

} // namespace hoithi
