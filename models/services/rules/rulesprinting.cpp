// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rules/rulesprinting.h"

#include "documents/pdfwriter.h"
#include "documents/rulesdocument.h"
#include "services/anchors/anchorcheck.h"
#include "services/awards/templatefolder.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/rulebookrepository.h"

#include <QDateTime>

#include <algorithm>

namespace hoithi {

namespace {

const QString numberSuffix = QStringLiteral("TL-BTC");

QDate localDate(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), contestTimeZone()).date();
}

Result<RuleBookVersion> printedVersion(Store &store, const RulesPrinting &printing)
{
    if (printing.draft) {
        RuleBookVersion draft;
        draft.version = 0;
        draft.inForceFromRound = printing.draftFromRound;
        draft.rules = *printing.draft;
        return draft;
    }
    HOITHI_TRY(const std::vector<RuleBookVersion> versions, RuleBookRepository(*store.database).all());
    if (versions.empty()) {
        return failure(
            ErrorCode::NotFound,
            Services::tr("No rules are approved yet. Approve them first (rules approve), or print a draft."));
    }
    if (!printing.version)
        return versions.back();
    const auto found = std::ranges::find(versions, *printing.version, &RuleBookVersion::version);
    if (found != versions.end())
        return *found;
    return failure(ErrorCode::NotFound, Services::tr("There is no version %1 of the rules.").arg(*printing.version));
}

/// The version that was in force where this one begins; 0: none.
Result<int> replacedBy(Store &store, const RuleBookVersion &version)
{
    HOITHI_TRY(const std::vector<RuleBookVersion> versions, RuleBookRepository(*store.database).all());
    int replaced = 0;
    for (const RuleBookVersion &before : versions) {
        if (before.version < version.version && before.inForceFromRound <= version.inForceFromRound)
            replaced = std::max(replaced, before.version);
    }
    return replaced;
}

Result<QString> titleOfRound(Store &store, int number)
{
    HOITHI_TRY(const Round round, ContestRepository(*store.database).round(number));
    return round.title;
}

Result<RulesContent> contentOf(Store &store, const RulesPrinting &printing)
{
    HOITHI_TRY(const RuleBookVersion version, printedVersion(store, printing));
    HOITHI_TRY(const Contest contest, ContestRepository(*store.database).contest());
    RulesContent content;
    content.parentAuthority = contest.issuingAuthority;
    content.issuer = QStringLiteral("Ban Tổ chức Hội thi");
    content.number = printing.number;
    content.numberSuffix = numberSuffix;
    content.place = contest.place;
    content.date = printing.date;
    content.contestTitle = contest.title;
    content.planNumber = contest.planNumber;
    HOITHI_TRY(content.fromRound, titleOfRound(store, version.inForceFromRound));
    content.rules = version.rules;
    content.version = version.version;
    HOITHI_TRY(content.replaced, replacedBy(store, version));
    content.signerTitle = printing.signerTitle.isEmpty() ? QStringLiteral("Trưởng Ban Tổ chức") : printing.signerTitle;
    content.signerName = printing.signerName;
    content.recipients = {QStringLiteral("Các cơ quan, đơn vị tham gia Hội thi"),
                          QStringLiteral("Ban Giám khảo, Tổ Thư ký"), QStringLiteral("Lưu: VT")};
    if (version.version > 0) {
        content.approvedOn = localDate(version.approvedAtUtc);
        HOITHI_TRY(const ChainHead head, newestHead(store));
        content.auditHead = printedHead(head);
    }
    return content;
}

} // namespace

Result<RulesDocument> rulesDocument(Store &store, const RulesPrinting &printing)
{
    HOITHI_TRY(const RulesContent content, contentOf(store, printing));
    HOITHI_TRY(const DocumentTemplate rulesTemplate,
               DocumentTemplate::load(QStringLiteral("rules.vi"), ownTemplateFolder()));
    RulesDocument document;
    HOITHI_TRY(document.pages, layoutRules(content, rulesTemplate));
    document.title = QStringLiteral("Thể lệ %1").arg(content.contestTitle);
    document.fileName = content.version == 0 ? QStringLiteral("the-le-du-thao.pdf")
                                             : QStringLiteral("the-le-%1.pdf").arg(content.version);
    return document;
}

Result<void> printRules(Store &store, const RulesPrinting &printing, const QString &file)
{
    HOITHI_TRY(const RulesDocument document, rulesDocument(store, printing));
    HOITHI_TRY(const QByteArray pdf, writePdf(*document.pages, document.title));
    return saveVerified(file, pdf);
}

} // namespace hoithi
