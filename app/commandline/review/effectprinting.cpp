// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/review/effectprinting.h"

#include "commandline/messages.h"
#include "commandline/plaintext.h"

namespace hoithi::commandline {

namespace {

void printPeople(QTextStream &out, const QString &heading, const std::vector<RankedSubmission> &people)
{
    out << heading << '\n';
    for (const RankedSubmission &person : people)
        out << "  " << plainText(person.submissionId) << '\t' << plainText(person.fullName) << '\t'
            << plainText(person.prize) << '\n';
    if (people.empty())
        out << "  –\n";
}

void printChanges(QTextStream &out, const std::vector<PrizeChange> &changes)
{
    out << Messages::tr("Changing prize:") << '\n';
    for (const PrizeChange &change : changes) {
        const RankedSubmission &person = change.person;
        out << "  " << plainText(person.submissionId) << '\t' << plainText(person.fullName) << '\t'
            << plainText(change.before) << " → " << plainText(person.prize) << '\n';
    }
}

} // namespace

void printTarget(QTextStream &out, const PrizeEffect &effect)
{
    out << Messages::tr("Target: %1 before, %2 after.").arg(effect.oldTarget).arg(effect.newTarget) << '\n';
}

void printPrizes(QTextStream &out, const PrizeEffect &effect)
{
    printPeople(out, Messages::tr("Entering the prizes:"), effect.entering);
    printPeople(out, Messages::tr("Leaving the prizes:"), effect.leaving);
    if (!effect.changing.empty())
        printChanges(out, effect.changing);
}

void printEffects(QTextStream &out, const RoundEffects &effects)
{
    for (const PrizeEffect &effect : effects) {
        out << Messages::tr("Round %1:").arg(effect.roundNumber) << ' ';
        if (!effect.refusal.isEmpty()) {
            out << plainText(refusalSentence(effect, effect.refusal)) << '\n';
            continue;
        }
        printTarget(out, effect);
        if (effect.changesPrizes())
            printPrizes(out, effect);
        else
            out << Messages::tr("No prize changes.") << '\n';
    }
    if (effects.empty())
        out << Messages::tr("No prize changes.") << '\n';
}

QString previewOnly()
{
    return Messages::tr("This was a preview: nothing was changed.");
}

} // namespace hoithi::commandline
