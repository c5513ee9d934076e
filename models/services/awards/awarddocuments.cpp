// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/awards/awarddocuments.h"

#include "base/csvtext.h"
#include "base/text.h"
#include "documents/certificate.h"
#include "documents/decision.h"
#include "documents/officialtext.h"
#include "domain/award/moneywords.h"
#include "services/anchors/anchorcheck.h"
#include "services/awards/templatefolder.h"
#include "storage/repositories/contestrepository.h"

#include <QDateTime>

#include <algorithm>

namespace hoithi {

namespace {

const QString numberSuffix = QStringLiteral("QĐ-BTC");

/// What both documents say of the contest and its round.
struct Occasion
{
    Contest contest;
    QString roundTitle; ///< "Tuần 1", or "toàn Hội thi"
    QString period;
    DecisionDetails details;
};

QString localDate(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), contestTimeZone()).toString(QStringLiteral("dd/MM/yyyy"));
}

Result<Occasion> occasionOf(Store &store, int roundNumber, const DecisionDetails &details)
{
    ContestRepository repository(*store.database);
    Occasion occasion;
    HOITHI_TRY(occasion.contest, repository.contest());
    HOITHI_TRY(const std::vector<Round> rounds, repository.rounds());
    Instant opens = Instant::max();
    Instant closes = Instant::min();
    for (const Round &round : rounds) {
        opens = round.cancelled ? opens : std::min(opens, round.opensAtUtc);
        closes = round.cancelled ? closes : std::max(closes, round.closesAtUtc);
    }
    occasion.roundTitle = QStringLiteral("toàn Hội thi");
    if (roundNumber != 0) {
        HOITHI_TRY(const Round round, repository.round(roundNumber));
        opens = round.opensAtUtc;
        closes = round.closesAtUtc;
        occasion.roundTitle = round.title;
    }
    // A round closes at midnight: its last day is the one before.
    occasion.period = QStringLiteral("Từ ngày %1 đến hết ngày %2")
                          .arg(localDate(opens), localDate(closes - std::chrono::milliseconds(1)));
    occasion.details = details;
    if (!occasion.details.date.isValid()) {
        occasion.details.date =
            QDateTime::fromMSecsSinceEpoch(toMillis(store.clock->nowUtc()), contestTimeZone()).date();
    }
    if (occasion.details.signerTitle.isEmpty())
        occasion.details.signerTitle = QStringLiteral("Trưởng Ban Tổ chức");
    return occasion;
}

DecisionContent decisionFrame(const Occasion &occasion)
{
    DecisionContent content;
    content.parentAuthority = occasion.contest.issuingAuthority;
    content.issuer = QStringLiteral("Ban Tổ chức Hội thi");
    content.number = occasion.details.number;
    content.numberSuffix = numberSuffix;
    content.place = occasion.contest.place;
    content.date = occasion.details.date;
    content.authority = QStringLiteral("Trưởng Ban Tổ chức Hội thi");
    content.legalBases = awardLegalBases(occasion.details.date);
    content.legalBases.push_back(
        QStringLiteral("Căn cứ Kế hoạch số %1 về việc tổ chức Hội thi").arg(occasion.contest.planNumber));
    content.legalBases.push_back(QStringLiteral("Theo đề nghị của Ban Giám khảo Hội thi"));
    content.signerTitle = occasion.details.signerTitle;
    content.signerName = occasion.details.signerName;
    content.recipients = {QStringLiteral("Như Điều 3"), QStringLiteral("Ban Giám khảo, Tổ Thư ký"),
                          QStringLiteral("Lưu: VT")};
    content.contestTitle = occasion.contest.title;
    content.roundTitle = occasion.roundTitle;
    content.period = occasion.period;
    return content;
}

DecisionContent decisionFor(const Occasion &occasion, const PrizeWinners &winners)
{
    DecisionContent content = decisionFrame(occasion);
    if (winners.roundNumber > 0)
        content.runHash = QString::fromLatin1(winners.basis);
    content.collective = winners.roundNumber == 0;
    content.abstractText = content.collective
                               ? QStringLiteral("Về việc khen thưởng các tập thể tại %1").arg(occasion.contest.title)
                               : QStringLiteral("Về việc khen thưởng các cá nhân đạt giải %1 %2")
                                     .arg(occasion.roundTitle, occasion.contest.title);
    for (std::size_t i = 0; i < winners.awards.size(); ++i) {
        DecisionRow row;
        row.ordinal = static_cast<int>(i) + 1;
        row.name = content.collective ? winners.agencies[i].agencyName : normalized(winners.people[i].fullName);
        row.agency = content.collective ? formatMoney(winners.agencies[i].people) : winners.people[i].agencyName;
        row.prize = winners.awards[i].prizeName;
        row.amount = winners.awards[i].amount;
        content.rows.push_back(row);
    }
    return content;
}

std::vector<CertificateContent> certificatesFor(const Occasion &occasion, const PrizeWinners &winners)
{
    std::vector<CertificateContent> certificates;
    const bool collective = winners.roundNumber == 0;
    for (std::size_t i = 0; i < winners.awards.size(); ++i) {
        CertificateContent content;
        content.parentAuthority = occasion.contest.issuingAuthority;
        content.issuer = QStringLiteral("Ban Tổ chức Hội thi");
        content.collective = collective;
        content.recipient = collective ? winners.agencies[i].agencyName : normalized(winners.people[i].fullName);
        content.agency = collective ? QString() : winners.people[i].agencyName;
        content.achievement =
            collective ? QStringLiteral("Đã có đông người tham gia %1").arg(occasion.contest.title)
                       : QStringLiteral("Đã đạt giải %1 %2").arg(occasion.roundTitle, occasion.contest.title);
        content.prize = winners.awards[i].prizeName;
        content.decisionNumber = occasion.details.number;
        content.decisionSuffix = numberSuffix;
        content.decisionDate = occasion.details.date;
        content.place = occasion.contest.place;
        content.date = occasion.details.date;
        content.signerTitle = occasion.details.signerTitle;
        content.signerName = occasion.details.signerName;
        certificates.push_back(std::move(content));
    }
    return certificates;
}

QByteArray listFor(const DecisionContent &decision, const PrizeWinners &winners)
{
    const auto quoted = [](const QString &text) -> QString {
        return QLatin1Char('"') + withoutFormula(text).replace(QLatin1Char('"'), QStringLiteral("\"\""))
               + QLatin1Char('"');
    };
    QString list = decision.collective ? QStringLiteral("ordinal,agency,people,prize,amount\r\n")
                                       : QStringLiteral("ordinal,name,agency,prize,amount\r\n");
    for (std::size_t i = 0; i < decision.rows.size(); ++i) {
        const DecisionRow &row = decision.rows[i];
        const QString second = decision.collective ? QString::number(winners.agencies[i].people) : quoted(row.agency);
        list += QString::number(row.ordinal) + QLatin1Char(',') + quoted(row.name) + QLatin1Char(',') + second
                + QLatin1Char(',') + quoted(row.prize) + QLatin1Char(',')
                + (row.amount ? QString::number(*row.amount) : QString()) + QStringLiteral("\r\n");
    }
    // Excel takes a CSV for UTF-8 only with a byte order mark.
    return QByteArrayLiteral("\xEF\xBB\xBF") + list.toUtf8();
}

} // namespace

Result<AwardDocuments> composeAwardDocuments(Store &store, const PrizeWinners &winners, const DecisionDetails &details)
{
    HOITHI_TRY(const Occasion occasion, occasionOf(store, winners.roundNumber, details));
    HOITHI_TRY(const ChainHead head, newestHead(store));
    HOITHI_TRY(const DocumentTemplate decisionTemplate,
               DocumentTemplate::load(QStringLiteral("decision.vi"), ownTemplateFolder()));
    HOITHI_TRY(const DocumentTemplate certificateTemplate,
               DocumentTemplate::load(QStringLiteral("certificate.vi"), ownTemplateFolder()));
    DecisionContent decision = decisionFor(occasion, winners);
    decision.auditHead = printedHead(head);
    const std::vector<CertificateContent> certificates = certificatesFor(occasion, winners);
    AwardDocuments documents;
    HOITHI_TRY(documents.decision, layoutDecision(decision, decisionTemplate));
    documents.decisionTitle = decision.abstractText;
    HOITHI_TRY(documents.certificates, layoutCertificates(certificates, certificateTemplate));
    documents.certificatesTitle = decision.collective ? QStringLiteral("Giấy khen tập thể")
                                                      : QStringLiteral("Giấy khen %1").arg(occasion.roundTitle);
    documents.list = listFor(decision, winners);
    return documents;
}

} // namespace hoithi
