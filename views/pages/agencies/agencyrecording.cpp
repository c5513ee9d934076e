// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How changes of the list of agencies are asked for, recorded and taken back.
#include "base/csvtext.h"
#include "services/agencies/agencyservice.h"
#include "views/dialogs/agencies/agencyfieldsdialog.h"
#include "views/dialogs/agencies/agencyimportdialog.h"
#include "views/dialogs/agencies/headcountsdialog.h"
#include "views/dialogs/agencies/mergeagenciesdialog.h"
#include "views/pages/agencies/agenciespage.h"
#include "views/shell/conteststate.h"
#include "views/widgets/filewriting.h"

#include <QFileInfo>

namespace hoithi {

namespace {

ChangeAuthor authorOf(const ContestState &state)
{
    return {state.membership().member, state.personName()};
}

/// The days from which the edits hold, each once.
QString daysOf(const std::vector<AgencyEdit> &edits)
{
    QStringList days;
    const auto add = [&days](QDate day) {
        const QString text = day.toString(QStringLiteral("dd/MM/yyyy"));
        constexpr qsizetype most = 3;
        if (day.isValid() && days.size() < most && !days.contains(text))
            days.append(text);
    };
    for (const AgencyEdit &edit : edits) {
        add(edit.mergedInto ? edit.mergedSince : QDate());
        add(edit.people ? edit.peopleSince : QDate());
    }
    return days.join(QStringLiteral(", "));
}

QByteArray textsAsCsv(const std::vector<UnresolvedAgency> &clusters)
{
    QString csv = QStringLiteral("\uFEFFgroup,text,submissions,suggested_code,suggested_name\r\n");
    qint64 group = 0;
    for (const UnresolvedAgency &cluster : clusters) {
        ++group;
        const bool isLike = !cluster.suggestions.empty();
        const QString code = isLike ? cluster.suggestions.front().code : QString();
        const QString name = isLike ? cluster.suggestions.front().name : QString();
        for (const AgencyTextCount &text : cluster.texts) {
            const QStringList fields{QString::number(group), csvField(text.text), QString::number(text.count),
                                     csvField(code), csvField(name)};
            csv += fields.join(u',') + QStringLiteral("\r\n");
        }
    }
    return csv.toUtf8();
}

} // namespace

void AgenciesPage::ask(AgencyChangeDialog *dialog)
{
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { record(dialog->edits(), dialog->reason(), dialog->actor()); });
    dialog->setLastClose(m_lastClose);
    dialog->open();
}

void AgenciesPage::addAgency()
{
    ask(new AgencyFieldsDialog({}, allAgencies(), authorOf(page().state), this));
}

void AgenciesPage::changeFields()
{
    if (const std::vector<AgencyState> chosen = chosenAgencies(); !chosen.empty())
        ask(new AgencyFieldsDialog(chosen, allAgencies(), authorOf(page().state), this));
}

void AgenciesPage::mergeChosen()
{
    if (const std::vector<AgencyState> chosen = chosenAgencies(); !chosen.empty())
        ask(new MergeAgenciesDialog(chosen, allAgencies(), authorOf(page().state), this));
}

/// Of the newest change that merged them nothing is left; what else it recorded stays.
void AgenciesPage::splitChosen()
{
    auto *dialog =
        new RevertAgenciesDialog(tr("The chosen agencies count by themselves again."), authorOf(page().state), this);
    std::vector<AgencyEdit> edits;
    for (const AgencyState &agency : chosenAgencies()) {
        AgencyEdit edit;
        edit.code = agency.now.code;
        edit.mergedInto = QString();
        edits.push_back(edit);
    }
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, edits] { record(edits, dialog->reason(), dialog->actor()); });
    dialog->open();
}

/// Of those chosen, or where none is, of all that the filter leaves.
void AgenciesPage::setHeadcounts()
{
    std::vector<AgencyState> agencies = chosenAgencies();
    if (agencies.empty()) {
        for (int row = 0; row < m_listShown.rowCount(); ++row)
            agencies.push_back(m_listModel.row(m_listShown.mapToSource(m_listShown.index(row, 0)).row()).state);
    }
    ask(new HeadcountsDialog(agencies, authorOf(page().state), this));
}

void AgenciesPage::record(const std::vector<AgencyEdit> &edits, const QString &reason, const QString &actor)
{
    m_isBusy = true;
    updateActions();
    whenAnswered(page().state.session().agencyDecisions().change({edits, m_version, reason, actor}), this,
                 [this, edits](const Result<qint64> &change) {
                     m_isBusy = false;
                     updateActions();
                     if (!change)
                         return messages().showError(change.error());
                     tellRecorded(*change, daysOf(edits), {});
                     page().state.refresh();
                     load();
                     whenAnswered(page().state.session().agencyDecisions().remarks(edits), this,
                                  [this, edits, number = *change](const Result<QStringList> &remarks) {
                                      if (remarks && !remarks->isEmpty())
                                          tellRecorded(number, daysOf(edits), *remarks);
                                  });
                 });
}

void AgenciesPage::tellRecorded(qint64 change, const QString &days, const QStringList &remarks)
{
    sayInEveryLanguage(messages(), [this, change, days, remarks] {
        if (change == 0)
            return messages().showMessage(Tone::Neutral, tr("The agencies are so already. Nothing was recorded."));
        QStringList texts{tr("Recorded as change %1. Figures follow it; collective prizes that it affects are to be "
                             "awarded again.")
                              .arg(change)};
        if (!days.isEmpty())
            texts.append(tr("It holds from %1 on.").arg(days));
        messages().showMessage(remarks.isEmpty() ? Tone::Positive : Tone::Warning,
                               (texts + remarks).join(QLatin1Char(' ')), tr("Undo"),
                               [this, change] { revert(change, tr("Undone"), page().state.personName()); });
    });
}

void AgenciesPage::revertChosen()
{
    const AgencyChangeTold *change = chosenChange();
    if (!change)
        return;
    const qint64 number = change->id;
    auto *dialog = new RevertAgenciesDialog(tr("Change %1: %2").arg(QString::number(number), change->reason),
                                            authorOf(page().state), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, number] { revert(number, dialog->reason(), dialog->actor()); });
    dialog->open();
}

void AgenciesPage::revert(qint64 change, const QString &reason, const QString &actor)
{
    whenAnswered(page().state.session().agencyDecisions().revert(change, reason, actor), this,
                 [this, change](const Result<qint64> &reverted) {
                     if (!reverted)
                         return messages().showError(reverted.error());
                     sayInEveryLanguage(messages(), [this, change] {
                         messages().showMessage(Tone::Positive, tr("Change %1 is taken back.").arg(change));
                     });
                     page().state.refresh();
                     load();
                 });
}

void AgenciesPage::chooseFile()
{
    const auto show = [this](const QString &file, const Result<AgencyStage> &stage) {
        if (!stage)
            return messages().showError(stage.error());
        m_version = stage->version;
        auto *dialog = new AgencyImportDialog(QFileInfo(file).fileName(), *stage, authorOf(page().state), this);
        ask(dialog);
        whenAnswered(page().state.session().agencyDecisions().remarks(stage->edits()), dialog,
                     [dialog](const Result<QStringList> &remarks) {
                         if (remarks && !remarks->isEmpty())
                             dialog->addRemark(remarks->join(QLatin1Char(' ')));
                     });
    };
    page().app.files->openFiles(
        this, tr("Choose the list of agencies"), tr("Lists (*.xlsx *.csv)"), [this, show](const QStringList &files) {
            if (files.isEmpty())
                return;
            whenAnswered(page().state.session().agencyDecisions().stage(files.first()), this,
                         [show, file = files.first()](const Result<AgencyStage> &stage) { show(file, stage); });
        });
}

void AgenciesPage::exportList()
{
    const auto save = [this](const QString &path) {
        if (path.isEmpty())
            return;
        const bool isCsv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
        const QString file = isCsv ? path : withEnding(path, QStringLiteral(".xlsx"));
        whenAnswered(page().state.session().agencyDecisions().exportTo(file), this,
                     [this, file](const Result<void> &done) {
                         if (!done)
                             return messages().showError(done.error());
                         messages().showMessage(Tone::Positive, tr("The agencies are in %1.").arg(file));
                     });
    };
    page().app.files->saveFile(this, tr("Save the list of agencies"), tr("agencies.xlsx"), tr("Lists (*.xlsx *.csv)"),
                               save);
}

/// What people wrote of agencies names nobody.
void AgenciesPage::exportTexts()
{
    page().app.files->saveFile(this, tr("Save the open texts"), tr("agency-texts.csv"), tr("CSV files (*.csv)"),
                               [this](const QString &path) {
                                   if (path.isEmpty())
                                       return;
                                   const QString file = withEnding(path, QStringLiteral(".csv"));
                                   const Result<void> written = writeFile(file, textsAsCsv(m_openModel.rows()));
                                   if (!written)
                                       return messages().showError(written.error());
                                   messages().showMessage(Tone::Positive, tr("The open texts are in %1.").arg(file));
                               });
}

} // namespace hoithi
