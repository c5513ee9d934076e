// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace hoithi {

class Database;

/// Where the engines differ, beyond what portable SQL covers. Everything else is written once.
class SqlDialect
{
public:
    SqlDialect() = default;
    virtual ~SqlDialect() = default;
    SqlDialect(const SqlDialect &) = delete;
    SqlDialect &operator=(const SqlDialect &) = delete;

    [[nodiscard]] virtual QString engine() const = 0; ///< "sqlite", "postgresql": also the suffix of its SQL files
    [[nodiscard]] virtual QStringList beginWrite() const = 0;
    [[nodiscard]] virtual QString beginSnapshot() const = 0; ///< a transaction that only reads, always the same state
    [[nodiscard]] virtual QString tableExists() const = 0;   ///< counts tables named `?`
    /// Asks the engine whether its own structures are whole: a row "ok", or a complaint a row. Empty where it cannot be asked.
    [[nodiscard]] virtual QString integrityCheck() const { return {}; }
    /// Takes the row with the id `?` out of `table`, one of those that hold keys.
    [[nodiscard]] virtual QString removeKey(const QString &table) const
    {
        return QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(table);
    }
    /// Takes the content key with the id `?` away, which seals the question bank.
    [[nodiscard]] virtual QString removeBankKey() const { return removeKey(QStringLiteral("content_key")); }
    /// After a commit that took keys away: statements that clear what the engine keeps of them.
    [[nodiscard]] virtual QStringList forgetKeys(const QString &table) const = 0;
    /// Before a commit: whether what is written has a place still. A file that was moved or deleted takes writes in silence.
    [[nodiscard]] virtual Result<void> checkInPlace(void *nativeHandle) const
    {
        Q_UNUSED(nativeHandle)
        return {};
    }
    /// What `nativeCode` (SQLite's extended result code, PostgreSQL's SQLSTATE) means to the user. `text` goes into no log.
    [[nodiscard]] virtual Error translate(const QString &nativeCode, const QString &text) const = 0;
};

} // namespace hoithi
