// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the window comes by a contest, and how it leaves one.
#include "base/storeaddress.h"
#include "itemmodels/audit/audittexts.h"
#include "itemmodels/format.h"
#include "views/shell/conteststate.h"
#include "views/shell/jobs/automaticbackupjob.h"
#include "views/shell/mainwindow.h"
#include "views/shell/pagehost.h"
#include "views/shell/people/membercommands.h"
#include "views/shell/startpage.h"
#include "views/shell/statusline.h"
#include "views/shell/statusnotice.h"
#include "views/shell/topbar.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/shell/windowmenus.h"
#include "views/widgets/answers.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/messagebar.h"

#include <QDir>
#include <QStatusBar>

namespace hoithi {

namespace {

/// A session ends once all that it was asked is done, which may take as long as a ranking: the window does not wait for
/// that. The program does, when it ends.
void endInBackground(std::shared_ptr<ContestSession> session)
{
    QThreadPool *pool = QThreadPool::globalInstance();
    pool->start([pool, session = std::move(session)]() mutable {
        pool->releaseThread(); // it only waits: others may work meanwhile
        session.reset();
        pool->reserveThread();
    });
}

/// A file's name as it is remembered: the same from wherever the program is started. A server's address stays as it is.
QString absoluteName(const QString &store)
{
    return isServerAddress(store) ? store : QDir::cleanPath(QDir::current().absoluteFilePath(store));
}

} // namespace

void MainWindow::leaveContest(const std::function<void()> &goOn)
{
    if (!m_state || m_jobs.running().empty())
        return goOn();
    confirmStopping(tr("Close the contest"), [this, goOn] {
        openSession(nullptr);
        goOn();
    });
}

void MainWindow::dropContest()
{
    m_top->setState(nullptr);
    m_members->setState(nullptr);
    m_vault->setState(nullptr);
    m_messages->clear();
    m_status->news().clear();
    m_status->setLocked(false);
    m_clockWarned = false;
    m_pages->setContext(std::nullopt);
    m_jobs.endOfPages();
    if (!m_state)
        return;
    std::shared_ptr<ContestSession> session = m_state->sharedSession();
    m_automatic->whenLeft(*session);
    m_state.reset();
    endInBackground(std::move(session));
}

void MainWindow::warnOfClock()
{
    const auto &overview = m_state ? m_state->overview() : std::nullopt;
    if (m_clockWarned || !overview || !overview->recordedAheadAtUtc)
        return;
    m_clockWarned = true;
    const auto tell = [this, ahead = formatInstant(*overview->recordedAheadAtUtc)] {
        m_messages->showMessage(Tone::Warning, tr("The last record of this contest was made at %1, which is after this "
                                                  "computer's clock. Check date and time before you go on.")
                                                   .arg(ahead));
    };
    sayInEveryLanguage(*m_messages, tell);
}

void MainWindow::openStore(const QString &store, bool create)
{
    if (m_opening)
        return;
    leaveContest([this, store = absoluteName(store), create] {
        isServerAddress(store) ? startConnecting(store, create) : startOpening(store, create);
    });
}

void MainWindow::startOpening(const QString &store, bool create)
{
    m_start->messages().clear();
    m_asked = create ? QString() : store;
    setOpening(true);
    statusBar()->showMessage(tr("Opening %1…").arg(store));
    whenAnswered(session(store, create), this,
                 [this](const Result<std::shared_ptr<ContestSession>> &session) { take(session); });
}

Answer<std::shared_ptr<ContestSession>> MainWindow::session(const QString &store, bool create) const
{
    return create ? ContestSession::create(store, QStringLiteral("kh2475"), m_context.clock, {}, m_context.seen)
                  : ContestSession::open(store, m_context.clock, m_context.seen);
}

void MainWindow::setOpening(bool opening)
{
    m_opening = opening;
    m_start->setBusy(opening);
    m_menus->setOpening(opening);
}

void MainWindow::take(const Result<std::shared_ptr<ContestSession>> &session)
{
    statusBar()->clearMessage();
    setOpening(false);
    m_start->job().finish();
    if (session) {
        // Something may have begun meanwhile.
        m_members->admit(*session,
                         [this, opened = *session] { leaveContest([this, opened] { openSession(opened); }); });
    } else if (m_state) {
        m_context.messages->showError(this, session.error());
    } else if (mayBeDamaged(m_asked, session.error())) {
        offerDamaged(m_start->messages(), m_asked, session.error().message);
    } else {
        m_start->messages().showError(session.error());
    }
}

void MainWindow::warnOfRewriting()
{
    whenAnswered(m_state->session().compareWithSeen(), m_state.get(),
                 [this](const Result<std::vector<VerifyFinding>> &findings) {
                     if (!findings || findings->empty())
                         return;
                     sayInEveryLanguage(*m_messages, [this, problem = findings->front().problem] {
                         m_messages->showMessage(
                             Tone::Warning,
                             tr("Somebody changed the audit trail outside of this program: %1.").arg(problem),
                             tr("Show the audit trail"), [this] { openPage(QStringLiteral("audit")); });
                     });
                 });
}

/// What a page shows stays as it is, since somebody may be reading it; the overview follows by itself.
void MainWindow::tellOfOthers(const ContestChange &change)
{
    if (!m_pages->current() || m_pages->currentId() == pageIds().constFirst())
        return;
    const auto say = [actor = change.actor, action = change.action] {
        return tr("%1: %2.").arg(actor, auditActionText(action));
    };
    m_status->news().tell(say, [this] {
        m_status->news().clear();
        if (Page *page = m_pages->current())
            page->opened();
    });
}

void MainWindow::tellOfConnection(bool reachable)
{
    const QString now = formatInstant(m_context.clock->nowUtc());
    if (reachable) {
        m_messages->showMessage(Tone::Positive, tr("The contest is within reach again since %1.").arg(now));
        m_messages->setSubject(backWithinReach);
        return m_backAgain.start();
    }
    sayInEveryLanguage(*m_messages, [this, now] {
        m_messages->showMessage(Tone::Warning,
                                tr("The contest is out of reach since %1. What is shown was read before; nothing "
                                   "is recorded until it is back, and what you type stays.")
                                    .arg(now));
    });
}

void MainWindow::openSample()
{
    if (!m_context.makeSample || m_opening)
        return;
    leaveContest([this] { startSample(); });
}

void MainWindow::startSample()
{
    openSession(nullptr);
    m_start->messages().clear();
    setOpening(true);
    const JobBar::Job job = m_start->job().start(tr("Making the sample contest"), false);
    whenAnswered(m_context.makeSample(job.progress), this,
                 [this](const Result<std::shared_ptr<ContestSession>> &session) { take(session); });
}

void MainWindow::askNew()
{
    m_context.files->saveFile(this, tr("New contest"), QStringLiteral("contest.hoithi"), tr("Contests (*.hoithi)"),
                              [this](QString path) {
                                  if (!path.endsWith(QStringLiteral(".hoithi")))
                                      path += QStringLiteral(".hoithi");
                                  openStore(path, true);
                              });
}

void MainWindow::askOpen()
{
    m_context.files->openFiles(this, tr("Open a contest"), tr("Contests (*.hoithi)"), [this](const QStringList &files) {
        if (!files.isEmpty())
            openStore(files.first(), false);
    });
}

} // namespace hoithi
