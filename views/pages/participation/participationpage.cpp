// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/participation/participationpage.h"

#include "itemmodels/tabletext.h"
#include "views/charts/participationchart.h"
#include "views/pages/participation/tabledocument.h"
#include "views/shell/conteststate.h"
#include "views/theme/theme.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/filewriting.h"
#include "views/widgets/filterfield.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QSplitter>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace hoithi {

namespace {

constexpr std::array<ActionSpec, 5> participationActions{{
    {"participation.export", QT_TRANSLATE_NOOP("ParticipationPage", "&Export CSV…"), "export", "",
     ActionPlace::Primary},
    {"participation.print", QT_TRANSLATE_NOOP("ParticipationPage", "&Print…"), "print", "Ctrl+P",
     ActionPlace::Secondary},
    {"participation.pdf", QT_TRANSLATE_NOOP("ParticipationPage", "Save as P&DF…"), "rules", "", ActionPlace::More},
    {"participation.chart", QT_TRANSLATE_NOOP("ParticipationPage", "Save the &chart…"), "ranking", "",
     ActionPlace::More},
    {"participation.copy", QT_TRANSLATE_NOOP("ParticipationPage", "C&opy selected rows"), "copy", "",
     ActionPlace::More},
}};

} // namespace

ParticipationPage::ParticipationPage(const PageContext &page)
    : FramedPage(page, "ParticipationPage", participationActions), m_total(new QLabel(this)),
      m_filter(new FilterField(page.theme, this)), m_splitter(new QSplitter(this)),
      m_table(new DataTable(QStringLiteral("participationTable"), page.settings, this)),
      m_chart(new ParticipationChart(this))
{
    m_total->setObjectName(QStringLiteral("participationTotal"));
    m_shown.setSourceModel(&m_model);
    m_table->setModel(&m_shown);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ParticipationTableModel::People, Qt::DescendingOrder);
    m_table->setInitialWidths({232, 112, 148, 76, 110, 100, 100, 80});
    auto *row = new QHBoxLayout;
    row->addWidget(m_filter);
    row->addStretch();
    row->addWidget(m_total);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_chart);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({720, 440});
    m_splitter->setChildrenCollapsible(false);
    content()->addLayout(row);
    content()->addWidget(m_splitter, 1);
    connectActions();
    retranslate();
}

void ParticipationPage::connectActions()
{
    onTriggered("participation.export", [this] { exportCsv(); });
    onTriggered("participation.chart", [this] { exportChart(); });
    onTriggered("participation.pdf", [this] { exportPdf(); });
    onTriggered("participation.print", [this] { print(); });
    onTriggered("participation.copy", [this] { m_table->copySelection(); });
    connect(m_filter, &FilterField::textSettled, this, [this](const QString &text) {
        m_shown.setText(text);
        showCount();
    });
    connect(&page().theme, &Theme::changed, this, &ParticipationPage::showChart);
    connect(&page().state, &ContestState::overviewChanged, this, [this] {
        if (m_failed && isVisible())
            load(); // the contest may be within reach again
    });
    connect(&page().state, &ContestState::roundChanged, this, [this] {
        if (isVisible())
            load();
    });
}

QString ParticipationPage::title() const
{
    return tr("Participation");
}

QString ParticipationPage::help() const
{
    return tr("How many people of each agency took part. A person counts once, for the agency of their first counted "
              "submission; people on the roster are left out. The rate is people against the agency's headcount.");
}

QString ParticipationPage::wholeContestChoice() const
{
    return tr("Whole contest");
}

void ParticipationPage::opened()
{
    load();
}

void ParticipationPage::focusFilter()
{
    m_filter->focusField();
}

void ParticipationPage::showDetails(bool shown)
{
    m_chartWanted = shown;
    showChart();
}

void ParticipationPage::retranslateContent()
{
    m_filter->setPlaceholder(tr("Filter agencies"));
    m_model.retranslate();
    showCount();
    showChart();
}

void ParticipationPage::load()
{
    const quint64 asked = ++m_asked;
    const int round = page().state.round();
    if (m_round != round) {
        m_round.reset(); // the figures still shown are not of this round
        updateActions();
    }
    whenAnswered(page().state.session().participation(round), this,
                 [this, asked, round](Result<std::vector<ParticipationRow>> rows) {
                     if (asked != m_asked)
                         return;
                     const bool failedBefore = std::exchange(m_failed, !rows);
                     if (!rows)
                         return messages().showError(rows.error());
                     if (failedBefore)
                         messages().clear();
                     m_round = round;
                     updateActions();
                     m_asOfUtc = page().app.clock->nowUtc();
                     m_model.setRows(std::move(*rows));
                     showCount();
                     showChart();
                 });
}

void ParticipationPage::updateActions()
{
    for (const ActionSpec &spec : participationActions)
        setActionEnabled(spec.id, m_round.has_value(), tr("The figures are being counted."));
}

QString ParticipationPage::heading() const
{
    const int round = m_round.value_or(page().state.round());
    return tr("People by agency, %1").arg(round == 0 ? wholeContestChoice() : page().state.roundTitle(round));
}

void ParticipationPage::showChart()
{
    const auto &rows = m_model.rows();
    const bool anybody =
        std::any_of(rows.begin(), rows.end(), [](const ParticipationRow &row) { return row.people > 0; });
    m_chart->setVisible(m_chartWanted && anybody);
    m_chart->show(rows, heading(), page().theme.colours());
}

void ParticipationPage::showCount()
{
    m_filter->setCount(m_shown.rowCount(), m_model.rowCount());
    qint64 people = 0;
    qint64 agencies = 0;
    for (const ParticipationRow &row : m_model.rows()) {
        people += row.people;
        agencies += row.people > 0 ? 1 : 0;
    }
    m_total->setText(tr("%1 people of %2 agencies").arg(formatNumber(people), formatNumber(agencies)));
    m_total->setToolTip(
        tr("Distinct accounts with a counted submission, people on the roster and unknown agencies left out; "
           "as of %1")
            .arg(formatInstant(m_asOfUtc)));
}

TableDocument ParticipationPage::document() const
{
    QString subtitle = tr("As of %1").arg(formatInstant(m_asOfUtc));
    if (!m_filter->text().isEmpty())
        subtitle += tr(" · contains “%1”").arg(m_filter->text());
    return {heading(), subtitle, &m_shown};
}

void ParticipationPage::report(const Result<void> &outcome, const QString &path)
{
    if (!outcome)
        return messages().showError(outcome.error());
    messages().showMessage(Tone::Positive, tr("Saved as %1.").arg(path), tr("Open"),
                           [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
}

void ParticipationPage::exportCsv()
{
    page().app.files->saveFile(this, tr("Export participation"), QStringLiteral("participation.csv"),
                               tr("Tables (*.csv)"), [this](const QString &chosen) {
                                   const QString path = withEnding(chosen, QStringLiteral("csv"));
                                   report(writeFile(path, tableAsCsv(m_shown)), path);
                               });
}

void ParticipationPage::exportChart()
{
    page().app.files->saveFile(
        this, tr("Save the chart"), QStringLiteral("participation.png"), tr("Pictures (*.png *.svg)"),
        [this](const QString &path) { report(exportParticipationChart(m_model.rows(), heading(), path), path); });
}

void ParticipationPage::exportPdf()
{
    page().app.files->saveFile(this, tr("Save as PDF"), QStringLiteral("participation.pdf"), tr("Documents (*.pdf)"),
                               [this](const QString &chosen) {
                                   const QString path = withEnding(chosen, QStringLiteral("pdf"));
                                   const Result<QByteArray> pdf = tableAsPdf(document());
                                   report(pdf ? writeFile(path, *pdf) : failure(pdf.error()), path);
                               });
}

void ParticipationPage::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] {
        if (!printTable(document(), *printer))
            messages().showMessage(Tone::Negative, tr("The printer refused the pages. Check it and print again."));
    });
    dialog->open();
}

} // namespace hoithi
