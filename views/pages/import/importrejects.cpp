// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rejected rows as they stand in their file: one of them to look at, all of them to be mended.
#include "itemmodels/format.h"
#include "services/import/batches/rejectsname.h"
#include "services/import/dumpfiles/dumpfileservice.h"
#include "views/dialogs/import/rowdialog.h"
#include "views/dialogs/purposedialog.h"
#include "views/pages/import/importpage.h"
#include "views/pages/import/issuespanel.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/exportfile.h"
#include "views/widgets/filewriting.h"
#include "views/widgets/jobbar.h"

#include <QFileInfo>

namespace hoithi {

/// Those just imported, or the imported file that is chosen.
std::vector<ImportedDump> ImportPage::dumpsWithRejects() const
{
    std::vector<ImportedDump> dumps;
    for (const ImportedDump &dump : m_dumps) {
        if (m_stored && dump.batch > 0 && dump.rejected > 0)
            dumps.push_back(dump);
    }
    const BatchSummary *batch = chosenBatch();
    if (batch && batch->counts.rejected() > 0)
        dumps.push_back({{}, batch->fileName, batch->counts.rejected(), batch->id});
    return dumps;
}

/// Only the file itself holds the rows: one that is not known is asked for.
void ImportPage::withFileOf(const ImportedDump &dump, const std::function<void(const QString &file)> &use)
{
    if (m_feed || dump.name.startsWith(QStringLiteral("https://")))
        return messages().showMessage(
            Tone::Neutral,
            tr("These rows came from a backend and stand in no file. Export the rejected rows, and have them "
               "corrected there."));
    const auto known = m_batchFiles.find(dump.batch);
    const QString file = !dump.file.isEmpty() ? dump.file : known == m_batchFiles.end() ? QString() : known->second;
    if (QFileInfo::exists(file))
        return use(file);
    page().app.files->openFiles(this, tr("Choose %1 as it was imported").arg(dump.name),
                                tr("Dumps (*.csv *.ndjson *.jsonl *.json *.xlsx *.gz *.zip);;All files (*)"),
                                [use](const QStringList &files) {
                                    if (!files.isEmpty())
                                        use(files.front());
                                });
}

void ImportPage::jumpTo(const ImportIssue &issue)
{
    ImportedDump dump = issue.dump < m_dumps.size() ? m_dumps[issue.dump] : ImportedDump{};
    const BatchSummary *batch = chosenBatch();
    if (m_files.isEmpty() && batch)
        dump = {{}, batch->fileName, 0, batch->id};
    RowRequest request{{},        dump.name, m_files.isEmpty() && batch ? batch->roundNumber : m_round, m_profileName,
                       m_profile, issue};
    withFileOf(dump, [this, request, batch = dump.batch](const QString &file) mutable {
        if (batch > 0)
            m_batchFiles[batch] = file;
        request.file = file;
        showRow(request);
    });
}

/// Of a row outside the round's hours, with these.
QString ImportPage::faultText(const RowRequest &request) const
{
    const QString reason = rejectReasonText(request.issue.reason);
    const RoundState *round = page().state.roundState(request.roundNumber);
    if (request.issue.reason != RejectReason::OutsideWindow || !round)
        return reason;
    return tr("%1. Allowed: from %2, and before %3.")
        .arg(reason, formatInstant(round->round.opensAtUtc), formatInstant(round->round.closesAtUtc));
}

void ImportPage::showRow(const RowRequest &request)
{
    if (m_job->isRunning())
        return messages().showMessage(Tone::Neutral, tr("Wait until the files are read, or cancel."));
    messages().clear();
    const JobBar::Job job = m_job->start(tr("Looking for the row"));
    updateActions();
    whenAnswered(page().state.session().dumpFiles().rowAt(request, job.stop, job.progress), this,
                 [this, request](const Result<RowSurroundings> &rows) {
                     m_job->finish();
                     updateActions();
                     if (!rows && rows.error().code == ErrorCode::Cancelled)
                         return;
                     if (!rows)
                         return showFailure(rows.error(), [this, request] { showRow(request); });
                     (new RowDialog(*rows, request.file, faultText(request), this))->open();
                 });
}

void ImportPage::saveRejects()
{
    saveRejectsOf(dumpsWithRejects(), 0);
}

/// One file after the other.
void ImportPage::saveRejectsOf(const std::vector<ImportedDump> &dumps, std::size_t next)
{
    if (next >= dumps.size())
        return;
    withFileOf(dumps[next], [this, dumps, next](const QString &file) {
        findRejects(dumps[next], file, [this, dumps, next] { saveRejectsOf(dumps, next + 1); });
    });
}

void ImportPage::findRejects(const ImportedDump &dump, const QString &file, const std::function<void()> &done)
{
    if (m_job->isRunning())
        return messages().showMessage(Tone::Neutral, tr("Wait until the files are read, or cancel."));
    messages().clear();
    const JobBar::Job job = m_job->start(tr("Looking for the rejected rows"));
    updateActions();
    const QByteArray profile = m_stored ? m_profile : QByteArray();
    whenAnswered(page().state.session().rejectedRows({dump.batch, file, {}, profile}, job.stop), this,
                 [this, dump, file, done](const Result<RejectedRowsPtr> &rows) {
                     m_job->finish();
                     updateActions();
                     if (!rows && rows.error().code == ErrorCode::Cancelled)
                         return;
                     if (!rows)
                         return showFailure(rows.error(), [this, dump, file, done] { findRejects(dump, file, done); });
                     m_batchFiles[dump.batch] = file;
                     writeRejects(*rows, dump.name, done);
                 });
}

void ImportPage::writeRejects(const RejectedRowsPtr &rows, const QString &name, const std::function<void()> &done)
{
    const QString suggested = tr("%1-rejected.%2").arg(QFileInfo(name).baseName(), rows->suffix());
    askForPurpose(page().state, this, [this, rows, suggested, done](const QString &purpose) {
        page().app.files->saveFile(this, tr("Save rejected rows"), suggested, tr("Dumps (*.%1)").arg(rows->suffix()),
                                   [this, rows, purpose, done](const QString &path) {
                                       const QString named = withEnding(path, rows->suffix());
                                       if (const Result<void> allowed = checkRejectsName(*rows, named); !allowed)
                                           return messages().showError(allowed.error());
                                       writeRejectsTo(rows, named, purpose, done);
                                   });
    });
}

void ImportPage::writeRejectsTo(const RejectedRowsPtr &rows, const QString &path, const QString &purpose,
                                const std::function<void()> &done)
{
    const ExportRequest request{
        QStringLiteral("rejects"), exportSubject(rows->roundNumber()), purpose, rows->suffix(), {}, {},
        page().state.personName()};
    auto file = std::make_shared<ExportFile>(page().state.session(), path, request);
    const auto told = [this, path, count = rows->count(), done](const Result<void> &saved) {
        if (!saved)
            return messages().showError(saved.error());
        messages().showMessage(Tone::Positive, tr("%1 rejected rows are in %2, as they stand in the file. Mend them, "
                                                  "and import that file.",
                                                  nullptr, static_cast<int>(count))
                                                   .arg(formatNumber(count), path));
        done();
    };
    const auto writing = inBackground([rows, file]() -> Result<void> {
        if (!file->open())
            return failure(file->error());
        bool isWritten = true;
        HOITHI_CHECK(rows->write([&](std::string_view piece) {
            isWritten = file->write(QByteArray(piece.data(), static_cast<qsizetype>(piece.size())));
            return isWritten;
        }));
        return isWritten ? Result<void>() : failure(file->error());
    });
    whenAnswered(writing, this, [this, file, told, count = rows->count()](const Result<void> &written) {
        if (!written)
            return told(written);
        file->finish(count, this, [file, told](const Result<void> &finished) { told(finished); });
    });
}

} // namespace hoithi
