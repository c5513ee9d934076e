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
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// On a server whose answer is lost, success means that it was found stored; a failure says whether it is not, or unknown.
    [[nodiscard]] Result<void> commit();

private:
    Transaction(Database &database, QString name) : m_database(&database), m_name(std::move(name)) {}

    Database *m_database;
    QString m_name;
};

/// One state of the store for as long as it lives: several questions agree with each other whatever other connections commit
/// meanwhile. Nothing is written under it. Does not nest.
class Snapshot
{
public:
    [[nodiscard]] static Result<Snapshot> begin(Database &database);
    Snapshot(Snapshot &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    Snapshot &operator=(Snapshot &&) = delete;
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;
    Snapshot &operator=(const Snapshot &) = delete;

private:
    explicit Snapshot(Database &database) : m_database(&database) {}

    Database *m_database;
};

} // namespace hoithi
