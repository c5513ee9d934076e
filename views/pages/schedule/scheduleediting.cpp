// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/schedule/scheduletexts.h"
#include "views/dialogs/schedule/milestonedialog.h"
#include "views/dialogs/schedule/recordscheduledialog.h"
#include "views/dialogs/schedule/roundtimedialog.h"
#include "views/pages/schedule/schedulepage.h"
#include "views/shell/conteststate.h"
#include "views/shell/vault/vaultcommands.h"

#include <algorithm>

namespace hoithi {

namespace {

/// The line as it was before it was changed; cancelled where it was added.
template<typename Line>
Line takenBack(const std::optional<Line> &before, const Line &after)
{
    Line line = before.value_or(after);
    line.cancelled = line.cancelled || !before;
    return line;
}

} // namespace

void SchedulePage::edit(ScheduleLine line)
{
    if (!mayChange())
        return;
    if (const Round *round = roundOf(m_draft.shown(), line))
        editRound(*round, false);
    else if (const Milestone *milestone = milestoneOf(m_draft.shown(), line))
        editMilestone(*milestone, false);
}

void SchedulePage::editRound(const Round &round, bool added)
{
    const auto refusal = [this](const Round &typed) {
        return refusalFor(typed);
    };
    auto *dialog = new RoundTimeDialog(round, added, refusal, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { put(dialog->round()); });
    page().vault.open(dialog);
}

void SchedulePage::editMilestone(const Milestone &milestone, bool added)
{
    auto *dialog = new MilestoneDialog(milestone, added, contestDay(m_state->readAtUtc), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { put(dialog->milestone()); });
    page().vault.open(dialog);
}

/// A milestone that nobody has said a day of is proposed among the others, today where that is among them.
void SchedulePage::addMilestone()
{
    const auto [first, last] = heldDays(m_draft.shown());
    Milestone next = nextMilestone(m_draft.shown());
    const QDate today = contestDay(m_state->readAtUtc);
    next.due = first.isValid() ? std::clamp(today, first, last) : today;
    editMilestone(next, true);
}

/// Why the round could not be recorded so; empty where it could. Whether its time holds what was submitted, only recording tells.
QString SchedulePage::refusalFor(const Round &round) const
{
    const Round *recorded = roundOf(m_draft.recorded(), lineOf(round));
    const auto use = m_state->uses.find(round.number);
    const auto refusal = refusalOf(recorded ? std::optional(*recorded) : std::nullopt, round,
                                   use == m_state->uses.end() ? RoundUse() : use->second, m_state->readAtUtc);
    return refusal ? refusalText(*refusal, round.title) : QString();
}

/// What could never be recorded is not planned either.
void SchedulePage::put(const Round &round)
{
    if (!mayChange())
        return;
    if (const QString refusal = refusalFor(round); !refusal.isEmpty())
        return messages().showError({ErrorCode::Refused, refusal, {}});
    m_draft.put(round);
    m_line = lineOf(round);
    show();
}

void SchedulePage::put(const Milestone &milestone)
{
    if (!mayChange())
        return;
    if (const auto refusal = refusalOf(m_draft.shown(), milestone, contestDay(m_state->readAtUtc)))
        return messages().showError({ErrorCode::Refused, refusalText(*refusal, milestone.title), {}});
    m_draft.put(milestone);
    m_line = lineOf(milestone);
    show();
}

void SchedulePage::markDone()
{
    const Milestone *milestone = m_line ? milestoneOf(m_draft.shown(), *m_line) : nullptr;
    if (!milestone)
        return;
    Milestone done = *milestone;
    done.doneOn = contestDay(m_state->readAtUtc);
    put(done);
}

void SchedulePage::toggleCancelled()
{
    if (!m_line)
        return;
    if (const Round *round = roundOf(m_draft.shown(), *m_line)) {
        Round after = *round;
        after.cancelled = !after.cancelled;
        put(after);
    } else if (const Milestone *milestone = milestoneOf(m_draft.shown(), *m_line)) {
        Milestone after = *milestone;
        after.cancelled = !after.cancelled;
        put(after);
    }
}

void SchedulePage::undo()
{
    if (!m_draft.canUndo())
        return planBack();
    m_draft.undo();
    show();
}

/// What is recorded stays so: the lines are planned as they were before the newest change. An added one is cancelled.
void SchedulePage::planBack()
{
    if (!mayChange() || m_state->schedule != m_draft.shown() || m_state->changes.empty())
        return;
    const std::vector<ScheduleLineChange> &lines = m_state->changes.front().lines;
    for (const ScheduleLineChange &line : lines) {
        const QString refusal = line.round ? refusalFor(takenBack(line.roundBefore, *line.round)) : QString();
        if (!refusal.isEmpty())
            return messages().showError({ErrorCode::Refused, refusal, {}});
    }
    for (const ScheduleLineChange &line : lines) {
        if (line.round)
            m_draft.put(takenBack(line.roundBefore, *line.round));
        else
            m_draft.put(takenBack(line.milestoneBefore, *line.milestone));
    }
    messages().showMessage(Tone::Neutral,
                           tr("The last change is taken back in the plan. Record that, with the reason."));
    show();
}

void SchedulePage::discard()
{
    m_draft.discard();
    show();
}

/// What does not fit as it is planned, and did as it is recorded.
FoundInPlan SchedulePage::newChecks() const
{
    const std::vector<ScheduleProblem> before =
        scheduleProblems(m_draft.recorded(), m_state->readiness, m_state->readAtUtc);
    FoundInPlan found;
    for (const ScheduleProblem &problem : m_problems) {
        if (std::ranges::find(before, problem) != before.end())
            continue;
        QStringList &texts = severityOf(problem.kind) == ScheduleSeverity::Error ? found.errors : found.others;
        texts.append(QStringLiteral("%1: %2").arg(lineText(m_draft.shown(), problem.line),
                                                  problemText(m_draft.shown(), problem)));
    }
    return found;
}

void SchedulePage::record()
{
    const std::vector<ScheduleLineChange> changes = m_draft.changes();
    const bool addsRound =
        std::ranges::any_of(changes, [](const ScheduleLineChange &change) { return change.round && change.isAdded(); });
    const auto &overview = page().state.overview();
    const bool sealed = overview && std::ranges::any_of(overview->rounds, [](const RoundState &round) {
                            return round.questions.seal != QuestionSeal::None;
                        });
    auto *dialog =
        new RecordScheduleDialog(page().state, changes, m_state->version, newChecks(), addsRound && sealed, this);
    connect(dialog, &RecordScheduleDialog::done, this, &SchedulePage::recorded);
    connect(dialog, &RecordScheduleDialog::overtaken, this, &SchedulePage::load);
    page().vault.open(dialog);
}

void SchedulePage::recorded()
{
    m_draft.setRecorded(m_draft.shown()); // nothing flickers until it was read again
    messages().showMessage(Tone::Positive, tr("The schedule is recorded."), tr("Show the history"),
                           [this] { showHistory(); });
    messages().setSubject(recordedSubject);
    show();
    page().state.refresh();
}

} // namespace hoithi
