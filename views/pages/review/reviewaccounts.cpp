// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Accounts that are one person's, on the review page.
#include "services/review/flagwords.h"
#include "services/review/reviewservice.h"
#include "views/pages/review/flagpane.h"
#include "views/pages/review/reviewpage.h"
#include "views/pages/review/waitingproposals.h"
#include "views/shell/conteststate.h"
#include "views/widgets/answers.h"

#include <algorithm>
#include <iterator>

namespace hoithi {

void ReviewPage::mergeAccounts()
{
    std::vector<QStringList> rows;
    for (const QString &account : m_pane->accounts())
        rows.push_back({account});
    decideAccounts(MergeAccountsDialog::Way::Merge, rows);
}

void ReviewPage::separateAccounts()
{
    decideAccounts(MergeAccountsDialog::Way::Separate, mergedOfFlag());
}

/// Accounts with the names that are given to them in the evidence of any flag.
QString ReviewPage::withNames(const QStringList &accounts) const
{
    QStringList texts;
    for (const QString &account : accounts) {
        QStringList parts{account};
        for (const FlagDescription &description : m_descriptions) {
            for (const FlaggedSubmission &submission : description.submissions) {
                if (submission.accountId == account && !submission.fullName.isEmpty())
                    parts.append(submission.fullName);
            }
        }
        parts.removeDuplicates();
        texts.append(parts.join(QStringLiteral(" · ")));
    }
    return texts.join(QStringLiteral(", "));
}

void ReviewPage::decideAccounts(MergeAccountsDialog::Way way, const std::vector<QStringList> &rows)
{
    ReviewService &review = page().state.session().review();
    std::vector<AccountChoice> choices;
    for (const QStringList &accounts : rows)
        choices.push_back({accounts, withNames(accounts)});
    auto *dialog = new MergeAccountsDialog(way, choices, page().state.round(), roundCount(),
                                           page().state.membership().member, effectsOf(review), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, way, &review] {
        const bool merges = way == MergeAccountsDialog::Way::Merge;
        const AccountRequest request = dialog->request();
        const QString done =
            merges ? tr("The accounts %1 count as one person.") : tr("The accounts %1 count apart again.");
        const QString text = done.arg(request.accounts.join(QStringLiteral(", ")));
        if (!merges)
            return afterSeparating(request, review.separateAccounts(request), text);
        whenAnswered(review.mergeAccounts(request), this, [this, text, request](const Result<Decided> &decided) {
            DecisionInForce merging;
            merging.decision.merges = true;
            merging.decision.about = request.accounts;
            afterDecision(decided, text, merging);
        });
    });
    dialog->open();
}

/// They count apart unless other lists merge them too.
void ReviewPage::afterSeparating(const AccountRequest &request, const QFuture<Result<Decided>> &separated,
                                 const QString &text)
{
    whenAnswered(separated, this, [this, request, text](const Result<Decided> &decided) {
        if (!decided || *decided == Decided::Proposed)
            return afterDecision(decided, text);
        whenAnswered(page().state.session().review().togetherOnceSeparated(request.accounts, request.fromRound), this,
                     [this, decided, text](const Result<QString> &together) {
                         const bool apart = !together || together->isEmpty();
                         afterDecision(decided, apart ? text : tr("This list no longer holds. %1").arg(*together));
                     });
    });
}

/// Which accounts count as one person, by decisions of judges.
void ReviewPage::readMerges()
{
    whenAnswered(page().state.session().review().mergedAccounts(m_flags->roundNumber), this,
                 [this, flags = m_flags](const Result<std::vector<QStringList>> &merged) {
                     if (flags != m_flags)
                         return;
                     m_merged = merged ? *merged : std::vector<QStringList>();
                     updateActions();
                 });
}

/// Lists of merged accounts that one of the flag's accounts is in.
std::vector<QStringList> ReviewPage::mergedOfFlag() const
{
    const QStringList accounts = m_pane->accounts();
    std::vector<QStringList> lists;
    std::ranges::copy_if(m_merged, std::back_inserter(lists), [&accounts](const QStringList &list) {
        return std::ranges::any_of(list, [&accounts](const QString &account) { return accounts.contains(account); });
    });
    return lists;
}

QString ReviewPage::whyNotMerged(const FlagRow &row) const
{
    const QStringList accounts = m_pane->accounts();
    if (!suggestsOnePerson(row.kind))
        return tr("Nothing in this flag suggests that several accounts are one person's.");
    if (accounts.size() < 2)
        return tr("This flag is of one account.");
    const bool together = std::ranges::any_of(m_merged, [&accounts](const QStringList &list) {
        return std::ranges::all_of(accounts, [&list](const QString &account) { return list.contains(account); });
    });
    if (together)
        return tr("These accounts are merged already.");
    return whyNotAgain(proposalAbout(QStringLiteral("accounts.merge"), accounts, page().state.proposals()));
}

QString ReviewPage::whyNotSeparated() const
{
    const std::vector<QStringList> lists = mergedOfFlag();
    if (lists.empty())
        return tr("No account of this flag is merged with another.");
    std::optional<Proposal> known;
    for (const QStringList &list : lists) {
        known = proposalAbout(QStringLiteral("accounts.separate"), list, page().state.proposals());
        if (!known)
            return {};
    }
    return whyNotAgain(known);
}

void ReviewPage::updateAccountActions(const FlagRow *row, bool several)
{
    const QString choose = several ? tr("Choose only one flag.") : tr("Choose a flag first.");
    const QString notMerged = row && !several ? whyNotMerged(*row) : choose;
    setActionEnabled("review.merge", notMerged.isEmpty(), notMerged);
    const QString notSeparated = row && !several ? whyNotSeparated() : choose;
    setActionEnabled("review.separate", notSeparated.isEmpty(), notSeparated);
}

} // namespace hoithi
