// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/tables/flagtables.h"

#include "base/csvtext.h"
#include "commandline/messages.h"
#include "commandline/plaintext.h"
#include "services/review/flagwords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi::commandline {

namespace {

template<typename T>
QString orEmpty(const std::optional<T> &value)
{
    return value ? QString::number(*value) : QString();
}

template<typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

/// The figures of each kind of evidence, by the names of docs/review.md.
struct EvidenceObject
{
    QJsonObject operator()(const RosterEvidence &evidence) const
    {
        return {{s("roster_entry"), static_cast<qint64>(evidence.person) + 1},
                {s("same_account"), evidence.byAccount},
                {s("same_phone"), evidence.byPhone},
                {s("same_national_id"), evidence.byNationalId},
                {s("namesakes"), evidence.namesakes}};
    }
    QJsonObject operator()(const SharedEvidence &evidence) const { return {{s("names"), evidence.names}}; }
    QJsonObject operator()(const ChangeEvidence &evidence) const { return {{s("different"), evidence.different}}; }
    QJsonObject operator()(const RepeatEvidence &evidence) const
    {
        QJsonArray earlier;
        for (const WonPrize &won : evidence.earlier)
            earlier.append(QJsonObject{{s("round"), won.round}, {s("prize"), won.prize}});
        return {{s("prize"), evidence.prize}, {s("earlier"), earlier}};
    }
    QJsonObject operator()(const BurstEvidence &evidence) const
    {
        QJsonObject object{{s("from"), toIsoLocal(fromMillis(evidence.fromMs))},
                           {s("to"), toIsoLocal(fromMillis(evidence.toMs))},
                           {s("alike"), evidence.alike},
                           {s("compared"), evidence.compared},
                           {s("alike_in_round"), evidence.everywhere},
                           {s("compared_in_round"), evidence.round},
                           {s("expected"), evidence.expected},
                           {s("log10_chance"), evidence.log10Chance}};
        if (evidence.prediction >= 0)
            object.insert(s("prediction"), evidence.prediction);
        else
            object.insert(s("wrong"), evidence.wrong);
        return object;
    }
    QJsonObject operator()(const FastEvidence &evidence) const
    {
        return {{s("duration_ms"), evidence.durationMs},
                {s("median_ms"), evidence.medianMs},
                {s("score"), evidence.score},
                {s("known"), evidence.known}};
    }
    QJsonObject operator()(const BoundaryEvidence &evidence) const
    {
        QJsonObject object{{s("prize"), evidence.prize}, {s("undecided"), evidence.undecided}};
        if (!evidence.undecided) {
            object.insert(s("criterion"), criterionName(evidence.criterion));
            object.insert(s("within"), evidence.within);
            object.insert(s("beyond"), evidence.beyond);
        }
        return object;
    }
    QJsonObject operator()(const MissingEvidence &evidence) const
    {
        return {{s("prize"), evidence.prize.isEmpty() ? QJsonValue() : QJsonValue(evidence.prize)},
                {s("correct"), evidence.correct}};
    }
};

QJsonObject toObject(const FlaggedSubmission &row)
{
    return {{s("round"), row.roundNumber},
            {s("submission_id"), row.submissionId},
            {s("account_id"), row.accountId},
            {s("full_name"), row.fullName},
            {s("agency_code"), row.agencyCode.isEmpty() ? QJsonValue() : QJsonValue(row.agencyCode)},
            {s("agency_name"), row.agencyName},
            {s("submitted_at"), toIsoLocal(row.submittedAtUtc)},
            {s("prediction"), orNull(row.prediction)},
            {s("duration_ms"), orNull(row.durationMs)},
            {s("file"), row.fileName},
            {s("line"), static_cast<qint64>(row.line)},
            {s("invalidated"), row.invalidated},
            {s("beyond_boundary"), row.beyondBoundary}};
}

/// As docs/review.md names it.
QString stateName(FlagState state)
{
    switch (state) {
    case FlagState::Open:
        return s("open");
    case FlagState::Kept:
        return s("kept");
    case FlagState::Decided:
        break;
    }
    return s("decided");
}

QJsonObject toObject(const ListedFlags &listed, std::size_t index)
{
    const ReviewFlag &flag = listed.round->flags[listed.indexes[index]];
    const FlagDescription &description = listed.descriptions[index];
    QJsonArray submissions;
    for (const FlaggedSubmission &row : description.submissions)
        submissions.append(toObject(row));
    return {{s("id"), QString::fromLatin1(flag.id)},
            {s("kind"), flagKindName(flag.kind)},
            {s("text"), description.evidence},
            {s("evidence"), std::visit(EvidenceObject{}, flag.evidence)},
            {s("accounts"), flag.accounts},
            {s("total"), flag.total},
            {s("submissions"), submissions},
            {s("state"), stateName(listed.states.of(flag.id))},
            {s("of_prize"), concernsPrize(*listed.round, flag)}};
}

void writeRow(QTextStream &out, const ReviewFlag &flag, const QString &evidence, const QString &state,
              const FlaggedSubmission &row)
{
    out << flag.id << ',' << flagKindName(flag.kind) << ',' << evidence << ',' << flag.accounts << ',' << flag.total
        << ',' << row.roundNumber << ',' << csvField(row.submissionId) << ',' << csvField(row.accountId) << ','
        << csvField(row.fullName) << ',' << csvField(row.agencyCode) << ',' << csvField(row.agencyName) << ','
        << toIsoLocal(row.submittedAtUtc) << ',' << orEmpty(row.prediction) << ',' << orEmpty(row.durationMs) << ','
        << csvField(row.fileName) << ',' << row.line << ',' << (row.invalidated ? "yes" : "") << ',' << state << '\n';
}

void writeText(QTextStream &out, const ListedFlags &listed, std::size_t index)
{
    const ReviewFlag &flag = listed.round->flags[listed.indexes[index]];
    const FlagDescription &description = listed.descriptions[index];
    out << '\n'
        << flagKindText(flag.kind) << ": " << plainText(description.evidence) << "\n  " << QString::fromLatin1(flag.id)
        << '\t' << flagStateText(listed.states.of(flag.id))
        << (concernsPrize(*listed.round, flag) ? Messages::tr(", concerns a prize") : QString()) << '\n';
    for (const FlaggedSubmission &row : description.submissions) {
        out << "  " << row.roundNumber << '\t' << toIsoLocal(row.submittedAtUtc) << '\t' << plainText(row.submissionId)
            << '\t' << plainText(row.accountId) << '\t' << plainText(row.fullName) << '\t' << plainText(row.agencyName)
            << '\n';
    }
    const qint64 more = flag.total - std::ssize(flag.submissions);
    if (more > 0)
        out << "  " << Messages::tr("and %1 more").arg(more) << '\n';
}

} // namespace

void writeFlagsCsv(QTextStream &out, const ListedFlags &listed)
{
    out << "flag_id,kind,evidence,accounts,total,round,submission_id,account_id,full_name,agency_code,agency_name,"
           "submitted_at,prediction,duration_ms,file,line,invalidated,state\n";
    for (std::size_t i = 0; i < listed.indexes.size(); ++i) {
        const ReviewFlag &flag = listed.round->flags[listed.indexes[i]];
        const QString evidence = csvField(listed.descriptions[i].evidence);
        const QString state = stateName(listed.states.of(flag.id));
        for (const FlaggedSubmission &row : listed.descriptions[i].submissions)
            writeRow(out, flag, evidence, state, row);
    }
}

QByteArray flagsJson(const ListedFlags &listed)
{
    const RoundFlags &round = *listed.round;
    QJsonObject counts;
    for (std::size_t i = 0; i < flagKindCount; ++i) {
        const auto kind = static_cast<FlagKind>(i);
        const bool known = !round.runHash.isEmpty() || !needsStanding(kind);
        counts.insert(flagKindName(kind), known ? QJsonValue(round.countOf(kind)) : QJsonValue());
    }
    QJsonArray flags;
    for (std::size_t i = 0; i < listed.indexes.size(); ++i)
        flags.append(toObject(listed, i));
    const QJsonValue runHash = round.runHash.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(round.runHash));
    const QJsonObject whole{{s("round"), round.roundNumber},
                            {s("run_hash"), runHash},
                            {s("submissions"), round.submissions},
                            {s("counts"), counts},
                            {s("flags"), flags}};
    return QJsonDocument(whole).toJson(QJsonDocument::Indented);
}

void writeFlagsText(QTextStream &out, const ListedFlags &listed)
{
    for (std::size_t i = 0; i < flagKindCount; ++i) {
        const auto kind = static_cast<FlagKind>(i);
        if (listed.round->countOf(kind) > 0)
            out << flagKindText(kind) << " (" << flagKindName(kind) << "): " << listed.round->countOf(kind) << '\n';
    }
    for (std::size_t i = 0; i < listed.indexes.size(); ++i)
        writeText(out, listed, i);
}

} // namespace hoithi::commandline
