// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The files imported before: what became of each, and taking one back. And how a file that is chosen differs from them.
#include "itemmodels/format.h"
#include "services/import/batches/sharedrows.h"
#include "views/dialogs/import/batches/withdrawbatchdialog.h"
#include "views/pages/import/differencespanel.h"
#include "views/pages/import/importpage.h"
#include "views/pages/import/importtexts.h"
#include "views/pages/import/issuespanel.h"
#include "views/pages/tableexport.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/jobbar.h"

#include <QLabel>
#include <QStackedWidget>

#include <algorithm>

namespace hoithi {

/// The file that was chosen is chosen again, to be seen as it stands now.
void ImportPage::showBatches()
{
    const BatchSummary *chosen = chosenBatch();
    whenNewest(m_asked, page().state.session().batches(page().state.round()),
               [this, id = chosen ? chosen->id : 0](std::vector<BatchSummary> batches) {
                   m_batches.setRows(std::move(batches));
                   showTable();
                   const auto same = std::ranges::find(m_batches.rows(), id, &BatchSummary::id);
                   if (same == m_batches.rows().end())
                       return showBatchIssues(-1);
                   m_batchTable->selectRow(static_cast<int>(same - m_batches.rows().begin()));
               });
}

void ImportPage::showBatchIssues(int row)
{
    if (row < 0 && !hasSource()) {
        m_issues->showIssues({}, {});
        for (QWidget *told : std::initializer_list<QWidget *>{m_counts, m_issues, m_conflicts})
            told->hide();
    }
    updateActions();
    if (row < 0 || hasSource())
        return;
    const BatchSummary batch = m_batches.row(row);
    showCounts(importCountsText(batch.counts));
    const quint64 asked = ++m_asked;
    showConflicts(batch, asked);
    whenAnswered(page().state.session().issuesOf(batch.id), this,
                 [this, asked, counts = batch.counts](Result<std::vector<ImportIssue>> issues) {
                     if (asked != m_asked || !issues)
                         return;
                     m_issues->setVisible(!issues->empty());
                     m_issues->showIssues(std::move(*issues), counts);
                     updateActions();
                 });
}

/// The rows that differed from what is stored, as they differ now.
void ImportPage::showConflicts(const BatchSummary &batch, quint64 asked)
{
    m_conflicts->setVisible(batch.counts.conflicts > 0);
    m_conflicts->showDifferences({}, {});
    if (batch.counts.conflicts == 0)
        return;
    m_conflicts->showLink(batch.withdrawn ? QString() : tr("Go to the conflicts"),
                          [this, round = batch.roundNumber, id = batch.id] { goToConflicts(round, id); });
    whenAnswered(page().state.session().batchReport(batch.id), this,
                 [this, asked, count = batch.counts.conflicts](const Result<BatchReport> &report) {
                     if (asked != m_asked || !report)
                         return;
                     DifferencesPanel::Counts counts;
                     counts.ofKind.at(static_cast<std::size_t>(DifferenceKind::Changed)) = count;
                     m_conflicts->showDifferences(report->conflicts, counts);
                 });
}

void ImportPage::goToConflicts(int round, qint64 batch)
{
    const QString conflicts = QStringLiteral("conflicts");
    page().go({QStringLiteral("ranking"), QStringLiteral("review"), round,
               batch > 0 ? conflicts + u':' + QString::number(batch) : conflicts});
}

/// Of the table of imported files, where that is shown.
const BatchSummary *ImportPage::chosenBatch() const
{
    const int row = m_batchTable->currentIndex().row();
    if (hasSource() || row < 0 || row >= m_batches.rowCount())
        return nullptr;
    return &m_batches.row(row);
}

/// What keeps it is said before anything is asked.
void ImportPage::withdraw()
{
    const BatchSummary *batch = chosenBatch();
    if (!batch || batch->withdrawn)
        return;
    messages().clear();
    whenAnswered(page().state.session().requireWithdrawable(batch->id), this,
                 [this, chosen = *batch](const Result<void> &free) {
                     if (free)
                         askToWithdraw(chosen);
                     else
                         messages().showError(free.error());
                 });
}

void ImportPage::askToWithdraw(const BatchSummary &batch)
{
    auto *dialog = new WithdrawBatchDialog(batch, rowsInLaterFiles(m_batches.rows(), batch.id),
                                           page().state.membership().member, page().state.personName(), this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, id = batch.id] { withdrawNow(id, dialog->reason(), dialog->actor()); });
    dialog->open();
}

void ImportPage::withdrawNow(qint64 batch, const QString &reason, const QString &actor)
{
    whenAnswered(page().state.session().withdrawBatch(batch, reason, actor), this,
                 [this, batch, reason, actor](const Result<void> &done) {
                     if (!done)
                         return showFailure(done.error(), [=, this] { withdrawNow(batch, reason, actor); });
                     messages().showMessage(Tone::Positive,
                                            tr("The file is withdrawn: nothing of it counts any more, and it can be "
                                               "imported again. Rankings made before are to be made again."),
                                            tr("Go to ranking"), [this] {
                                                page().go({QStringLiteral("ranking"), QStringLiteral("results")});
                                            });
                     page().state.refresh();
                     showBatches();
                 });
}

/// The trail finds an entry by its hash alone: numbers and names stand in others too.
void ImportPage::showTrail()
{
    const BatchSummary *batch = chosenBatch();
    if (!batch || !batch->withdrawn)
        return;
    whenAnswered(page().state.session().auditEntries({batch->withdrawn->auditEntry}), this,
                 [this](const Result<std::vector<AuditEntry>> &entries) {
                     if (!entries)
                         return messages().showError(entries.error());
                     if (!entries->empty())
                         page().go({QStringLiteral("audit"), {}, {}, QString::fromLatin1(entries->front().hash)});
                 });
}

/// Of a round without submissions all is new, and the first rows say more.
void ImportPage::showDifferences(const ImportPreview &preview)
{
    DifferencesPanel::Counts counts;
    counts.ofKind = {preview.stored > 0 ? preview.counts.accepted : 0, preview.counts.conflicts, preview.vanished};
    counts.unchanged = preview.counts.unchanged;
    m_changed = preview.counts.conflicts;
    m_vanished = preview.vanished;
    m_differences->showDifferences(preview.differences, counts);
    m_comparing = !m_differences->isEmpty();
    showTable();
}

void ImportPage::swapTables()
{
    m_comparing = !m_comparing;
    showTable();
}

void ImportPage::exportDifferences()
{
    exportTable(this, page(), messages(), m_differences->shown(),
                {QStringLiteral("differences"), exportSubject(m_round), tr("Export the differences"),
                 QStringLiteral("differences.csv"), tr("%1 differences are in %2.")});
}

/// A dump that takes nothing away is imported at once.
void ImportPage::confirmCommit()
{
    const bool isUnasked = std::exchange(m_commitUnasked, false);
    if (m_changed == 0 && (m_vanished == 0 || isUnasked))
        return commit();
    page().app.messages->confirm(
        this, {tr("Import a dump that differs"), differingText(m_changed, m_vanished), tr("Import")}, [this] {
            if (m_previewed)
                commit();
        });
}

} // namespace hoithi
