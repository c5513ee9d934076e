// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done on the page of the roster.
#include "base/csvtext.h"
#include "services/roster/rosterservice.h"
#include "views/dialogs/purposedialog.h"
#include "views/dialogs/roster/rosterintakedialog.h"
#include "views/dialogs/roster/withdrawpersondialog.h"
#include "views/pages/roster/rosterpage.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/exportfile.h"
#include "views/widgets/filewriting.h"
#include "views/widgets/jobbar.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

#include <memory>

namespace hoithi {

namespace {

/// What is shown, without phones and national ids, whatever of them is masked.
QByteArray csvOf(const QAbstractItemModel &model)
{
    QStringList lines;
    const auto addLine = [&](const auto &text) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (column != RosterTableModel::Phone && column != RosterTableModel::NationalId)
                cells.append(csvField(text(column)));
        }
        lines.append(cells.join(u','));
    };
    addLine([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < model.rowCount(); ++row)
        addLine([&](int column) { return model.index(row, column).data().toString(); });
    return QByteArray("\xEF\xBB\xBF") + lines.join(QStringLiteral("\r\n")).toUtf8() + "\r\n";
}

} // namespace

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
    auto *dialog = new RosterIntakeDialog(QFileInfo(file).fileName(), std::move(staged), page().settings, this);
    connect(dialog, &RosterIntakeDialog::chosen, this, &RosterPage::add);
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
    const QString text = tr("People added to the roster: %1.").arg(formatNumber(std::ssize(added.ids)));
    if (std::ssize(added.ids) > mostWithdrawnAtOnce)
        return messages().showMessage(Tone::Positive, text);
    messages().showMessage(Tone::Positive, text, tr("Undo"), [this, ids = added.ids] { undo(ids); });
    messages().bindLink(action("roster.import"));
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
                         tr("Go to ranking"), [this] { page().openPage(QStringLiteral("ranking")); });
                     page().state.refresh();
                     load();
                 });
}

void RosterPage::exportCsv()
{
    askForPurpose(page().state, this, [this](const QString &purpose) {
        page().app.files->saveFile(
            this, tr("Export the list"), QStringLiteral("roster.csv"), tr("Tables (*.csv)"),
            [this, purpose](const QString &path) { exportTo(withEnding(path, QStringLiteral("csv")), purpose); });
    });
}

void RosterPage::exportTo(const QString &path, const QString &purpose)
{
    const ExportRequest request{
        QStringLiteral("roster"), QStringLiteral("roster"), purpose, QStringLiteral("csv"), {}, {},
        page().state.personName()};
    auto file = std::make_shared<ExportFile>(page().state.session(), path, request);
    if (!file->open() || !file->write(csvOf(m_shown)))
        return messages().showError(file->error());
    const qint64 rows = m_shown.rowCount();
    file->finish(rows, this, [this, file, path, rows](const Result<void> &finished) {
        if (!finished)
            return messages().showError(finished.error());
        messages().showMessage(Tone::Positive, tr("%1 people are in %2.").arg(formatNumber(rows), path), tr("Open"),
                               [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
}

} // namespace hoithi
