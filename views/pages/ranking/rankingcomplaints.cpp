// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a row of the ranking to the complaint that is about it.
#include "services/complaints/complaintservice.h"
#include "views/dialogs/complaints/complaintdraft.h"
#include "views/dialogs/complaints/linkcomplaintdialogs.h"
#include "views/dialogs/complaints/registercomplaintdialog.h"
#include "views/pages/ranking/rankingpage.h"
#include "views/pages/ranking/whyplacepane.h"
#include "views/shell/conteststate.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/widgets/answers.h"

namespace hoithi {

void RankingPage::linkComplaint()
{
    const auto submission = m_why->submission();
    if (!submission)
        return;
    whenAnswered(page().state.session().complaints().list(), this,
                 [this, id = submission->submissionId, round = page().state.round()](Result<ComplaintList> list) {
                     if (!list)
                         return messages().showError(list.error());
                     std::erase_if(list->rows, [round](const ComplaintRow &row) { return row.roundNumber != round; });
                     if (list->rows.empty())
                         return registerComplaint(id, round);
                     openLink(id, round, list->rows);
                 });
}

void RankingPage::openLink(const QString &submission, int roundNumber, const std::vector<ComplaintRow> &complaints)
{
    auto *dialog = new LinkComplaintDialog(page().state, submission, complaints, this);
    connect(dialog, &LinkComplaintDialog::done, this, [this, dialog, submission] {
        messages().showMessage(
            Tone::Positive,
            tr("%1 is linked with complaint no. %2.").arg(submission, QString::number(dialog->number())));
        page().state.refresh();
    });
    connect(dialog, &LinkComplaintDialog::anotherWanted, this,
            [this, submission, roundNumber] { registerComplaint(submission, roundNumber); });
    page().vault.open(dialog);
}

void RankingPage::registerComplaint(const QString &submission, int roundNumber)
{
    if (page().state.vault() == VaultState::Erased) {
        return messages().showMessage(
            Tone::Warning, tr("Personal data of this contest is erased: no complaint can be registered any more."));
    }
    page().vault.whenOpen(this, [this, submission, roundNumber] {
        auto *dialog =
            new RegisterComplaintDialog(page().state, page().app.clock->nowUtc(), roundNumber, submission, this);
        connect(dialog, &RegisterComplaintDialog::done, this, [this, dialog, submission] {
            messages().showMessage(
                Tone::Positive,
                tr("Complaint no. %1 about %2 is registered.").arg(QString::number(dialog->number()), submission));
            page().state.refresh();
        });
        new ComplaintDraft(page(), QStringLiteral("register %1").arg(submission), *dialog);
        page().vault.open(dialog);
    });
}

} // namespace hoithi
