// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/filestamp.h"

#include <QString>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace hoithi {

class AnswerWatch;
class LogWatch;
class OpenCopy;
class SqlDialect;
struct Connection;
class Row;
struct ServerAddress;

enum class OpenMode { OpenExisting, CreateNew };

/// One connection to a store that holds one contest: a SQLite file or a PostgreSQL database. Belongs to the thread that
/// opened it. Errors: NotFound (no such file), AlreadyExists (CreateNew over a contest), BadInput (not a contest file),
/// Unsupported (a newer schema), Locked (busy for 5 s, or the server is out of reach), Io (disk full), Database (the rest).
class Database
{
public:
    /// `store` is a path or an address as ServerAddress describes it; the password comes from PGPASSWORD or ~/.pgpass only.
    /// Brings an older schema up to date. CreateNew also takes a store without a contest, whose creation was cut short.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &store, OpenMode mode);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// "autumn.hoithi", or "host/database".
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] bool isShared() const; ///< PostgreSQL
    [[nodiscard]] const SqlDialect &dialect() const { return *m_dialect; }

    /// Runs one portable statement with `?` placeholders. Instants are bound as milliseconds, digests as text.
    [[nodiscard]] Result<void> execute(const QString &sql, const QVariantList &values = {});
    /// Calls `take` for each row of a query, in order.
    [[nodiscard]] Result<void> select(const QString &sql, const QVariantList &values,
                                      const std::function<void(const Row &)> &take);
    /// One number, e.g. a count; 0 for NULL or no row.
    [[nodiscard]] Result<qint64> number(const QString &sql, const QVariantList &values = {});
    /// MAX(id) + 1. Only inside a Transaction: writers are serialised, so the id stays free until the commit.
    [[nodiscard]] Result<qint64> nextId(const QString &table);

    /// What the engine itself says is damaged, a sentence each; empty where all is whole, and on PostgreSQL.
    [[nodiscard]] Result<QStringList> integrityProblems();
    /// The same without holding the indexes against their tables: a fraction of the time.
    [[nodiscard]] Result<QStringList> pageProblems();

    /// Ends whatever statement runs on a SQLite file once that is asked to stop, for as long as this connection lives.
    void stopOn(const std::stop_token &stop);

    /// Stale when a file that is read without locks was written since it was opened: what was read may mix two states. And as
    /// checkLog().
    [[nodiscard]] Result<void> checkUnchanged() const;
    /// Stale when a file's log was taken away from under this process (LogWatch): nothing that is written would stay.
    [[nodiscard]] Result<void> checkLog() const;

    /// Whether the connection to the server is gone, as far as can be seen without asking it.
    [[nodiscard]] bool isBroken() const;
    /// A new connection to the server in the place of one that is gone. Unsupported when a newer program has changed the schema.
    /// What was begun on the old one is lost.
    [[nodiscard]] Result<void> reconnect();
    /// The password of the login has become this one: every connection to this place is made anew with it.
    void takePassword(const QString &password);
    /// Stale when a newer program has changed the schema since the store was opened. Writers ask under their lock.
    [[nodiscard]] Result<void> checkSchemaUnchanged();
    /// Ends the connection of whoever waits too long for a server's answer; nullptr for a file.
    [[nodiscard]] AnswerWatch *answerWatch() const { return m_watch.get(); }
    /// For AnswerWatch; -1 without a connection.
    [[nodiscard]] int socket() const;

    /// An open COPY to the server, which ends before any other statement.
    void keepCopy(std::shared_ptr<OpenCopy> copy);
    /// Waits for what came of it. Nothing where none is open.
    [[nodiscard]] Result<void> endCopy();
    /// Before a ROLLBACK.
    void giveUpCopy();

    /// sqlite3* or PGconn*, for bulk work inside this layer.
    [[nodiscard]] void *nativeHandle() const;

private:
    [[nodiscard]] static Result<std::unique_ptr<Database>> connect(const QString &store, OpenMode mode);
    explicit Database(Connection connection);
    [[nodiscard]] Result<QStringList> problemsBy(const QString &check);

    QString m_connectionName;
    QString m_displayName;
    std::unique_ptr<SqlDialect> m_dialect;
    std::optional<FileStamp> m_unlocked;
    std::stop_token m_stop;                  ///< the engine is handed its address
    std::unique_ptr<ServerAddress> m_server; ///< of a shared store
    std::unique_ptr<AnswerWatch> m_watch;
    std::shared_ptr<OpenCopy> m_copy;
    std::unique_ptr<LogWatch> m_log; ///< of a file that is read with locks
    int m_schemaVersion = 0;         ///< 0 while it is being made
};

} // namespace hoithi
