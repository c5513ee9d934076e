// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page reads: how far the rounds are, the paper of the one chosen, and the bank it comes from.
#include "services/bankservice.h"
#include "services/paperservice.h"
#include "views/dialogs/questions/bankpassphrasedialog.h"
#include "views/dialogs/questions/bankunlocking.h"
#include "views/pages/questions/papers/blueprinteditor.h"
#include "views/pages/questions/papers/paperpane.h"
#include "views/pages/questions/papers/paperspage.h"
#include "views/pages/questions/papers/roundpaperlist.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/emptystate.h"

#include <QDialog>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace hoithi {

namespace {

Tone toneOf(PaperStage stage)
{
    switch (stage) {
    case PaperStage::Frozen:
    case PaperStage::Open:
        return Tone::Positive;
    case PaperStage::Draft:
    case PaperStage::Proposed:
        return Tone::Warning;
    case PaperStage::KeyWithoutPaper:
    case PaperStage::Nothing:
        break;
    }
    return Tone::Neutral;
}

} // namespace

void PapersPage::load()
{
    const quint64 asked = ++m_asked;
    whenAnswered(session().papers().states(), this, [this, asked](const Result<std::vector<PaperState>> &states) {
        if (asked != m_asked)
            return;
        if (!states)
            return showUnanswered(states.error());
        clearUnanswered();
        takeStates(*states);
    });
}

void PapersPage::takeStates(const std::vector<PaperState> &states)
{
    m_states = states;
    const Membership &membership = page().state.membership();
    m_blueprint->setApprovedFixed(membership.byMembers);
    std::vector<RoundPaper> lines;
    for (const PaperState &each : m_states)
        lines.push_back(lineOf(each));
    m_rounds->setRounds(lines);
    if (!state() && !m_states.empty()) {
        const auto next = std::ranges::find_if(m_states, [](const PaperState &each) { return !each.frozen; });
        m_round = (next == m_states.end() ? m_states.front() : *next).round;
    }
    m_rounds->choose(m_round);
    loadRound();
}

RoundPaper PapersPage::lineOf(const PaperState &state) const
{
    const RoundState *round = page().state.roundState(state.round);
    const bool open =
        round && page().app.clock->nowUtc() >= round->round.opensAtUtc && round->questions.seal != QuestionSeal::Sealed;
    return {state, page().state.roundTitle(state.round), paperStageOf(state, isProposed(state.round), open)};
}

bool PapersPage::isProposed(int round) const
{
    const QString subject = QStringLiteral("round %1").arg(round);
    return std::ranges::any_of(page().state.proposals(), [&subject](const Proposal &proposal) {
        return proposal.act == QStringLiteral("paper.freeze") && proposal.subject == subject;
    });
}

const PaperState *PapersPage::state() const
{
    const auto found = std::ranges::find(m_states, m_round, &PaperState::round);
    return found == m_states.end() ? nullptr : &*found;
}

void PapersPage::chooseRound(int round)
{
    if (round == m_round)
        return;
    m_round = round;
    m_paper.reset();
    m_paperPane->clear();
    m_problems.clear();
    ++m_problemsAsked;
    messages().clear();
    loadRound();
}

void PapersPage::loadRound()
{
    const PaperState *now = state();
    if (!now)
        return updateActions();
    const RoundPaper line = lineOf(*now);
    m_heading->setText(line.title);
    m_chip->setText(paperStageText(line.stage));
    setTone(m_chip, toneOf(line.stage));
    const quint64 asked = ++m_asked;
    whenAnswered(session().bank().state(), this, [this, asked](const Result<BankState> &bankState) {
        if (asked == m_asked)
            takeBankState(bankState);
    });
    updateActions();
}

void PapersPage::takeBankState(const Result<BankState> &bankState)
{
    if (!bankState)
        return showUnanswered(bankState.error());
    m_bankState = *bankState;
    if (!m_bankState.unlocked && m_bank)
        clear();
    if (m_bankState.unlocked)
        askForBank();
    else if (state() && state()->version > 0)
        askForPaper(); // one of a round that is open needs no key
    else
        showClosed(tr("Papers are drawn from the question bank, and the questions are locked."), true);
}

void PapersPage::askForBank()
{
    whenAnswered(session().bank().bank(), this, [this, asked = m_asked](const Result<BankPtr> &bank) {
        if (asked != m_asked)
            return;
        if (!bank && bank.error().code != ErrorCode::Sealed && bank.error().code != ErrorCode::Refused)
            return showUnanswered(bank.error());
        m_bank = bank ? *bank : nullptr;
        m_blueprint->setBank(m_bank, m_round);
        const PaperState *now = state();
        if (now && (now->version > 0 || now->frozen))
            return askForPaper();
        if (!m_bank)
            return showClosed(bank.error().message, false);
        showPaper();
    });
}

void PapersPage::askForPaper()
{
    whenAnswered(session().papers().paper(m_round), this, [this, asked = m_asked](const Result<OpenPaper> &paper) {
        if (asked == m_asked)
            takePaper(paper);
    });
}

void PapersPage::takePaper(const Result<OpenPaper> &paper)
{
    if (paper) {
        m_paper = *paper;
        return showPaper();
    }
    m_paper.reset();
    m_paperPane->clear();
    if (paper.error().code == ErrorCode::NotFound && m_bank)
        return showPaper();
    const bool locked = paper.error().code == ErrorCode::Sealed && !m_bankState.unlocked;
    QString why = paper.error().message;
    if (locked)
        why = state()->frozen
                  ? tr("The paper is frozen and stays secret until the round opens: only organisers read it, after the "
                       "questions are unlocked.")
                  : tr("The questions are locked, and the draft with them.");
    showClosed(why, locked);
}

void PapersPage::showClosed(const QString &why, bool unlockable)
{
    const PaperState *now = state();
    QString text = why;
    if (now && !paperFactsText(*now).isEmpty())
        text = QStringLiteral("%1: %2\n\n%3").arg(paperStageText(lineOf(*now).stage), paperFactsText(*now), why);
    if (now && now->frozen)
        text += QStringLiteral("\n\n") + tr("Hash: %1").arg(QString::fromLatin1(now->hash));
    const bool may = page().state.mayDo(Operation::WriteQuestions);
    m_closed->setTexts(text, unlockable && may ? tr("Unlock the questions…") : QString());
    m_content->setCurrentWidget(m_closed);
    m_content->show();
    updateActions();
}

/// The paper where there is one, else the blueprint that it will be drawn by; a draft has both.
void PapersPage::showPaper()
{
    const PaperState *now = state();
    const bool frozen = now && now->frozen;
    const bool keyOnly = now && now->keySet && !frozen;
    if (!m_paper && keyOnly)
        return showClosed(tr("The round has an answer key already, so no paper is drawn for it."), false);
    if (m_paper)
        m_paperPane->show(*m_paper, m_bank);
    m_views->setVisible(m_paper && !frozen);
    if (!m_paper)
        showView(1);
    else if (frozen || m_content->currentWidget() != m_work || m_filledFor != m_round
             || m_filledVersion != m_paper->state.version)
        showView(0);
    prefill();
    m_content->setCurrentWidget(m_work);
    m_content->show();
    updateActions();
}

void PapersPage::showView(int view)
{
    m_views->setCurrentIndex(view);
    m_workStack->setCurrentIndex(view);
}

/// What is typed stays; otherwise what the draft was drawn by, or else what the last round's paper was.
void PapersPage::prefill()
{
    const int version = m_paper ? m_paper->state.version : 0;
    if (m_filledFor == m_round && (m_filledVersion == version || m_blueprint->isTouched())) {
        m_filledVersion = version;
        return noteBlueprint();
    }
    m_filledFor = m_round;
    m_filledVersion = version;
    if (m_paper)
        m_blueprint->setBlueprint(m_paper->paper->blueprint, m_paper->paper->seed);
    else
        m_blueprint->setBlueprint({}, BlueprintEditor::proposedSeed());
    noteBlueprint();
    if (!m_paper)
        prefillAsBefore();
}

void PapersPage::prefillAsBefore()
{
    whenAnswered(session().papers().suggestedBlueprint(m_round), this,
                 [this, shown = m_round](const Result<Blueprint> &blueprint) {
                     if (!blueprint || shown != m_round || m_paper || m_blueprint->isTouched())
                         return;
                     m_blueprint->setBlueprint(*blueprint, m_blueprint->seed().value_or(0));
                     noteBlueprint();
                 });
}

void PapersPage::unlock()
{
    unlockBank(session(), page().vault, m_bankState.seal, this, [this] { load(); });
}

void PapersPage::clear()
{
    m_paper.reset();
    m_paperPane->clear();
    m_bank.reset();
    m_blueprint->setBank({}, m_round);
    m_blueprint->setBlueprint({}, BlueprintEditor::proposedSeed());
    m_filledFor = 0;
    m_problems.clear();
    ++m_problemsAsked;
    for (QDialog *dialog : findChildren<QDialog *>()) {
        if (!qobject_cast<BankPassphraseDialog *>(dialog))
            dialog->reject(); // what they show is of the bank, too
    }
}

} // namespace hoithi
