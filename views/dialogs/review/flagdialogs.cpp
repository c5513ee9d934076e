// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/review/flagdialogs.h"

#include "base/personname.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>

#include <utility>

namespace hoithi {

namespace {

constexpr int mostRowsInSight = 5;

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
        return MergeAccountsDialog::tr("The accounts that were merged count apart again. Results from that round on "
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

MergeAccountsDialog::MergeAccountsDialog(Way way, const std::vector<AccountChoice> &rows, int round, int roundCount,
                                         const std::optional<Member> &member, EffectSource effects, QWidget *parent)
    : JointDecisionDialog(way == Way::Merge ? tr("Merge accounts") : tr("Separate merged accounts"), consequenceOf(way),
                          way == Way::Merge ? tr("&Propose to merge them") : tr("&Propose to separate them"),
                          way == Way::Merge ? tr("&Merge") : tr("&Separate"), member, parent),
      m_way(way), m_accounts(new QListWidget(this)), m_fromRound(new QSpinBox(this))
{
    m_accounts->setObjectName(QStringLiteral("accounts"));
    m_accounts->setAccessibleName(tr("Accounts"));
    for (const AccountChoice &choice : rows)
        addRow(choice);
    m_accounts->setCurrentRow(0);
    m_accounts->setFixedHeight(mostRowsInSight * m_accounts->fontMetrics().lineSpacing() * 3 / 2);
    m_fromRound->setObjectName(QStringLiteral("fromRound"));
    m_fromRound->setRange(1, std::max(1, roundCount));
    m_fromRound->setValue(round);
    form()->addRow(m_accounts);
    form()->addRow(tr("From round &on"), m_fromRound);
    addPeople();
    m_effect = addEffect(std::move(effects));
    setRejectText(tr("Close"));
    connect(m_accounts, &QListWidget::itemChanged, this, &MergeAccountsDialog::chooseAnother);
    connect(m_accounts, &QListWidget::currentRowChanged, this, &MergeAccountsDialog::chooseAnother);
    connect(m_fromRound, &QSpinBox::valueChanged, this, &MergeAccountsDialog::chooseAnother);
    chooseAnother();
}

void MergeAccountsDialog::addRow(const AccountChoice &choice)
{
    auto *item = new QListWidgetItem(choice.text, m_accounts);
    item->setData(Qt::UserRole, choice.accounts);
    if (m_way == Way::Separate)
        return;
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
}

QStringList MergeAccountsDialog::chosen() const
{
    if (m_way == Way::Separate)
        return m_accounts->currentItem() ? m_accounts->currentItem()->data(Qt::UserRole).toStringList() : QStringList();
    QStringList accounts;
    for (int row = 0; row < m_accounts->count(); ++row) {
        if (m_accounts->item(row)->checkState() == Qt::Checked)
            accounts.append(m_accounts->item(row)->data(Qt::UserRole).toStringList());
    }
    return accounts;
}

void MergeAccountsDialog::chooseAnother()
{
    const QStringList accounts = chosen();
    if (accounts.size() < 2)
        m_effect->setDecision(std::nullopt);
    else
        m_effect->setDecision(EffectRequest{
            m_way == Way::Merge ? ReviewAct::Merge : ReviewAct::Separate, {}, accounts, m_fromRound->value()});
    check();
}

AccountRequest MergeAccountsDialog::request() const
{
    return {chosen(), m_fromRound->value(), judges(), reason()};
}

QString MergeAccountsDialog::missing() const
{
    if (chosen().size() < 2)
        return tr("Choose two accounts or more.");
    const QString people = missingPeople();
    return people.isEmpty() ? missingEffect() : people;
}

} // namespace hoithi
