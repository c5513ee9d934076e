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

QString refusalText(const PrizeEffect &effect)
{
    switch (effect.bearing) {
    case Bearing::Decided:
        break;
    case Bearing::Later:
        return Messages::tr("earlier winners affect it, but it cannot be ranked yet: %1").arg(effect.refusal);
    case Bearing::Earlier:
        return Messages::tr("it cannot be ranked yet, so nobody counts as having won in it: %1").arg(effect.refusal);
    }
    return effect.refusal;
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
            out << plainText(refusalText(effect)) << '\n';
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
