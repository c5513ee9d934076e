// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "base/filecommit.h"
#include "base/storeaddress.h"
#include "storage/connection.h"
#include "storage/logwatch.h"
#include "storage/repositories/contestrepository.h"
#include "storage/row.h"
#include "storage/schema/migrations.h"
#include "storage/server/answerwatch.h"
#include "storage/server/opencopy.h"
#include "storage/server/typedpasswords.h"
#include "storage/sqldialect.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>

#include <libpq-fe.h>
#include <sqlite3.h>

namespace hoithi {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(Storage)
};

/// Null texts and byte arrays would be bound as NULL; columns for them are NOT NULL.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString(QLatin1String(""));
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

Error errorOf(const Database &database, const QSqlError &error)
{
    QString code = error.nativeErrorCode();
    if (!database.isShared() && database.nativeHandle() != nullptr)
        code = QString::number(sqlite3_extended_errcode(static_cast<sqlite3 *>(database.nativeHandle())));
    return database.dialect().translate(code, error.databaseText());
}

tl::unexpected<Error> nameTaken(const QString &name)
{
    return failure(ErrorCode::AlreadyExists,
                   Messages::tr("“%1” exists already and is no contest file. Choose another name.").arg(name));
}

/// A creation takes an empty file, and one with the mark, whose creation may have been cut short. It touches no other.
Result<void> prepareFile(Database &database, OpenMode mode)
{
    Result<void> ready = configureFile(database, mode == OpenMode::CreateNew);
    if (!ready && mode == OpenMode::CreateNew && ready.error().code == ErrorCode::BadInput)
        return nameTaken(database.displayName());
    return ready;
}

Result<void> prepareSchema(Database &database, OpenMode mode)
{
    HOITHI_TRY(const auto migrations, loadMigrations(database.dialect().engine()));
    HOITHI_TRY(const int version, schemaVersion(database));
    if (version == 0 && mode == OpenMode::OpenExisting) {
        const auto code = database.isShared() ? ErrorCode::NotFound : ErrorCode::BadInput;
        return failure(code, Messages::tr("“%1” holds no contest. Create one first.").arg(database.displayName()));
    }
    if (version > 0 && mode == OpenMode::CreateNew) // asked first: the schema of somebody's contest stays as it is
        HOITHI_CHECK(ContestRepository(database).requireNone());
    return migrate(database, migrations);
}

Result<void> checkFile(const QString &path, OpenMode mode)
{
    const QFileInfo file(path);
    if (mode == OpenMode::OpenExisting && !file.exists())
        return failure(ErrorCode::NotFound,
                       Messages::tr("There is no file “%1”. Check the name and the folder.").arg(path));
    if (mode == OpenMode::OpenExisting && (file.isDir() || file.size() == 0))
        return failure(ErrorCode::BadInput, Messages::tr("“%1” is not a contest file.").arg(path));
    if (mode == OpenMode::CreateNew && file.isDir())
        return nameTaken(path);
    return {};
}

} // namespace

Database::Database(Connection connection)
    : m_connectionName(std::move(connection.name)), m_displayName(std::move(connection.displayName)),
      m_dialect(std::move(connection.dialect)), m_unlocked(std::move(connection.unlocked)),
      m_server(std::make_unique<ServerAddress>(std::move(connection.server)))
{}

Database::~Database()
{
    m_watch.reset();
    if (m_log && !m_log->isOurs()) // what stands there is older than what others have written
        sqlite3_db_config(static_cast<sqlite3 *>(nativeHandle()), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    m_log.reset(); // before the log goes with its last connection: whoever opens the file next has another one
    QSqlDatabase::database(m_connectionName, false).close();
    QSqlDatabase::removeDatabase(m_connectionName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &store, OpenMode mode)
{
    if (isServerAddress(store))
        return connect(store, mode);
    HOITHI_CHECK(checkFile(store, mode));
    const bool claimed = mode == OpenMode::CreateNew && makeOwnersFile(store); // and so will its log be
    Result<std::unique_ptr<Database>> database = connect(store, mode);
    // Another process may be at work on the same name: what anything was written to stays, for a creation to finish.
    if (!database && claimed && QFileInfo(store).size() == 0)
        QFile::remove(store);
    return database;
}

Result<std::unique_ptr<Database>> Database::connect(const QString &store, OpenMode mode)
{
    const bool shared = isServerAddress(store);
    HOITHI_TRY(Connection connection, shared ? connectServer(store) : connectFile(store));
    std::unique_ptr<Database> database(new Database(std::move(connection)));
    HOITHI_CHECK(shared ? configureServer(*database, *database->m_server) : prepareFile(*database, mode));
    HOITHI_CHECK(prepareSchema(*database, mode));
    HOITHI_TRY(database->m_schemaVersion, hoithi::schemaVersion(*database));
    if (shared) // not before: a migration may take its time
        database->m_watch = std::make_unique<AnswerWatch>(database->m_server->answerTimeout);
    else if (!database->m_unlocked)
        database->m_log = std::make_unique<LogWatch>(store);
    HOITHI_CHECK(database->checkLog());
    return database;
}

int Database::socket() const
{
    return isShared() ? PQsocket(static_cast<PGconn *>(nativeHandle())) : -1;
}

bool Database::isBroken() const
{
    if (!isShared())
        return false;
    auto *handle = static_cast<PGconn *>(nativeHandle());
    if (handle != nullptr && PQstatus(handle) == CONNECTION_OK && PQtransactionStatus(handle) == PQTRANS_IDLE)
        PQconsumeInput(handle); // hears a farewell, without waiting
    return PQstatus(handle) != CONNECTION_OK;
}

Result<void> Database::reconnect()
{
    if (!isShared())
        return {};
    giveUpCopy();
    if (const QString typed = typedPassword(m_server->conninfo); !typed.isEmpty())
        m_server->password = typed; // it may have been changed since
    HOITHI_CHECK(reopenServer(m_connectionName, *m_server));
    HOITHI_CHECK(configureServer(*this, *m_server));
    return checkSchemaUnchanged();
}

void Database::keepCopy(std::shared_ptr<OpenCopy> copy)
{
    m_copy = std::move(copy);
}

Result<void> Database::endCopy()
{
    const std::shared_ptr<OpenCopy> copy = std::exchange(m_copy, nullptr);
    return copy ? copy->end() : Result<void>();
}

void Database::giveUpCopy()
{
    if (const std::shared_ptr<OpenCopy> copy = std::exchange(m_copy, nullptr))
        copy->giveUp();
}

void Database::takePassword(const QString &password)
{
    keepTypedPassword(m_server->conninfo, password);
}

Result<void> Database::checkSchemaUnchanged()
{
    if (m_schemaVersion == 0)
        return {};
    HOITHI_TRY(const int version, hoithi::schemaVersion(*this));
    if (version == m_schemaVersion)
        return {};
    return failure(ErrorCode::Stale,
                   Messages::tr("A newer version of this program has changed the contest in “%1”. Update this program, "
                                "and open the contest again.")
                       .arg(m_displayName));
}

QString Database::displayName() const
{
    return m_displayName;
}

bool Database::isShared() const
{
    return m_dialect->engine() == QLatin1String("postgresql");
}

Result<void> Database::execute(const QString &sql, const QVariantList &values)
{
    return select(sql, values, [](const Row &) {});
}

Result<void> Database::select(const QString &sql, const QVariantList &values,
                              const std::function<void(const Row &)> &take)
{
    HOITHI_CHECK(endCopy());
    AnswerWatch::Waiting waiting(m_watch.get(), socket());
    QSqlQuery query(QSqlDatabase::database(m_connectionName, false));
    query.setForwardOnly(true);
    bool done = false;
    if (values.isEmpty()) {
        done = query.exec(sql);
    } else {
        done = query.prepare(sql);
        for (const QVariant &value : values)
            query.addBindValue(bindable(value));
        done = done && query.exec();
    }
    const Row row(query);
    while (done && query.isSelect() && query.next()) {
        waiting.pause();
        take(row);
        waiting.again();
    }
    if (query.lastError().isValid())
        return failure(errorOf(*this, query.lastError()));
    if (!done) // Qt sets no error where the connection is closed
        return failure(m_dialect->translate(QString(), QString()));
    return {};
}

Result<qint64> Database::number(const QString &sql, const QVariantList &values)
{
    qint64 answer = 0;
    HOITHI_CHECK(select(sql, values, [&](const Row &row) { answer = row.number(0); }));
    return answer;
}

Result<qint64> Database::nextId(const QString &table)
{
    const bool byVersion = table == QLatin1String("rule_book_version");
    return number(QStringLiteral("SELECT COALESCE(MAX(%1), 0) + 1 FROM %2")
                      .arg(byVersion ? QStringLiteral("version") : QStringLiteral("id"), table));
}

Result<QStringList> Database::integrityProblems()
{
    return problemsBy(m_dialect->integrityCheck());
}

Result<QStringList> Database::pageProblems()
{
    return problemsBy(
        m_dialect->integrityCheck().replace(QStringLiteral("integrity_check"), QStringLiteral("quick_check")));
}

Result<QStringList> Database::problemsBy(const QString &check)
{
    QStringList problems;
    if (check.isEmpty())
        return problems;
    HOITHI_CHECK(select(check, {}, [&](const Row &row) { problems.append(row.text(0)); }));
    problems.removeAll(QStringLiteral("ok"));
    // A page that could not be read for now is told as damage, with the reason in the text, or without one.
    const QString text = problems.join(QLatin1Char('\n'));
    static const QRegularExpression reason(QStringLiteral("error code=(\\d+)"));
    const bool unread = text.contains(QLatin1String("failed to get page"));
    const int code = unread ? SQLITE_IOERR : reason.match(text).captured(1).toInt();
    constexpr int primary = 0xff;
    if ((code & primary) == SQLITE_IOERR || (code & primary) == SQLITE_NOMEM)
        return failure(m_dialect->translate(QString::number(code), QString()));
    return problems;
}

void Database::stopOn(const std::stop_token &stop)
{
    if (isShared() || !stop.stop_possible())
        return;
    constexpr int stepsBetween = 10'000;
    m_stop = stop;
    sqlite3_progress_handler(
        static_cast<sqlite3 *>(nativeHandle()), stepsBetween,
        [](void *token) { return static_cast<const std::stop_token *>(token)->stop_requested() ? 1 : 0; }, &m_stop);
}

Result<void> Database::checkLog() const
{
    if (!m_log || m_log->isOurs())
        return {};
    return failure(ErrorCode::Stale,
                   Messages::tr("The lock on the file of “%1” was lost while it was open here, and others have written "
                                "to it. Nothing more is written from here: close the contest, and open it again.")
                       .arg(m_displayName),
                   QStringLiteral("the file's log was replaced"));
}

Result<void> Database::checkUnchanged() const
{
    if (!m_unlocked || FileStamp::of(m_unlocked->path) == *m_unlocked)
        return checkLog();
    return failure(ErrorCode::Stale,
                   Messages::tr("Somebody else has written to “%1” meanwhile. Open it again.").arg(m_displayName));
}

void *Database::nativeHandle() const
{
    const QVariant handle = QSqlDatabase::database(m_connectionName, false).driver()->handle();
    if (!handle.isValid())
        return nullptr;
    if (isShared())
        return *static_cast<PGconn *const *>(handle.constData());
    return *static_cast<sqlite3 *const *>(handle.constData());
}

} // namespace hoithi
