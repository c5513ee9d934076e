// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/tables/tables.h"

#include "base/csvtext.h"
#include "services/import/issuetext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hoithi::commandline {

namespace {

QString text(std::string_view ascii)
{
    return QString::fromLatin1(ascii.data(), static_cast<qsizetype>(ascii.size()));
}

/// RFC 4180: quoted where it must be.
QString quoted(const QString &field)
{
    static const QString special = QStringLiteral(",\"\r\n");
    const bool plain = std::ranges::none_of(field, [](QChar c) { return special.contains(c); });
    if (plain)
        return field;
    QString escaped = field;
    escaped.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + escaped + QLatin1Char('"');
}

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

QJsonValue orNull(const QString &value)
{
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

QString rateText(const std::optional<double> &rate)
{
    return rate ? QString::number(*rate, 'f', 4) : QString();
}

QJsonObject toObject(const RankedSubmission &row)
{
    return {{QStringLiteral("place"), static_cast<qint64>(row.place)},
            {QStringLiteral("submission_id"), row.submissionId},
            {QStringLiteral("account_id"), row.accountId},
            {QStringLiteral("full_name"), row.fullName},
            {QStringLiteral("agency_code"), orNull(row.agencyCode)},
            {QStringLiteral("correct"), row.correct},
            {QStringLiteral("prediction"), orNull(row.prediction)},
            {QStringLiteral("prediction_error"), orNull(row.predictionError)},
            {QStringLiteral("submitted_at"), toIsoLocal(row.submittedAtUtc)},
            {QStringLiteral("duration_ms"), orNull(row.durationMs)},
            {QStringLiteral("prize"), orNull(row.prize)},
            {QStringLiteral("separated_by"), orNull(row.separatedBy)}};
}

std::optional<qint64> allCorrectOf(const ParticipationRow &row)
{
    return row.allCorrectHidden ? std::nullopt : std::optional(row.allCorrect);
}

QJsonObject toObject(const ParticipationRow &row)
{
    return {{QStringLiteral("agency_code"), row.agencyCode},
            {QStringLiteral("agency_name"), row.agencyName},
            {QStringLiteral("bloc"), row.bloc},
            {QStringLiteral("people"), row.people},
            {QStringLiteral("submissions"), row.submissions},
            {QStringLiteral("all_correct"), orNull(allCorrectOf(row))},
            {QStringLiteral("headcount"), orNull(row.headcount)},
            {QStringLiteral("rate"), orNull(row.rate)}};
}

template<typename Rows>
QJsonArray toArray(const Rows &rows)
{
    QJsonArray array;
    for (const auto &row : rows)
        array.append(toObject(row));
    return array;
}

} // namespace

QByteArray countsJson(const ImportCounts &counts)
{
    QJsonObject rejectedBy;
    for (std::size_t i = 0; i < rejectReasonCount; ++i) {
        if (counts.rejectedBy[i] > 0)
            rejectedBy.insert(text(rejectReasonCode(static_cast<RejectReason>(i))), counts.rejectedBy[i]);
    }
    const QJsonObject object{{QStringLiteral("read"), counts.read()},
                             {QStringLiteral("accepted"), counts.accepted},
                             {QStringLiteral("rejected"), counts.rejected()},
                             {QStringLiteral("unchanged"), counts.unchanged},
                             {QStringLiteral("conflicts"), counts.conflicts},
                             {QStringLiteral("excluded"), counts.excluded},
                             {QStringLiteral("agency_unresolved"), counts.agencyUnresolved},
                             {QStringLiteral("rejected_by"), rejectedBy}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

void writeIssues(QTextStream &out, const std::vector<ImportIssue> &issues)
{
    out << "line,field,reason,text\n";
    for (const ImportIssue &issue : issues) {
        out << issue.line << ',' << issue.field << ',' << text(rejectReasonCode(issue.reason)) << ','
            << csvField(issueText(issue))
            << '\n'; // somebody else's text, and opened in a spreadsheet by whoever gets the list
    }
}

void writeStandingCsv(QTextStream &out, const std::vector<RankedSubmission> &rows)
{
    out << "place,submission_id,account_id,full_name,agency_code,correct,prediction,prediction_error,submitted_at,"
           "duration_ms,prize,separated_by\n";
    for (const RankedSubmission &row : rows) {
        out << row.place << ',' << quoted(row.submissionId) << ',' << quoted(row.accountId) << ','
            << quoted(row.fullName) << ',' << quoted(row.agencyCode) << ',' << row.correct << ','
            << orEmpty(row.prediction) << ',' << orEmpty(row.predictionError) << ',' << toIsoLocal(row.submittedAtUtc)
            << ',' << orEmpty(row.durationMs) << ',' << quoted(row.prize) << ',' << row.separatedBy << '\n';
    }
}

QByteArray standingJson(const RunSummary &run, const std::vector<RankedSubmission> &rows)
{
    const QJsonObject object{
        {QStringLiteral("round"), run.roundNumber}, {QStringLiteral("run_hash"), QString::fromLatin1(run.runHash)},
        {QStringLiteral("target"), run.target},     {QStringLiteral("participants"), run.participants},
        {QStringLiteral("eligible"), run.eligible}, {QStringLiteral("standings"), toArray(rows)}};
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

void writeParticipationCsv(QTextStream &out, const std::vector<ParticipationRow> &rows)
{
    out << "agency_code,agency_name,bloc,people,submissions,all_correct,headcount,rate\n";
    for (const ParticipationRow &row : rows) {
        out << quoted(row.agencyCode) << ',' << quoted(row.agencyName) << ',' << row.bloc << ',' << row.people << ','
            << row.submissions << ',' << orEmpty(allCorrectOf(row)) << ',' << orEmpty(row.headcount) << ','
            << rateText(row.rate) << '\n';
    }
}

QByteArray participationJson(const std::vector<ParticipationRow> &rows)
{
    return QJsonDocument(toArray(rows)).toJson(QJsonDocument::Indented);
}

} // namespace hoithi::commandline
