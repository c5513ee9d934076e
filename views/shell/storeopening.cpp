// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the window comes by a contest.
#include "views/shell/mainwindow.h"
#include "views/shell/startpage.h"
#include "views/widgets/answers.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/messagebar.h"

#include <QStatusBar>

namespace hoithi {

void MainWindow::openStore(const QString &store, bool create)
{
    m_start->messages().clear();
    m_start->setBusy(true);
    statusBar()->showMessage(tr("Opening %1…").arg(store));
    whenAnswered(create ? ContestSession::create(store, QStringLiteral("kh2475"), m_context.clock)
                        : ContestSession::open(store, m_context.clock),
                 this, [this](const Result<std::shared_ptr<ContestSession>> &session) { take(session); });
}

void MainWindow::take(const Result<std::shared_ptr<ContestSession>> &session)
{
    statusBar()->clearMessage();
    m_start->setBusy(false);
    m_start->job().finish();
    if (session)
        openSession(*session);
    else if (m_state)
        m_context.messages->showError(this, session.error());
    else
        m_start->messages().showError(session.error());
}

void MainWindow::openSample()
{
    if (!m_context.makeSample)
        return;
    openSession(nullptr);
    m_start->messages().clear();
    m_start->setBusy(true);
    const JobBar::Job job = m_start->job().start(tr("Making the sample contest"));
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
