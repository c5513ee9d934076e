// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentsamples.h"

#include "documents/docx/markupdocx.h"
#include "documents/markupdocument.h"
#include "documents/officialtext.h"
#include "documents/pdfwriter.h"

#include <QProcess>
#include <QTemporaryFile>
#include <QXmlStreamReader>

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

AnswerLetter sampleLetter(const QString &outcome)
{
    AnswerLetter letter;
    letter.parentAuthority = QStringLiteral("Sở Mẫu");
    letter.issuer = QStringLiteral("Ban Tổ chức Hội thi");
    letter.number = QStringLiteral("7");
    letter.numberSuffix = QStringLiteral("BTC-TTK");
    letter.place = QStringLiteral("Huế");
    letter.date = QDate(2023, 10, 9);
    letter.complainant = QStringLiteral("Nguyễn Thị Thử");
    letter.address = QStringLiteral("Số 1 đường Mẫu, phường Hương Vân, thị xã Hương Trà");
    letter.complaintNumber = 5;
    letter.receivedOn = QDate(2023, 10, 2);
    letter.way = QStringLiteral("email");
    letter.topic = QStringLiteral("place");
    letter.contestTitle = QStringLiteral("Hội thi tìm hiểu điều mẫu");
    letter.roundTitle = QStringLiteral("Tuần 2");
    letter.submissions = {{QStringLiteral("S-000123"),
                           fromMillis(1'694'740'512'345),
                           {},
                           14,
                           15,
                           CheckedSubmission::Standing::Placed,
                           3,
                           QStringLiteral("Giải Nhì"),
                           {}},
                          {QStringLiteral("S-000124"),
                           fromMillis(1'694'740'600'000),
                           QStringLiteral("Tuần 1"),
                           {},
                           0,
                           CheckedSubmission::Standing::Unsaid,
                           0,
                           {},
                           {}}};
    letter.findings = {QStringLiteral("Đáp án câu 7 của đề thi Tuần 2 đã được đối chiếu với văn bản gốc.")};
    letter.runHash = QString(64, u'a');
    letter.runSignedOn = QDate(2023, 9, 25);
    letter.outcome = outcome;
    letter.decidedOn = QDate(2023, 10, 6);
    letter.lastDay = QDate(2023, 9, 29);
    letter.reason = QStringLiteral("Câu 7 có hai phương án đúng.\nCâu 9 chỉ có một.");
    letter.auditHead = QStringLiteral("25:0123456789abcdef");
    letter.signerAuthority = QStringLiteral("TM. Ban Tổ chức");
    letter.signerTitle = QStringLiteral("Trưởng ban");
    letter.signerName = QStringLiteral("Lê Thử");
    return letter;
}

Result<std::unique_ptr<PagedDocument>> layoutAnswerLetter(const AnswerLetter &letter,
                                                          const DocumentTemplate &letterTemplate)
{
    HOITHI_TRY(const QString text, answerLetterText(letter, letterTemplate));
    return layoutMarkup(text);
}

Result<QByteArray> answerLetterDocx(const AnswerLetter &letter, const DocumentTemplate &letterTemplate)
{
    HOITHI_TRY(const QString text, answerLetterText(letter, letterTemplate));
    return markupDocx(text, answerLetterTitle(letter));
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

namespace {

/// What pdftotext prints, given `how`.
QString readPdf(const QByteArray &pdf, const QString &how)
{
    QTemporaryFile file;
    if (!file.open() || file.write(pdf) != pdf.size() || !file.flush())
        return {};
    QProcess process;
    process.start(QStringLiteral("pdftotext"),
                  {how, QStringLiteral("-enc"), QStringLiteral("UTF-8"), file.fileName(), QStringLiteral("-")});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

QString extractedText(const QByteArray &pdf)
{
    return readPdf(pdf, QStringLiteral("-layout"));
}

std::vector<PlacedWord> placedWords(const QByteArray &pdf)
{
    constexpr qreal MmPerPoint = 25.4 / 72;
    QXmlStreamReader reader(readPdf(pdf, QStringLiteral("-bbox")));
    reader.setEntityExpansionLimit(0);
    std::vector<PlacedWord> words;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != QLatin1String("word"))
            continue;
        const auto attributes = reader.attributes();
        const auto edge = [&attributes](const char *name) {
            return attributes.value(QLatin1String(name)).toDouble() * MmPerPoint;
        };
        const QRectF at(QPointF(edge("xMin"), edge("yMin")), QPointF(edge("xMax"), edge("yMax")));
        words.push_back({reader.readElementText(), at});
    }
    return words;
}

QString extractedWords(const QByteArray &pdf)
{
    return extractedText(pdf).simplified();
}

QString xmlText(const QByteArray &xml, bool *wellFormed)
{
    QXmlStreamReader reader(xml);
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            text.append(reader.text());
        else if (reader.isEndElement() && reader.name() == QLatin1String("p"))
            text.append(QLatin1Char('\n'));
    }
    *wellFormed = !reader.hasError();
    return text;
}

} // namespace hoithi::test
