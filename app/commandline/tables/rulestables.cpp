// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/tables/rulestables.h"

#include "base/instant.h"
#include "commandline/messages.h"
#include "commandline/plaintext.h"
#include "domain/ranking/rulecheck.h"
#include "services/rules/planreadings.h"
#include "services/rules/rulesentences.h"
#include "services/rules/ruletexts.h"

#include <QDateTime>

#include <algorithm>

namespace hoithi::commandline {

namespace {

const QString indent = s("  ");

QString roundsText(const std::vector<int> &rounds)
{
    QStringList numbers;
    for (const int round : rounds)
        numbers.append(QString::number(round));
    return numbers.isEmpty() ? Messages::tr("in no round") : Messages::tr("in rounds %1").arg(numbers.join(s(", ")));
}

void writeHeading(QTextStream &out, const RuleVersionState &state)
{
    const RuleBookVersion &version = state.version;
    out << Messages::tr("Version %1 of the rules, for rounds from %2 on; in force %3")
               .arg(version.version)
               .arg(version.inForceFromRound)
               .arg(roundsText(state.rounds))
        << '\n'
        << Messages::tr("Approved on %1 by %2: %3")
               .arg(QDateTime::fromMSecsSinceEpoch(toMillis(version.approvedAtUtc), contestTimeZone())
                        .toString(s("dd/MM/yyyy HH:mm")),
                    plainText(version.approver), plainText(version.reason))
        << "\n\n";
}

void writeList(QTextStream &out, const QString &heading, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    out << '\n' << heading << '\n';
    for (const QString &line : lines)
        out << indent << plainText(line) << '\n';
}

QStringList readingLines(const std::vector<PlanQuestion> &questions)
{
    QStringList lines;
    for (const PlanQuestion &question : questions) {
        lines.append(question.text);
        for (std::size_t i = 0; i < question.readings.size(); ++i) {
            const PlanReading &reading = question.readings[i];
            lines.append(indent + (question.chosen == i ? s("[x] ") : s("[ ] ")) + reading.text + s(": ")
                         + reading.meaning);
        }
    }
    return lines;
}

template<typename Items, typename Text>
QStringList textsOf(const Items &items, Text text)
{
    QStringList lines;
    std::ranges::transform(items, std::back_inserter(lines), text);
    return lines;
}

void writeOutcome(QTextStream &out, const RulesOutcome &outcome)
{
    out << '\n' << plainText(outcome.name) << '\n';
    if (!outcome.refusal.isEmpty()) {
        out << indent << plainText(outcome.refusal) << '\n';
        return;
    }
    for (const RuleChange &change : outcome.changes)
        out << indent << plainText(ruleChangeText(change)) << '\n';
    out << indent
        << Messages::tr("target %1, %2 people, %3 eligible, %4 with a prize, %5 undecided")
               .arg(outcome.target)
               .arg(outcome.participants)
               .arg(outcome.eligible)
               .arg(outcome.winners)
               .arg(outcome.undecided)
        << '\n';
}

QString standingText(const PrizeStanding &standing)
{
    if (!standing.person)
        return standing.why ? prizeReasonText(*standing.why) : awardedPrizeText({});
    QString text = awardedPrizeText(standing.person->prize);
    if (standing.person->place > 0)
        text += s(", ") + Messages::tr("place %1").arg(standing.person->place);
    if (standing.why)
        text += s(": ") + prizeReasonText(*standing.why);
    return text;
}

/// Whoever it is, by the first standing that has them.
const RankedSubmission *personOf(const std::vector<PrizeStanding> &standings)
{
    const auto found = std::ranges::find_if(standings, [](const PrizeStanding &s) { return s.person.has_value(); });
    return found == standings.end() ? nullptr : &*found->person;
}

} // namespace

void writeRules(QTextStream &out, const RulesState &state, const RuleVersionState &version)
{
    const RuleBook &rules = version.version.rules;
    writeHeading(out, version);
    for (const RuleSentence &sentence : ruleSentences(rules))
        out << plainText(sentence.text) << '\n';
    writeList(out, Messages::tr("Changed since version %1:").arg(version.replaced.value_or(0)),
              textsOf(version.changes, ruleChangeText));
    writeList(out, Messages::tr("To be noted:"), textsOf(checkRules(rules), ruleFindingText));
    writeList(out, Messages::tr("How the plan is read:"), readingLines(planQuestions(state.presetId, rules)));
}

void writeComparison(QTextStream &out, const RulesComparison &comparison)
{
    out << Messages::tr("Round %1 by %2 rule books").arg(comparison.roundNumber).arg(comparison.outcomes.size())
        << '\n';
    for (const RulesOutcome &outcome : comparison.outcomes)
        writeOutcome(out, outcome);
    out << '\n'
        << (comparison.people.empty() ? Messages::tr("Everybody has the same prize.")
                                      : Messages::tr("Whose prizes are not the same:"))
        << '\n';
    for (const auto &standings : comparison.people) {
        if (const RankedSubmission *person = personOf(standings))
            out << indent << plainText(person->fullName) << " (" << plainText(person->submissionId) << ")\n";
        for (std::size_t i = 0; i < standings.size(); ++i) {
            if (comparison.outcomes[i].refusal.isEmpty())
                out << indent << indent << plainText(comparison.outcomes[i].name) << ": "
                    << plainText(standingText(standings[i])) << '\n';
        }
    }
    out << '\n' << Messages::tr("Nothing was changed.") << '\n';
}

} // namespace hoithi::commandline
