// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The effect of an amendment in words.
#include "itemmodels/format.h"
#include "views/dialogs/amendkeydialog.h"
#include "views/dialogs/review/effecttext.h"

namespace hoithi {

namespace {

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
    return (effectLines(effect) + countsOf(effect.correct) + variantsOf(effect.entries) + linesByRound(effect.others))
        .join(u'\n');
}

} // namespace hoithi
