// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/backend/publishjob.h"

#include "itemmodels/format.h"
#include "services/backend/backendservice.h"
#include "views/dialogs/backend/backenddialog.h"
#include "views/dialogs/purposedialog.h"
#include "views/shell/conteststate.h"
#include "views/shell/page.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/widgets/answers.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/windowwords.h"

namespace hoithi {

PublishJob::PublishJob(const PageContext &page, JobBar &bar, MessageBar &messages, QWidget *parent)
    : QObject(parent), m_page(page), m_bar(bar), m_messages(messages), m_parent(parent)
{}

void PublishJob::ask(PublishedKind kind, int round)
{
    PublishRequest request;
    request.kind = kind;
    request.roundNumber = round;
    request.actor = m_page.state.personName();
    askForPurpose(
        m_page.state, m_parent,
        [this, request](const QString &purpose) {
            PublishRequest asked = request;
            asked.purpose = purpose;
            askWhere(asked);
        },
        kind == PublishedKind::Paper ? PurposeMatter::Paper : PurposeMatter::People);
}

void PublishJob::askWhere(const PublishRequest &request)
{
    auto *dialog =
        new BackendDialog(request.kind == PublishedKind::Paper ? BackendUse::PublishPaper : BackendUse::PublishResults,
                          m_page, request.roundNumber, m_parent);
    connect(dialog, &AnsweredDialog::done, this, [this, dialog, request] { publish(dialog->connection(), request); });
    m_page.vault.open(dialog);
}

void PublishJob::publish(const BackendConnection &backend, const PublishRequest &request)
{
    BackendParts parts = m_page.app.backend;
    parts.clock = m_page.app.clock;
    m_messages.clear();
    const JobBar::Job job = m_bar.start(tr("Publishing"));
    Q_EMIT busyChanged();
    whenAnswered(m_page.state.session().backend().publish(backend, request, parts, job.stop), this,
                 [this, backend, request](const Result<PublishOutcome> &outcome) {
                     m_bar.finish();
                     if (outcome)
                         tell(*outcome, request);
                     else
                         offerReplacing(outcome.error(), backend, request);
                     Q_EMIT busyChanged();
                     m_page.state.refresh();
                 });
}

void PublishJob::tell(const PublishOutcome &outcome, const PublishRequest &request)
{
    if (!outcome.changed)
        return m_messages.showMessage(
            Tone::Neutral, tr("The backend has exactly this already, at %1: nothing was sent.").arg(outcome.address));
    const QString round = m_page.state.roundTitle(request.roundNumber);
    m_messages.showMessage(Tone::Positive, request.kind == PublishedKind::Paper
                                               ? tr("The paper of %1 is published at %2.").arg(round, outcome.address)
                                               : tr("The result of %1 is published at %2. People named in it: %3.")
                                                     .arg(round, outcome.address, formatNumber(outcome.people)));
}

/// What is there is not ours, or was changed: it goes only once somebody has said so.
void PublishJob::offerReplacing(const Error &error, const BackendConnection &backend, const PublishRequest &request)
{
    if (error.code == ErrorCode::Cancelled)
        return m_messages.showMessage(Tone::Warning, tr("Stopped. Whether the backend has it shows when you publish it "
                                                        "again."));
    if (error.code == ErrorCode::Sealed)
        return m_page.vault.whenOpen(this, [this, backend, request] { publish(backend, request); });
    if (error.code != ErrorCode::Stale || request.replace)
        return m_messages.showError(error);
    m_messages.showMessage(Tone::Warning, inWindowWords(error.message), tr("Replace it…"), [this, backend, request] {
        PublishRequest replacing = request;
        replacing.replace = true;
        m_page.app.messages->confirm(m_parent,
                                     {tr("Replace what is published there"),
                                      tr("What %1 has published of %2 is lost there, whoever put it there.")
                                          .arg(backend.address, m_page.state.roundTitle(request.roundNumber)),
                                      tr("Replace")},
                                     [this, backend, replacing] { publish(backend, replacing); });
    });
}

} // namespace hoithi
