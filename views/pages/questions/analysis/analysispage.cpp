// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/analysis/analysispage.h"

#include "itemmodels/format.h"
#include "views/charts/itemcharts.h"
#include "views/shell/conteststate.h"
#include "views/shell/jobs/joblist.h"
#include "views/theme/theme.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/jobbar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

constexpr int tableWidth = 790;
constexpr int chartsWidth = 370;
constexpr int leastChartsWidth = 280;

constexpr std::array<ActionSpec, 3> specs{{
    {"analysis.export", QT_TRANSLATE_NOOP("AnalysisPage", "E&xport CSV…"), "export", "", ActionPlace::Primary},
    {"analysis.amend", QT_TRANSLATE_NOOP("AnalysisPage", "Change the &key…"), "key", "", ActionPlace::Secondary},
    {"analysis.copy", QT_TRANSLATE_NOOP("AnalysisPage", "C&opy for Excel"), "copy", "", ActionPlace::More},
}};

} // namespace

AnalysisPage::AnalysisPage(const PageContext &page)
    : FramedPage(page, "AnalysisPage", specs), m_rounds(new QComboBox(this)), m_papers(new QComboBox(this)),
      m_note(new QLabel(this)), m_job(new JobBar(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_table(new DataTable(QStringLiteral("analysisTable"), page.settings, this)),
      m_scatter(new DiscriminationChart(this)), m_options(new OptionChart(this)), m_text(new QLabel(this))
{
    m_empty->setObjectName(QStringLiteral("analysisEmpty"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildContent());
    content()->addWidget(buildChoices());
    content()->addWidget(m_job);
    content()->addWidget(m_stack, 1);
    page.jobs.follow(*m_job, QStringLiteral("analysis"));
    connectParts();
    retranslate();
}

AnalysisPage::~AnalysisPage()
{
    m_job->cancel();
}

QWidget *AnalysisPage::buildChoices()
{
    auto *choices = new QWidget(this);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_rounds->setObjectName(QStringLiteral("analysisRound"));
    m_papers->setObjectName(QStringLiteral("analysisPaper"));
    m_note->setObjectName(QStringLiteral("analysisNote"));
    m_note->setProperty("type", QStringLiteral("caption"));
    row->addWidget(m_rounds);
    row->addWidget(m_papers);
    row->addWidget(m_note, 1);
    return choices;
}

QWidget *AnalysisPage::buildContent()
{
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    m_figures = new QHBoxLayout;
    m_figures->setSpacing(space::l);
    layout->addLayout(m_figures);
    m_shown.setSourceModel(&m_model);
    m_table->setModel(&m_shown);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(AnalysisTableModel::Number, Qt::AscendingOrder);
    m_table->setInitialWidths({44, 200, 84, 96, 96, 190, 250, 60, 70});
    m_table->setInitialOrder({AnalysisTableModel::Number, AnalysisTableModel::Text, AnalysisTableModel::Flag,
                              AnalysisTableModel::Facility, AnalysisTableModel::Discrimination,
                              AnalysisTableModel::Efficiency, AnalysisTableModel::Options, AnalysisTableModel::Key,
                              AnalysisTableModel::People});
    m_text->setObjectName(QStringLiteral("analysedText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_charts = new QWidget(m_content);
    m_charts->setMinimumWidth(leastChartsWidth);
    auto *column = new QVBoxLayout(m_charts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_scatter, 1);
    column->addWidget(m_options, 1);
    column->addWidget(m_text);
    m_splitter = new QSplitter(m_content);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_charts);
    setDetails(m_charts, DetailsScope::ThisPage);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({tableWidth, chartsWidth});
    layout->addWidget(m_splitter, 1);
    return m_content;
}

void AnalysisPage::connectParts()
{
    connect(m_rounds, &QComboBox::activated, this, &AnalysisPage::load);
    connect(m_papers, &QComboBox::activated, this, &AnalysisPage::showPaper);
    onTriggered("analysis.export", [this] { exportCsv(); });
    onTriggered("analysis.amend", [this] { changeKey(); });
    onTriggered("analysis.copy", [this] {
        if (m_table->selectionModel()->selectedRows().size() < 2)
            m_table->selectAll();
        m_table->copySelection();
    });
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_remedy)
            m_remedy();
    });
    connect(m_table, &DataTable::currentRowChanged, this, &AnalysisPage::showQuestion);
    connect(m_scatter, &DiscriminationChart::questionClicked, this, &AnalysisPage::select);
    connect(&page().theme, &Theme::changed, this, &AnalysisPage::showCharts);
    connect(&page().state, &ContestState::overviewChanged, this, [this] {
        if (isVisible())
            opened();
    });
}

QString AnalysisPage::title() const
{
    return tr("Item analysis");
}

QString AnalysisPage::help() const
{
    return tr(
        "How the questions of a round did: how many had each right, how well it tells the able from the others, and "
        "what was chosen instead. A question whose key is doubtful says so: look at it, and change the key from here.");
}

void AnalysisPage::retranslateContent()
{
    m_rounds->setAccessibleName(tr("Round"));
    m_papers->setAccessibleName(tr("Paper"));
    m_model.retranslate();
    fillRounds();
    updateActions();
    if (m_analysis)
        return showPaper();
    m_empty->setTexts(tr("How each question did appears here once the submissions of a round are imported."));
}

void AnalysisPage::fillRounds()
{
    const int chosen = m_rounds->count() > 0 ? round() : page().state.round();
    const QSignalBlocker blocker(m_rounds);
    m_rounds->clear();
    const auto &overview = page().state.overview();
    if (!overview)
        return;
    for (const RoundState &each : overview->rounds)
        m_rounds->addItem(page().state.roundTitle(each.round.number), each.round.number);
    m_rounds->setCurrentIndex(std::max(0, m_rounds->findData(chosen)));
}

int AnalysisPage::round() const
{
    return m_rounds->currentData().toInt();
}

QString AnalysisPage::basis() const
{
    const RoundState *state = page().state.roundState(round());
    if (!state)
        return {};
    return QStringLiteral("%1 %2 %3 %4 %5 %6")
        .arg(round())
        .arg(state->batches)
        .arg(static_cast<qint64>(state->paperCodes.size()))
        .arg(state->rulesInForce ? 1 : 0)
        .arg(state->run ? QString::fromLatin1(state->run->runHash) : QString())
        .arg(state->run && state->run->current ? 1 : 0);
}

void AnalysisPage::opened()
{
    fillRounds();
    if (m_rounds->count() > 0 && basis() != m_basis)
        load();
}

void AnalysisPage::load()
{
    const quint64 asked = ++m_asked;
    m_basis = basis();
    if (m_job->isRunning()) {
        m_job->cancel();
        m_job->finish();
    }
    const JobBar::Job job = m_job->start(tr("Analysing the answers"));
    whenAnswered(page().state.session().itemAnalysis(round(), job.stop, job.progress), this,
                 [this, asked](const Result<RoundAnalysis> &analysis) {
                     if (asked == m_asked)
                         take(analysis);
                 });
}

void AnalysisPage::take(const Result<RoundAnalysis> &analysis)
{
    m_job->finish();
    if (!analysis)
        return showRefusal(analysis.error());
    m_analysis = *analysis;
    const QSignalBlocker blocker(m_papers);
    m_papers->clear();
    for (const AnalysedPaper &each : m_analysis->papers)
        m_papers->addItem(each.paperCode);
    showPaper();
}

const AnalysedPaper *AnalysisPage::paper() const
{
    const auto index = static_cast<std::size_t>(std::max(0, m_papers->currentIndex()));
    return m_analysis && index < m_analysis->papers.size() ? &m_analysis->papers[index] : nullptr;
}

int AnalysisPage::selected() const
{
    return m_shown.mapToSource(m_table->currentIndex()).row();
}

const AnalysedQuestion *AnalysisPage::question() const
{
    const int index = selected();
    return index >= 0 && index < m_model.rowCount() ? &m_model.row(index).question : nullptr;
}

void AnalysisPage::select(int index)
{
    if (index >= 0 && index < m_model.rowCount())
        m_table->setCurrentIndex(m_shown.mapFromSource(m_model.index(index, AnalysisTableModel::Text)));
}

} // namespace hoithi
