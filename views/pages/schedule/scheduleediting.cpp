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
    auto *dialog = new RoundTimeDialog(round, added, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { put(dialog->round()); });
    page().vault.open(dialog);
}

void SchedulePage::editMilestone(const Milestone &milestone, bool added)
{
    auto *dialog = new MilestoneDialog(milestone, added, contestDay(m_state->readAtUtc), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { put(dialog->milestone()); });
    page().vault.open(dialog);
}

/// What could never be recorded is not planned either; what came of the round is looked at when it is recorded.
void SchedulePage::put(const Round &round)
{
    if (!mayChange())
        return;
    const Round *before = roundOf(m_draft.shown(), lineOf(round));
    const std::optional<Round> was = before ? std::optional(*before) : std::nullopt;
    if (const auto refusal = refusalOf(was, round, {}, m_state->readAtUtc))
        return messages().showError({ErrorCode::Refused, refusalText(*refusal, round.title), {}});
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
    for (const ScheduleLineChange &change : m_state->changes.front().lines) {
        if (change.round) {
            Round before = change.roundBefore.value_or(*change.round);
            before.cancelled = before.cancelled || change.isAdded();
            m_draft.put(before);
        } else {
            Milestone before = change.milestoneBefore.value_or(*change.milestone);
            before.cancelled = before.cancelled || change.isAdded();
            m_draft.put(before);
        }
    }
    messages().showMessage(Tone::Neutral, tr("The last change is planned back. Record that with its reason."));
    show();
}

void SchedulePage::discard()
{
    m_draft.discard();
    show();
}

/// What does not fit as it is planned, and did as it is recorded.
QStringList SchedulePage::newChecks() const
{
    const std::vector<ScheduleProblem> before =
        scheduleProblems(m_draft.recorded(), m_state->readiness, m_state->readAtUtc);
    QStringList texts;
    for (const ScheduleProblem &problem : m_problems) {
        if (std::ranges::find(before, problem) == before.end())
            texts.append(QStringLiteral("%1: %2").arg(lineText(m_draft.shown(), problem.line),
                                                      problemText(m_draft.shown(), problem)));
    }
    return texts;
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
    show();
    page().state.refresh();
}

} // namespace hoithi
