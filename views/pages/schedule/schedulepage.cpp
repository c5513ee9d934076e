// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/schedule/schedulepage.h"

#include "services/schedule/scheduleservice.h"
#include "views/charts/ganttchart.h"
#include "views/pages/schedule/schedulepane.h"
#include "views/shell/conteststate.h"
#include "views/theme/theme.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <chrono>

namespace hoithi {

namespace {

constexpr std::array<ActionSpec, 13> scheduleActions{{
    {"schedule.record", QT_TRANSLATE_NOOP("SchedulePage", "&Record the changes…"), "save", "Ctrl+S",
     ActionPlace::Primary},
    {"schedule.undo", QT_TRANSLATE_NOOP("SchedulePage", "&Undo"), "previous", "Ctrl+Z", ActionPlace::Secondary},
    {"schedule.edit", QT_TRANSLATE_NOOP("SchedulePage", "&Edit…"), "rules", "F2", ActionPlace::Secondary},
    {"schedule.addRound", QT_TRANSLATE_NOOP("SchedulePage", "Add a r&ound…"), "new", "", ActionPlace::More},
    {"schedule.addMilestone", QT_TRANSLATE_NOOP("SchedulePage", "Add a &milestone…"), "new", "", ActionPlace::More},
    {"schedule.done", QT_TRANSLATE_NOOP("SchedulePage", "Do&ne today"), "tick", "", ActionPlace::More},
    {"schedule.cancel", QT_TRANSLATE_NOOP("SchedulePage", "&Cancel, or take that back"), "cancel", "",
     ActionPlace::More},
    {"schedule.discard", QT_TRANSLATE_NOOP("SchedulePage", "&Discard all that is not recorded"), "close", "",
     ActionPlace::More},
    {"schedule.calendar", QT_TRANSLATE_NOOP("SchedulePage", "Export for c&alendars…"), "export", "", ActionPlace::More},
    {"schedule.pdf", QT_TRANSLATE_NOOP("SchedulePage", "Save as &PDF…"), "print", "", ActionPlace::More},
    {"schedule.picture", QT_TRANSLATE_NOOP("SchedulePage", "Save as a p&icture…"), "image", "", ActionPlace::More},
    {"schedule.history", QT_TRANSLATE_NOOP("SchedulePage", "&History in the audit trail"), "audit", "",
     ActionPlace::More},
    {"schedule.copy", QT_TRANSLATE_NOOP("SchedulePage", "Cop&y selected rows"), "copy", "", ActionPlace::More},
}};

constexpr std::chrono::milliseconds keptAfter{700};

} // namespace

SchedulePage::SchedulePage(const PageContext &page)
    : FramedPage(page, "SchedulePage", scheduleActions), m_chart(new GanttChart(page.theme, this)),
      m_table(new DataTable(QStringLiteral("schedulePlanTable"), page.settings, this)), m_pane(new SchedulePane(this)),
      m_summary(new QLabel(this))
{
    buildContent();
    connectActions();
    connectParts();
    retranslate();
}

/// What was planned last is kept though no pause followed it.
SchedulePage::~SchedulePage()
{
    if (m_pause.isActive())
        keepPlan();
}

void SchedulePage::buildContent()
{
    m_summary->setObjectName(QStringLiteral("scheduleSummary"));
    m_summary->setProperty("type", QStringLiteral("muted"));
    m_table->setModel(&m_model);
    m_table->setInitialWidths({84, 188, 92, 92, 124, 240, 180, 180, 92});
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("ganttScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_chart);
    auto *work = new QSplitter(Qt::Vertical, this);
    work->addWidget(scroll);
    work->addWidget(m_table);
    work->setChildrenCollapsible(false);
    work->setStretchFactor(0, 0);
    work->setStretchFactor(1, 1);
    work->setSizes({340, 260}); // the plan's lines without scrolling
    auto *splitter = new QSplitter(this);
    splitter->addWidget(work);
    splitter->addWidget(m_pane);
    splitter->setStretchFactor(0, 1);
    splitter->setChildrenCollapsible(false);
    splitter->setSizes({1000, detailsWidth});
    content()->addWidget(m_summary);
    content()->addWidget(splitter, 1);
    setDetails(m_pane);
}

void SchedulePage::connectActions()
{
    onTriggered("schedule.record", [this] { record(); });
    onTriggered("schedule.undo", [this] { undo(); });
    onTriggered("schedule.edit", [this] {
        if (m_line)
            edit(*m_line);
    });
    onTriggered("schedule.addRound", [this] { editRound(nextRound(m_draft.shown()), true); });
    onTriggered("schedule.addMilestone", [this] { addMilestone(); });
    onTriggered("schedule.done", [this] { markDone(); });
    onTriggered("schedule.cancel", [this] { toggleCancelled(); });
    onTriggered("schedule.discard", [this] { discard(); });
    onTriggered("schedule.calendar", [this] { exportCalendar(); });
    onTriggered("schedule.pdf", [this] { exportPdf(); });
    onTriggered("schedule.picture", [this] { exportPicture(); });
    onTriggered("schedule.history", [this] { showHistory(); });
    onTriggered("schedule.copy", [this] { m_table->copySelection(); });
}

void SchedulePage::connectParts()
{
    connect(m_chart, &GanttChart::lineChosen, this, &SchedulePage::choose);
    connect(m_chart, &GanttChart::lineActivated, this, &SchedulePage::edit);
    connect(m_chart, &GanttChart::roundMoved, this, qOverload<const Round &>(&SchedulePage::put));
    connect(m_chart, &GanttChart::milestoneMoved, this, qOverload<const Milestone &>(&SchedulePage::put));
    connect(m_table, &DataTable::currentRowChanged, this, [this](int row) {
        if (!m_choosing && row >= 0)
            choose(m_model.row(row).line);
    });
    connect(m_table, &QAbstractItemView::doubleClicked, this,
            [this](const QModelIndex &index) { edit(m_model.row(index.row()).line); });
    connect(m_pane, &SchedulePane::entryWanted, this, [this](const QString &hash) {
        page().go({QStringLiteral("audit"), {}, {}, hash});
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(keptAfter);
    connect(&m_pause, &QTimer::timeout, this, &SchedulePage::keepPlan);
    connect(&page().state, &ContestState::overviewChanged, this, [this] {
        if (isVisible())
            load();
    });
    connect(&page().state, &ContestState::membershipChanged, this, &SchedulePage::updateActions);
}

QString SchedulePage::title() const
{
    return tr("Schedule");
}

QString SchedulePage::help() const
{
    return tr(
        "The plan's milestones and the contest's rounds. Drag a bar or one of its ends, use the arrow keys on it "
        "(Shift moves its end, Ctrl its beginning), or edit a line (F2); then record all of it together, with the "
        "reason. Every change stays in the history of its line.");
}

void SchedulePage::opened()
{
    load();
}

bool SchedulePage::mayChange() const
{
    return m_state && page().state.mayDo(Operation::ChangeSchedule) && page().state.isWritable();
}

void SchedulePage::load()
{
    const quint64 asked = ++m_asked;
    whenAnswered(page().state.session().schedule().state(), this, [this, asked](const Result<ScheduleState> &state) {
        if (asked == m_asked)
            take(state);
    });
}

void SchedulePage::take(const Result<ScheduleState> &state)
{
    if (!state)
        return showUnanswered(state.error());
    clearUnanswered();
    m_state = *state;
    m_draft.setRecorded(state->schedule);
    bringPlanBack();
    show();
}

void SchedulePage::show()
{
    if (!m_state)
        return;
    m_problems = scheduleProblems(m_draft.shown(), m_state->readiness, m_state->readAtUtc);
    m_choosing = true;
    m_model.setRows(scheduleRows(m_draft.shown(), m_draft.recorded(), m_problems, m_state->readAtUtc));
    m_choosing = false;
    m_chart->setSchedule(m_draft.shown(), m_draft.recorded(), m_state->readAtUtc);
    m_chart->setEditable(mayChange());
    if (m_line && m_model.rowOf(*m_line) < 0)
        m_line.reset();
    choose(m_line);
    showTexts();
    forgetWhatWasBack();
    if (!m_draft.isEmpty())
        messages().clearAbout(recordedSubject);
    m_pause.start();
}

void SchedulePage::showTexts()
{
    if (!m_state)
        return;
    const auto serious = std::ranges::count_if(
        m_problems, [](const ScheduleProblem &problem) { return severityOf(problem.kind) != ScheduleSeverity::Note; });
    const auto planned = static_cast<int>(m_draft.changes().size());
    QStringList texts{serious == 0 ? tr("Everything fits together.")
                                   : tr("%n thing(s) to look at.", nullptr, static_cast<int>(serious))};
    if (planned > 0)
        texts.append(tr("%n line(s) changed and not recorded.", nullptr, planned));
    m_summary->setText(texts.join(u' '));
    m_pane->show(*m_state, m_draft.shown(), m_problems, m_line);
}

void SchedulePage::choose(std::optional<ScheduleLine> line)
{
    m_line = line;
    m_chart->setCurrent(line);
    m_choosing = true;
    if (const int row = line ? m_model.rowOf(*line) : -1; row >= 0 && m_table->currentIndex().row() != row)
        m_table->selectRow(row);
    m_choosing = false;
    if (m_state)
        m_pane->show(*m_state, m_draft.shown(), m_problems, line);
    updateActions();
}

void SchedulePage::updateActions()
{
    const QString why = page().state.refusalOf(Operation::ChangeSchedule);
    const bool may = mayChange();
    const bool planned = !m_draft.isEmpty();
    const QString nothing = tr("Nothing is changed.");
    const QString none = tr("Choose a line first.");
    setActionEnabled("schedule.record", may && planned, may ? nothing : why);
    const bool recordedOnce = may && !planned && !m_state->changes.empty() && m_state->schedule == m_draft.recorded();
    setActionEnabled("schedule.undo", m_draft.canUndo() || recordedOnce, nothing);
    setActionEnabled("schedule.discard", planned, nothing);
    setActionEnabled("schedule.edit", may && m_line, may ? none : why);
    setActionEnabled("schedule.cancel", may && m_line, may ? none : why);
    const Milestone *milestone = m_line ? milestoneOf(m_draft.shown(), *m_line) : nullptr;
    setActionEnabled("schedule.done", may && milestone && !milestone->doneOn.isValid(),
                     may ? tr("Choose a milestone that is not done.") : why);
    for (const char *id : {"schedule.addRound", "schedule.addMilestone"})
        setActionEnabled(id, may, why);
    for (const char *id : {"schedule.calendar", "schedule.pdf", "schedule.picture"})
        setActionEnabled(id, !planned && m_state, tr("Record the changes first: what is recorded leaves the contest."));
}

void SchedulePage::retranslateContent()
{
    m_model.retranslate();
    m_chart->setAccessibleName(tr("Timeline"));
    if (m_state)
        show(); // its rows are texts
}

} // namespace hoithi
