// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done on the audit page.
#include "itemmodels/format.h"
#include "itemmodels/tabletext.h"
#include "views/dialogs/purposedialog.h"
#include "views/pages/audit/auditentrypane.h"
#include "views/pages/audit/auditexport.h"
#include "views/pages/audit/auditpage.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/filewriting.h"
#include "views/widgets/jobbar.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

#include <algorithm>

namespace hoithi {

namespace {

constexpr qsizetype copyLimit = 100'000; ///< rows: more than that is an export

/// A line of cells that a spreadsheet takes for texts, whatever they begin with.
QString plainLine(QStringList cells)
{
    for (QString &cell : cells)
        cell = withoutFormula(cell);
    return tsvLine(std::move(cells));
}

QString findingLines(const VerifyReport &report)
{
    constexpr qsizetype readable = 100;
    QStringList lines;
    for (const VerifyFinding &finding : report.findings) {
        if (lines.size() >= readable) { // the message has told how many there are
            lines.append(QStringLiteral("…"));
            break;
        }
        lines.append(QStringLiteral("%1: %2").arg(finding.subject, finding.problem));
        lines += finding.details;
    }
    return lines.join(u'\n');
}

} // namespace

void AuditPage::verify()
{
    messages().clear();
    const JobBar::Job job = m_job->start(tr("Verifying the whole contest"), false);
    updateActions();
    whenAnswered(page().state.session().verify(job.progress), this, [this](const Result<VerifyReport> &outcome) {
        m_job->finish();
        updateActions();
        report(outcome);
        load();
    });
}

void AuditPage::report(const Result<VerifyReport> &outcome)
{
    if (!outcome)
        return messages().showError(outcome.error());
    const QString when = formatInstant(page().app.clock->nowUtc());
    const auto agreeing = std::ranges::count_if(outcome->anchors, &Anchor::agrees);
    if (outcome->findings.empty()) {
        m_details->setVerified(tr("The whole trail was verified on %1: everything matches.").arg(when));
        return messages().showMessage(
            Tone::Positive,
            tr("Everything matches: %1 audit entries, %2 batches, %3 rankings, %4 anchors outside of the trail.")
                .arg(formatNumber(outcome->auditEntries), formatNumber(outcome->batches), formatNumber(outcome->runs),
                     formatNumber(static_cast<qint64>(agreeing))));
    }
    const auto count = formatNumber(std::ssize(outcome->findings));
    m_details->setVerified(tr("The whole trail was verified on %1: %2 findings.").arg(when, count));
    const VerifyFinding &first = outcome->findings.front();
    messages().showMessage(Tone::Negative,
                           tr("%1 findings. The first: %2: %3").arg(count, first.subject, first.problem),
                           tr("Show all"), [this, text = findingLines(*outcome)] {
                               page().app.messages->showText(this, tr("What does not match"), text);
                           });
}

void AuditPage::exportCsv()
{
    askForPurpose(page().state, this, [this](const QString &purpose) {
        page().app.files->saveFile(
            this, tr("Export the audit trail"), QStringLiteral("audit.csv"), tr("Tables (*.csv)"),
            [this, purpose](const QString &path) { exportTo(withEnding(path, QStringLiteral("csv")), purpose); });
    });
}

void AuditPage::exportTo(const QString &path, const QString &purpose)
{
    const ExportRequest request{QStringLiteral("audit"),  exportSubject(0), purpose, QStringLiteral("csv"), {}, {},
                                page().state.personName()};
    auto *job = new AuditExportJob(page().state.session(), m_model.numbers(), path, request, this);
    connect(job, &AuditExportJob::finished, this, [this, path](const Result<qint64> &written) {
        m_job->finish();
        updateActions();
        if (!written)
            return messages().showError(written.error());
        messages().showMessage(Tone::Positive, tr("%1 entries are in %2.").arg(formatNumber(*written), path),
                               tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
    const JobBar::Job bar = m_job->start(tr("Exporting"));
    updateActions();
    job->start(bar.stop, bar.progress);
}

void AuditPage::copy()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::vector<qint64> numbers;
    for (const QModelIndex &row : rows.mid(0, copyLimit))
        numbers.push_back(m_model.numbers().at(static_cast<std::size_t>(row.row())));
    std::ranges::sort(numbers, std::ranges::greater());
    if (numbers.empty())
        return;
    whenAnswered(page().state.session().auditEntries(std::move(numbers)), this,
                 [this](const Result<std::vector<AuditEntry>> &entries) {
                     if (!entries)
                         return messages().showError(entries.error());
                     QString text;
                     QStringList cells;
                     for (int column = 0; column < AuditTableModel::ColumnTotal; ++column)
                         cells.append(AuditTableModel::columnTitle(column));
                     text += plainLine(cells);
                     for (const AuditEntry &entry : *entries) {
                         cells.clear();
                         for (int column = 0; column < AuditTableModel::ColumnTotal; ++column)
                             cells.append(AuditTableModel::cellText(entry, column));
                         text += plainLine(cells);
                     }
                     QGuiApplication::clipboard()->setText(text);
                     messages().showMessage(Tone::Positive,
                                            tr("%1 rows are copied.").arg(formatNumber(std::ssize(*entries))));
                 });
}

} // namespace hoithi
