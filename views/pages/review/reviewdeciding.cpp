// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What judges decide on the review page.
#include "itemmodels/format.h"
#include "services/review/flagwords.h"
#include "services/review/reviewservice.h"
#include "views/dialogs/review/conflictsdialog.h"
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

/// Of one flag its people too, by as much as was read of them; of several, how many.
QString ReviewPage::nameOf(const std::vector<FlagName> &flags) const
{
    if (flags.size() != 1)
        return tr("%1 flags").arg(formatNumber(static_cast<qint64>(flags.size())));
    const QString kind = flagKindText(*flagKindOf(flags.front().kind));
    const auto found = std::ranges::find(m_flags->flags, flags.front().id, &ReviewFlag::id);
    const QString people =
        found == m_flags->flags.end()
            ? QString()
            : namesOf(m_descriptions.at(static_cast<std::size_t>(found - m_flags->flags.begin())), found->accounts);
    return people.isEmpty() ? kind : QStringLiteral("%1 (%2)").arg(kind, people);
}

/// For who says it, and what.
void ReviewPage::ask(FlagRequest request)
{
    const QString about = nameOf(request.flags);
    auto *dialog = new FlagRemarkDialog(request.outcome, about, page().state.membership().member, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, about, request]() mutable {
        request.judge = dialog->judge();
        request.comment = dialog->comment();
        whenAnswered(page().state.session().review().judgeFlags(request), this,
                     [this, about, request](const Result<void> &judged) { afterJudging(request, about, judged); });
    });
    dialog->open();
}

void ReviewPage::afterJudging(const FlagRequest &request, const QString &about, const Result<void> &outcome)
{
    const bool here = outcome && m_flags && m_flags->roundNumber == request.found->roundNumber;
    const bool kept = here && request.outcome == FlagOutcome::Keep;
    if (here && request.outcome != FlagOutcome::Note) {
        m_lastKept = kept ? std::optional(request) : std::nullopt;
        m_lastDecided.reset(); // it is not the last one any more
    }
    const QString done = request.outcome == FlagOutcome::Keep     ? tr("Settled: %1.")
                         : request.outcome == FlagOutcome::Reopen ? tr("Opened again: %1.")
                                                                  : tr("Your note is on record with: %1.");
    afterChange(outcome, done.arg(about));
    if (kept)
        goToNextOpen();
    else if (here && request.outcome == FlagOutcome::Reopen)
        goBackTo(request.flags.front().id);
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

/// Once it is among the rows again: it may not be shown as long as it is settled.
void ReviewPage::goBackTo(const QByteArray &flag)
{
    m_table->setCurrentIndex({});
    m_place = flag;
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
                         const QString about =
                             tr("Submission %1 of %2").arg(submission.submissionId, submission.fullName.simplified());
                         if (backIn)
                             return afterDecision(decided, tr("%1 counts again.").arg(about));
                         DecisionInForce taken;
                         taken.decision.about = {submission.submissionId};
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

void ReviewPage::showConflicts(const ConflictQuery &query)
{
    auto *dialog = new ConflictsDialog(page().state, page().settings, query, this);
    connect(dialog, &ConflictsDialog::decided, this, [this] { page().state.refresh(); });
    dialog->open();
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
                   || proposal.act.startsWith(QStringLiteral("accounts."))
                   || proposal.act.startsWith(QStringLiteral("conflict.")));
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

/// What was taken back leaves all as it was when the round was ranked before.
void ReviewPage::tellOfEarlierRanking()
{
    if (!messages().isAbout(decisionSubject))
        return;
    const QString text = messages().text() + QLatin1Char(' ')
                         + tr("The ranking that was made before holds again: nothing is to be ranked anew.");
    messages().showMessage(Tone::Positive, text, tr("Go to ranking"), [this] { goToRanking(); });
    messages().setSubject(decisionSubject);
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
