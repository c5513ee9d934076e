// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is done on the page of agencies.
#include "services/agencies/agencyservice.h"
#include "views/pages/agencies/agenciespage.h"
#include "views/pages/agencies/agencypane.h"
#include "views/shell/conteststate.h"

namespace hoithi {

void AgenciesPage::decide()
{
    doOrSayWhyNot("agencies.decide", [this] {
        const UnresolvedAgency *texts = chosenTexts();
        const std::optional<SuggestedAgency> chosen = m_details->chosen();
        if (texts && chosen)
            decideFor(*texts, chosen->code, agencyWithParent(chosen->name, chosen->parentName));
    });
}

void AgenciesPage::decideNone()
{
    if (const UnresolvedAgency *texts = chosenTexts())
        decideFor(*texts, {}, {});
}

void AgenciesPage::decideFor(const UnresolvedAgency &texts, const QString &code, const QString &name)
{
    AgencyRequest request{{}, code, m_details->reason(), page().state.personName()};
    for (const AgencyTextCount &text : texts.texts) {
        if (request.texts.size() < mostAgencyTextsAtOnce)
            request.texts.append(text.text);
    }
    const QString first = request.texts.first();
    const qint64 count = texts.submissions;
    m_isBusy = true;
    updateActions();
    whenAnswered(page().state.session().agencyDecisions().decide(request), this,
                 [this, request, name, first, count](const Result<qint64> &decided) {
                     m_isBusy = false;
                     updateActions();
                     if (!decided)
                         return messages().showError(decided.error());
                     sayInEveryLanguage(messages(), [this, request, name, first, count] {
                         const QString text = request.agencyCode.isEmpty()
                                                  ? tr("“%1” is none of the list.").arg(first)
                                                  : tr("“%1” means %2. Submissions that count for it now: %3.")
                                                        .arg(first, name, formatNumber(count));
                         messages().showMessage(Tone::Positive, text, tr("Undo"),
                                                [this, request] { undo(request.texts); });
                     });
                     page().state.refresh();
                     load();
                 });
}

void AgenciesPage::undoChosen()
{
    if (const AgencyDecided *decision = chosenDecision())
        undo({decision->text});
}

void AgenciesPage::undo(const QStringList &texts)
{
    whenAnswered(page().state.session().agencyDecisions().undo(texts, {}, page().state.personName()), this,
                 [this, texts](const Result<void> &done) {
                     if (!done)
                         return messages().showError(done.error());
                     sayInEveryLanguage(messages(), [this, text = texts.first()] {
                         messages().showMessage(Tone::Positive,
                                                tr("Taken back: what “%1” means is open again.").arg(text));
                     });
                     page().state.refresh();
                     load();
                 });
}

} // namespace hoithi
