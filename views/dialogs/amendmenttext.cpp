// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The effect of an amendment in words.
#include "itemmodels/format.h"
#include "views/dialogs/amendkeydialog.h"

namespace hoithi {

namespace {

QString prizeText(const QString &prize)
{
    return prize == QStringLiteral("undecided") ? AmendKeyDialog::tr("undecided") : prize;
}

/// "Trần Văn An (a17): Giải Nhất", one a line.
QStringList prizesOf(const std::vector<RankedSubmission> &people)
{
    QStringList lines;
    for (const RankedSubmission &person : people)
        lines << QStringLiteral("    %1 (%2): %3").arg(person.fullName, person.accountId, prizeText(person.prize));
    return lines;
}

/// Counts that change, one a line, and how many keep theirs.
QStringList countsOf(const std::vector<CorrectChange> &changes)
{
    QStringList lines;
    qint64 same = 0;
    for (const CorrectChange &change : changes) {
        if (change.before == change.after)
            same += change.people;
        else
            lines << QStringLiteral("    ")
                         + AmendKeyDialog::tr("%1 → %2: %3 people")
                               .arg(QString::number(change.before), QString::number(change.after),
                                    formatNumber(change.people));
    }
    if (!changes.empty())
        lines.prepend(AmendKeyDialog::tr("Right answers of people (%1 keep theirs):").arg(formatNumber(same)));
    return lines;
}

QString entryText(const KeyEntry &entry)
{
    AnswerKey alone;
    alone.entries = {entry};
    return keyText(alone);
}

/// The question's number and letters in each variant, where there are several.
QStringList variantsOf(const std::vector<KeyEntryChange> &entries)
{
    QStringList lines;
    for (const KeyEntryChange &change : entries) {
        lines << QStringLiteral("    ")
                     + AmendKeyDialog::tr("paper %1, question %2: %3 → %4")
                           .arg(change.paperCode, QString::number(change.question), entryText(change.before),
                                entryText(change.after));
    }
    if (entries.size() < 2)
        return {};
    lines.prepend(AmendKeyDialog::tr("The question changes in each variant of the paper:"));
    return lines;
}

} // namespace

QString AmendKeyDialog::describe(const AmendmentEffect &effect)
{
    QStringList lines;
    lines << tr("People with every answer right: %1 → %2.")
                 .arg(formatNumber(effect.oldTarget), formatNumber(effect.newTarget));
    if (effect.entering.empty() && effect.leaving.empty() && effect.changing.empty())
        lines << tr("The prizes stay as they are.");
    if (!effect.entering.empty())
        lines << tr("Into the prizes:") << prizesOf(effect.entering);
    if (!effect.leaving.empty())
        lines << tr("Out of the prizes, with the prize they had:") << prizesOf(effect.leaving);
    for (const PrizeChange &change : effect.changing)
        lines << tr("Another prize for %1: %2 → %3.")
                     .arg(change.person.fullName, prizeText(change.before), prizeText(change.person.prize));
    return (lines + countsOf(effect.correct) + variantsOf(effect.entries)).join(u'\n');
}

} // namespace hoithi
