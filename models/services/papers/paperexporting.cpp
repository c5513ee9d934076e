// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/papers/paperexporting.h"

#include "base/personname.h"
#include "base/sha256.h"
#include "base/text.h"
#include "documents/paper/paperdocument.h"
#include "documents/pdfwriter.h"
#include "services/exports/exportedfile.h"
#include "services/papers/paperreading.h"
#include "services/people/acting.h"
#include "storage/repositories/contestrepository.h"
#include "storage/transaction.h"

namespace hoithi {

namespace {

/// A paper together with what is printed around it.
struct PrintedPaper
{
    SealedPaper sealed;
    PaperPrinting printing;
};

Result<PrintedPaper> printedPaper(Store &store, const PaperExport &request)
{
    PrintedPaper printed;
    const ContestRepository contests(*store.database);
    HOITHI_TRY(const Contest contest, contests.contest());
    HOITHI_TRY(const Round round, contests.round(request.round));
    HOITHI_TRY(printed.sealed, roundPaper(store, request.round, true));
    printed.printing.heading = {contest.parentAuthority, contest.issuingAuthority, contest.title, round.title, {}};
    printed.printing.variant = request.variant;
    printed.printing.key = request.key;
    HOITHI_TRY(const PaperState state, paperState(store, request.round));
    printed.printing.draft = !state.frozen;
    return printed;
}

QString formatName(PaperFormat format)
{
    switch (format) {
    case PaperFormat::Pdf:
        return QStringLiteral("pdf");
    case PaperFormat::Docx:
        return QStringLiteral("docx");
    case PaperFormat::Json:
        break;
    }
    return QStringLiteral("json");
}

Result<QByteArray> bytesOf(const PrintedPaper &printed, const PaperExport &request)
{
    const Paper &paper = printed.sealed.paper;
    if (request.format == PaperFormat::Json)
        return exportJson(paper, request.key, printed.sealed.images);
    if (request.format == PaperFormat::Docx)
        return paperDocx(paper, printed.printing, printed.sealed.images);
    HOITHI_TRY(const auto pages, layoutPaper(paper, printed.printing, printed.sealed.images));
    return writePdf(*pages, paperTitle(paper, printed.printing));
}

} // namespace

Result<void> requirePaperPurpose(Store &store, const PaperExport &request)
{
    HOITHI_CHECK(requireSightOfPaper(store, request.round));
    HOITHI_TRY(const Round round, ContestRepository(*store.database).round(request.round));
    HOITHI_TRY(const Instant now, nowOf(store));
    if (!saysNothing(request.purpose) || now >= round.closesAtUtc)
        return {};
    return failure(
        ErrorCode::InvalidArgument,
        Services::tr("The paper of a round that is not over leaves the contest only for a purpose: give one."));
}

QByteArray paperFileDigest(const Paper &paper, const QByteArray &sha256)
{
    return sha256.isEmpty() ? QByteArray() : Sha256::hexOf(QByteArray(paper.salt + sha256));
}

Result<void> recordPaperExport(Store &store, const PaperExport &request, const QString &format,
                               const QByteArray &digest, const QString &to)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("export-paper")));
    HOITHI_TRY(const Acting acting, actingPerson(store));
    const QString person = acting.member ? acting.member->fullName : normalized(request.actor);
    QJsonObject payload{{QStringLiteral("purpose"), request.purpose.trimmed()},
                        {QStringLiteral("format"), format},
                        {QStringLiteral("with_key"), request.key == PaperKey::With},
                        {QStringLiteral("digest"), QString::fromLatin1(digest)}};
    if (!to.isEmpty())
        payload.insert(QStringLiteral("to"), to);
    HOITHI_CHECK(recordAudit(store, person, QStringLiteral("paper.export"),
                             QStringLiteral("round %1").arg(request.round), payload));
    return transaction.commit();
}

Result<void> exportPaper(Store &store, const PaperExport &request)
{
    HOITHI_CHECK(requirePaperPurpose(store, request));
    HOITHI_TRY(const PrintedPaper printed, printedPaper(store, request));
    HOITHI_TRY(const QByteArray bytes, bytesOf(printed, request));
    return saveExported(request.file, bytes, [&] {
        return recordPaperExport(store, request, formatName(request.format),
                                 paperFileDigest(printed.sealed.paper, Sha256::hexOf(bytes)));
    });
}

Result<PaperDocument> previewPaper(Store &store, const PaperExport &request)
{
    HOITHI_CHECK(requirePaperPurpose(store, request));
    HOITHI_TRY(const PrintedPaper printed, printedPaper(store, request));
    HOITHI_TRY(auto pages, layoutPaper(printed.sealed.paper, printed.printing, printed.sealed.images));
    HOITHI_CHECK(recordPaperExport(store, request, QStringLiteral("preview"), {}));
    return PaperDocument{paperTitle(printed.sealed.paper, printed.printing), std::move(pages)};
}

Result<void> recordShownPaper(Store &store, const PaperExport &request, const QByteArray &sha256)
{
    HOITHI_CHECK(requirePaperPurpose(store, request));
    HOITHI_TRY(const SealedPaper sealed, roundPaper(store, request.round, false));
    return recordPaperExport(store, request, sha256.isEmpty() ? QStringLiteral("print") : QStringLiteral("pdf"),
                             paperFileDigest(sealed.paper, sha256));
}

} // namespace hoithi
