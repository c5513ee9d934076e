// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/desktopkeyring.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

namespace hoithi {

namespace {

struct Credentials
{
    Q_DECLARE_TR_FUNCTIONS(Credentials)
};

QString service()
{
    return QStringLiteral("HoiThi");
}

Error errorOf(const QKeychain::Job &job)
{
    const QString detail = QStringLiteral("keychain error %1").arg(static_cast<int>(job.error()));
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::NotFound, Credentials::tr("The keyring of this computer holds no passphrase, or is locked."),
                detail};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return {ErrorCode::Refused, Credentials::tr("The keyring of this computer refused."), detail};
    default: // a desktop without any counts as "other"
        return {ErrorCode::Unsupported, Credentials::tr("No keyring answers on this computer."), detail};
    }
}

/// A job deletes itself when it is done: the library calls it back even where nobody waits for it any more.
template<typename Job, typename Use>
void run(Job *job, const QString &name, QObject *context, Use use)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, context, [job, use = std::move(use)] { use(*job); });
    job->start();
}

Result<void> outcomeOf(const QKeychain::Job &job)
{
    return job.error() == QKeychain::NoError ? Result<void>() : failure(errorOf(job));
}

} // namespace

void DesktopKeyring::read(const QString &name, QObject *context, Read read)
{
    run(new QKeychain::ReadPasswordJob(service()), name, context,
        [read = std::move(read)](const QKeychain::ReadPasswordJob &job) {
            read(job.error() == QKeychain::NoError ? Result<QString>(job.textData()) : failure(errorOf(job)));
        });
}

void DesktopKeyring::write(const QString &name, const QString &secret, QObject *context, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setTextData(secret);
    run(job, name, context, [done = std::move(done)](const QKeychain::Job &written) { done(outcomeOf(written)); });
}

void DesktopKeyring::remove(const QString &name, QObject *context, Done done)
{
    run(new QKeychain::DeletePasswordJob(service()), name, context,
        [done = std::move(done)](const QKeychain::Job &removed) { done(outcomeOf(removed)); });
}

} // namespace hoithi
