// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ties over the boundary of a prize, and the final result, on the ranking page.
#include "itemmodels/format.h"
#include "services/review/reviewservice.h"
#include "views/dialogs/review/finalisedialog.h"
#include "views/dialogs/review/tiedialog.h"
#include "views/dialogs/review/winnerstext.h"
#include "views/pages/ranking/rankingpage.h"
#include "views/pages/ranking/runsdialog.h"
#include "views/pages/ranking/standingpane.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"

#include <algorithm>
#include <iterator>

namespace hoithi {

namespace {

constexpr QLatin1String tieSubject("tie");

/// Of the round's other ties is one undecided.
bool areOthersOpen(const std::vector<RoundTie> &ties, const TieRequest &decided)
{
    return std::ranges::any_of(
        ties, [&decided](const RoundTie &tie) { return tie.place != decided.place && !tie.resolution; });
}

} // namespace

void RankingPage::showTies()
{
    messages().clearAbout(tieSubject);
    const QString text = undecidedTie();
    if (text.isEmpty())
        return;
    messages().showMessage(Tone::Warning, text, tr("Decide…"), [this] { decideTie(); });
    messages().bindLink(action("ranking.tie"));
    messages().setSubject(tieSubject);
}

QString RankingPage::undecidedTie() const
{
    const StandingPtr &standing = m_standing->standing();
    if (!standing)
        return {};
    const auto open = std::ranges::find(standing->ties, false, &PrizeTie::decided);
    if (open == standing->ties.end())
        return {};
    const qint64 place = standing->rows[open->rows.front()].place;
    const QString text = tr("%1 people tie for a prize at place %2. Nobody can sign until the judges have decided.")
                             .arg(formatNumber(static_cast<qint64>(open->rows.size())), formatNumber(place));
    QStringList others;
    for (auto tie = std::next(open); tie != standing->ties.end(); ++tie) {
        if (!tie->decided)
            others << formatNumber(qint64{standing->rows[tie->rows.front()].place});
    }
    return others.isEmpty()
               ? text
               : text + QLatin1Char(' ')
                     + tr("To be decided as well: the tie at place %1.").arg(others.join(QStringLiteral(", ")));
}

void RankingPage::decideTie()
{
    whenAnswered(page().state.session().review().ties(page().state.round()), this,
                 [this](const Result<std::vector<RoundTie>> &ties) {
                     if (!ties)
                         return messages().showError(ties.error());
                     openTie(*ties);
                 });
}

void RankingPage::openTie(const std::vector<RoundTie> &ties)
{
    if (ties.empty())
        return load();
    auto *dialog =
        new TieDialog(ties, page().state.roundTitle(ties.front().roundNumber), page().state.membership().member, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, ties] {
        const TieRequest request = dialog->request();
        whenAnswered(page().state.session().review().resolveTie(request), this,
                     [this, round = request.roundNumber,
                      others = areOthersOpen(ties, request)](const Result<TieOutcome> &outcome) {
                         if (!outcome)
                             return afterChange(failure(outcome.error()), {});
                         if (outcome->decided == Decided::Proposed)
                             return afterProposal();
                         m_decidedTie = {round, outcome->winners, others};
                         afterChange({}, tieText());
                     });
    });
    dialog->open();
}

/// What is said until the round is ranked again.
QString RankingPage::tieText() const
{
    const QString next = m_decidedTie.others ? tr("Rank the round again, then decide the other tie.")
                                             : tr("Rank the round again, then sign it.");
    if (m_decidedTie.winners.empty())
        return tr("The tie is decided.") + QLatin1Char(' ') + next;
    return tr("The tie is decided. %1.").arg(winnersText(m_decidedTie.winners)) + QLatin1Char(' ') + next;
}

void RankingPage::finalise()
{
    const int round = page().state.round();
    whenAnswered(page().state.session().review().finalisation(round), this,
                 [this, round](const Result<FinalisationState> &state) {
                     if (!state)
                         return messages().showError(state.error());
                     if (round == page().state.round()) // else another one is looked at meanwhile
                         openFinalisation(*state, round);
                 });
}

void RankingPage::openFinalisation(const FinalisationState &state, int round)
{
    const QString title = page().state.roundTitle(round);
    if (state.run && state.run->finalisation) {
        const Finalisation &known = *state.run->finalisation;
        return messages().showMessage(Tone::Neutral,
                                      tr("%1 declared the result of %2 final on %3: %4")
                                          .arg(known.judge, title, formatInstant(known.finalisedAtUtc), known.comment));
    }
    auto *dialog = new FinaliseDialog(state, title, page().state.membership().member, this);
    connect(dialog, &FinaliseDialog::followed, this,
            [this, round](FinalisationBlocker blocker) { settle(blocker, round); });
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, round, title, shownRun = state.run ? state.run->runHash : QByteArray()] {
                whenAnswered(
                    page().state.session().review().finalise(round, dialog->judge(), dialog->comment(), shownRun), this,
                    [this, title](const Result<void> &outcome) {
                        afterChange(outcome, tr("The result of %1 is final.").arg(title));
                    });
            });
    dialog->open();
}

/// Goes where it is settled, or does it here.
void RankingPage::settle(FinalisationBlocker blocker, int round)
{
    switch (blocker) {
    case FinalisationBlocker::RoundNotOver:
        return page().go({QStringLiteral("schedule")});
    case FinalisationBlocker::NotRanked:
    case FinalisationBlocker::Stale:
        return doOrSayWhyNot("ranking.rank", [this] { rank(); });
    case FinalisationBlocker::UndecidedTie:
        return doOrSayWhyNot("ranking.tie", [this] { decideTie(); });
    case FinalisationBlocker::TooFewSignatures:
        return doOrSayWhyNot("ranking.sign", [this] { sign(); });
    case FinalisationBlocker::OpenProposals:
        return page().openProposals();
    case FinalisationBlocker::OpenFlags:
        return page().go({QStringLiteral("ranking"), QStringLiteral("review"), round, QString()});
    case FinalisationBlocker::OpenConflicts:
        return page().go({QStringLiteral("ranking"), QStringLiteral("review"), round, QStringLiteral("conflicts")});
    case FinalisationBlocker::OpenComplaints:
        return page().go({QStringLiteral("ranking"), QStringLiteral("complaints"), round, QString()});
    }
}

void RankingPage::showRuns()
{
    auto *dialog = new RunsDialog(page(), page().state.round(), this);
    dialog->open();
}

} // namespace hoithi
