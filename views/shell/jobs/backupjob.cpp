// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/jobs/backupjob.h"

#include "views/settings/settings.h"
#include "views/shell/appcontext.h"
#include "views/shell/conteststate.h"
#include "views/shell/jobs/joblist.h"
#include "views/widgets/answers.h"
#include "views/widgets/messagebar.h"

#include <QDateTime>
#include <QDesktopServices>
#include <QFileInfo>
#include <QPointer>
#include <QUrl>

namespace hoithi {

namespace {

const QString ending = QStringLiteral(".hoithi");

/// "contest-backup-20231025.hoithi"
QString proposedName(const ContestState &state, Instant now)
{
    const QString store = state.overview() ? state.overview()->storeName : QStringLiteral("contest");
    const QDate day = QDateTime::fromMSecsSinceEpoch(toMillis(now), contestTimeZone()).date();
    return QStringLiteral("%1-backup-%2").arg(QFileInfo(store).completeBaseName(), day.toString(u"yyyyMMdd")) + ending;
}

} // namespace

BackupJob::BackupJob(const AppContext &app, Settings &settings, JobList &jobs, MessageBar &messages, QWidget *window)
    : QObject(window), m_app(app), m_settings(settings), m_jobs(jobs), m_messages(messages), m_window(window)
{}

void BackupJob::ask(ContestState &state)
{
    m_app.files->saveFile(m_window, tr("Back up the contest"), proposedName(state, m_app.clock->nowUtc()),
                          tr("Contests (*.hoithi)"), [this, open = QPointer(&state)](const QString &path) {
                              if (open)
                                  write(*open, path.endsWith(ending) ? path : QString(path + ending));
                          });
}

void BackupJob::write(ContestState &state, const QString &path)
{
    const quint64 job = m_jobs.begin(tr("Backing up"), QString());
    whenAnswered(state.session().backup(path), this,
                 [this, job, path, store = state.session().store()](const Result<void> &outcome) {
                     m_jobs.end(job);
                     report(outcome, store, path);
                 });
}

void BackupJob::report(const Result<void> &outcome, const QString &store, const QString &path)
{
    if (!outcome)
        return m_messages.showError(outcome.error());
    m_settings.setLastBackup(store, m_app.clock->nowUtc());
    const QString folder = QFileInfo(path).absolutePath();
    m_messages.showMessage(Tone::Positive, tr("The backup is in %1.").arg(path), tr("Open folder"),
                           [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    Q_EMIT finished();
}

} // namespace hoithi
