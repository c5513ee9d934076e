// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/awards/publishedresults.h"

#include "base/sha256.h"
#include "base/text.h"
#include "domain/complaint/complaint.h"
#include "services/awards/winners.h"
#include "services/exports/exportrecord.h"
#include "services/people/acting.h"
#include "services/ranking/rankingjob.h"
#include "services/vault/identitysealer.h"
#include "services/verification/resultcheck.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/submissionscan.h"
#include "storage/transaction.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace hoithi {

namespace {

const QString kind = QStringLiteral("results");

Result<RunSummary> finalRun(Store &store, int roundNumber)
{
    HOITHI_TRY(RunSummary run, signedCurrentRun(store, roundNumber));
    if (run.finalisation)
        return run;
    return failure(ErrorCode::Refused,
                   Services::tr("The result of round %1 is signed, but not declared final yet: only a final one is "
                                "published (review finalise).")
                       .arg(roundNumber));
}

/// No prize is no failure here: that is a result too.
Result<PrizeWinners> winnersOrNone(Store &store, int roundNumber)
{
    Result<PrizeWinners> winners = prizeWinners(store, roundNumber);
    if (!winners && winners.error().code == ErrorCode::NotFound)
        return PrizeWinners();
    return winners;
}

/// Of the winners, in their order, masked. Nothing where the keys were erased, or nobody gave a phone or an id.
Result<QStringList> phonesOf(Store &store, const PrizeWinners &winners)
{
    std::vector<SubmissionId> ids;
    for (const StoredAward &award : winners.awards)
        ids.push_back(award.submissionId);
    HOITHI_TRY(const std::vector<StoredSubmission> rows, fetchSubmissions(*store.database, ids));
    QStringList phones;
    for (const StoredSubmission &row : rows) {
        phones.append(QString());
        if (row.sealedIdentity.isEmpty())
            continue;
        const Result<ContentKeys> keys = contentKeys(store);
        if (!keys && keys.error().code == ErrorCode::Refused)
            continue;
        if (!keys)
            return failure(keys.error());
        HOITHI_TRY(IdentitySealer sealer, sealerOf(store, *keys, row.batchId));
        HOITHI_TRY(const PersonalIdentity identity, sealer.open(row));
        phones.back() = maskedPhone(identity.phone);
    }
    return phones;
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<qint64> &number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonObject winnerJson(const RankedSubmission &person, const StoredAward &award, const QString &phone)
{
    return {{QStringLiteral("place"), award.place},
            {QStringLiteral("prize"), award.prizeName},
            {QStringLiteral("amount"), orNull(award.amount)},
            {QStringLiteral("full_name"), normalized(person.fullName)},
            {QStringLiteral("agency_code"), orNull(person.agencyCode)},
            {QStringLiteral("agency_name"), orNull(person.agencyName)},
            {QStringLiteral("phone"), orNull(phone)},
            {QStringLiteral("correct"), person.correct},
            {QStringLiteral("prediction"), orNull(person.prediction)},
            {QStringLiteral("submitted_at"), toIsoUtc(person.submittedAtUtc)}};
}

Result<QJsonObject> resultJson(Store &store, const RunSummary &run, const PrizeWinners &winners)
{
    const ContestRepository repository(*store.database);
    HOITHI_TRY(const Contest contest, repository.contest());
    HOITHI_TRY(const Round round, repository.round(run.roundNumber));
    HOITHI_TRY(const QStringList phones, phonesOf(store, winners));
    QJsonArray people;
    for (std::size_t i = 0; i < winners.people.size(); ++i)
        people.append(winnerJson(winners.people[i], winners.awards[i], phones[static_cast<qsizetype>(i)]));
    return QJsonObject{{QStringLiteral("contest"), contest.title},
                       {QStringLiteral("round"), run.roundNumber},
                       {QStringLiteral("round_title"), round.title},
                       {QStringLiteral("run"), QString::fromLatin1(run.runHash)},
                       {QStringLiteral("final_at"), toIsoUtc(run.finalisation->finalisedAtUtc)},
                       {QStringLiteral("participants"), run.participants},
                       {QStringLiteral("all_correct"), run.allCorrect},
                       {QStringLiteral("winners"), people}};
}

ExportRequest exportOf(const PublishRequest &request, const QString &url)
{
    ExportRequest exported;
    exported.kind = kind;
    exported.subject = exportSubject(request.roundNumber);
    exported.purpose = request.purpose;
    exported.format = QStringLiteral("backend");
    exported.actor = request.actor;
    exported.to = url;
    return exported;
}

/// Of all that was ever sent there, whether it arrived or not.
Result<std::vector<QByteArray>> earlierTags(Store &store, const ExportRequest &exported)
{
    HOITHI_TRY(const std::vector<AuditEntry> entries,
               AuditRepository(*store.database).ofActions({QStringLiteral("personal.export")}));
    std::vector<QByteArray> tags;
    for (const AuditEntry &entry : entries) {
        const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
        if (entry.subject == exported.subject && payload.value(QStringLiteral("kind")) == kind
            && payload.value(QStringLiteral("to")) == exported.to)
            tags.push_back('"' + payload.value(QStringLiteral("sha256")).toString().toLatin1() + '"');
    }
    return tags;
}

} // namespace

Result<PublishedContent> publishedResults(Store &store, const PublishRequest &request, const QString &url)
{
    HOITHI_CHECK(requireAllowed(store, Operation::Award, {}));
    HOITHI_TRY(const RunSummary run, finalRun(store, request.roundNumber));
    HOITHI_CHECK(requireRecordedWithin(store, request.roundNumber));
    HOITHI_TRY(const PrizeWinners winners, winnersOrNone(store, request.roundNumber));
    HOITHI_TRY(const QJsonObject result, resultJson(store, run, winners));
    PublishedContent content;
    content.bytes = QJsonDocument(result).toJson(QJsonDocument::Compact);
    content.people = std::ssize(winners.people);
    HOITHI_TRY(content.earlierTags, earlierTags(store, exportOf(request, url)));
    return content;
}

Result<void> recordPublishedResults(Store &store, const PublishRequest &request, const QString &url,
                                    const PublishedContent &content)
{
    HOITHI_CHECK(requireAllowed(store, Operation::Award, {}));
    ExportRequest exported = exportOf(request, url);
    exported.rows = content.people;
    exported.sha256 = Sha256::hexOf(content.bytes);
    return recordExport(store, exported);
}

} // namespace hoithi
