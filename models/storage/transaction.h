// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <utility>

namespace hoithi {

class Database;

/// A write transaction; rolled back unless committed. Writers are serialised: on SQLite by BEGIN IMMEDIATE, on PostgreSQL by
/// a transaction-level advisory lock. Does not nest.
class Transaction
{
public:
    /// `name` says in the log what the transaction is for: "import", "sign".
    [[nodiscard]] static Result<Transaction> begin(Database &database, const QString &name);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    [[nodiscard]] Result<void> commit();

private:
    Transaction(Database &database, QString name) : m_database(&database), m_name(std::move(name)) {}

    Database *m_database;
    QString m_name;
};

} // namespace hoithi
