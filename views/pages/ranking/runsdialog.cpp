// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/runsdialog.h"

#include "itemmodels/tabletext.h"
#include "services/ranking/runs/runservice.h"
#include "services/ranking/runs/runtexts.h"
#include "views/dialogs/purposedialog.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/exportfile.h"
#include "views/widgets/filewriting.h"

#include <QItemSelectionModel>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace hoithi {

namespace {
constexpr QSize usualSize(1180, 680);
constexpr int listHeight = 210; // about six rankings: what differs gets the room
} // namespace

RunsDialog::RunsDialog(const PageContext &page, int roundNumber, QWidget *parent)
    : TableDialog(
        tr("Rankings of %1").arg(page.state.roundTitle(roundNumber)),
        tr("Every ranking of the round stays as it was; one of them stands. Choose two (Shift or Ctrl) and press "
           "Enter to see what is not the same; one alone is compared with the one that stands."),
        new DataTable(QStringLiteral("runsTable"), page.settings), parent),
      m_page(page), m_round(roundNumber), m_table(findChild<DataTable *>(QStringLiteral("runsTable"))),
      m_differences(new DataTable(QStringLiteral("runDifferencesTable"), page.settings, this)),
      m_compare(addAction(tr("&Compare"), QStringLiteral("compareRuns"))),
      m_export(addAction(tr("&Export CSV…"), QStringLiteral("exportRuns"))),
      m_trail(addAction(tr("Show in the audit &trail"), QStringLiteral("runTrail")))
{
    setObjectName(QStringLiteral("runsDialog"));
    resize(usualSize);
    m_compare->setDefault(true); // Enter in the table
    m_compare->setProperty("weight", QStringLiteral("primary"));
    m_compare->style()->unpolish(m_compare); // the dialog has styled it already
    m_compare->style()->polish(m_compare);
    m_table->setModel(&m_runs);
    m_table->setMaximumHeight(listHeight);
    m_table->setGrowingRows(); // why a ranking was replaced takes a sentence
    m_table->setAccessibleName(tr("Rankings"));
    m_table->setInitialWidths({125, 165, 405, 200, 150, 130, 80, 80, 80, 80, 80, 80});
    m_differences->setModel(&m_rows);
    m_differences->setGrowingRows();
    m_differences->setAccessibleName(tr("What is not the same"));
    m_differences->setInitialWidths({300, 320, 320, 120});
    addBelowTable(m_differences);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RunsDialog::updateActions);
    connect(m_compare, &QPushButton::clicked, this, &RunsDialog::compare);
    connect(m_export, &QPushButton::clicked, this, &RunsDialog::exportCsv);
    connect(m_trail, &QPushButton::clicked, this, &RunsDialog::showTrail);
    connect(&page.state, &ContestState::overviewChanged, this, &RunsDialog::load);
    updateActions();
    load();
}

void RunsDialog::load()
{
    whenAnswered(m_page.state.session().runs().list(m_round), this, [this](Result<std::vector<ListedRun>> runs) {
        if (!runs)
            return say(failure(runs.error()), {});
        if (*runs != m_runs.rows())
            take(std::move(*runs));
    });
}

/// The same ones stay chosen; the first time, the newest and the one before.
void RunsDialog::take(std::vector<ListedRun> runs)
{
    const bool first = m_runs.rows().empty();
    const QStringList before = hashesOf(chosenRows());
    m_runs.setRows(std::move(runs));
    for (int row = 0; row < m_runs.rowCount(); ++row) {
        const QString hash = QString::fromLatin1(m_runs.row(row).run.runHash);
        if (first ? row < 2 : before.contains(hash))
            m_table->selectionModel()->select(m_runs.index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_table->selectionModel()->setCurrentIndex(m_runs.index(0, 0), QItemSelectionModel::NoUpdate);
    updateActions();
}

std::vector<int> RunsDialog::chosenRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.push_back(index.row());
    return rows;
}

QStringList RunsDialog::hashesOf(const std::vector<int> &rows) const
{
    QStringList hashes;
    for (const int row : rows)
        hashes.append(QString::fromLatin1(m_runs.row(row).run.runHash));
    return hashes;
}

QStringList RunsDialog::chosen() const
{
    std::vector<int> rows = chosenRows();
    if (rows.size() == 1) {
        const auto standing = std::ranges::find_if(
            m_runs.rows(), [](const ListedRun &listed) { return listed.state != RunState::Superseded; });
        const int row = static_cast<int>(standing - m_runs.rows().begin());
        if (row < m_runs.rowCount() && row != rows.front())
            rows.push_back(row);
    }
    std::ranges::sort(rows, std::greater()); // the list begins with the newest
    return hashesOf(rows);
}

void RunsDialog::updateActions()
{
    const bool two = chosen().size() == 2;
    m_compare->setEnabled(two);
    m_compare->setToolTip(two ? QString() : tr("Choose two rankings."));
    m_export->setEnabled(m_rows.rowCount() > 0);
    m_export->setToolTip(m_export->isEnabled() ? QString() : tr("Compare two rankings first."));
    m_trail->setEnabled(chosenRows().size() == 1);
    m_trail->setToolTip(m_trail->isEnabled() ? QString() : tr("Choose one ranking."));
}

void RunsDialog::compare()
{
    const QStringList hashes = chosen();
    if (hashes.size() != 2)
        return;
    const quint64 asked = ++m_asked;
    whenAnswered(m_page.state.session().runs().compare(m_round, hashes[0], hashes[1]), this,
                 [this, asked](const Result<RunComparison> &comparison) {
                     if (asked != m_asked)
                         return;
                     if (comparison)
                         return show(*comparison);
                     m_rows.clear();
                     updateActions();
                     say(failure(comparison.error()), {});
                 });
}

void RunsDialog::show(const RunComparison &comparison)
{
    m_rows.setComparison(comparison);
    updateActions();
    const QString from = shortRunHash(comparison.runs[0].run.runHash);
    const QString to = shortRunHash(comparison.runs[1].run.runHash);
    const PlaceChanges &places = comparison.places;
    if (comparison.people.empty() && places.people == 0)
        return say({}, tr("From %1 to %2 nobody's prize or place changes.").arg(from, to));
    const QString moved = places.people == 0
                              ? tr("From %1 to %2 nobody's place changes.").arg(from, to)
                              : tr("From %1 to %2, people whose place changes: %3, from place %4 on.")
                                    .arg(from, to, formatNumber(places.people), formatNumber(places.fromPlace));
    const QString listed = comparison.people.empty()
                               ? tr("None of them has a prize or ties for one.")
                               : tr("Of those who have a prize, or tie for one, the prize or place changes for: %1.")
                                     .arg(formatNumber(static_cast<qint64>(comparison.people.size())));
    say({}, moved + QLatin1Char(' ') + listed);
}

void RunsDialog::showTrail()
{
    const QStringList hashes = hashesOf(chosenRows());
    if (hashes.size() != 1)
        return;
    accept();
    m_page.go({QStringLiteral("audit"), {}, {}, hashes.front()}); // its entries name it, and no other's do
}

void RunsDialog::exportCsv()
{
    askForPurpose(m_page.state, this, [this](const QString &purpose) {
        m_page.app.files->saveFile(
            this, tr("Export the comparison"), QStringLiteral("rankings-%1.csv").arg(m_round), tr("Tables (*.csv)"),
            [this, purpose](const QString &path) { exportTo(withEnding(path, QStringLiteral("csv")), purpose); });
    });
}

void RunsDialog::exportTo(const QString &path, const QString &purpose)
{
    const ExportRequest request{
        QStringLiteral("runs"),   exportSubject(m_round), purpose, QStringLiteral("csv"), {}, {},
        m_page.state.personName()};
    auto file = std::make_shared<ExportFile>(m_page.state.session(), path, request);
    if (!file->open() || !file->write(tableAsCsv(m_rows)))
        return say(failure(file->error()), {});
    const qint64 rows = m_rows.rowCount();
    file->finish(rows, this, [this, file, path, rows](const Result<void> &finished) {
        say(finished, tr("%1 rows are in %2.").arg(formatNumber(rows), path));
    });
}

} // namespace hoithi
