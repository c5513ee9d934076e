// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done on the page of the roster.
#include "services/roster/rosterservice.h"
#include "services/roster/rostertexts.h"
#include "views/dialogs/roster/rosterintakedialog.h"
#include "views/dialogs/roster/withdrawpersondialog.h"
#include "views/pages/roster/rosterpage.h"
#include "views/pages/tableexport.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/jobbar.h"

#include <QFileInfo>

namespace hoithi {

void RosterPage::chooseFile()
{
    page().app.files->openFiles(this, tr("Choose the list"), tr("Lists (*.xlsx *.csv *.gz)"),
                                [this](const QStringList &files) {
                                    if (!files.isEmpty())
                                        stage(files.first());
                                });
}

void RosterPage::stage(const QString &file)
{
    messages().clear();
    const JobBar::Job job = m_job->start(tr("Reading %1").arg(QFileInfo(file).fileName()));
    updateActions();
    whenAnswered(page().state.session().roster().stage(file, job.stop), this, [this, file](Result<RosterStage> staged) {
        m_job->finish();
        updateActions();
        if (staged)
            showStage(file, std::move(*staged));
        else if (staged.error().code != ErrorCode::Cancelled)
            showFailure(staged.error(), [this, file] { stage(file); });
    });
}

void RosterPage::showStage(const QString &file, RosterStage staged)
{
    const QFuture<Result<RosterAdding>> effect = page().state.session().roster().effectOfAdding(staged.added());
    auto *dialog = new RosterIntakeDialog(QFileInfo(file).fileName(), std::move(staged), page().settings, this);
    connect(dialog, &RosterIntakeDialog::chosen, this, &RosterPage::add);
    whenAnswered(effect, dialog, [dialog](const Result<RosterAdding> &known) {
        if (known)
            dialog->showEffect(*known);
    });
    dialog->open();
}

void RosterPage::add(const std::vector<RosterEntry> &entries)
{
    whenAnswered(page().state.session().roster().add(entries, page().state.personName()), this,
                 [this, entries](const Result<RosterAdding> &added) {
                     if (!added)
                         return showFailure(added.error(), [this, entries] { add(entries); });
                     tellAdded(*added);
                     page().state.refresh();
                     load();
                 });
}

void RosterPage::tellAdded(const RosterAdding &added)
{
    if (added.ids.empty())
        return messages().showMessage(Tone::Neutral, tr("Everybody of the list is on the roster already."));
    sayInEveryLanguage(messages(), [this, added] {
        const QString count = tr("People added to the roster: %1.").arg(formatNumber(std::ssize(added.ids)));
        const QString text = QStringList{count, rosterAddingText(added)}.join(u' ').trimmed();
        const Tone tone = added.prizes.empty() ? Tone::Positive : Tone::Warning;
        if (std::ssize(added.ids) > mostWithdrawnAtOnce)
            return messages().showMessage(tone, text);
        messages().showMessage(tone, text, tr("Undo"), [this, ids = added.ids] { undo(ids); });
        messages().bindLink(action("roster.import"));
    });
}

void RosterPage::undo(const std::vector<qint64> &ids)
{
    const QString reason = tr("Import undone");
    whenAnswered(page().state.session().roster().withdraw(ids, reason, page().state.personName()), this,
                 [this, ids](const Result<void> &done) {
                     if (!done)
                         return showFailure(done.error(), [this, ids] { undo(ids); });
                     messages().showMessage(
                         Tone::Positive,
                         tr("The import is undone: %1 people are withdrawn.").arg(formatNumber(std::ssize(ids))));
                     page().state.refresh();
                     load();
                 });
}

void RosterPage::withdraw()
{
    const RosterPerson *person = chosen();
    if (!person || person->withdrawn)
        return;
    auto *dialog = new WithdrawPersonDialog(*person, page().state.membership().member, page().state.personName(), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, who = *person] { withdrawNow(who, dialog->reason(), dialog->actor()); });
    dialog->open();
}

void RosterPage::withdrawNow(const RosterPerson &person, const QString &reason, const QString &actor)
{
    whenAnswered(page().state.session().roster().withdraw({person.id}, reason, actor), this,
                 [this, person, reason, actor](const Result<void> &done) {
                     if (!done)
                         return showFailure(done.error(), [=, this] { withdrawNow(person, reason, actor); });
                     messages().showMessage(
                         Tone::Positive,
                         tr("%1 is withdrawn. Rankings made before are to be made again.").arg(person.fullName),
                         tr("Go to ranking"), [this] {
                             page().go({QStringLiteral("ranking"), QStringLiteral("results")});
                         });
                     page().state.refresh();
                     load();
                 });
}

/// The trail finds an entry by its hash alone: numbers and names stand in others too.
void RosterPage::showTrail(qint64 entry)
{
    whenAnswered(page().state.session().auditEntries({entry}), this,
                 [this](const Result<std::vector<AuditEntry>> &entries) {
                     if (!entries)
                         return messages().showError(entries.error());
                     if (!entries->empty())
                         page().go({QStringLiteral("audit"), {}, {}, QString::fromLatin1(entries->front().hash)});
                 });
}

/// Without phones and national ids, whatever of them is masked.
void RosterPage::exportCsv()
{
    exportTable(this, page(), messages(), m_shown,
                {QStringLiteral("roster"),
                 QStringLiteral("roster"),
                 tr("Export the list"),
                 QStringLiteral("roster.csv"),
                 tr("%1 people are in %2."),
                 {RosterTableModel::Phone, RosterTableModel::NationalId}});
}

} // namespace hoithi
