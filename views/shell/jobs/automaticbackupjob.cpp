// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/jobs/automaticbackupjob.h"

#include "base/storeaddress.h"
#include "services/backups/backupfolder.h"
#include "views/settings/settings.h"
#include "views/shell/appcontext.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"

#include <QDateTime>

namespace hoithi {

namespace {

QDate dayOf(Instant at)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(at), contestTimeZone()).date();
}

} // namespace

AutomaticBackupJob::AutomaticBackupJob(const AppContext &app, Settings &settings, QObject *parent)
    : QObject(parent), m_app(app), m_settings(settings)
{}

bool AutomaticBackupJob::isOn() const
{
    return !root().isEmpty() && m_settings.value(Setting::AutomaticBackups).toBool();
}

bool AutomaticBackupJob::isFor(const QString &store) const
{
    return isOn() && !isServerAddress(store);
}

void AutomaticBackupJob::setOn(bool on)
{
    m_settings.setValue(Setting::AutomaticBackups, on);
}

QString AutomaticBackupJob::root() const
{
    const QString chosen = m_settings.value(Setting::BackupFolder).toString();
    return chosen.isEmpty() ? m_app.backupRoot : chosen;
}

void AutomaticBackupJob::setRoot(const QString &root)
{
    m_settings.setValue(Setting::BackupFolder, root);
}

QString AutomaticBackupJob::folderOf(const QString &store) const
{
    return backupFolder(root(), store);
}

void AutomaticBackupJob::whenOpened(ContestState &state)
{
    const auto last = m_settings.lastBackup(state.session().store());
    const bool madeToday = last && dayOf(*last) == dayOf(m_app.clock->nowUtc());
    if (isFor(state.session().store()) && !madeToday && !state.session().salvaged())
        makeBackup(state.session(), false);
}

void AutomaticBackupJob::whenLeft(ContestSession &session)
{
    if (isFor(session.store()) && !session.salvaged())
        makeBackup(session, false);
}

void AutomaticBackupJob::now(ContestState &state)
{
    makeBackup(state.session(), true);
}

void AutomaticBackupJob::makeBackup(ContestSession &session, bool tell)
{
    const QString store = session.store();
    whenAnswered(session.backupIfChanged(folderOf(store)), this,
                 [this, store, tell](const Result<AutomaticBackup> &outcome) { take(outcome, store, tell); });
}

void AutomaticBackupJob::take(const Result<AutomaticBackup> &outcome, const QString &store, bool tell)
{
    if (outcome)
        m_settings.setLastBackup(store, outcome->madeAtUtc);
    if (!outcome && !tell)
        Q_EMIT failed({outcome.error().code, tr("The automatic backup failed. %1").arg(outcome.error().message),
                       outcome.error().detail});
    Q_EMIT reported(outcome);
    Q_EMIT finished();
}

} // namespace hoithi
