// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What judges decide on the review page.
#include "itemmodels/format.h"
#include "services/review/flagwords.h"
#include "services/review/reviewservice.h"
#include "views/dialogs/review/decisionsdialog.h"
#include "views/dialogs/review/flagdialogs.h"
#include "views/pages/review/flagpane.h"
#include "views/pages/review/reviewpage.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"

#include <algorithm>
#include <utility>

namespace hoithi {

std::vector<FlagName> ReviewPage::chosenFlags() const
{
    std::vector<FlagName> flags;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const FlagRow &row = m_model.row(m_shown.mapToSource(index).row());
        flags.push_back({m_flags->flags.at(row.index).id, flagKindName(row.kind)});
    }
    return flags;
}

void ReviewPage::judge(FlagOutcome outcome)
{
    if (!m_flags)
        return;
    FlagRequest request{m_flags, chosenFlags(), outcome, {}, {}};
    const FlagState wanted = outcome == FlagOutcome::Keep ? FlagState::Open : FlagState::Kept;
    if (outcome != FlagOutcome::Note) // of several, those of which it can be said
        std::erase_if(request.flags, [this, wanted](const FlagName &flag) { return m_states.of(flag.id) != wanted; });
    if (!request.flags.empty())
        ask(std::move(request));
}

/// For who says it, and what.
void ReviewPage::ask(FlagRequest request)
{
    const QString about = request.flags.size() == 1
                              ? flagKindText(*flagKindOf(request.flags.front().kind))
                              : tr("%1 flags").arg(formatNumber(static_cast<qint64>(request.flags.size())));
    auto *dialog = new FlagRemarkDialog(request.outcome, about, page().state.membership().member, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, request]() mutable {
        request.judge = dialog->judge();
        request.comment = dialog->comment();
        whenAnswered(page().state.session().review().judgeFlags(request), this,
                     [this, request](const Result<void> &judged) { afterJudging(request, judged); });
    });
    dialog->open();
}

void ReviewPage::afterJudging(const FlagRequest &request, const Result<void> &outcome)
{
    const bool here = outcome && m_flags && m_flags->roundNumber == request.found->roundNumber;
    const bool kept = here && request.outcome == FlagOutcome::Keep;
    if (here && request.outcome != FlagOutcome::Note) {
        m_lastKept = kept ? std::optional(request) : std::nullopt;
        m_lastDecided.reset(); // it is not the last one any more
    }
    afterChange(outcome, request.outcome == FlagOutcome::Keep ? tr("Settled.") : tr("On record."));
    if (kept)
        goToNextOpen();
}

/// Judges go from flag to flag: what follows the settled one.
void ReviewPage::goToNextOpen()
{
    const int row = m_table->currentIndex().row();
    for (int next = row + 1; next < m_shown.rowCount(); ++next) {
        if (m_model.row(m_shown.mapToSource(m_shown.index(next, 0)).row()).state != FlagState::Open)
            continue;
        m_table->setCurrentIndex(m_shown.index(next, 0));
        return m_table->setFocus();
    }
}

void ReviewPage::invalidate(bool backIn)
{
    const auto chosen = m_pane->submission();
    if (!chosen)
        return;
    RankedSubmission submission;
    submission.submissionId = chosen->submissionId;
    submission.fullName = chosen->fullName;
    decideSubmission(submission, backIn ? InvalidateDialog::Way::BackIn : InvalidateDialog::Way::Out);
}

void ReviewPage::decideSubmission(const RankedSubmission &submission, InvalidateDialog::Way way)
{
    auto *dialog = new InvalidateDialog(submission, page().state.membership().member, this,
                                        effectsOf(page().state.session().review()), way);
    connect(dialog, &QDialog::accepted, this, [this, dialog, way, submission] {
        const QString id = submission.submissionId;
        ContestSession &session = page().state.session();
        const bool backIn = way == InvalidateDialog::Way::BackIn;
        whenAnswered(backIn ? session.review().reinstate(id, dialog->judges(), dialog->reason())
                            : session.invalidate(id, dialog->judges(), dialog->reason()),
                     this, [this, backIn, submission](const Result<Decided> &decided) {
                         const QString &about = submission.submissionId;
                         if (backIn)
                             return afterDecision(decided, tr("%1 counts again.").arg(about));
                         DecisionInForce taken;
                         taken.decision.about = {about};
                         taken.fullName = submission.fullName;
                         afterDecision(decided, tr("%1 no longer counts.").arg(about), taken);
                     });
    });
    dialog->open();
}

/// What was invalidated is in no flag any more once the round is ranked again: it is found here all the same.
void ReviewPage::showDecisions()
{
    const int round = page().state.round();
    whenAnswered(page().state.session().review().decisions(round), this,
                 [this, round](const Result<std::vector<DecisionInForce>> &decisions) {
                     if (!decisions)
                         return messages().showError(decisions.error());
                     if (round != page().state.round())
                         return;
                     auto *dialog =
                         new DecisionsDialog(page().state.roundTitle(round), *decisions, page().settings, this);
                     connect(dialog, &DecisionsDialog::takeBackWanted, this, &ReviewPage::takeBack);
                     dialog->open();
                 });
}

void ReviewPage::takeBack(const DecisionInForce &decision)
{
    if (decision.decision.merges)
        return decideAccounts(MergeAccountsDialog::Way::Separate, {decision.decision.about});
    RankedSubmission submission;
    submission.submissionId = decision.decision.about.constFirst();
    submission.fullName = decision.fullName;
    decideSubmission(submission, InvalidateDialog::Way::BackIn);
}

int ReviewPage::roundCount() const
{
    const auto &overview = page().state.overview();
    return overview ? static_cast<int>(overview->rounds.size()) : 1;
}

std::optional<qint64> ReviewPage::ownProposal() const
{
    const auto &member = page().state.membership().member;
    if (!member)
        return std::nullopt;
    const auto &open = page().state.proposals();
    const auto own = std::find_if(open.rbegin(), open.rend(), [&member](const Proposal &proposal) {
        return proposal.login == member->login
               && (proposal.act.startsWith(QStringLiteral("submission."))
                   || proposal.act.startsWith(QStringLiteral("accounts.")));
    });
    return own == open.rend() ? std::nullopt : std::optional(own->id);
}

/// What was settled or decided last is taken back as it was done: by who gives their name and a reason, which stays on record.
/// What was proposed last, and nobody has confirmed yet, is withdrawn.
void ReviewPage::undo()
{
    if (m_lastKept) {
        FlagRequest request = *m_lastKept;
        request.outcome = FlagOutcome::Reopen;
        return ask(std::move(request));
    }
    if (m_lastDecided)
        return takeBack(*m_lastDecided);
    if (const auto proposal = ownProposal()) {
        whenAnswered(page().state.session().withdrawProposal(*proposal), this,
                     [this](const Result<void> &outcome) { afterChange(outcome, tr("Your proposal is taken back.")); });
    }
}

void ReviewPage::copy()
{
    m_table->copySelection();
    const auto rows = static_cast<qint64>(m_table->selectionModel()->selectedRows().size());
    messages().showMessage(Tone::Positive, tr("%1 rows are copied.").arg(formatNumber(rows)));
}

void ReviewPage::afterDecision(const Result<Decided> &decided, const QString &text,
                               const std::optional<DecisionInForce> &decision)
{
    if (decided && *decided == Decided::Proposed) {
        page().state.refresh();
        focusFlags();
        return tellOfOwnProposal(
            tr("Your proposal is on record. It takes effect when a second judge confirms it under their own login."));
    }
    m_outdated = m_outdated || decided;
    afterChange(decided.map([](Decided) {}), text);
    if (!decided)
        return;
    m_lastDecided = decision;
    messages().showMessage(Tone::Positive, text, tr("Go to ranking"), [this] { goToRanking(); });
    messages().setSubject(decisionSubject);
    m_backToFlags = true;
    find();
}

void ReviewPage::afterChange(const Result<void> &outcome, const QString &text)
{
    page().state.refresh();
    if (outcome)
        messages().showMessage(Tone::Positive, text);
    else
        messages().showError(outcome.error());
    focusFlags(); // from a button that becomes grey now
    readStates();
}

} // namespace hoithi
