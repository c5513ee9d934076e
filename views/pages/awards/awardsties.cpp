// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Agencies that tie for a collective prize, on the awards page.
#include "services/review/reviewservice.h"
#include "views/dialogs/review/tiedialog.h"
#include "views/dialogs/review/winnerstext.h"
#include "views/pages/awards/awardspage.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"

namespace hoithi {

void AwardsPage::decideTie()
{
    whenAnswered(page().state.session().review().ties(0), this, [this](const Result<std::vector<RoundTie>> &ties) {
        if (page().state.round() != 0)
            return; // somebody has gone on to a round
        if (!ties)
            return messages().showError(ties.error());
        openTie(*ties);
    });
}

void AwardsPage::openTie(const std::vector<RoundTie> &ties)
{
    if (ties.empty())
        return messages().showMessage(Tone::Neutral, tr("No agencies tie for a collective prize."));
    auto *dialog = new TieDialog(ties, wholeContestChoice(), page().state.membership().member, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        whenAnswered(page().state.session().review().resolveTie(dialog->request()), this,
                     [this](const Result<TieOutcome> &outcome) { afterTie(outcome); });
    });
    dialog->open();
}

void AwardsPage::afterTie(const Result<TieOutcome> &outcome)
{
    if (!outcome)
        return messages().showError(outcome.error());
    page().state.refresh();
    if (outcome->decided == Decided::Proposed)
        return tellOfOwnProposal(
            tr("Your proposal is on record. It takes effect when a second judge confirms it under their own login."));
    messages().showMessage(
        Tone::Positive,
        tr("The tie is decided. %1. The collective prizes can be given.").arg(winnersText(outcome->winners)));
    load();
}

} // namespace hoithi
