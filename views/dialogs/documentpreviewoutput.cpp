// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a document on show leaves the window: to a printer, or into a file.
#include "base/sha256.h"
#include "itemmodels/format.h"
#include "services/awards/documentsaving.h"
#include "views/dialogs/documentpreviewdialog.h"
#include "views/dialogs/printjob.h"
#include "views/prompts/prompts.h"
#include "views/theme/theme.h"
#include "views/widgets/answers.h"
#include "views/widgets/filewriting.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/pageview.h"

#include <QDesktopServices>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QUrl>

namespace hoithi {

void DocumentPreviewDialog::print()
{
    if (m_job->isRunning())
        return;
    const auto printer = printerFor(*current().pages, current().title);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintCurrentPage);
    dialog->setMinMax(1, current().pages->pageCount());
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        if (!m_recorder)
            return startPrinting(printer);
        whenAnswered(m_recorder(current(), {}), this, [this, printer](const Result<void> &recorded) {
            if (recorded)
                startPrinting(printer);
            else
                m_messages->showError(recorded.error());
        });
    });
    dialog->open();
}

void DocumentPreviewDialog::startPrinting(const std::shared_ptr<QPrinter> &printer)
{
    auto *job = new PrintJob(current().pages, printer, m_view->currentPage(), this);
    connect(job, &PrintJob::finished, this, [this](const Result<int> &printed) {
        setBusy(false);
        if (!printed)
            return m_messages->showError(printed.error());
        m_messages->showMessage(
            Tone::Positive,
            tr("%1 pages were handed to the printer.").arg(formatNumber(static_cast<qint64>(*printed))));
    });
    const JobBar::Job bar = m_job->start(tr("Printing"));
    setBusy(true);
    job->start(bar.stop, bar.progress);
}

void DocumentPreviewDialog::save()
{
    if (m_job->isRunning())
        return;
    m_files.saveFile(this, tr("Save as PDF"), current().fileName, tr("Documents (*.pdf)"),
                     [this](const QString &path) { saveAs(withEnding(path, QStringLiteral("pdf"))); });
}

void DocumentPreviewDialog::saveAs(const QString &path)
{
    const JobBar::Job bar = m_job->start(tr("Saving"));
    setBusy(true);
    const auto pagesOnly = [report = bar.progress](const Progress &progress) {
        report({progress.done, progress.total, 0}); // pages are no rows: no "rows a second"
    };
    BeforeSaving before;
    if (m_recorder) {
        before = [recorder = m_recorder, document = current()](const QByteArray &pdf) {
            QFuture<Result<void>> recorded = recorder(document, Sha256::hexOf(pdf));
            recorded.waitForFinished(); // on the thread that saves, which has nothing else to do
            return recorded.takeResult();
        };
    }
    whenAnswered(saveDocument(current().pages, current().title, path, bar.stop, pagesOnly, before), this,
                 [this, path](const Result<void> &saved) { tellSaved(saved, path); });
}

void DocumentPreviewDialog::tellSaved(const Result<void> &saved, const QString &path)
{
    setBusy(false);
    if (!saved)
        return m_messages->showError(saved.error());
    m_messages->showMessage(Tone::Positive, tr("Saved as %1.").arg(path), tr("Open"),
                            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void DocumentPreviewDialog::setOtherFormat(const QString &button, const QString &filter, const QString &ending,
                                           const QString &fileName,
                                           std::function<QFuture<Result<void>>(const QString &path)> saver)
{
    m_other->setText(button);
    m_other->setIcon(m_theme.icon(QStringLiteral("export")));
    m_other->show();
    connect(m_other, &QPushButton::clicked, this, [this, filter, ending, fileName, saver = std::move(saver)] {
        m_files.saveFile(
            this, m_other->text().remove(u'&'), fileName, filter, [this, ending, saver](const QString &chosen) {
                const QString path = withEnding(chosen, ending);
                (void)m_job->start(tr("Saving"), false); // done before anybody could cancel
                setBusy(true);
                whenAnswered(saver(path), this, [this, path](const Result<void> &saved) { tellSaved(saved, path); });
            });
    });
}

void DocumentPreviewDialog::setBusy(bool busy)
{
    if (!busy)
        m_job->finish();
    m_messages->clear();
    for (QPushButton *button : {m_print, m_save, m_other, m_close})
        button->setEnabled(!busy);
}

void DocumentPreviewDialog::reject()
{
    if (m_job->isRunning())
        return m_messages->showMessage(Tone::Neutral, tr("Wait until this is done, or cancel it first."));
    QDialog::reject();
}

} // namespace hoithi
