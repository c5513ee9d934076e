// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/schedule/schedulepane.h"

#include "itemmodels/format.h"
#include "services/schedule/scheduletexts.h"
#include "views/theme/tokens.h"
#include "views/widgets/contentscroll.h"
#include "views/widgets/factlist.h"
#include "views/widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

namespace {

constexpr std::size_t mostChanges = 20;

Tone toneOf(ScheduleSeverity severity)
{
    switch (severity) {
    case ScheduleSeverity::Error:
        return Tone::Negative;
    case ScheduleSeverity::Warning:
        return Tone::Warning;
    case ScheduleSeverity::Note:
        break;
    }
    return Tone::Neutral;
}

bool isIn(const Schedule &schedule, ScheduleLine line)
{
    return roundOf(schedule, line) || milestoneOf(schedule, line);
}

bool concerns(const ScheduleChange &change, std::optional<ScheduleLine> line)
{
    return !line || std::ranges::find(change.lines, *line, &ScheduleLineChange::line) != change.lines.end();
}

} // namespace

SchedulePane::SchedulePane(QWidget *parent)
    : QFrame(parent), m_title(new QLabel(this)), m_facts(new FactList(this)), m_lists(new QVBoxLayout)
{
    setObjectName(QStringLiteral("schedulePane"));
    setProperty("role", QStringLiteral("card"));
    setMinimumWidth(detailsWidth - space::xxl);
    m_title->setObjectName(QStringLiteral("schedulePaneTitle"));
    m_title->setProperty("type", QStringLiteral("section"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    QVBoxLayout *layout = scrolledColumn(this, QStringLiteral("schedulePaneScroll"));
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    m_lists->setSpacing(space::xs);
    layout->addLayout(m_lists);
    layout->addStretch();
}

QLabel *SchedulePane::addText(const QString &text, const char *type)
{
    auto *label = new QLabel(text, this);
    label->setProperty("type", QString::fromLatin1(type));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_lists->addWidget(label);
    return label;
}

void SchedulePane::clearLists()
{
    while (QLayoutItem *item = m_lists->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void SchedulePane::showFacts(const ScheduleState &state, const Schedule &shown, ScheduleLine line)
{
    if (const Round *round = roundOf(shown, line)) {
        m_facts->setFacts({{tr("Name"), round->title},
                           {tr("Opens"), formatInstant(round->opensAtUtc).left(16)},
                           {tr("Closes"), endText(round->closesAtUtc)},
                           {tr("State"), stateText(stateOf(*round, state.readAtUtc))}});
        return;
    }
    const Milestone *milestone = milestoneOf(shown, line);
    if (!milestone)
        return m_facts->setFacts({});
    const auto day = [](QDate date) {
        return date.isValid() ? formatDate(date) : unknownText();
    };
    m_facts->setFacts({{tr("Work"), milestone->title},
                       {tr("In charge"), milestone->lead.isEmpty() ? unknownText() : milestone->lead},
                       {tr("Partners"), milestone->partner.isEmpty() ? unknownText() : milestone->partner},
                       {tr("From"), day(milestone->starts)},
                       {tr("Due"), day(milestone->due)},
                       {tr("Done on"), day(milestone->doneOn)},
                       {tr("State"), stateText(stateOf(*milestone, contestDay(state.readAtUtc)))}});
}

void SchedulePane::addChange(const ScheduleChange &change, std::optional<ScheduleLine> line)
{
    addText(tr("%1, %2: %3").arg(formatInstant(change.madeAtUtc).left(16), change.madeBy, change.reason), "body");
    for (const ScheduleLineChange &changed : change.lines) {
        if (line && changed.line != *line)
            continue;
        const QString texts = changeTexts(changed).join(u'\n');
        addText(line ? texts : QStringLiteral("%1\n%2").arg(lineText(changed), texts), "muted");
    }
    if (change.auditEntry == 0)
        return;
    auto *link = new QPushButton(tr("Audit entry %1").arg(change.auditEntry), this);
    link->setObjectName(QStringLiteral("auditEntry%1").arg(change.auditEntry));
    link->setProperty("role", QStringLiteral("link"));
    connect(link, &QPushButton::clicked, this,
            [this, hash = QString::fromLatin1(change.entryHash)] { Q_EMIT entryWanted(hash); });
    m_lists->addWidget(link, 0, Qt::AlignLeft);
}

void SchedulePane::show(const ScheduleState &state, const Schedule &shown, const std::vector<ScheduleProblem> &problems,
                        std::optional<ScheduleLine> line)
{
    clearLists();
    m_title->setText(line ? lineText(shown, *line) : tr("The whole schedule"));
    m_facts->setVisible(line.has_value());
    if (line)
        showFacts(state, shown, *line);
    addText(tr("Checks"), "section");
    const std::vector<ScheduleProblem> told = line ? problemsOfLine(problems, *line) : problems;
    for (const ScheduleProblem &problem : told) {
        const QString text = problemText(shown, problem);
        setTone(addText(line ? text : QStringLiteral("%1: %2").arg(lineText(shown, problem.line), text), "body"),
                toneOf(severityOf(problem.kind)));
    }
    if (told.empty())
        addText(tr("Nothing stands out."), "muted");
    addText(tr("History"), "section");
    std::size_t count = 0;
    for (const ScheduleChange &change : state.changes) {
        if (concerns(change, line) && count++ < mostChanges)
            addChange(change, line);
    }
    if (count == 0)
        addText(!line || isIn(state.schedule, *line) ? tr("As the contest was made.") : tr("Not recorded yet."),
                "muted");
    if (count > mostChanges)
        addText(tr("%1 older changes: see the audit trail.").arg(count - mostChanges), "muted");
}

} // namespace hoithi
