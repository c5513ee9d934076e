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
    if (request.flags.empty())
        return;
    const FlagState wanted = outcome == FlagOutcome::Keep ? FlagState::Open : FlagState::Kept;
    if (outcome != FlagOutcome::Note) // of several, those of which it can be said
        std::erase_if(request.flags, [this, wanted](const FlagName &flag) { return m_states.of(flag.id) != wanted; });
    const QString about = request.flags.size() == 1
                              ? flagKindText(*flagKindOf(request.flags.front().kind))
                              : tr("%1 flags").arg(formatNumber(static_cast<qint64>(request.flags.size())));
    auto *dialog = new FlagRemarkDialog(outcome, about, page().state.membership().member, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, request]() mutable {
        request.judge = dialog->judge();
        request.comment = dialog->comment();
        whenAnswered(
            page().state.session().review().judgeFlags(request), this, [this, request](const Result<void> &outcome_) {
                const bool kept = outcome_ && request.outcome == FlagOutcome::Keep && m_flags
                                  && m_flags->roundNumber == request.found->roundNumber;
                if (kept)
                    m_lastKept = request;
                afterChange(outcome_, request.outcome == FlagOutcome::Keep ? tr("Settled.") : tr("On record."));
                if (kept)
                    goToNextOpen();
            });
    });
    dialog->open();
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
    connect(dialog, &QDialog::accepted, this, [this, dialog, way, id = submission.submissionId] {
        ContestSession &session = page().state.session();
        const bool backIn = way == InvalidateDialog::Way::BackIn;
        whenAnswered(backIn ? session.review().reinstate(id, dialog->judges(), dialog->reason())
                            : session.invalidate(id, dialog->judges(), dialog->reason()),
                     this, [this, backIn, id](const Result<Decided> &decided) {
                         afterDecision(decided,
                                       backIn ? tr("%1 counts again.").arg(id) : tr("%1 no longer counts.").arg(id));
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

/// What was settled last is opened again; what was proposed last, and nobody has confirmed yet, is taken back.
void ReviewPage::undo()
{
    if (m_lastKept) {
        FlagRequest request = std::move(*m_lastKept);
        m_lastKept.reset();
        request.outcome = FlagOutcome::Reopen;
        request.comment = tr("Taken back right away.");
        return whenAnswered(
            page().state.session().review().judgeFlags(request), this,
            [this](const Result<void> &outcome) { afterChange(outcome, tr("The flags are open again.")); });
    }
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

void ReviewPage::afterDecision(const Result<Decided> &decided, const QString &text)
{
    if (decided && *decided == Decided::Proposed) {
        page().state.refresh();
        return tellOfOwnProposal(
            tr("Your proposal is on record. It takes effect when a second judge confirms it under their own login."));
    }
    m_outdated = m_outdated || decided;
    afterChange(decided.map([](Decided) {}), text);
    if (!decided)
        return;
    messages().setSubject(decisionSubject);
    find();
}

void ReviewPage::afterChange(const Result<void> &outcome, const QString &text)
{
    page().state.refresh();
    if (outcome)
        messages().showMessage(Tone::Positive, text);
    else
        messages().showError(outcome.error());
    readStates();
}

} // namespace hoithi
