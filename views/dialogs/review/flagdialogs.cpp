// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/review/flagdialogs.h"

#include "base/personname.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

namespace hoithi {

namespace {

constexpr int rowsInSight = 5;

QString titleOf(FlagOutcome outcome)
{
    switch (outcome) {
    case FlagOutcome::Keep:
        return FlagRemarkDialog::tr("Keep as it is");
    case FlagOutcome::Reopen:
        return FlagRemarkDialog::tr("Open again");
    case FlagOutcome::Note:
        break;
    }
    return FlagRemarkDialog::tr("Add a note");
}

QString consequenceOf(FlagOutcome outcome, const QString &about)
{
    switch (outcome) {
    case FlagOutcome::Keep:
        return FlagRemarkDialog::
            tr("%1: looked at, and nothing is to be changed. No result changes; where more is found later, the flag "
               "comes again.")
                .arg(about);
    case FlagOutcome::Reopen:
        return FlagRemarkDialog::tr("%1: to be looked at again. What was said before stays on record.").arg(about);
    case FlagOutcome::Note:
        break;
    }
    return FlagRemarkDialog::tr("%1: your note stays on record with it.").arg(about);
}

QString consequenceOf(MergeAccountsDialog::Way way)
{
    if (way == MergeAccountsDialog::Way::Separate)
        return MergeAccountsDialog::tr(
            "The accounts count apart again: choose exactly those that were merged. Results from that round on "
            "become stale and must be made and signed again. All of it stays on record.");
    return MergeAccountsDialog::tr(
        "The accounts count as one person: only one of their submissions has a place, and none where one of them is "
        "on the roster. Results from that round on become stale and must be made and signed again. The accounts can "
        "be separated again; all of it stays on record.");
}

} // namespace

FlagRemarkDialog::FlagRemarkDialog(FlagOutcome outcome, const QString &about, const std::optional<Member> &member,
                                   QWidget *parent)
    : FormDialog(titleOf(outcome), consequenceOf(outcome, about), tr("&Record"), parent),
      m_judge(addLine(tr("&Judge"), QStringLiteral("judge"), tr("Your full name"))),
      m_comment(addLine(outcome == FlagOutcome::Note ? tr("&Note") : tr("&Reason"), QStringLiteral("comment")))
{
    bindName(m_judge, member);
    check();
}

QString FlagRemarkDialog::judge() const
{
    return m_judge->text().trimmed();
}

QString FlagRemarkDialog::comment() const
{
    return m_comment->text().trimmed();
}

QString FlagRemarkDialog::missing() const
{
    if (!namesPerson(judge()))
        return tr("Type the judge's name.");
    return comment().isEmpty() ? tr("Say why.") : QString();
}

MergeAccountsDialog::MergeAccountsDialog(const QStringList &accounts, int round, int roundCount,
                                         const std::optional<Member> &member, QWidget *parent, Way way)
    : JointDecisionDialog(way == Way::Merge ? tr("Merge accounts") : tr("Separate merged accounts"), consequenceOf(way),
                          way == Way::Merge ? tr("&Propose to merge them") : tr("&Propose to separate them"),
                          way == Way::Merge ? tr("&Merge") : tr("&Separate"), member, parent),
      m_accounts(new QListWidget(this)), m_fromRound(new QSpinBox(this))
{
    m_accounts->setObjectName(QStringLiteral("accounts"));
    for (const QString &account : accounts) {
        auto *item = new QListWidgetItem(account, m_accounts);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_accounts->setFixedHeight(rowsInSight * m_accounts->fontMetrics().lineSpacing() * 3 / 2);
    connect(m_accounts, &QListWidget::itemChanged, this, &MergeAccountsDialog::check);
    m_fromRound->setObjectName(QStringLiteral("fromRound"));
    m_fromRound->setRange(1, std::max(1, roundCount));
    m_fromRound->setValue(round);
    form()->addRow(m_accounts);
    form()->addRow(tr("From round &on"), m_fromRound);
    addPeople();
    setRejectText(tr("Close"));
    check();
}

QStringList MergeAccountsDialog::chosen() const
{
    QStringList accounts;
    for (int row = 0; row < m_accounts->count(); ++row) {
        if (m_accounts->item(row)->checkState() == Qt::Checked)
            accounts.append(m_accounts->item(row)->text());
    }
    return accounts;
}

AccountRequest MergeAccountsDialog::request() const
{
    return {chosen(), m_fromRound->value(), judges(), reason()};
}

QString MergeAccountsDialog::missing() const
{
    if (chosen().size() < 2)
        return tr("Choose two accounts or more.");
    return missingPeople();
}

} // namespace hoithi
