// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the blueprint to a draft, and what is changed in one.
#include "services/paperservice.h"
#include "views/dialogs/papers/swapquestiondialog.h"
#include "views/pages/questions/papers/blueprinteditor.h"
#include "views/pages/questions/papers/paperpane.h"
#include "views/pages/questions/papers/paperspage.h"
#include "views/prompts/prompts.h"
#include "views/shell/conteststate.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/widgets/answers.h"
#include "views/widgets/jobbar.h"

namespace hoithi {

DrawRequest PapersPage::request() const
{
    return {m_round, m_blueprint->blueprint(), m_blueprint->seed().value_or(0), approvedOnly(),
            page().state.personName()};
}

/// What is wrong with the blueprint itself is said at once; what the bank says comes when somebody pauses.
void PapersPage::noteBlueprint()
{
    ++m_problemsAsked;
    m_problems = blueprintProblems(m_blueprint->blueprint());
    m_blueprint->showProblems(m_problems);
    const PaperState *now = state();
    if (m_problems.empty() && m_bank && now && !now->frozen && !now->keySet)
        m_typing.start();
    else
        m_typing.stop();
    updateActions();
}

void PapersPage::askForProblems()
{
    const quint64 asked = ++m_problemsAsked;
    whenAnswered(session().papers().problems(request()), this,
                 [this, asked](const Result<std::vector<BlueprintProblem>> &problems) {
                     if (asked != m_problemsAsked || !problems)
                         return; // what cannot be told now is told by the draw
                     m_problems = *problems;
                     m_blueprint->showProblems(m_problems);
                     updateActions();
                 });
}

void PapersPage::draw()
{
    if (!m_paper)
        return drawNow();
    QString consequence = tr("Draft %1 of %2 is no longer the paper: another one is drawn in its place.")
                              .arg(QString::number(m_paper->state.version), page().state.roundTitle(m_round));
    if (const auto swaps = m_paper->paper->drawn.swaps.size(); swaps > 0)
        consequence += u' ' + tr("Questions swapped in it by hand, which are lost: %1.").arg(swaps);
    if (isProposed(m_round))
        consequence += u' ' + tr("The pending proposal to freeze the paper lapses with it and has to be made again.");
    page().app.messages->confirm(this, {tr("Draw another paper"), consequence, tr("Draw")}, [this] { drawNow(); });
}

void PapersPage::drawNow()
{
    setBusy(tr("Drawing the paper"));
    whenAnswered(session().papers().draw(request()), this, [this, round = m_round](const Result<DrawOutcome> &outcome) {
        setIdle();
        if (!outcome)
            return tellFailure(outcome.error());
        if (!outcome->problems.empty()) {
            if (round != m_round)
                return;
            m_problems = outcome->problems;
            m_blueprint->showProblems(m_problems);
            showView(1);
            messages().showMessage(Tone::Warning,
                                   tr("Nothing was drawn: %1").arg(blueprintProblemText(m_problems.front())));
            return updateActions();
        }
        m_filledFor = 0; // the draft's blueprint is what was asked for
        messages().showMessage(
            Tone::Positive,
            tr("The paper of %1 is drawn, as draft %2.").arg(page().state.roundTitle(round)).arg(outcome->version));
        page().state.refresh();
        load();
    });
}

void PapersPage::swap()
{
    const int question = m_paperPane->question();
    if (!m_paper || !m_bank || question < 0)
        return;
    const SwapQuestionDialog::Swapping swapping{question, approvedOnly(), isProposed(m_round)};
    auto *dialog = new SwapQuestionDialog(session(), *m_paper, m_bank, swapping, page().state.personName(), this);
    connect(dialog, &AnsweredDialog::done, this, [this, dialog, question] {
        messages().showMessage(
            Tone::Positive, tr("Question %1 is swapped; this is draft %2.").arg(question + 1).arg(dialog->version()));
        page().state.refresh();
        load();
    });
    page().vault.open(dialog);
}

void PapersPage::refreshWordings()
{
    if (!m_paper)
        return;
    setBusy(tr("Taking the newest wordings"));
    const int before = m_paper->state.version;
    whenAnswered(session().papers().refresh(m_round, page().state.personName()), this,
                 [this, before](const Result<int> &version) {
                     setIdle();
                     if (!version)
                         return tellFailure(version.error());
                     messages().showMessage(
                         Tone::Positive,
                         *version == before
                             ? tr("All questions had their newest wordings.")
                             : tr("The questions have their newest wordings; this is draft %1.").arg(*version));
                     page().state.refresh();
                     load();
                 });
}

void PapersPage::setBusy(const QString &text)
{
    messages().clear();
    m_busy = text;
    (void)m_job->start(text, false);
    updateActions();
}

void PapersPage::setIdle()
{
    m_busy.clear();
    m_job->finish();
    updateActions();
}

/// What is shown may be old, or locked by now.
void PapersPage::tellFailure(const Error &error)
{
    messages().showError(error);
    if (error.code == ErrorCode::Sealed || error.code == ErrorCode::Stale)
        load();
}

} // namespace hoithi
