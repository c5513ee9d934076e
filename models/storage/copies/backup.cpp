// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copies/backup.h"

#include "base/sha256.h"
#include "storage/copies/copyprogress.h"
#include "storage/copies/partlock.h"
#include "storage/database.h"
#include "storage/logwatch.h"
#include "storage/row.h"
#include "storage/sqldialect.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUuid>

#include <sqlite3.h>

#include <cstdio>
#include <memory>
#include <optional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace hoithi {

namespace {

tl::unexpected<Error> writeFailure(const QString &path, const QString &detail)
{
    return failure(
        ErrorCode::Io,
        QCoreApplication::translate("Storage", "“%1” could not be written. Check the folder and the free space.")
            .arg(path),
        detail);
}

/// Two megabytes at a time, within one read transaction: so it can be stopped, and whoever writes meanwhile neither waits
/// nor makes it begin anew.
Result<void> copyPages(const Database &database, sqlite3_backup *backup, const CopyOptions &options)
{
    constexpr int pagesAtOnce = 512;
    int code = SQLITE_OK;
    do {
        code = sqlite3_backup_step(backup, pagesAtOnce);
        const int total = sqlite3_backup_pagecount(backup);
        if (code == SQLITE_OK && !goesOn(options, total - sqlite3_backup_remaining(backup), total))
            return cancelled();
    } while (code == SQLITE_OK);
    return code == SQLITE_DONE ? Result<void>()
                               : failure(database.dialect().translate(QString::number(code), QString()));
}

Result<void> copyFile(Database &database, const QString &part, const CopyOptions &options)
{
    HOITHI_TRY(const Snapshot snapshot, Snapshot::begin(database));
    HOITHI_CHECK(
        database.number(QStringLiteral("SELECT COUNT(*) FROM schema_migration"))); // from here on it is one state
    sqlite3 *target = nullptr;
    int code = sqlite3_open(part.toUtf8().constData(), &target);
    Result<void> copied;
    if (code == SQLITE_OK) {
        sqlite3_backup *backup =
            sqlite3_backup_init(target, "main", static_cast<sqlite3 *>(database.nativeHandle()), "main");
        code = backup == nullptr ? sqlite3_errcode(target) : SQLITE_OK;
        if (backup != nullptr)
            copied = copyPages(database, backup, options);
        const int finished = sqlite3_backup_finish(backup);
        code = code == SQLITE_OK && copied ? finished : code;
    }
    const int closed = sqlite3_close(target);
    code = code == SQLITE_OK ? closed : code;
    HOITHI_CHECK(copied);
    HOITHI_CHECK(database.checkUnchanged());
    return code == SQLITE_OK ? Result<void>() : failure(database.dialect().translate(QString::number(code), QString()));
}

Result<void> copyServer(Database &database, const QString &part, const CopyOptions &options)
{
    HOITHI_TRY(const std::unique_ptr<Database> target, Database::open(part, OpenMode::CreateNew));
    return copyContest(database, *target, {options.stop, options.observer, {}, {}});
}

bool syncToDisk(const QString &path)
{
#ifdef Q_OS_UNIX
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool synced = ::fsync(file) == 0;
    ::close(file);
    return synced;
#else
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.flush();
#endif
}

bool isOwnFile(const Database &database, const QString &path)
{
    if (database.isShared() || !QFileInfo::exists(path))
        return false;
    const char *own = sqlite3_db_filename(static_cast<sqlite3 *>(database.nativeHandle()), "main");
    return QFileInfo(QString::fromUtf8(own)).canonicalFilePath() == QFileInfo(path).canonicalFilePath();
}

/// Whether the contest in `earlier` is this one at an earlier time: the last link of its audit chain is a link of ours.
bool isEarlierState(Database &earlier, Database &database)
{
    qint64 seq = 0;
    QString head;
    QString own;
    const Result<void> read = earlier.select(
        QStringLiteral("SELECT seq, hash FROM audit_entry ORDER BY seq DESC LIMIT 1"), {}, [&](const Row &row) {
            seq = row.number(0);
            head = row.text(1);
        });
    const Result<void> compared = database.select(QStringLiteral("SELECT hash FROM audit_entry WHERE seq = ?"), {seq},
                                                  [&own](const Row &row) { own = row.text(0); });
    return read && compared && !head.isEmpty() && head == own;
}

Result<void> checkFolder(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (folder.isDir())
        return {};
    return failure(ErrorCode::Io, QCoreApplication::translate(
                                      "Storage", "“%1” cannot be written: the folder “%2” is not there. Choose another "
                                                 "folder, or make this one first.")
                                      .arg(path, folder.filePath()));
}

/// A file that is there already is replaced only when it is an earlier backup of this contest.
Result<void> checkReplaceable(Database &database, const QString &path)
{
    if (!QFileInfo::exists(path))
        return checkFolder(path);
    if (!QFileInfo(path).isFile()) {
        return failure(ErrorCode::Io, QCoreApplication::translate("Storage", "“%1” is no ordinary file. Choose another "
                                                                             "name.")
                                          .arg(path));
    }
    const auto earlier = Database::open(path, OpenMode::OpenExisting);
    if (earlier && isEarlierState(**earlier, database))
        return {};
    return failure(ErrorCode::AlreadyExists,
                   QCoreApplication::translate("Storage",
                                               "“%1” exists already and is no backup of this contest. Choose another "
                                               "name.")
                       .arg(path));
}

/// "contest.hoithi" and "damaged" make "contest-damaged.hoithi".
QString besides(const QString &path, const QString &word)
{
    const QFileInfo file(path);
    return file.dir().filePath(QStringLiteral("%1-%2.%3").arg(file.completeBaseName(), word, file.suffix()));
}

void removePart(const QString &part)
{
    for (const char *ending : {"", "-wal", "-shm", "-journal"})
        QFile::remove(QString(part + QLatin1String(ending)));
}

/// Where nobody can tell whether it is in use, one that is used is younger, since its writer goes on writing.
bool isLeftBehind(const QString &part, bool isOfThisTarget)
{
    const auto isOlder = [&part](int seconds) {
        return QFileInfo(part).lastModified() < QDateTime::currentDateTimeUtc().addSecs(-seconds);
    };
    constexpr int beforeItIsLocked = 1;
    constexpr int hour = 3600;
    switch (PartLock::useOf(part)) {
    case PartLock::Use::InUse:
        return false;
    case PartLock::Use::Free:
        return isOlder(isOfThisTarget ? beforeItIsLocked : hour); // an earlier version of the program locks none
    case PartLock::Use::Unknown:
        break;
    }
    return isOlder(hour);
}

/// Removes what backups into this folder that were killed have left.
void removeOldParts(const QString &path)
{
    static const QRegularExpression own(
        QStringLiteral("^(?<part>(?<target>.+)\\.[0-9a-f]{32}\\.part)(?<log>-wal|-shm|-journal)?$"));
    const QFileInfo file(path);
    for (const QFileInfo &found : file.dir().entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        const QRegularExpressionMatch match = own.match(found.fileName());
        const QString target = match.captured(QStringLiteral("target"));
        const bool isOfThisTarget = target == file.fileName();
        if (!match.hasMatch() || !(isOfThisTarget || target.endsWith(QLatin1String(".hoithi"))))
            continue;
        const QString part = file.dir().filePath(match.captured(QStringLiteral("part")));
        if (match.captured(QStringLiteral("log")).isEmpty() && isLeftBehind(part, isOfThisTarget))
            removePart(part);
        else if (!QFileInfo::exists(part) && isLeftBehind(found.filePath(), false))
            QFile::remove(found.filePath());
    }
}

QByteArray digestOf(const QString &path)
{
    QFile file(path);
    Sha256 digest;
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 atOnce = 1 << 20;
    for (QByteArray bytes = file.read(atOnce); !bytes.isEmpty(); bytes = file.read(atOnce))
        digest.add(bytes);
    return digest.hex();
}

/// A damaged copy in the same folder that has the same bytes: one of each state is evidence enough.
QString keptBefore(const QString &part, const QString &path)
{
    const QFileInfo file(path);
    const QString names = QStringLiteral("*-damaged.%1").arg(file.suffix());
    const QByteArray digest = digestOf(part);
    for (const QFileInfo &found : file.dir().entryInfoList({names}, QDir::Files)) {
        if (found.size() == QFileInfo(part).size() && digestOf(found.filePath()) == digest)
            return found.filePath();
    }
    return {};
}

/// A copy that is not what it should be is evidence: it stays, under a name that says so. One that could not be looked at is none.
tl::unexpected<Error> keepAside(const QString &part, const QString &path, const Error &why)
{
    if (why.code != ErrorCode::Corrupt && why.code != ErrorCode::BadInput) {
        removePart(part);
        return failure(why);
    }
    const QString same = keptBefore(part, path);
    const QString aside = same.isEmpty() ? besides(path, QStringLiteral("damaged")) : same;
    if (same.isEmpty())
        std::rename(QFile::encodeName(part).constData(), QFile::encodeName(aside).constData());
    removePart(part);
    return failure(
        ErrorCode::Corrupt,
        QCoreApplication::translate("Storage", "The copy does not match the records in it. It was kept as “%1”: %2")
            .arg(aside, why.message),
        why.detail);
}

Result<void> putInPlace(const QString &part, const QString &path)
{
    if (!syncToDisk(part)
        || std::rename(QFile::encodeName(part).constData(), QFile::encodeName(path).constData()) != 0) {
        removePart(part);
        return writeFailure(path, QStringLiteral("sync or rename"));
    }
    syncToDisk(QFileInfo(path).absolutePath());
    return {};
}

QString firstText(sqlite3 *database, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    QString text;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) == SQLITE_OK
        && sqlite3_step(statement) == SQLITE_ROW)
        text = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)));
    sqlite3_finalize(statement);
    return text;
}

constexpr const char *firstLink = "SELECT hash FROM audit_entry WHERE seq = 1";
constexpr const char *lastLink = "SELECT hash FROM audit_entry ORDER BY seq DESC LIMIT 1";
constexpr const char *lastNumber = "SELECT MAX(seq) FROM audit_entry";

/// A log that lies beside a file belongs to whoever has it open: it would be applied to the file that takes its place.
Result<void> checkClosed(const QString &path)
{
    if (!QFileInfo::exists(QString(path + QLatin1String("-wal"))))
        return {};
    return failure(ErrorCode::Locked,
                   QCoreApplication::translate("Storage", "“%1” is open somewhere. Close it there first.").arg(path));
}

Result<void> writePart(Database &database, const QString &part, const CopyOptions &options)
{
    HOITHI_CHECK(database.isShared() ? copyServer(database, part, options) : copyFile(database, part, options));
    if (!options.check)
        return {};
    HOITHI_TRY(const std::unique_ptr<Database> copy, Database::open(part, OpenMode::OpenExisting));
    return options.check(*copy);
}

} // namespace

Result<BackupIdentity> identityOf(Database &database)
{
    BackupIdentity identity;
    HOITHI_CHECK(
        database.select(QLatin1String(firstLink), {}, [&](const Row &row) { identity.firstHash = row.text(0); }));
    HOITHI_CHECK(
        database.select(QLatin1String(lastLink), {}, [&](const Row &row) { identity.lastHash = row.text(0); }));
    HOITHI_TRY(identity.entries, database.number(QLatin1String(lastNumber)));
    return identity;
}

std::optional<BackupIdentity> identityOfFile(const QString &path)
{
    if (LogWatch::isOpenHere(path)) // no backup, and closing it would give up its locks
        return std::nullopt;
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(QStringLiteral("immutable=1"));
    sqlite3 *file = nullptr;
    BackupIdentity identity;
    if (sqlite3_open_v2(url.toEncoded().constData(), &file, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr)
        == SQLITE_OK) {
        identity.firstHash = firstText(file, firstLink);
        identity.lastHash = firstText(file, lastLink);
        identity.entries = firstText(file, lastNumber).toLongLong();
    }
    sqlite3_close(file);
    return identity.firstHash.isEmpty() ? std::nullopt : std::optional(identity);
}

Result<void> backupTo(Database &database, const QString &path, const CopyOptions &options)
{
    if (isOwnFile(database, path)) {
        return failure(ErrorCode::InvalidArgument,
                       QCoreApplication::translate("Storage", "A contest cannot be backed up onto "
                                                              "itself. Choose another file."));
    }
    HOITHI_CHECK(checkReplaceable(database, path));
    if (options.check) // somebody will work with it
        HOITHI_CHECK(checkClosed(path));
    removeOldParts(path);
    // Its own name: another backup to the same file neither removes nor renames it.
    const QString part = QStringLiteral("%1.%2.part").arg(path, QUuid::createUuid().toString(QUuid::Id128));
    std::optional<PartLock> lock(part);
    if (!lock->isMade())
        return writeFailure(path, QStringLiteral("create"));
    const Result<void> copied = writePart(database, part, options);
    if (!copied) {
        removePart(part);
        return failure(copied.error());
    }
    if (options.checkFile) {
        if (const Result<void> good = options.checkFile(part); !good)
            return keepAside(part, path, good.error());
    }
    if (options.check && QFileInfo::exists(path)) // whoever works with it has said who else may
        QFile::setPermissions(part, QFile::permissions(path));
    lock.reset(); // not after the rename: closing the file would end the locks of whoever has opened it under its name
    return putInPlace(part, path);
}

} // namespace hoithi
