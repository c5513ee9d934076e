// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentsamples.h"

#include "documents/pdfwriter.h"

#include "documents/officialtext.h"

#include <QProcess>
#include <QTemporaryFile>

namespace hoithi::test {

DecisionContent sampleDecision(int rows)
{
    DecisionContent content;
    content.parentAuthority = QStringLiteral("Ủy ban nhân dân tỉnh Thừa Thiên Huế");
    content.issuer = QStringLiteral("Ban Tổ chức Hội thi");
    content.number = QStringLiteral("5");
    content.numberSuffix = QStringLiteral("QĐ-BTC");
    content.place = QStringLiteral("Thừa Thiên Huế");
    content.date = QDate(2023, 10, 2);
    content.abstractText = QStringLiteral("Về việc tặng Giấy khen cho các cá nhân đạt giải Tuần 1 Hội thi trực tuyến "
                                          "Tìm hiểu công tác cải cách hành chính năm 2023");
    content.authority = QStringLiteral("Trưởng Ban Tổ chức Hội thi");
    content.legalBases = awardLegalBases(content.date);
    content.legalBases.push_back(QStringLiteral("Căn cứ Kế hoạch số 2475/KH-BTC của Ban Tổ chức Hội thi;"));
    content.legalBases.push_back(QStringLiteral("Theo đề nghị của Trưởng Ban Giám khảo Hội thi."));
    content.signerAuthority = QStringLiteral("TM. Ban Tổ chức");
    content.signerTitle = QStringLiteral("Trưởng ban");
    content.signerName = QStringLiteral("Nguyễn Hữu Ngưỡng");
    content.recipients = {QStringLiteral("Như Điều 3"), QStringLiteral("Ủy ban nhân dân tỉnh (báo cáo)"),
                          QStringLiteral("Lưu: VT, BTC")};
    content.contestTitle = QStringLiteral("Hội thi trực tuyến Tìm hiểu công tác cải cách hành chính năm 2023");
    content.roundTitle = QStringLiteral("Tuần 1");
    content.period = QStringLiteral("từ 08 giờ ngày 15/9/2023 đến 17 giờ ngày 21/9/2023");
    content.runHash = QString(64, u'a');
    content.auditHead = QStringLiteral("25980:0123456789abcdef");
    const QStringList names{QStringLiteral("Tôn Nữ Quỳnh Ngưỡng"), QStringLiteral("Hoàng Đình Phước Thuỵ"),
                            QStringLiteral("Lê Thị Mỹ Hằng"), QStringLiteral("Võ Đại Sofia")};
    for (int i = 0; i < rows; ++i) {
        content.rows.push_back(
            {i + 1, names.at(i % names.size()), QStringLiteral("Ủy ban nhân dân phường Hương Vân, thị xã Hương Trà"),
             i == 0 ? QStringLiteral("Giải Nhất") : QStringLiteral("Giải Khuyến khích"), i == 0 ? 1500000 : 300000});
    }
    return content;
}

CertificateContent sampleCertificate()
{
    CertificateContent content;
    content.parentAuthority = QStringLiteral("Ủy ban nhân dân tỉnh Thừa Thiên Huế");
    content.issuer = QStringLiteral("Ban Tổ chức Hội thi");
    content.recipient = QStringLiteral("Tôn Nữ Quỳnh Ngưỡng");
    content.agency = QStringLiteral("Ủy ban nhân dân phường Hương Vân, thị xã Hương Trà");
    content.achievement = QStringLiteral("Đã đạt giải Tuần 1 Hội thi trực tuyến Tìm hiểu công tác cải cách hành chính "
                                         "tỉnh Thừa Thiên Huế năm 2023");
    content.prize = QStringLiteral("Giải Nhất");
    content.decisionNumber = QStringLiteral("5");
    content.decisionSuffix = QStringLiteral("QĐ-BTC");
    content.decisionDate = QDate(2023, 10, 2);
    content.place = QStringLiteral("Thừa Thiên Huế");
    content.date = QDate(2023, 10, 2);
    content.signerAuthority = QStringLiteral("TM. Ban Tổ chức");
    content.signerTitle = QStringLiteral("Trưởng ban");
    content.signerName = QStringLiteral("Nguyễn Hữu Ngưỡng");
    return content;
}

Result<QByteArray> renderDecisionPdf(const DecisionContent &content, const DocumentTemplate &decision,
                                     const std::stop_token &stop)
{
    HOITHI_TRY(const auto document, layoutDecision(content, decision));
    return writePdf(*document, content.abstractText, stop);
}

Result<QByteArray> renderCertificatesPdf(std::span<const CertificateContent> contents,
                                         const DocumentTemplate &certificate, const ProgressCallback &progress,
                                         const CertificatePrinting &printing)
{
    HOITHI_TRY(const auto document, layoutCertificates(contents, certificate, printing));
    return writePdf(*document, contents.front().issuer, {}, progress);
}

QString extractedText(const QByteArray &pdf)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-enc"),
                                                QStringLiteral("UTF-8"), file.fileName(), QStringLiteral("-")});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString extractedWords(const QByteArray &pdf)
{
    return extractedText(pdf).simplified();
}

} // namespace hoithi::test
