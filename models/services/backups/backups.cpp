// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backups/backups.h"

#include "domain/backup/rotation.h"
#include "services/backups/backupfolder.h"
#include "services/verification/structurecheck.h"
#include "services/verification/verificationjob.h"
#include "storage/copies/backup.h"
#include "storage/repositories/auditrepository.h"
#include "vault/hashchain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <map>

namespace hoithi {

namespace {

tl::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled, Services::tr("The backup was stopped."));
}

/// Opens the copy as a contest of its own and verifies all of it.
Result<void> verifyCopy(const QString &copy, const Store &original, const std::stop_token &stop)
{
    Store store;
    store.clock = original.clock;
    store.name = copy;
    HOITHI_TRY(store.database, Database::open(copy, OpenMode::OpenExisting));
    store.database->stopOn(stop);
    const Result<VerifyReport> report = verifyStore(store, {}, {}, {});
    if (stop.stop_requested())
        return stopped();
    if (!report)
        return failure(report.error());
    if (report->findings.empty())
        return {};
    const VerifyFinding &first = report->findings.front();
    return failure(ErrorCode::Corrupt, QStringLiteral("%1: %2").arg(first.subject, first.problem));
}

/// The backups of this very contest that were found good, newest first.
Result<std::vector<KeptBackup>> ownBackups(Store &store, const QString &folder, const BackupIdentity &contest)
{
    std::vector<KeptBackup> own;
    for (const KeptBackup &backup : backupsIn(folder)) {
        const auto identity = backup.verified ? identityOfFile(backup.file) : std::nullopt;
        if (!identity || identity->firstHash != contest.firstHash)
            continue;
        HOITHI_TRY(const qint64 links,
                   store.database->number(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE seq = ? AND hash = ?"),
                                          {identity->entries, identity->lastHash}));
        if (links == 1)
            own.push_back(backup);
    }
    return own;
}

int rotate(const std::vector<KeptBackup> &own)
{
    std::vector<Instant> times;
    times.reserve(own.size());
    for (const KeptBackup &backup : own)
        times.push_back(backup.madeAtUtc);
    const std::vector<bool> kept = keptBackups(times);
    int removed = 0;
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (!kept[i] && QFile::remove(own[i].file))
            ++removed;
    }
    return removed;
}

/// Of the copies of one contest that were found damaged the first stays, as what is nearest to how it was, and the newest few.
void thinDamaged(const QString &folder)
{
    constexpr int newest = 4;
    std::map<QString, std::vector<KeptBackup>> damaged;
    for (const KeptBackup &backup : backupsIn(folder)) {
        const auto identity = identityOfFile(backup.file);
        if (backup.file.endsWith(QLatin1String("-damaged.hoithi")))
            damaged[identity ? identity->firstHash : QString()].push_back(backup);
    }
    for (const auto &[contest, copies] : damaged) { // newest first
        for (std::size_t i = newest; i + 1 < copies.size(); ++i)
            QFile::remove(copies[i].file);
    }
}

} // namespace

Result<void> checkedBackup(Store &store, const QString &path, const std::stop_token &stop)
{
    CopyOptions options;
    options.stop = stop;
    options.checkFile = [&](const QString &copy) {
        return verifyCopy(copy, store, stop);
    };
    return backupTo(*store.database, path, options);
}

Result<AutomaticBackup> automaticBackup(Store &store, const QString &folder, const std::stop_token &stop)
{
    HOITHI_TRY(const BackupIdentity contest, identityOf(*store.database));
    HOITHI_TRY(const std::vector<KeptBackup> before, ownBackups(store, folder, contest));
    if (!before.empty() && identityOfFile(before.front().file) == contest)
        return AutomaticBackup{before.front().file, before.front().madeAtUtc, true, 0};
    const bool isNew = !QFileInfo::exists(folder);
    if (!QDir().mkpath(folder)) {
        return failure(ErrorCode::Io,
                       Services::tr("The folder %1 for backups cannot be made. Choose another one.").arg(folder));
    }
    if (isNew) // a file system without permissions goes without
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const Instant now = store.clock->nowUtc();
    const QString file = QDir(folder).filePath(automaticBackupName(now));
    if (const Result<void> made = checkedBackup(store, file, stop); !made) {
        thinDamaged(folder);
        return failure(made.error());
    }
    HOITHI_TRY(const std::vector<KeptBackup> own, ownBackups(store, folder, contest));
    // A clock that went back must not make the newest copy look like the oldest.
    const bool inOrder = !own.empty() && own.front().file == QFileInfo(file).absoluteFilePath();
    return AutomaticBackup{file, now, false, inOrder ? rotate(own) : 0};
}

Result<VerifyReport> quickCheck(Store &store, const std::stop_token &stop)
{
    store.database->stopOn(stop);
    VerifyReport report;
    HOITHI_TRY(const QStringList problems, store.database->pageProblems());
    if (!problems.isEmpty())
        report.findings.push_back(damagedFinding(store.database->displayName(), problems));
    AuditEntry previous;
    HOITHI_CHECK(AuditRepository(*store.database).forEach([&](const AuditEntry &entry) {
        const bool follows = entry.seq == previous.seq + 1 && entry.previousHash == previous.hash;
        if (!follows || chainHash(entry) != entry.hash)
            report.findings.push_back({Services::tr("audit entry %1").arg(entry.seq),
                                       Services::tr("it does not follow the entry before it")});
        previous = entry;
        ++report.auditEntries;
    }));
    if (report.auditEntries == 0)
        report.findings.push_back({Services::tr("audit trail"), Services::tr("it is empty")});
    return report;
}

} // namespace hoithi
