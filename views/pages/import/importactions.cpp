// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the import page does: choose, read, import, export what was rejected.
#include "services/backend/feeddownload.h"
#include "views/dialogs/purposedialog.h"
#include "views/pages/import/differencespanel.h"
#include "views/pages/import/fetchjob.h"
#include "views/pages/import/importpage.h"
#include "views/pages/import/importtexts.h"
#include "views/pages/import/issuespanel.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/exportfile.h"
#include "views/widgets/jobbar.h"

#include <QLineEdit>

namespace hoithi {

void ImportPage::chooseFiles()
{
    page().app.files->openFiles(this, tr("Choose dump files"),
                                tr("Dumps (*.csv *.ndjson *.jsonl *.json *.xlsx *.gz *.zip);;All files (*)"),
                                [this](const QStringList &files) { setFiles(files); });
}

ImportRequest ImportPage::request() const
{
    return {m_round,  m_files, m_profileName, m_importer->text().trimmed(), m_feed ? m_feed->spool() : nullptr,
            m_profile};
}

void ImportPage::removeFiles()
{
    messages().clear();
    setFiles({});
    showBatches();
}

void ImportPage::preview()
{
    messages().clear();
    m_previewed = false;
    m_stored = false;
    m_comparing = false;
    showTable();
    const quint64 asked = ++m_asked;
    const JobBar::Job job = m_job->start(tr("Reading"));
    updateActions();
    whenAnswered(page().state.session().previewImport(request(), job.stop, job.progress), this,
                 [this, asked](Result<ImportPreview> preview) {
                     if (asked != m_asked)
                         return;
                     m_job->finish();
                     if (!preview) {
                         showFailure(preview.error(), [this] {
                             if (hasSource())
                                 this->preview();
                         });
                         if (m_profile.isEmpty() && preview.error().code == ErrorCode::BadInput)
                             offerLayout();
                     } else {
                         m_previewed = !preview->cancelled;
                         const ImportCounts &counts = preview->counts;
                         m_valid = counts.accepted + counts.unchanged + counts.conflicts;
                         showDifferences(*preview);
                         m_preview.setRows(std::move(preview->rows));
                         m_dumps = std::move(preview->dumps);
                         showCounts(previewCountsText(*preview));
                         m_issues->setVisible(!preview->issues.empty());
                         m_issues->showIssues(std::move(preview->issues), preview->counts);
                     }
                     updateActions();
                     if (std::exchange(m_commitWhenRead, false) && action("import.commit")->isEnabled())
                         confirmCommit();
                     m_commitUnasked = false;
                     surveyNext();
                 });
}

void ImportPage::commit()
{
    messages().clear();
    const quint64 asked = ++m_asked;
    m_importing = true;
    const JobBar::Job job = m_job->start(tr("Importing"));
    updateActions();
    whenAnswered(page().state.session().import(request(), job.stop, job.progress), this,
                 [this, asked](Result<ImportReport> report) {
                     if (asked != m_asked)
                         return;
                     m_importing = false;
                     m_job->finish();
                     if (report)
                         showReport(std::move(*report));
                     else
                         showFailure(report.error(), [this] {
                             if (m_previewed)
                                 commit();
                         });
                     surveyNext();
                     if (m_round != page().state.round()) {
                         setFiles({}); // they belong to a round that is not chosen any more
                         showBatches();
                     }
                     updateActions();
                     page().state.refresh();
                 });
}

void ImportPage::showReport(ImportReport report)
{
    if (report.cancelled)
        return messages().showMessage(
            Tone::Warning, tr("Stopped after %1 rows. Nothing was stored.").arg(formatNumber(report.counts.read())));
    if (m_feed)
        m_fetch->imported(m_feed);
    m_previewed = false;
    m_stored = true;
    forgetArrivals(m_files);
    showWatch();
    m_comparing = false;
    m_differences->showDifferences({}, {});
    showTable();
    showCounts(importCountsText(report.counts));
    m_dumps = std::move(report.dumps);
    for (const ImportedDump &dump : m_dumps)
        m_batchFiles[dump.batch] = dump.file;
    m_issues->setVisible(!report.issues.empty());
    m_issues->showIssues(std::move(report.issues), report.counts);
    const auto toRanking = [this] {
        page().go({QStringLiteral("ranking"), QStringLiteral("results")});
    };
    if (report.nothingNew)
        return messages().showMessage(Tone::Neutral, tr("These files were imported before. Nothing was changed."),
                                      tr("Go to ranking"), toRanking);
    const QString text = importedText(report.counts, page().state.roundTitle(m_round));
    if (report.counts.conflicts > 0)
        return messages().showMessage(Tone::Warning, text, tr("Go to the conflicts"),
                                      [this] { goToConflicts(m_round, 0); });
    if (report.counts.agencyUnresolved > 0)
        return messages().showMessage(Tone::Positive, text, tr("Go to the agencies"), [this] {
            page().go({QStringLiteral("import"), QStringLiteral("agencies"), m_round});
        });
    messages().showMessage(Tone::Positive, text, tr("Go to ranking"), toRanking);
}

void ImportPage::exportRejects()
{
    askForPurpose(page().state, this, [this](const QString &purpose) {
        page().app.files->saveFile(this, tr("Export rejected rows"), QStringLiteral("rejects.csv"),
                                   tr("Tables (*.csv)"),
                                   [this, purpose](const QString &path) { exportRejectsTo(path, purpose); });
    });
}

void ImportPage::exportRejectsTo(const QString &path, const QString &purpose)
{
    const ExportRequest request{
        QStringLiteral("rejects"), exportSubject(m_round), purpose, QStringLiteral("csv"), {}, {},
        page().state.personName()};
    auto file = std::make_shared<ExportFile>(page().state.session(), path, request);
    const auto told = [this, path](const Result<qint64> &rows) {
        if (rows)
            messages().showMessage(
                Tone::Positive,
                tr("%1 rejected rows are in %2.", nullptr, static_cast<int>(*rows)).arg(formatNumber(*rows), path));
        else
            messages().showError(rows.error());
    };
    whenAnswered(m_issues->exportTo(file), this, [this, file, told](const Result<qint64> &rows) {
        if (!rows)
            return told(rows);
        file->finish(*rows, this, [file, told, count = *rows](const Result<void> &finished) {
            told(finished ? Result<qint64>(count) : failure(finished.error()));
        });
    });
}

} // namespace hoithi
