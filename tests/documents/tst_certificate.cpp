// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfwriter.h"
#include "documents/textblock.h"
#include "documentsamples.h"
#include "testregistry.h"

#include <QImage>
#include <QPainter>
#include <QtTest>

#include <array>

namespace hoithi::test {

class TestCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRecipientHasAPage();
    void linesComeInTheirOrder();
    void agenciesAreNamedWithoutAFormOfAddress();
    void theLongestNameShrinksInsteadOfBeingCut();
    void centredLinesAreBalancedBetweenWords();
    void preprintedFormsReceiveTheVariableTextOnly();
    void aPreviewPaintsTheSamePage();
    void progressCountsCertificates();

private:
    std::optional<DocumentTemplate> m_template;
};

void TestCertificate::initTestCase()
{
    auto loaded = DocumentTemplate::load(QStringLiteral("certificate.vi"));
    QVERIFY_RESULT(loaded);
    m_template = *loaded;
}

void TestCertificate::everyRecipientHasAPage()
{
    const std::vector<CertificateContent> contents(3, sampleCertificate());
    const auto pdf = renderCertificatesPdf(contents, *m_template);
    QVERIFY_RESULT(pdf);
    QCOMPARE(extractedText(*pdf).count(u'\f'), 3);
    QVERIFY(!renderCertificatesPdf({}, *m_template));
}

void TestCertificate::linesComeInTheirOrder()
{
    const std::array contents{sampleCertificate()};
    const auto pdf = renderCertificatesPdf(contents, *m_template);
    QVERIFY_RESULT(pdf);
    const QString keep = qEnvironmentVariable("HOITHI_KEEP_DOCUMENTS");
    if (!keep.isEmpty())
        QVERIFY_RESULT(saveVerified(keep + QStringLiteral("/certificate.pdf"), *pdf));
    const QString words = extractedWords(*pdf);
    qsizetype from = 0;
    for (const char *expected :
         {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ỦY BAN NHÂN DÂN TỈNH THỪA THIÊN HUẾ",
          "BAN TỔ CHỨC HỘI THI", "Tặng", "GIẤY KHEN", "Ông (bà): Tôn Nữ Quỳnh Ngưỡng", "Đơn vị: Ủy ban nhân dân phường",
          "Đã đạt giải Tuần 1", "Giải Nhất", "Thừa Thiên Huế, ngày 02 tháng 10 năm 2023", "TRƯỞNG BAN",
          "Quyết định số: 05/QĐ-BTC", "Nguyễn Hữu Ngưỡng"}) {
        const qsizetype at = words.indexOf(QString::fromUtf8(expected), from);
        QVERIFY2(at >= 0, qPrintable(QString(QString::fromUtf8(expected) + QStringLiteral(" in: ") + words)));
        from = at;
    }
}

void TestCertificate::agenciesAreNamedWithoutAFormOfAddress()
{
    CertificateContent content = sampleCertificate();
    content.collective = true;
    content.recipient = QStringLiteral("Ủy ban nhân dân phường Hương Vân");
    content.agency = QStringLiteral("thị xã Hương Trà");
    const std::array contents{content};
    const auto pdf = renderCertificatesPdf(contents, *m_template);
    QVERIFY_RESULT(pdf);
    const QString words = extractedWords(*pdf);
    QVERIFY(words.contains(QStringLiteral("Ủy ban nhân dân phường Hương Vân Địa chỉ: thị xã Hương Trà")));
    QVERIFY(!words.contains(QStringLiteral("Ông (bà)")));
}

void TestCertificate::theLongestNameShrinksInsteadOfBeingCut()
{
    const QString name = QStringLiteral("Công Tằng Tôn Nữ ") + QStringLiteral("Quỳnh Ngưỡng ").repeated(9).trimmed();
    TextStyle style;
    style.families = {QStringLiteral("Tinos")};
    style.size = 26;
    style.align = Qt::AlignHCenter;
    const TextBlock block = fittedBlock(name, style, 237, 13, 1);
    QCOMPARE(block.lineCount(), 1);
    QVERIFY(block.textWidth() <= 237);
    QVERIFY(block.style().size < 26);

    CertificateContent content = sampleCertificate();
    content.recipient = name;
    const std::array contents{content};
    const auto pdf = renderCertificatesPdf(contents, *m_template);
    QVERIFY_RESULT(pdf);
    const QString keep = qEnvironmentVariable("HOITHI_KEEP_DOCUMENTS");
    if (!keep.isEmpty())
        QVERIFY_RESULT(saveVerified(keep + QStringLiteral("/longname.pdf"), *pdf));
    QVERIFY(extractedWords(*pdf).contains(name));
}

void TestCertificate::centredLinesAreBalancedBetweenWords()
{
    TextStyle style;
    style.families = {QStringLiteral("Tinos")};
    style.size = 12;
    style.align = Qt::AlignHCenter;
    const QString prize = QStringLiteral("Giải Khuyến khích");
    QCOMPARE(TextBlock(prize, style, 30).lineCount(), 2);
    QVERIFY(TextBlock(prize, style, 30).textWidth() <= 30);
    const TextBlock tooLong(QString(60, u'W'), style, 21);
    QVERIFY(tooLong.lineCount() > 5);
    QVERIFY(tooLong.textWidth() <= 21);
}

void TestCertificate::preprintedFormsReceiveTheVariableTextOnly()
{
    const std::array contents{sampleCertificate()};
    const auto pdf = renderCertificatesPdf(contents, *m_template, {}, {true, {2, -1}});
    QVERIFY_RESULT(pdf);
    const QString words = extractedWords(*pdf);
    QVERIFY(!words.contains(QStringLiteral("GIẤY KHEN")));
    QVERIFY(words.contains(QStringLiteral("Tôn Nữ Quỳnh Ngưỡng")));
}

void TestCertificate::aPreviewPaintsTheSamePage()
{
    const std::array contents{sampleCertificate()};
    const auto document = layoutCertificates(contents, *m_template);
    QVERIFY_RESULT(document);
    QCOMPARE((*document)->pageSize(), QSizeF(297, 210));
    QImage image(594, 420, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(2, 2);
    (*document)->paint(painter, 0);
    painter.end();
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
    QVERIFY(image.pixelColor(18, 200) != QColor(Qt::white)); // the outer frame, 9 mm from the edge
    const QRect title(220, 135, 150, 40);
    int red = 0;
    for (int y = title.top(); y < title.bottom(); ++y) {
        for (int x = title.left(); x < title.right(); ++x)
            red += image.pixelColor(x, y).green() < 100 ? 1 : 0;
    }
    QVERIFY(red > 200);
}

void TestCertificate::progressCountsCertificates()
{
    const std::vector<CertificateContent> contents(3, sampleCertificate());
    QList<qint64> done;
    QVERIFY_RESULT(renderCertificatesPdf(contents, *m_template, [&done](const Progress &progress) {
        QCOMPARE(progress.total, 3);
        done.append(progress.done);
    }));
    QCOMPARE(done, (QList<qint64>{1, 2, 3}));
}

} // namespace hoithi::test

using hoithi::test::TestCertificate;
HOITHI_TEST(TestCertificate)
#include "tst_certificate.moc"
