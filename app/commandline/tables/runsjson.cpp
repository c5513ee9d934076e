// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/messages.h"
#include "commandline/tables/runtables.h"
#include "commandline/tables/standingjson.h"
#include "services/ranking/runs/runtexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi::commandline {

namespace {

QJsonValue orNull(const QByteArray &hash)
{
    return hash.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(hash));
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue finalJson(const std::optional<Finalisation> &final)
{
    if (!final)
        return {};
    return QJsonObject{
        {s("by"), final->judge}, {s("at"), toIsoLocal(final->finalisedAtUtc)}, {s("comment"), final->comment}};
}

QJsonObject runJson(const ListedRun &listed)
{
    const RunSummary &run = listed.run;
    return {{s("run_hash"), QString::fromLatin1(run.runHash)},
            {s("computed_at"), toIsoLocal(run.computedAtUtc)},
            {s("computed_by"), orNull(listed.computedBy)},
            {s("rules_version"), run.ruleBookVersion},
            {s("target"), run.target},
            {s("participants"), run.participants},
            {s("eligible"), run.eligible},
            {s("all_correct"), run.allCorrect},
            {s("counted"), run.counted},
            {s("winners"), listed.winners},
            {s("signed_by"), QJsonArray::fromStringList(QStringList(run.signedBy.begin(), run.signedBy.end()))},
            {s("quorum"), run.quorum},
            {s("final"), finalJson(run.finalisation)},
            {s("state"), runStateName(listed.state)},
            {s("superseded_by"), orNull(listed.supersededBy)},
            {s("differs_now"), orNull(run.staleBecause)}};
}

QJsonObject inputJson(const RunInputChange &change)
{
    return {{s("input"), runInputName(change.input)}, {s("subject"), change.subject}, {s("detail"), change.detail},
            {s("text"), runInputTitle(change)},       {s("before"), change.before},   {s("after"), change.after}};
}

QJsonObject personJson(const RunPersonChange &change)
{
    const RankedSubmission &person =
        change.standings[1].person ? *change.standings[1].person : *change.standings[0].person;
    return {{s("account_id"), person.accountId},
            {s("full_name"), person.fullName},
            {s("agency_name"), person.agencyName},
            {s("change"), prizeMoveName(change.move)},
            {s("standings"), QJsonArray{standingJson(change.standings[0]), standingJson(change.standings[1])}}};
}

} // namespace

QByteArray runsJson(int roundNumber, const std::vector<ListedRun> &runs)
{
    QJsonArray list;
    for (const ListedRun &listed : runs)
        list.append(runJson(listed));
    return QJsonDocument(QJsonObject{{s("round"), roundNumber}, {s("runs"), list}}).toJson(QJsonDocument::Compact);
}

QByteArray comparisonJson(const RunComparison &comparison)
{
    QJsonArray runs;
    for (std::size_t i = 0; i < comparison.runs.size(); ++i) {
        QJsonObject run = runJson(comparison.runs.at(i));
        run.insert(s("undecided"), comparison.undecided.at(i));
        runs.append(run);
    }
    QJsonArray inputs;
    for (const RunInputChange &change : comparison.inputs)
        inputs.append(inputJson(change));
    QJsonArray people;
    for (const RunPersonChange &change : comparison.people)
        people.append(personJson(change));
    const QJsonObject places{{s("people"), comparison.places.people}, {s("from_place"), comparison.places.fromPlace}};
    return QJsonDocument(QJsonObject{{s("round"), comparison.runs[0].run.roundNumber},
                                     {s("runs"), runs},
                                     {s("inputs"), inputs},
                                     {s("places"), places},
                                     {s("people"), people}})
        .toJson(QJsonDocument::Compact);
}

} // namespace hoithi::commandline
