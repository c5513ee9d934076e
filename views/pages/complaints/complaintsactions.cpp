// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done on the page of complaints.
#include "domain/contest/schedule.h"
#include "services/complaints/complaintservice.h"
#include "services/complaints/complainttexts.h"
#include "views/dialogs/complaints/complaintdraft.h"
#include "views/dialogs/complaints/complaintletterdialog.h"
#include "views/dialogs/complaints/linkcomplaintdialogs.h"
#include "views/dialogs/complaints/registercomplaintdialog.h"
#include "views/dialogs/documentpreviewdialog.h"
#include "views/pages/audit/auditentrydialog.h"
#include "views/pages/complaints/complaintpane.h"
#include "views/pages/complaints/complaintspage.h"
#include "views/pages/tableexport.h"
#include "views/shell/conteststate.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"

#include <QStackedWidget>

#include <algorithm>

namespace hoithi {

void ComplaintsPage::enter()
{
    page().vault.whenOpen(this, [this, round = page().state.round()] {
        auto *dialog = new RegisterComplaintDialog(page().state, page().app.clock->nowUtc(), round, {}, this);
        connect(dialog, &RegisterComplaintDialog::done, this, [this, dialog] {
            m_wanted = dialog->number();
            afterChange(tr("Complaint no. %1 is registered.").arg(m_wanted));
        });
        new ComplaintDraft(page(), QStringLiteral("register"), *dialog);
        page().vault.open(dialog);
    });
}

QDialog *ComplaintsPage::dialogFor(Act what, const ComplaintRow &row, const QString &submission)
{
    using Step = ComplaintStepDialog::Step;
    ContestState &state = page().state;
    ComplaintService &service = state.session().complaints();
    const auto &member = state.membership().member;
    const QString name = state.personName();
    const auto kept = [&](AnsweredDialog *typedInto, const char *form) {
        new ComplaintDraft(page(), QStringLiteral("%1 %2").arg(QLatin1String(form)).arg(row.number), *typedInto);
        return typedInto;
    };
    const auto step = [&](Step kind, const char *form) {
        const ComplaintStepSubject subject{row.number, submission, isFinal(row.roundNumber)};
        return kept(new ComplaintStepDialog(service, kind, subject, member, name, this), form);
    };
    AnsweredDialog *dialog = nullptr;
    switch (what) {
    case Act::Link:
        dialog = new LinkSubmissionDialog(state, row, page().settings, this);
        break;
    case Act::Unlink:
        dialog = step(Step::Unlink, "unlink");
        break;
    case Act::Note:
        dialog = step(Step::Note, "note");
        break;
    case Act::Reopen:
        dialog = step(Step::Reopen, "reopen");
        break;
    case Act::Decide:
        dialog = kept(new ComplaintOutcomeDialog(service, row, member, name, this), "decide");
        break;
    case Act::Answer:
        return nullptr;
    }
    connect(dialog, &AnsweredDialog::done, this,
            [this, number = row.number] { afterChange(tr("Recorded with complaint no. %1.").arg(number)); });
    return dialog;
}

void ComplaintsPage::act(Act what)
{
    const ComplaintRow *row = chosen();
    if (!row)
        return;
    const auto linked = m_details->submission();
    const QString submission = linked ? linked->submissionId : QString();
    page().vault.whenOpen(this, [this, what, submission, row = *row] {
        if (what == Act::Answer)
            return answer(row);
        page().vault.open(dialogFor(what, row, submission));
    });
}

/// Whether the round's result was declared final.
bool ComplaintsPage::isFinal(int roundNumber) const
{
    const ContestOverview *overview = page().state.overview() ? &*page().state.overview() : nullptr;
    return overview && std::ranges::any_of(overview->rounds, [roundNumber](const RoundState &round) {
               return round.round.number == roundNumber && round.run && round.run->finalisation;
           });
}

void ComplaintsPage::answer(const ComplaintRow &row)
{
    ContestState &state = page().state;
    auto *dialog = new ComplaintLetterDialog(state.session().complaints(), row, contestDay(page().app.clock->nowUtc()),
                                             state.membership().member, state.personName(), this);
    connect(dialog, &ComplaintLetterDialog::draftMade, this,
            [this, dialog](const ComplaintLetter &letter) { showLetter(letter, dialog); });
    connect(dialog, &ComplaintLetterDialog::done, this, [this, dialog] {
        const ComplaintLetter letter = dialog->letter();
        afterChange(tr("The letter that answers complaint no. %1 is issued.").arg(letter.number));
        showLetter(letter, this);
    });
    new ComplaintDraft(page(), QStringLiteral("letter %1").arg(row.number), *dialog);
    page().vault.open(dialog);
}

void ComplaintsPage::reprint()
{
    page().vault.whenOpen(this, [this] {
        const ComplaintRow *row = chosen();
        if (!row)
            return;
        whenAnswered(page().state.session().complaints().issuedLetter(row->number, page().state.personName()), this,
                     [this](const Result<ComplaintLetter> &letter) {
                         if (!letter)
                             return showFailure(letter.error(), [this] { reprint(); });
                         showLetter(*letter, this);
                     });
    });
}

void ComplaintsPage::showLetter(const ComplaintLetter &letter, QWidget *over)
{
    const QString note = letter.issued ? tr("As it is entered in the register. Printing and saving are put on record.")
                                       : tr("A draft: it is not entered in the register, and has no number yet.");
    auto *dialog = new DocumentPreviewDialog(
        tr("Answer to complaint no. %1").arg(letter.number), note,
        {{tr("Letter"), letter.title, letter.fileName + QStringLiteral(".pdf"), letter.pages}}, page().theme,
        *page().app.files, over);
    dialog->setRecorder([this, letter](const ShownDocument &, const QByteArray &sha256) {
        return page().state.session().recordExport(
            {QStringLiteral("letter"), QStringLiteral("complaint %1").arg(letter.number),
             complaintLetterPurpose(letter.issued), sha256.isEmpty() ? QStringLiteral("print") : QStringLiteral("pdf"),
             1, sha256, page().state.personName()});
    });
    dialog->setOtherFormat(tr("Save as &Word…"), tr("Word documents (*.docx)"), QStringLiteral("docx"),
                           letter.fileName + QStringLiteral(".docx"), [this, letter](const QString &path) {
                               return page().state.session().complaints().saveLetter(letter, path,
                                                                                     page().state.personName());
                           });
    // It has name and address: who seals them means these, too, also where the window is locked and dialogs only hidden.
    connect(&page().vault, &VaultCommands::sealedAgain, dialog, &QObject::deleteLater);
    page().vault.open(dialog);
}

void ComplaintsPage::afterChange(const QString &text)
{
    messages().showMessage(Tone::Positive, text);
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(); // from a button that becomes grey now
    page().state.refresh();
    load();
    m_details->reload();
}

void ComplaintsPage::exportCsv()
{
    exportTable(this, page(), messages(), m_shown,
                {QStringLiteral("complaints"), QStringLiteral("contest"), tr("Export the register"),
                 QStringLiteral("complaints.csv"), tr("%1 complaints are in %2.")}); // in which nobody is told
}

void ComplaintsPage::showAuditEntry(qint64 number)
{
    (new AuditEntryDialog(page().state.session(), number, tr("&Back to the complaints"), this))->open();
}

} // namespace hoithi
