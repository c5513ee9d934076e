// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/awards/awardjob.h"

#include "base/sha256.h"
#include "documents/pdfwriter.h"
#include "services/awards/awarddocuments.h"
#include "services/awards/winners.h"
#include "services/exports/exportrecord.h"
#include "services/people/acting.h"
#include "services/verification/resultcheck.h"
#include "storage/repositories/awardrepository.h"
#include "storage/transaction.h"

#include <QDir>
#include <QJsonArray>

#include <array>
#include <iterator>

namespace hoithi {

namespace {

/// Awards are facts: given once from a basis, however often their documents are written. From another basis they are given
/// anew, and stand beside the older ones.
Result<void> record(Store &store, PrizeWinners &winners)
{
    HOITHI_TRY(const std::vector<StoredAward> given,
               AwardRepository(*store.database).givenFrom(winners.roundNumber, winners.basis));
    if (!given.empty())
        return {};
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::Award, {}));
    HOITHI_TRY(const Instant now, nowOf(store));
    for (StoredAward &award : winners.awards)
        award.awardedAtUtc = now;
    HOITHI_CHECK(AwardRepository(*store.database).insert(winners.awards));
    HOITHI_TRY(std::vector<Fact> facts, rowFacts(*store.database, RowFacts::Awards));
    facts.erase(facts.begin(), facts.end() - std::ssize(winners.awards));
    QJsonArray prizes;
    for (const StoredAward &award : winners.awards) {
        prizes.append(QJsonObject{{QStringLiteral("place"), award.place},
                                  {QStringLiteral("prize"), award.prizeName},
                                  {QStringLiteral("submission"), award.submissionId.value()},
                                  {QStringLiteral("agency"), award.agencyId.value()}});
    }
    const QString subject = exportSubject(winners.roundNumber);
    return recordAudit(
        store, person, QStringLiteral("awards.give"), subject,
        {{QStringLiteral("basis"), QString::fromLatin1(winners.basis)}, {QStringLiteral("awards"), prizes}}, facts);
}

using Contents = std::array<QByteArray, awardFileNames.size()>;

Result<Contents> contentsOf(const AwardDocuments &documents)
{
    HOITHI_TRY(QByteArray decision, writePdf(*documents.decision, documents.decisionTitle));
    HOITHI_TRY(QByteArray certificates, writePdf(*documents.certificates, documents.certificatesTitle));
    return Contents{std::move(decision), std::move(certificates), documents.list};
}

/// An official act: it is its own purpose. The last of the files lists who is in them.
Result<void> recordFiles(Store &store, const PrizeWinners &winners, const Contents &contents)
{
    const auto rows = static_cast<qint64>(winners.awards.size());
    for (std::size_t i = 0; i < contents.size(); ++i) {
        const QString name = awardFileNames[i];
        HOITHI_CHECK(appendExport(store, {name.section(QLatin1Char('.'), 0, 0),
                                          exportSubject(winners.roundNumber),
                                          QStringLiteral("awards.give"),
                                          name.section(QLatin1Char('.'), -1),
                                          rows,
                                          Sha256::hexOf(contents[i]),
                                          {}}));
    }
    return {};
}

/// All, or where there is no room for all, none: half an award must not lie about.
Result<QStringList> save(const Contents &contents, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(ErrorCode::Io, Services::tr("The folder %1 cannot be made.").arg(folder));
    const QDir directory(folder);
    std::vector<FileContent> files;
    QStringList paths;
    for (std::size_t i = 0; i < contents.size(); ++i) {
        paths.append(directory.filePath(awardFileNames[i]));
        files.push_back({paths.back(), contents[i]});
    }
    HOITHI_CHECK(saveVerified(files));
    return paths;
}

} // namespace

Result<AwardOutcome> giveAwards(Store &store, int roundNumber, const DecisionDetails &details, const QString &folder,
                                const QByteArray &shownBasis)
{
    HOITHI_CHECK(requireRecorded(store, roundNumber));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("award")));
    HOITHI_TRY(PrizeWinners winners, prizeWinners(store, roundNumber));
    if (!shownBasis.isEmpty() && shownBasis != winners.basis) {
        return failure(ErrorCode::Stale,
                       Services::tr("The result changed since you looked at the winners. Look at them "
                                    "again, then issue the awards."));
    }
    HOITHI_CHECK(record(store, winners)); // first: the decision prints the audit entry that tells of the awards
    HOITHI_TRY(const AwardDocuments documents, composeAwardDocuments(store, winners, details));
    HOITHI_TRY(const Contents contents, contentsOf(documents));
    HOITHI_CHECK(recordFiles(store, winners, contents));
    HOITHI_TRY(const QStringList files, save(contents, folder));
    HOITHI_CHECK(transaction.commit());
    return AwardOutcome{files, static_cast<int>(winners.awards.size())};
}

Result<std::vector<AwardDocument>> previewAwards(Store &store, int roundNumber, const DecisionDetails &details)
{
    HOITHI_TRY(const PrizeWinners winners, prizeWinners(store, roundNumber));
    HOITHI_TRY(const AwardDocuments documents, composeAwardDocuments(store, winners, details));
    return std::vector<AwardDocument>{
        {AwardDocumentKind::Decision, documents.decisionTitle, documents.decision},
        {AwardDocumentKind::Certificates, documents.certificatesTitle, documents.certificates}};
}

} // namespace hoithi
