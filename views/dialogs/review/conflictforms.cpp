// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/review/conflictforms.h"

#include "base/personname.h"
#include "views/theme/tokens.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace hoithi {

namespace {

constexpr qsizetype mostRowLines = 8; ///< of the listed rows, without scrolling

QString consequenceOf(const ConflictRow &row, TakeConflictDialog::Way way)
{
    const QString text =
        way == TakeConflictDialog::Way::Take
            ? TakeConflictDialog::tr("Of submission %1 the row in line %2 of %3 counts in place of what is stored. "
                                     "Results that it bears on become stale and must be made and signed again. "
                                     "Nothing is deleted, and the decision can be taken back.")
            : TakeConflictDialog::tr("Of submission %1 what was stored before counts again, and the row in line %2 of "
                                     "%3 no longer. Results that it bears on become stale; where nothing else changed, "
                                     "the earlier one holds again. Both decisions stay on record.");
    return text.arg(row.difference.submissionId, QString::number(row.difference.line), row.difference.file);
}

} // namespace

TakeConflictDialog::TakeConflictDialog(const ConflictRow &row, Way way, const std::optional<Member> &member,
                                       EffectSource effects, QWidget *parent)
    : JointDecisionDialog(way == Way::Take ? tr("Let the row count") : tr("Restore what was stored"),
                          consequenceOf(row, way),
                          way == Way::Take ? tr("&Propose to let it count") : tr("&Propose to restore it"),
                          way == Way::Take ? tr("&Let it count") : tr("Res&tore"), member, parent)
{
    setObjectName(QStringLiteral("takeConflictDialog"));
    addPeople();
    const ReviewAct act = way == Way::Take ? ReviewAct::Take : ReviewAct::Restore;
    addEffect(std::move(effects))->setDecision(EffectRequest{act, {}, {}, 1, {}, row.id});
    check();
}

QString TakeConflictDialog::missing() const
{
    const QString people = missingPeople();
    return people.isEmpty() ? missingEffect() : people;
}

KeepConflictDialog::KeepConflictDialog(const QString &about, const QStringList &names, Way way,
                                       const std::optional<Member> &member, QWidget *parent)
    : FormDialog(way == Way::Keep ? tr("Keep what is stored") : tr("Open again"),
                 (way == Way::Keep ? tr("%1: what is stored stays. No result changes, and it can be opened again.")
                                   : tr("%1: to be decided again. What was said before stays on record."))
                     .arg(about),
                 tr("Re&cord"), parent),
      m_judge(addLine(tr("&Judge"), QStringLiteral("judge"), tr("Your full name"))),
      m_reason(addLine(tr("&Reason"), QStringLiteral("reason")))
{
    setObjectName(QStringLiteral("keepConflictDialog"));
    bindName(m_judge, member);
    if (names.size() > 1)
        listRows(names);
    check();
}

void KeepConflictDialog::listRows(const QStringList &names)
{
    auto *label = new QLabel(tr("Ro&ws"), this);
    auto *list = new QListWidget(this);
    list->setObjectName(QStringLiteral("decidedRows"));
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setUniformItemSizes(true);
    list->addItems(names);
    list->setFixedHeight(static_cast<int>(std::min(names.size(), mostRowLines)) * list->sizeHintForRow(0)
                         + 2 * (list->frameWidth() + space::s));
    label->setBuddy(list);
    form()->addRow(label, list);
}

QString KeepConflictDialog::judge() const
{
    return m_judge->text().trimmed();
}

QString KeepConflictDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString KeepConflictDialog::missing() const
{
    if (!namesPerson(judge()))
        return tr("Type the judge's name.");
    return reason().isEmpty() ? tr("Say why.") : QString();
}

} // namespace hoithi
