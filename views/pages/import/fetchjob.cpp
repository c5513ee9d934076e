// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/import/fetchjob.h"

#include "itemmodels/format.h"
#include "services/backend/backendservice.h"
#include "services/backend/feeddownload.h"
#include "views/dialogs/backend/backenddialog.h"
#include "views/shell/conteststate.h"
#include "views/shell/page.h"
#include "views/widgets/answers.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/windowwords.h"

namespace hoithi {

FetchJob::FetchJob(const PageContext &page, JobBar &bar, MessageBar &messages, std::function<QString()> importer,
                   QWidget *parent)
    : QObject(parent), m_page(page), m_bar(bar), m_messages(messages), m_importer(std::move(importer))
{}

BackendParts FetchJob::parts() const
{
    BackendParts parts = m_page.app.backend;
    parts.clock = m_page.app.clock;
    return parts;
}

/// The same backend's pages go with those that have come; of another one all are fetched.
void FetchJob::ask()
{
    const int round = m_page.state.round();
    auto *dialog = new BackendDialog(BackendUse::Fetch, m_page, round, qobject_cast<QWidget *>(parent()));
    connect(dialog, &AnsweredDialog::done, this, [this, dialog, round] {
        const BackendConnection &given = dialog->connection();
        const bool same = m_download && m_round == round && m_connection.address == given.address
                          && m_connection.authority == given.authority;
        m_connection = given;
        m_round = round;
        if (same)
            goOn();
        else
            begin(false);
    });
    dialog->open();
}

void FetchJob::forget()
{
    ++m_asked;
    m_download.reset();
}

void FetchJob::begin(bool anew)
{
    Q_EMIT started();
    const quint64 asked = ++m_asked;
    m_download.reset();
    whenAnswered(m_page.state.session().backend().begin(m_connection, m_round, m_importer(), anew, parts()), this,
                 [this, asked, anew](const Result<std::shared_ptr<FeedDownload>> &download) {
                     if (asked != m_asked)
                         return;
                     if (!download)
                         return Q_EMIT refused(download.error(), [this, anew] { begin(anew); });
                     m_download = *download;
                     goOn();
                 });
}

void FetchJob::goOn()
{
    const quint64 asked = ++m_asked;
    m_messages.clear();
    const JobBar::Job job = m_bar.start(m_download->nextPage() > 1
                                            ? tr("Fetching from page %1 on").arg(formatNumber(m_download->nextPage()))
                                            : tr("Fetching"));
    Q_EMIT ended(); // actions follow the bar
    whenAnswered(m_page.state.session().backend().fetch(m_download, m_connection.token, job.stop, job.progress), this,
                 [this, asked](const Result<void> &done) {
                     if (asked != m_asked)
                         return;
                     m_bar.finish();
                     if (done)
                         complete();
                     else
                         interrupted(done.error());
                     Q_EMIT ended();
                 });
}

QString FetchJob::whatHasCome() const
{
    return tr("%1 of %2 submissions have come, and are kept as long as the contest is open; page %3 is the next.")
        .arg(formatNumber(m_download->rows()), formatNumber(m_download->announcedRows()),
             formatNumber(m_download->nextPage()));
}

void FetchJob::interrupted(const Error &error)
{
    const bool stopped = error.code == ErrorCode::Cancelled;
    QString text = stopped ? tr("The fetch was stopped. Nothing was stored.") : inWindowWords(error.message);
    if (m_download->nextPage() > 1)
        text += u' ' + whatHasCome();
    // Another token, or another address: what was given has to be given anew.
    const bool passing = stopped || error.code == ErrorCode::Io;
    m_messages.showMessage(stopped ? Tone::Warning : Tone::Negative, text,
                           !passing  ? tr("Change what is given…")
                           : stopped ? tr("Go on")
                                     : tr("Try again"),
                           [this, passing] {
                               if (passing && m_download && !m_bar.isRunning())
                                   goOn();
                               else if (!passing)
                                   ask();
                           });
    m_messages.offerDetails(error.detail);
}

void FetchJob::complete()
{
    const std::shared_ptr<FeedDownload> download = std::exchange(m_download, nullptr);
    if (download->isUnchanged())
        return m_messages.showMessage(Tone::Neutral, tr("Nothing new: the backend has what was fetched last."),
                                      tr("Fetch it all the same"), [this] { begin(true); });
    if (!download->spool())
        return m_messages.showMessage(
            Tone::Neutral, tr("The backend has no submissions of %1.").arg(m_page.state.roundTitle(m_round)));
    Q_EMIT fetched(download);
    if (download->isBegunAnew())
        m_messages.showMessage(Tone::Neutral, tr("The backend has other submissions than before the break: all of them "
                                                 "were fetched anew."));
}

void FetchJob::imported(const std::shared_ptr<FeedDownload> &download)
{
    // The import is done: what cannot be remembered is only fetched once more.
    whenAnswered(m_page.state.session().backend().remember(download, parts()), this, [](const Result<void> &) {});
}

} // namespace hoithi
