// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/tables/runtables.h"

#include "base/csvtext.h"
#include "commandline/messages.h"
#include "commandline/plaintext.h"
#include "services/ranking/runs/runtexts.h"
#include "services/rules/ruletexts.h"

namespace hoithi::commandline {

namespace {

const QString indent = s("  ");

QString signedBy(const RunSummary &run)
{
    return QStringList(run.signedBy.begin(), run.signedBy.end()).join(s("; "));
}

/// "0123456789ab, computed on … by …".
QString runTitle(const ListedRun &listed)
{
    const QString by = listed.computedBy.isEmpty() ? s("–") : listed.computedBy;
    return Messages::tr("Run %1, computed %2 by %3")
        .arg(shortRunHash(listed.run.runHash), toIsoLocal(listed.run.computedAtUtc), by);
}

QString figuresText(const ListedRun &listed)
{
    const RunSummary &run = listed.run;
    return Messages::tr("rule book version %1, target %2, %3 people, %4 eligible, %5 with every answer right, %6 with "
                        "a prize")
        .arg(run.ruleBookVersion)
        .arg(run.target)
        .arg(run.participants)
        .arg(run.eligible)
        .arg(run.allCorrect)
        .arg(listed.winners);
}

void writeRun(QTextStream &out, const ListedRun &listed)
{
    out << plainText(runTitle(listed)) << '\n'
        << indent << plainText(runStateText(listed)) << '\n'
        << indent << figuresText(listed) << '\n'
        << indent << Messages::tr("signed: %1").arg(plainText(runSignaturesText(listed.run))) << '\n';
    if (const auto &final = listed.run.finalisation) {
        out << indent
            << plainText(Messages::tr("declared final by %1 on %2: %3")
                             .arg(final->judge, toIsoLocal(final->finalisedAtUtc), final->comment))
            << '\n';
    }
}

const RankedSubmission &personOf(const RunPersonChange &change)
{
    return change.standings[1].person ? *change.standings[1].person : *change.standings[0].person;
}

QString placeOf(const PrizeStanding &standing)
{
    return standing.person && standing.person->place > 0 ? QString::number(standing.person->place) : QString();
}

QString submissionOf(const PrizeStanding &standing)
{
    return standing.person ? standing.person->submissionId : QString();
}

QString whyOf(const PrizeStanding &standing)
{
    return standing.why ? prizeReasonText(*standing.why) : QString();
}

void writePersonCsv(QTextStream &out, const RunPersonChange &change)
{
    const RankedSubmission &person = personOf(change);
    const auto &[first, second] = change.standings;
    out << "person,,," << csvField(first.prize()) << ',' << csvField(second.prize()) << ','
        << prizeMoveName(change.move) << ',' << csvField(person.accountId) << ',' << csvField(person.fullName) << ','
        << csvField(person.agencyName) << ',' << csvField(submissionOf(first)) << ',' << csvField(submissionOf(second))
        << ',' << placeOf(first) << ',' << placeOf(second) << ',' << csvField(whyOf(first)) << ','
        << csvField(whyOf(second)) << '\n';
}

/// Of everybody, and not only of those who are listed.
QString placesText(const PlaceChanges &places)
{
    if (places.people == 0)
        return Messages::tr("Everybody has the same place.");
    return Messages::tr("People whose place is not the same: %1, from place %2 on.")
        .arg(places.people)
        .arg(places.fromPlace);
}

/// Both accounts, where the submissions that count are of two.
QString accountsText(const RunPersonChange &change)
{
    QStringList accounts;
    for (const PrizeStanding &standing : change.standings) {
        if (standing.person)
            accounts.append(standing.person->accountId);
    }
    accounts.removeDuplicates();
    return accounts.join(s(" → "));
}

void writePersonText(QTextStream &out, const RunPersonChange &change, const RunComparison &comparison)
{
    const RankedSubmission &person = personOf(change);
    out << indent << plainText(person.fullName) << " (" << plainText(accountsText(change))
        << "): " << prizeMoveText(change.move) << '\n';
    for (std::size_t i = 0; i < change.standings.size(); ++i)
        out << indent << indent << shortRunHash(comparison.runs.at(i).run.runHash) << ": "
            << plainText(prizeStandingText(change.standings.at(i))) << '\n';
}

} // namespace

void writeRunsCsv(QTextStream &out, const std::vector<ListedRun> &runs)
{
    out << "run_hash,computed_at,computed_by,rules_version,target,participants,eligible,all_correct,counted,winners,"
           "signatures,quorum,signed_by,final_by,final_at,final_comment,state,superseded_by,differs_now\n";
    for (const ListedRun &listed : runs) {
        const RunSummary &run = listed.run;
        const Finalisation final = run.finalisation.value_or(Finalisation{});
        out << run.runHash << ',' << toIsoLocal(run.computedAtUtc) << ',' << csvField(listed.computedBy) << ','
            << run.ruleBookVersion << ',' << run.target << ',' << run.participants << ',' << run.eligible << ','
            << run.allCorrect << ',' << run.counted << ',' << listed.winners << ',' << run.signedBy.size() << ','
            << run.quorum << ',' << csvField(signedBy(run)) << ',' << csvField(final.judge) << ','
            << (run.finalisation ? toIsoLocal(final.finalisedAtUtc) : QString()) << ',' << csvField(final.comment)
            << ',' << runStateName(listed.state) << ',' << listed.supersededBy << ',' << csvField(run.staleBecause)
            << '\n';
    }
}

void writeRunsText(QTextStream &out, const std::vector<ListedRun> &runs)
{
    for (const ListedRun &listed : runs)
        writeRun(out, listed);
}

void writeComparisonCsv(QTextStream &out, const RunComparison &comparison)
{
    const QString noPerson(9, u',');
    out << "part,name,text,before,after,change,account_id,full_name,agency_name,submission_before,submission_after,"
           "place_before,place_after,why_before,why_after\n";
    for (const RunInputChange &change : comparison.inputs)
        out << "input," << runInputName(change.input) << ',' << csvField(runInputTitle(change)) << ','
            << csvField(runInputValueText(change, change.before)) << ','
            << csvField(runInputValueText(change, change.after)) << ',' << noPerson << '\n';
    for (const RunFigureChange &figure : runFigureChanges(comparison))
        out << "figure," << figure.name << ',' << csvField(figure.text) << ',' << figure.before << ',' << figure.after
            << ',' << figure.after - figure.before << noPerson << '\n';
    if (comparison.places.people > 0)
        out << "places,changed," << csvField(placesText(comparison.places)) << ",,," << comparison.places.people
            << noPerson << '\n';
    for (const RunPersonChange &change : comparison.people)
        writePersonCsv(out, change);
}

void writeComparisonText(QTextStream &out, const RunComparison &comparison)
{
    for (const ListedRun &listed : comparison.runs)
        writeRun(out, listed);
    out << '\n'
        << (comparison.inputs.empty() ? Messages::tr("Both were computed from the same.")
                                      : Messages::tr("What they were computed from is not the same:"))
        << '\n';
    for (const RunInputChange &change : comparison.inputs)
        out << indent << plainText(runInputTitle(change)) << ": " << plainText(runInputValueText(change, change.before))
            << " → " << plainText(runInputValueText(change, change.after)) << '\n';
    for (const RunFigureChange &figure : runFigureChanges(comparison))
        out << indent << figure.text << ": " << figure.before << " → " << figure.after << '\n';
    out << '\n' << placesText(comparison.places) << '\n';
    if (!comparison.people.empty())
        out << Messages::tr("Of those who have a prize, or tie for one, prizes or places are not the same:") << '\n';
    else if (comparison.places.people > 0)
        out << Messages::tr("None of them has a prize or ties for one.") << '\n';
    for (const RunPersonChange &change : comparison.people)
        writePersonText(out, change, comparison);
}

} // namespace hoithi::commandline
