// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/review/effecttext.h"

#include "itemmodels/format.h"
#include "views/widgets/windowwords.h"

#include <QCoreApplication>

namespace hoithi {

namespace {

struct EffectText
{
    Q_DECLARE_TR_FUNCTIONS(EffectText)
};

bool isUndecided(const QString &prize)
{
    return prize == QStringLiteral("undecided");
}

QString prizeText(const QString &prize)
{
    return isUndecided(prize) ? EffectText::tr("undecided") : prize;
}

/// "Trần Văn An (a17): Giải Nhất", one a line below the heading. Those who tie for a prize have none yet.
QStringList listed(const std::vector<RankedSubmission> &people, bool tied, const QString &heading)
{
    QStringList lines;
    for (const RankedSubmission &person : people) {
        if (isUndecided(person.prize) != tied)
            continue;
        const QString name =
            QStringLiteral("    %1 (%2)").arg(person.fullName.simplified(), person.accountId.simplified());
        lines << (tied ? name : QStringLiteral("%1: %2").arg(name, person.prize));
    }
    if (!lines.isEmpty())
        lines.prepend(heading);
    return lines;
}

QString targetText(const PrizeEffect &effect)
{
    QString text = EffectText::tr("People with every answer right: %1 → %2.");
    if (effect.targetOf == PredictionTarget::Participants)
        text = EffectText::tr("People taking part: %1 → %2.");
    else if (effect.targetOf == PredictionTarget::Submissions)
        text = EffectText::tr("Submissions: %1 → %2.");
    return text.arg(formatNumber(effect.oldTarget), formatNumber(effect.newTarget));
}

} // namespace

QStringList effectLines(const PrizeEffect &effect)
{
    QStringList lines;
    if (!effect.remark.isEmpty())
        lines << effect.remark;
    if (!effect.refusal.isEmpty())
        return lines << refusalSentence(effect, inWindowWords(effect.refusal));
    lines << targetText(effect);
    if (!effect.changesPrizes())
        lines << EffectText::tr("The prizes stay as they are.");
    lines << listed(effect.entering, false, EffectText::tr("Into the prizes:"))
          << listed(effect.entering, true, EffectText::tr("Into a tie for a prize, still to be decided:"))
          << listed(effect.leaving, false, EffectText::tr("Out of the prizes, with the prize they had:"))
          << listed(effect.leaving, true, EffectText::tr("Out of a tie for a prize:"));
    for (const PrizeChange &change : effect.changing)
        lines << EffectText::tr("Another prize for %1: %2 → %3.")
                     .arg(change.person.fullName.simplified(), prizeText(change.before),
                          prizeText(change.person.prize));
    return lines;
}

QStringList linesByRound(const RoundEffects &effects)
{
    QStringList lines;
    for (const PrizeEffect &effect : effects)
        lines << EffectText::tr("Round %1").arg(effect.roundNumber) << effectLines(effect);
    return lines;
}

QString effectText(const RoundEffects &effects)
{
    if (effects.empty())
        return EffectText::tr("No round with submissions is concerned: the prizes stay as they are.");
    if (effects.size() == 1)
        return effectLines(effects.front()).join(u'\n');
    return linesByRound(effects).join(u'\n');
}

} // namespace hoithi
