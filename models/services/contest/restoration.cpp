// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/contest/restoration.h"

#include "base/storeaddress.h"
#include "services/store.h"
#include "storage/copies/backup.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/contestrepository.h"
#include "vault/hashchain.h"

namespace hoithi {

namespace {

tl::unexpected<Error> damaged(const QString &file, const QString &detail)
{
    return failure(ErrorCode::Corrupt,
                   Services::tr("“%1” is damaged: nothing was restored. Take another backup.").arg(file), detail);
}

/// What a copy has to be before anybody works with it: whole, and with an audit chain that holds.
Result<void> checkCopied(Database &copy, const QString &file)
{
    HOITHI_TRY(const QStringList problems, copy.integrityProblems());
    if (!problems.isEmpty())
        return damaged(file, problems.constFirst());
    QByteArray previous;
    qint64 expected = 1;
    bool whole = true;
    HOITHI_CHECK(AuditRepository(copy).forEach([&](const AuditEntry &entry) {
        whole = whole && entry.seq == expected++ && entry.previousHash == previous && chainHash(entry) == entry.hash;
        previous = entry.hash;
    }));
    return whole && expected > 1 ? Result<void>() : damaged(file, QStringLiteral("audit chain"));
}

Result<std::unique_ptr<Database>> openSource(const QString &file)
{
    if (isServerAddress(file)) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("What is restored is a file. To bring a contest down from a server, back it up."));
    }
    HOITHI_TRY(std::unique_ptr<Database> source, Database::open(file, OpenMode::OpenExisting));
    HOITHI_TRY(const bool exists, ContestRepository(*source).exists());
    if (exists)
        return source;
    return failure(ErrorCode::NotFound, Services::tr("There is no contest in %1 yet.").arg(source->displayName()));
}

} // namespace

Result<void> restoreContest(const QString &file, const QString &store, const std::stop_token &stop,
                            const ProgressCallback &progress)
{
    HOITHI_TRY(const std::unique_ptr<Database> source, openSource(file));
    CopyOptions options;
    options.observer = [&](qint64 done, qint64 total) {
        if (progress)
            progress({done, total, done});
        return !stop.stop_requested();
    };
    options.check = [&file](Database &copy) {
        return checkCopied(copy, file);
    };
    if (!isServerAddress(store))
        return backupTo(*source, store, options);
    HOITHI_TRY(const std::unique_ptr<Database> target, Database::open(store, OpenMode::CreateNew));
    const Result<void> copied = copyContest(*source, *target, options);
    // The server itself refuses an audit entry that does not follow the last one.
    if (!copied && copied.error().code == ErrorCode::Stale)
        return damaged(file, QStringLiteral("audit chain"));
    return copied;
}

} // namespace hoithi
