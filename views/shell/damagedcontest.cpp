// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the window does about backups and about files that are damaged.
#include "base/storeaddress.h"
#include "itemmodels/format.h"
#include "services/backups/backupfolder.h"
#include "views/dialogs/backupsdialog.h"
#include "views/shell/conteststate.h"
#include "views/shell/jobs/automaticbackupjob.h"
#include "views/shell/mainwindow.h"
#include "views/shell/startpage.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/widgets/answers.h"
#include "views/widgets/messagebar.h"

#include <QFileInfo>
#include <QStatusBar>

namespace hoithi {

namespace {

/// In the words of whoever found it, for those who mend files.
QString detailsOf(const VerifyReport &report)
{
    QStringList lines;
    for (const VerifyFinding &finding : report.findings) {
        lines.append(QStringLiteral("%1: %2").arg(finding.subject, finding.problem));
        lines += finding.details;
    }
    return lines.join(u'\n');
}

} // namespace

/// One sentence on the newest good backup of that store, or none.
QString MainWindow::backupAdvice(const QString &store) const
{
    const auto newest = newestGoodBackup(m_automatic->folderOf(store));
    return newest ? tr(" The newest good backup is “%1”.").arg(newest->file) : QString();
}

bool MainWindow::mayBeDamaged(const QString &store, const Error &error)
{
    const bool file = QFileInfo(store).isFile() && QFileInfo(store).size() > 0;
    return file && (error.code == ErrorCode::Corrupt || error.code == ErrorCode::BadInput);
}

void MainWindow::offerDamaged(MessageBar &messages, const QString &store, const QString &problem)
{
    messages.showMessage(Tone::Negative, QString(problem + backupAdvice(store)), tr("Open what can be read"),
                         [this, store] { openDamaged(store); });
}

void MainWindow::openDamaged(const QString &store)
{
    if (m_opening)
        return;
    leaveContest([this, store] {
        openSession(nullptr);
        setOpening(true);
        statusBar()->showMessage(tr("Reading what can be read of %1…").arg(store));
        whenAnswered(ContestSession::openDamaged(store, m_context.clock), this,
                     [this](const Result<std::shared_ptr<ContestSession>> &session) { take(session); });
    });
}

void MainWindow::tellDamaged()
{
    const auto report = m_state->session().salvaged();
    const QString store = m_state->session().store();
    sayInEveryLanguage(*m_messages, [this, report, store] {
        m_messages->showMessage(Tone::Warning,
                                tr("“%1” is damaged: read only. Rows read: %2; lost: at least %3.")
                                        .arg(QFileInfo(store).fileName())
                                        .arg(formatNumber(report->saved))
                                        .arg(formatNumber(report->lost))
                                    + backupAdvice(store),
                                tr("Save as a new contest…"), [this, store] { askSalvage(store); });
    });
}

void MainWindow::askSalvage(const QString &store)
{
    const QString proposed = QStringLiteral("%1-saved.hoithi").arg(QFileInfo(store).completeBaseName());
    m_context.files->saveFile(
        this, tr("Save what can be read"), proposed, tr("Contests (*.hoithi)"), [this, store](QString path) {
            if (!path.endsWith(QStringLiteral(".hoithi")))
                path += QStringLiteral(".hoithi");
            whenAnswered(ContestSession::salvage(store, path, m_context.clock), this,
                         [this](const Result<SalvageReport> &report) {
                             if (!report)
                                 return m_messages->showError(report.error());
                             m_messages->showMessage(Tone::Positive,
                                                     tr("What could be read is in %1. Records that do not match: %2.")
                                                         .arg(report->file)
                                                         .arg(report->differences.size()));
                         });
        });
}

void MainWindow::checkOpened()
{
    if (m_state->session().salvaged())
        return tellDamaged();
    m_automatic->whenOpened(*m_state);
    whenAnswered(m_state->session().checkQuickly(), m_state.get(), [this](const Result<VerifyReport> &report) {
        if (report && report->findings.empty())
            return;
        if (!report && report.error().code != ErrorCode::Corrupt)
            return; // not reached just now: whatever is done next tells
        const QString details = report ? detailsOf(*report) : report.error().message + u'\n' + report.error().detail;
        sayInEveryLanguage(*m_messages, [this, details, store = m_state->session().store()] {
            offerDamaged(*m_messages, store,
                         tr("This contest is damaged. Record nothing more in it: open what can be read, or restore a "
                            "backup."));
            m_messages->offerDetails(details);
        });
    });
}

void MainWindow::showBackups()
{
    auto *dialog = new BackupsDialog(isServerAddress(m_state->session().store()) ? AutomaticBackups::OfServer
                                     : m_automatic->isOn()                       ? AutomaticBackups::On
                                                                                 : AutomaticBackups::Off,
                                     this);
    dialog->setMayBackUp(m_state->mayBackUp());
    const auto list = [this, dialog] {
        if (!m_state)
            return;
        const QString folder = m_automatic->folderOf(m_state->session().store());
        dialog->show(folder, backupsIn(folder));
    };
    connect(dialog, &BackupsDialog::automaticChosen, m_automatic, &AutomaticBackupJob::setOn);
    connect(dialog, &BackupsDialog::backupRequested, this, [this, dialog] {
        dialog->setBusy(true);
        dialog->setOutcome(QString());
        m_automatic->now(*m_state);
    });
    connect(m_automatic, &AutomaticBackupJob::reported, dialog, [dialog, list](const Result<AutomaticBackup> &outcome) {
        dialog->setBusy(false);
        dialog->setOutcome(!outcome              ? outcome.error().message
                           : outcome->nothingNew ? tr("Nothing was recorded since the newest backup.")
                                                 : tr("The backup was made and verified."));
        list();
    });
    connect(dialog, &BackupsDialog::folderRequested, this, [this, dialog, list] {
        m_context.files->chooseFolder(dialog, tr("Folder for backups"), m_automatic->root(),
                                      [this, list](const QString &root) {
                                          m_automatic->setRoot(root);
                                          list();
                                      });
    });
    list();
    m_vault->open(dialog);
}

} // namespace hoithi
