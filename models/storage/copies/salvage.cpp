// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copies/salvage.h"

#include "storage/connection.h"
#include "storage/copies/brokentable.h"
#include "storage/copies/savedaccounts.h"
#include "storage/database.h"
#include "storage/row.h"
#include "storage/schema/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <memory>

namespace hoithi {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

tl::unexpected<Error> unreadable(const QString &path, const QString &detail)
{
    return failure(ErrorCode::Corrupt,
                   Messages::tr("Nothing can be read from “%1” any more. Restore the contest from a backup.").arg(path),
                   detail);
}

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, Messages::tr("Saving what can be read was stopped."));
}

struct Closer
{
    void operator()(sqlite3 *database) const { sqlite3_close_v2(database); }
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Handle = std::unique_ptr<sqlite3, Closer>;
using Prepared = std::unique_ptr<sqlite3_stmt, Closer>;

Prepared prepared(sqlite3 *database, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, sql.toUtf8().constData(), -1, &statement, nullptr);
    return Prepared(statement);
}

/// A copy to work on, with the log beside it: the damaged file stays as it was found.
Result<QString> workingCopy(const QString &damaged, const QString &folder)
{
    const QString copy = folder + QStringLiteral("/damaged.hoithi");
    QFile::remove(copy);
    QFile::remove(QString(copy + QStringLiteral("-wal")));
    if (!QFile::copy(damaged, copy)) {
        return failure(
            ErrorCode::Io,
            Messages::tr("“%1” cannot be copied. Check that it can be read, and the free space.").arg(damaged));
    }
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    const QString log = damaged + QStringLiteral("-wal");
    if (QFileInfo::exists(log) && QFile::copy(log, QString(copy + QStringLiteral("-wal"))))
        QFile::setPermissions(QString(copy + QStringLiteral("-wal")), QFile::ReadOwner | QFile::WriteOwner);
    return copy;
}

/// Writes the first 100 bytes as this program writes them. What follows in the first page is the list of tables.
bool mendHeader(const QString &path)
{
    constexpr qsizetype headerSize = 100;
    constexpr quint32 pageSize = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || file.size() < pageSize)
        return false;
    QByteArray header(headerSize, '\0');
    header.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    const auto put = [&header](qsizetype at, quint32 value) {
        qToBigEndian(value, header.data() + at);
    };
    header[16] = 0x10; // 4096
    header[18] = header[19] = 1;
    header[21] = 64;
    header[22] = header[23] = 32;
    put(24, 1);
    put(28, static_cast<quint32>(file.size() / pageSize));
    put(44, 4); // schema format
    put(56, 1); // UTF-8
    put(68, static_cast<quint32>(contestApplicationId));
    put(92, 1);
    put(96, SQLITE_VERSION_NUMBER);
    return file.write(header) == headerSize;
}

Handle openCopy(const QString &path)
{
    sqlite3 *database = nullptr;
    if (sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK) {
        sqlite3_close_v2(database);
        return nullptr;
    }
    int ignored = 0;
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, &ignored);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, &ignored);
    sqlite3_exec(database, "PRAGMA cell_size_check=ON", nullptr, nullptr, nullptr);
    return Handle(database);
}

bool hasTables(sqlite3 *database)
{
    if (database == nullptr)
        return false;
    const Prepared any =
        prepared(database, QStringLiteral("SELECT COUNT(*) FROM sqlite_schema WHERE name = 'audit_entry'"));
    return any && sqlite3_step(any.get()) == SQLITE_ROW && sqlite3_column_int(any.get(), 0) == 1;
}

QStringList columnsOf(sqlite3 *database, const QString &table)
{
    QStringList names;
    const Prepared query = prepared(database, QStringLiteral("SELECT name FROM pragma_table_info(?1)"));
    if (!query)
        return names;
    const QByteArray name = table.toUtf8();
    sqlite3_bind_text(query.get(), 1, name.constData(), static_cast<int>(name.size()), SQLITE_TRANSIENT);
    while (sqlite3_step(query.get()) == SQLITE_ROW)
        names.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(query.get(), 0))));
    return names;
}

/// Tables of a new contest, with whether their rows have numbers.
struct NewTable
{
    QString name;
    bool numbered = true;
};

Result<std::vector<NewTable>> newTables(Database &target)
{
    std::vector<NewTable> tables;
    HOITHI_CHECK(target.select(QStringLiteral("SELECT name, wr FROM pragma_table_list WHERE schema = 'main' AND type = "
                                              "'table' AND name NOT LIKE 'sqlite_%' AND name <> 'schema_migration' "
                                              "ORDER BY name"),
                               {}, [&](const Row &row) {
                                   tables.push_back({row.text(0), row.number(1) == 0});
                               }));
    return tables;
}

class Salvage
{
public:
    Salvage(sqlite3 *from, Database &to, std::stop_token stop)
        : m_from(from), m_to(static_cast<sqlite3 *>(to.nativeHandle())), m_stop(std::move(stop))
    {}

    [[nodiscard]] SalvagedTable copy(const NewTable &table);

private:
    void insert(sqlite3_stmt *into, sqlite3_stmt *row, int columns, SalvagedTable &outcome) const;

    sqlite3 *m_from;
    sqlite3 *m_to;
    std::stop_token m_stop;
};

void Salvage::insert(sqlite3_stmt *into, sqlite3_stmt *row, int columns, SalvagedTable &outcome) const
{
    for (int i = 0; i < columns; ++i)
        sqlite3_bind_value(into, i + 1, sqlite3_column_value(row, i + 1));
    const bool stored = sqlite3_step(into) == SQLITE_DONE && sqlite3_changes(m_to) == 1;
    sqlite3_reset(into);
    sqlite3_clear_bindings(into);
    ++(stored ? outcome.saved : outcome.refused);
}

SalvagedTable Salvage::copy(const NewTable &table)
{
    SalvagedTable outcome{table.name};
    const QStringList theirs = columnsOf(m_from, table.name);
    QStringList columns;
    for (const QString &column : columnsOf(m_to, table.name)) {
        if (theirs.contains(column))
            columns.append(column);
    }
    if (columns.isEmpty())
        return outcome; // of a later version than the file, or no longer in its list of tables
    const QStringList marks(columns.size(), QStringLiteral("?"));
    const Prepared into =
        prepared(m_to, QStringLiteral("INSERT OR IGNORE INTO %1 (%2) VALUES (%3)")
                           .arg(table.name, columns.join(QLatin1String(", ")), marks.join(QLatin1String(", "))));
    if (!into)
        return outcome;
    const int count = static_cast<int>(columns.size());
    BrokenTable rows(m_from, table.name, columns, m_stop);
    const auto take = [&](sqlite3_stmt *row) {
        insert(into.get(), row, count, outcome);
    };
    outcome.broken = !(table.numbered ? rows.readByNumber(take) : rows.readByText(columns.front(), take));
    return outcome;
}

/// What other tables and the numbering tell of rows that are not there.
Result<void> countMissing(Database &target, std::vector<SalvagedTable> &tables)
{
    static const QString numbered = QStringLiteral("SELECT COALESCE(MAX(%1) - COUNT(*), 0) FROM %2");
    // A new passphrase takes the place of the old slots, and what is erased loses its keys: no gap there is a loss.
    static const QStringList withGaps{QStringLiteral("key_slot"), QStringLiteral("content_key"),
                                      QStringLiteral("question_slot")};
    for (SalvagedTable &table : tables) {
        QString sql;
        if (withGaps.contains(table.name))
            continue;
        if (table.name == QLatin1String("submission"))
            sql = QStringLiteral(
                "SELECT (SELECT COALESCE(SUM(accepted), 0) FROM import_batch) - (SELECT COUNT(*) FROM submission)");
        else if (table.name == QLatin1String("audit_entry"))
            sql = numbered.arg(QStringLiteral("seq"), table.name);
        else if (table.name == QLatin1String("rule_book_version"))
            sql = numbered.arg(QStringLiteral("version"), table.name);
        else if (table.name == QLatin1String("round"))
            sql = numbered.arg(QStringLiteral("number"), table.name);
        else if (columnsOf(static_cast<sqlite3 *>(target.nativeHandle()), table.name).value(0) == QLatin1String("id"))
            sql = numbered.arg(QStringLiteral("id"), table.name);
        if (sql.isEmpty())
            continue;
        HOITHI_TRY(const qint64 missing, target.number(sql));
        table.missing = std::clamp<qint64>(missing, 0, 1'000'000'000);
    }
    return {};
}

/// Accounts stand in every submission too: what is lost of their lists, or an older file has in another table, is listed anew.
Result<void> mendAccounts(sqlite3 *from, Database &to, SalvagedTable &lists, const std::stop_token &stop)
{
    SavedAccounts accounts(to);
    HOITHI_TRY(const qint64 none, accounts.readLists());
    lists.refused += none;
    const QStringList older{QStringLiteral("account_id"), QStringLiteral("id")};
    if (columnsOf(from, QStringLiteral("participant")) == older) {
        BrokenTable rows(from, QStringLiteral("participant"), older, stop);
        const bool whole = rows.readByText(older.front(), [&accounts](sqlite3_stmt *row) {
            const auto *const text = reinterpret_cast<const char *>(sqlite3_column_text(row, 1));
            if (text != nullptr && sqlite3_column_type(row, 2) == SQLITE_INTEGER)
                accounts.add({text, static_cast<std::size_t>(sqlite3_column_bytes(row, 1))},
                             sqlite3_column_int64(row, 2));
        });
        lists.broken = lists.broken || !whole;
    }
    HOITHI_CHECK(accounts.addFromSubmissions());
    HOITHI_CHECK(accounts.write());
    lists.saved = accounts.size();
    return {};
}

Result<Salvaged> copyReadable(sqlite3 *from, const QString &part, const std::stop_token &stop)
{
    HOITHI_TRY(const std::unique_ptr<Database> to, Database::open(part, OpenMode::CreateNew));
    HOITHI_CHECK(to->execute(QStringLiteral("PRAGMA foreign_keys=OFF"))); // what a row refers to may be lost
    HOITHI_TRY(const std::vector<NewTable> tables, newTables(*to));
    HOITHI_CHECK(to->execute(QStringLiteral("BEGIN IMMEDIATE")));
    Salvaged outcome;
    for (const NewTable &table : tables) {
        outcome.tables.push_back(Salvage(from, *to, stop).copy(table));
        if (stop.stop_requested())
            return cancelled();
    }
    const auto accounts = std::ranges::find(outcome.tables, QStringLiteral("participant_list"), &SalvagedTable::name);
    HOITHI_CHECK(mendAccounts(from, *to, *accounts, stop));
    HOITHI_CHECK(countMissing(*to, outcome.tables));
    HOITHI_CHECK(to->execute(QStringLiteral("COMMIT")));
    return outcome;
}

/// Refused where the file was written by a later version of the program: it holds what this one would leave out.
Result<void> checkVersion(sqlite3 *from, const QString &name)
{
    HOITHI_TRY(const auto migrations, loadMigrations(QStringLiteral("sqlite")));
    const Prepared query = prepared(from, QStringLiteral("SELECT MAX(number) FROM schema_migration"));
    const bool newer = query && sqlite3_step(query.get()) == SQLITE_ROW
                       && sqlite3_column_int64(query.get(), 0) > migrations.back().number
                       && sqlite3_column_int64(query.get(), 0) < 10'000;
    if (!newer)
        return {};
    return failure(
        ErrorCode::Unsupported,
        Messages::tr("“%1” was written by a newer version of this program. Update the program to open it.").arg(name));
}

void removeStore(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(QString(path + QLatin1String(ending)));
}

} // namespace

Result<Salvaged> salvageFile(const QString &damaged, const QString &target, const std::stop_token &stop)
{
    if (QFileInfo::exists(target)) {
        return failure(ErrorCode::AlreadyExists, Messages::tr("“%1” exists already. Choose another name.").arg(target));
    }
    if (!QFileInfo(damaged).isFile())
        return failure(ErrorCode::NotFound,
                       Messages::tr("There is no file “%1”. Check the name and the folder.").arg(damaged));
    // Beside the target: the user's choice of where there is room.
    const QTemporaryDir folder(QString(target + QStringLiteral(".XXXXXX")));
    if (!folder.isValid())
        return failure(ErrorCode::Io, Messages::tr("“%1” cannot be written. Check the folder.").arg(target));
    HOITHI_TRY(const QString copy, workingCopy(damaged, folder.path()));
    bool mended = false;
    Handle from = openCopy(copy);
    if (!hasTables(from.get())) {
        from.reset();
        HOITHI_CHECK(workingCopy(damaged, folder.path()));
        mended = mendHeader(copy);
        from = openCopy(copy);
    }
    if (!hasTables(from.get()))
        return unreadable(QFileInfo(damaged).fileName(), QStringLiteral("no list of tables"));
    HOITHI_CHECK(checkVersion(from.get(), QFileInfo(damaged).fileName()));
    const QString part = folder.filePath(QStringLiteral("saved.hoithi"));
    HOITHI_TRY(Salvaged outcome, copyReadable(from.get(), part, stop));
    outcome.headerMended = mended;
    if (std::ranges::all_of(outcome.tables, [](const SalvagedTable &table) { return table.saved == 0; }))
        return unreadable(QFileInfo(damaged).fileName(), QStringLiteral("no rows"));
    if (!QFile::rename(part, target)) {
        removeStore(part);
        return failure(ErrorCode::Io, Messages::tr("“%1” cannot be written. Check the folder.").arg(target));
    }
    return outcome;
}

} // namespace hoithi
