// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copies/backup.h"

#include "storage/bulkinsert.h"
#include "storage/database.h"
#include "storage/repositories/contestrepository.h"
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

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace hoithi {

namespace {

struct Table
{
    const char *name;
    std::vector<const char *> columns; ///< the key first: rows are copied in its order
};

/// Every table of the schema but presence, which ends with whoever is there; those referred to first.
std::vector<Table> tables()
{
    return {
        {"contest",
         {"id", "title", "plan_number", "parent_authority", "issuing_authority", "place", "preset_id",
          "signature_quorum"}},
        {"round", {"number", "title", "opens_at", "closes_at"}},
        {"milestone", {"id", "number", "title", "lead", "due"}},
        {"agency", {"id", "code", "name", "kind", "bloc", "parent_code", "headcount"}},
        {"agency_alias", {"id", "agency_id", "alias"}},
        {"key_slot", {"id", "kind", "salt", "operations", "memory", "wrapped", "created_at"}},
        {"content_key", {"id", "purpose", "wrapped", "created_at"}},
        {"roster_entry",
         {"id", "body", "full_name", "account_id", "content_key_id", "phone", "national_id", "phone_index",
          "national_id_index"}},
        {"rule_book_version", {"version", "in_force_from_round", "rules", "approver", "reason", "approved_at"}},
        {"question_slot", {"id", "kind", "salt", "operations", "memory", "wrapped", "created_at"}},
        {"round_key", {"round", "wrapped", "key_sha256", "created_at"}},
        {"question_set", {"id", "round", "paper_code", "sealed", "text_sha256", "sealed_at"}},
        {"round_opening", {"round", "opened_by", "opened_at"}},
        {"released_key", {"round", "released"}},
        {"paper", {"id", "round", "code", "option_count"}},
        {"answer_key", {"id", "paper_id", "version", "entries", "approvers", "reason", "approved_at", "salt"}},
        {"import_batch",
         {"id", "round", "file_name", "sha256", "size", "importer", "imported_at", "accepted", "unchanged", "conflicts",
          "excluded", "agency_unresolved", "rejected_by", "content_digest", "content_key_id", "sealing_salt",
          "id_hashes"}},
        {"import_issue", {"id", "batch_id", "line", "reason", "field", "content"}},
        {"import_conflict", {"id", "batch_id", "line", "submission_id", "payload", "personal"}},
        {"participant", {"account_id", "id"}},
        {"submission",
         {"id", "batch_id", "participant_id", "submitted_at", "started_at", "prediction", "paper_id", "answers",
          "submission_id", "agency_id", "account_id", "line", "full_name", "phone", "national_id", "phone_index",
          "national_id_index", "agency_code", "agency_name"}},
        {"exclusion", {"round", "participant_id", "roster_entry_id", "batch_id"}},
        {"judge_decision", {"id", "kind", "submission_id", "judges", "reason", "decided_at"}},
        {"ranking_run",
         {"id", "round", "run_hash", "manifest", "rules_version", "target", "participants", "eligible", "all_correct",
          "counted", "computed_at", "standing"}},
        {"standing",
         {"run_id", "ordinal", "submission_position", "place", "prize", "correct", "separated_by", "eligibility"}},
        {"signature", {"run_id", "judge_folded", "judge", "login", "signed_at"}},
        {"award",
         {"id", "round", "run_id", "basis", "place", "prize", "prize_name", "amount", "submission_id", "agency_id",
          "awarded_at"}},
        {"member", {"id", "login", "full_name", "role", "active", "recorded_at"}},
        {"member_password", {"login", "verifier"}},
        {"proposal", {"id", "act", "subject", "content", "reason", "login", "full_name", "proposed_at", "salt"}},
        {"proposal_end", {"id", "proposal_id", "outcome", "full_name", "ended_at"}},
        {"retention_policy", {"id", "months", "until_day", "set_by", "reason", "set_at"}},
        {"draft", {"area", "subject", "row_version", "content", "edited_by", "edited_at"}},
        {"audit_entry", {"seq", "at", "actor", "action", "subject", "payload", "previous_hash", "hash"}},
    };
}

tl::unexpected<Error> writeFailure(const QString &path, const QString &detail)
{
    return failure(ErrorCode::Io,
                   QCoreApplication::translate("Storage",
                                               "The backup “%1” could not be written. Check the folder and the free "
                                               "space.")
                       .arg(path),
                   detail);
}

tl::unexpected<Error> cancelled()
{
    return failure(ErrorCode::Cancelled, QCoreApplication::translate("Storage", "Cancelled: nothing was copied."));
}

/// Whether whoever asked for the copy still wants it.
bool goesOn(const CopyOptions &options, qint64 done, qint64 total)
{
    return !options.stop.stop_requested() && (!options.observer || options.observer(done, total));
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

/// Rows copied so far of all there are.
struct CopyCount
{
    const CopyOptions &options;
    qint64 total = 0;
    qint64 done = 0;

    Result<void> next()
    {
        constexpr qint64 rowsBetween = 2000;
        const bool go = ++done % rowsBetween != 0 || goesOn(options, done, total);
        return go ? Result<void>() : cancelled();
    }
};

void addValue(BulkInsert &insert, const QVariant &value, std::vector<QByteArray> &keep)
{
    if (value.isNull()) {
        insert.add(std::optional<qint64>());
        return;
    }
    const bool isText = value.typeId() == QMetaType::QString;
    if (!isText && value.typeId() != QMetaType::QByteArray) {
        insert.add(value.toLongLong());
        return;
    }
    const QByteArray &bytes = keep.emplace_back(isText ? value.toString().toUtf8() : value.toByteArray());
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    isText ? insert.add(view) : insert.addBytes(view);
}

/// Whether a server decides row by row who may add to it (access.sql): COPY does not go with that, unless for a superuser.
bool isGuardedByRow(const Table &table)
{
    constexpr std::array<std::string_view, 9> guarded{"question_set", "released_key", "answer_key",
                                                      "proposal",     "signature",    "judge_decision",
                                                      "audit_entry",  "member",       "member_password"};
    return std::ranges::find(guarded, table.name) != guarded.end();
}

/// One statement a row: such tables are small.
Result<void> copyRows(Database &from, Database &to, const QString &name, const QStringList &columns, CopyCount &count)
{
    const QString insert = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                               .arg(name, columns.join(QLatin1String(", ")),
                                    QStringList(columns.size(), QStringLiteral("?")).join(QLatin1String(", ")));
    Result<void> written;
    HOITHI_CHECK(from.select(
        QStringLiteral("SELECT %1 FROM %2 ORDER BY %3").arg(columns.join(QLatin1String(", ")), name, columns[0]), {},
        [&](const Row &row) {
            QVariantList values;
            for (int i = 0; i < columns.size(); ++i)
                values.append(row.value(i));
            if (written)
                written = to.execute(insert, values);
            if (written)
                written = count.next();
        }));
    return written;
}

Result<void> copyTable(Database &from, Database &to, const Table &table, CopyCount &count)
{
    QStringList names;
    for (const char *column : table.columns)
        names.append(QLatin1String(column));
    const QString name = QLatin1String(table.name);
    if (to.isShared() && isGuardedByRow(table))
        return copyRows(from, to, name, names, count);
    HOITHI_TRY(BulkInsert insert, BulkInsert::begin(to, name, table.columns));
    Result<void> written;
    std::vector<QByteArray> keep;
    keep.reserve(table.columns.size());
    HOITHI_CHECK(from.select(
        QStringLiteral("SELECT %1 FROM %2 ORDER BY %3").arg(names.join(QLatin1String(", ")), name, names[0]), {},
        [&](const Row &row) {
            keep.clear();
            for (int i = 0; i < names.size() && written; ++i)
                addValue(insert, row.value(i), keep);
            if (written)
                written = insert.endRow();
            if (written)
                written = count.next();
        }));
    HOITHI_CHECK(written);
    return insert.flush();
}

Result<void> copyTables(Database &from, Database &to, const CopyOptions &options)
{
    CopyCount count{options};
    for (const Table &table : tables()) {
        if (!options.observer)
            break;
        HOITHI_TRY(const qint64 rows,
                   from.number(QString(QLatin1String("SELECT COUNT(*) FROM ") + QLatin1String(table.name))));
        count.total += rows;
    }
    for (const Table &table : tables())
        HOITHI_CHECK(copyTable(from, to, table, count));
    return {};
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

/// A file that is there already is replaced only when it is an earlier backup of this contest.
Result<void> checkReplaceable(Database &database, const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    if (!QFileInfo(path).isFile())
        return writeFailure(path, QStringLiteral("a folder or a device"));
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

/// Leaves behind what a backup to this file that was killed has left. One that runs now is younger, since it goes on writing.
void removeOldParts(const QString &path)
{
    static const QRegularExpression own(QStringLiteral("^\\.[0-9a-f]{32}\\.part(-wal|-shm|-journal)?$"));
    const QFileInfo file(path);
    const QDateTime limit = QDateTime::currentDateTimeUtc().addSecs(-3600);
    for (const QFileInfo &found : file.dir().entryInfoList(QDir::Files | QDir::Hidden)) {
        const QString name = found.fileName();
        if (name.startsWith(file.fileName()) && own.match(name.mid(file.fileName().size())).hasMatch()
            && found.lastModified() < limit)
            QFile::remove(found.filePath());
    }
}

/// A copy that is not what it should be is evidence: it stays, under a name that says so. One that could not be looked at is none.
tl::unexpected<Error> keepAside(const QString &part, const QString &path, const Error &why)
{
    if (why.code != ErrorCode::Corrupt && why.code != ErrorCode::BadInput) {
        removePart(part);
        return failure(why);
    }
    const QString aside = besides(path, QStringLiteral("damaged"));
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
    const Result<void> copied = writePart(database, part, options);
    if (!copied) {
        removePart(part);
        return failure(copied.error());
    }
    if (options.checkFile) {
        if (const Result<void> good = options.checkFile(part); !good)
            return keepAside(part, path, good.error());
    }
    return putInPlace(part, path);
}

Result<void> copyContest(Database &source, Database &target, const CopyOptions &options)
{
    HOITHI_TRY(const Snapshot snapshot, Snapshot::begin(source));
    HOITHI_TRY(Transaction transaction, Transaction::begin(target, QStringLiteral("copy")));
    HOITHI_CHECK(ContestRepository(target).requireNone());
    HOITHI_CHECK(copyTables(source, target, options));
    if (options.check)
        HOITHI_CHECK(options.check(target));
    return transaction.commit();
}

} // namespace hoithi
