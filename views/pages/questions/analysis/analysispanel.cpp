// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/analysis/analysispanel.h"

#include "itemmodels/format.h"
#include "views/charts/itemcharts.h"
#include "views/shell/conteststate.h"
#include "views/shell/joblist.h"
#include "views/theme/theme.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/emptystate.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>

namespace hoithi {

namespace {

constexpr int tableWidth = 700;
constexpr int chartsWidth = 440;
constexpr int leastChartsWidth = 280;

} // namespace

AnalysisPanel::AnalysisPanel(const PageContext &page, QWidget *parent)
    : QWidget(parent), m_page(page), m_messages(new MessageBar(page.theme, this)), m_rounds(new QComboBox(this)),
      m_papers(new QComboBox(this)), m_note(new QLabel(this)), m_copy(new QPushButton(this)),
      m_export(new QPushButton(this)), m_job(new JobBar(this)), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(this)), m_table(new DataTable(QStringLiteral("analysisTable"), page.settings, this)),
      m_scatter(new DiscriminationChart(this)), m_options(new OptionChart(this)), m_text(new QLabel(this)),
      m_changeKey(new QPushButton(this))
{
    setObjectName(QStringLiteral("analysisPanel"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_messages);
    layout->addWidget(buildChoices());
    layout->addWidget(m_job);
    m_empty->setObjectName(QStringLiteral("analysisEmpty"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildContent());
    layout->addWidget(m_stack, 1);
    m_page.jobs.follow(*m_job, QStringLiteral("questions"));
    connectParts();
    retranslate();
}

AnalysisPanel::~AnalysisPanel()
{
    m_job->cancel();
}

QWidget *AnalysisPanel::buildChoices()
{
    auto *choices = new QWidget(this);
    auto *row = new QHBoxLayout(choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_rounds->setObjectName(QStringLiteral("analysisRound"));
    m_papers->setObjectName(QStringLiteral("analysisPaper"));
    m_note->setObjectName(QStringLiteral("analysisNote"));
    m_note->setProperty("type", QStringLiteral("caption"));
    m_copy->setObjectName(QStringLiteral("analysisCopy"));
    m_export->setObjectName(QStringLiteral("analysisExport"));
    row->addWidget(m_rounds);
    row->addWidget(m_papers);
    row->addWidget(m_note, 1);
    row->addWidget(m_copy);
    row->addWidget(m_export);
    return choices;
}

QWidget *AnalysisPanel::buildContent()
{
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    m_figures = new QHBoxLayout;
    m_figures->setSpacing(space::l);
    layout->addLayout(m_figures);
    m_table->setModel(&m_model);
    m_table->setInitialWidths({44, 200, 84, 96, 96, 250, 170, 60, 70});
    m_text->setObjectName(QStringLiteral("analysedText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_changeKey->setObjectName(QStringLiteral("changeKey"));
    auto *charts = new QWidget(m_content);
    charts->setMinimumWidth(leastChartsWidth);
    auto *column = new QVBoxLayout(charts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(m_scatter, 1);
    column->addWidget(m_options, 1);
    column->addWidget(m_text);
    column->addWidget(m_changeKey, 0, Qt::AlignLeft);
    m_splitter = new QSplitter(m_content);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(charts);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({tableWidth, chartsWidth});
    layout->addWidget(m_splitter, 1);
    return m_content;
}

void AnalysisPanel::connectParts()
{
    connect(m_rounds, &QComboBox::activated, this, &AnalysisPanel::load);
    connect(m_papers, &QComboBox::activated, this, &AnalysisPanel::showPaper);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (m_table->selectionModel()->selectedRows().size() < 2)
            m_table->selectAll();
        m_table->copySelection();
    });
    connect(m_export, &QPushButton::clicked, this, &AnalysisPanel::exportCsv);
    connect(m_empty, &EmptyState::activated, this, [this] {
        if (m_remedy)
            m_remedy();
    });
    connect(m_table, &DataTable::currentRowChanged, this, &AnalysisPanel::showQuestion);
    connect(m_scatter, &DiscriminationChart::questionClicked, this, &AnalysisPanel::select);
    connect(m_changeKey, &QPushButton::clicked, this, &AnalysisPanel::changeKey);
    connect(&m_page.theme, &Theme::changed, this, &AnalysisPanel::showCharts);
    connect(&m_page.state, &ContestState::overviewChanged, this, [this] {
        if (isVisible())
            opened();
    });
}

void AnalysisPanel::retranslate()
{
    m_rounds->setAccessibleName(tr("Round"));
    m_papers->setAccessibleName(tr("Paper"));
    m_copy->setText(tr("&Copy for Excel"));
    m_copy->setToolTip(tr("Copies the selected rows, or all of them, with the titles of the columns."));
    m_export->setText(tr("Export C&SV…"));
    m_changeKey->setText(tr("Change the &key…"));
    m_model.retranslate();
    fillRounds();
    if (m_analysis)
        return showPaper();
    m_empty->setTexts(tr("Here stands how each question did, once the submissions of a round are imported."));
}

void AnalysisPanel::fillRounds()
{
    const int chosen = m_rounds->count() > 0 ? round() : m_page.state.round();
    const QSignalBlocker blocker(m_rounds);
    m_rounds->clear();
    const auto &overview = m_page.state.overview();
    if (!overview)
        return;
    for (const RoundState &each : overview->rounds)
        m_rounds->addItem(m_page.state.roundTitle(each.round.number), each.round.number);
    m_rounds->setCurrentIndex(std::max(0, m_rounds->findData(chosen)));
}

int AnalysisPanel::round() const
{
    return m_rounds->currentData().toInt();
}

QString AnalysisPanel::basis() const
{
    const RoundState *state = m_page.state.roundState(round());
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

void AnalysisPanel::opened()
{
    fillRounds();
    if (m_rounds->count() > 0 && basis() != m_basis)
        load();
}

void AnalysisPanel::load()
{
    const quint64 asked = ++m_asked;
    m_basis = basis();
    m_job->cancel();
    const JobBar::Job job = m_job->start(tr("Analysing the answers"));
    whenAnswered(m_page.state.session().itemAnalysis(round(), job.stop, job.progress), this,
                 [this, asked](const Result<RoundAnalysis> &analysis) {
                     if (asked == m_asked)
                         take(analysis);
                 });
}

void AnalysisPanel::take(const Result<RoundAnalysis> &analysis)
{
    m_job->finish();
    if (!analysis)
        return showFailure(analysis.error());
    m_analysis = *analysis;
    const QSignalBlocker blocker(m_papers);
    m_papers->clear();
    for (const AnalysedPaper &each : m_analysis->papers)
        m_papers->addItem(each.paperCode);
    showPaper();
}

const AnalysedPaper *AnalysisPanel::paper() const
{
    const auto index = static_cast<std::size_t>(std::max(0, m_papers->currentIndex()));
    return m_analysis && index < m_analysis->papers.size() ? &m_analysis->papers[index] : nullptr;
}

const AnalysedQuestion *AnalysisPanel::question() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? &m_model.row(row).question : nullptr;
}

void AnalysisPanel::select(int index)
{
    if (index >= 0)
        m_table->setCurrentIndex(m_model.index(index, AnalysisTableModel::Text));
}

} // namespace hoithi
