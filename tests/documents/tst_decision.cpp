// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pdfwriter.h"
#include "documentsamples.h"
#include "testregistry.h"

#include <QProcess>
#include <QtTest>

namespace hoithi::test {

class TestDecision : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theTextIsExtractedIntactAndInOrder();
    void pagesAreNumberedInTheTopMarginButNotTheFirst();
    void aLongListRepeatsItsHeading();
    void theTotalIsComputedAndWritten();
    void missingAmountsNumberAndDateLeaveRoomToWrite();
    void givenArticlesReplaceTheTemplates();
    void decomposedInputIsPrintedComposed();
    void markupInValuesIsPrintedAsItIs();
    void whatNobodySeesIsNotPrinted();
    void stoppingGivesNoDocument();
    void aSavedFileIsReadBack();
    void oneFontFamilyIsEmbeddedWithoutPatches();

private:
    QByteArray rendered(const DecisionContent &content) const;
    std::optional<DocumentTemplate> m_template;
};

void TestDecision::initTestCase()
{
    auto loaded = DocumentTemplate::load(QStringLiteral("decision.vi"));
    QVERIFY_RESULT(loaded);
    m_template = *loaded;
}

QByteArray TestDecision::rendered(const DecisionContent &content) const
{
    const auto pdf = renderDecisionPdf(content, *m_template);
    if (!pdf)
        qWarning("%s", qPrintable(pdf.error().message));
    const QString keep = qEnvironmentVariable("HOITHI_KEEP_DOCUMENTS");
    if (pdf && !keep.isEmpty())
        (void)saveVerified(keep + u'/' + QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".pdf"),
                           *pdf);
    return pdf ? *pdf : QByteArray();
}

void TestDecision::theTextIsExtractedIntactAndInOrder()
{
    const QString words = extractedWords(rendered(sampleDecision(7)));
    qsizetype from = 0;
    for (const char *expected : {"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                 "Độc lập - Tự do - Hạnh phúc",
                                 "BAN TỔ CHỨC HỘI THI",
                                 "Số: 05/QĐ-BTC",
                                 "Thừa Thiên Huế, ngày 02 tháng 10 năm 2023",
                                 "QUYẾT ĐỊNH",
                                 "Về việc tặng Giấy khen cho các cá nhân",
                                 "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003",
                                 "Theo đề nghị của Trưởng Ban Giám khảo Hội thi.",
                                 "QUYẾT ĐỊNH:",
                                 "Điều 1.",
                                 "Điều 2.",
                                 "Điều 3.",
                                 "thi hành Quyết định này./.",
                                 "Nơi nhận:",
                                 "- Như Điều 3;",
                                 "- Lưu: VT, BTC.",
                                 "Nguyễn Hữu Ngưỡng",
                                 "Phụ lục",
                                 "Kèm theo Quyết định số 05/QĐ-BTC ngày 02 tháng 10 năm 2023",
                                 "Tôn Nữ Quỳnh",
                                 "Võ Đại Sofia",
                                 "Cộng: 07 giải"}) {
        const qsizetype at = words.indexOf(QString::fromUtf8(expected), from);
        QVERIFY2(at >= 0, qPrintable(QString(QString::fromUtf8(expected) + QStringLiteral(" in: ") + words)));
        from = at;
    }
}

void TestDecision::pagesAreNumberedInTheTopMarginButNotTheFirst()
{
    const QStringList pages = extractedText(rendered(sampleDecision(120))).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 5);
    const auto firstLine = [&pages](qsizetype page) {
        return pages.at(page).trimmed().section(u'\n', 0, 0).trimmed();
    };
    QVERIFY(firstLine(0).contains(QStringLiteral("CỘNG HÒA")));
    qsizetype appendix = 1;
    while (firstLine(appendix) != QStringLiteral("Phụ lục")) {
        QCOMPARE(firstLine(appendix), QString::number(appendix + 1));
        ++appendix;
    }
    for (qsizetype page = appendix + 1; page < pages.size(); ++page)
        QCOMPARE(firstLine(page), QString::number(page - appendix + 1));
}

void TestDecision::aLongListRepeatsItsHeading()
{
    const QStringList pages = extractedText(rendered(sampleDecision(120))).split(u'\f', Qt::SkipEmptyParts);
    int lists = 0;
    for (const QString &page : pages)
        lists += page.contains(QStringLiteral("Họ và tên")) ? 1 : 0;
    QVERIFY(lists >= 4);
    const QString footer = QStringLiteral("Mã kết quả xếp hạng: ") + QString(64, u'a');
    QVERIFY(!pages.front().contains(footer));
    QVERIFY(pages.back().contains(footer));
    QVERIFY(pages.back().contains(QStringLiteral("Mã nhật ký: 25980:0123456789abcdef")));
    QVERIFY(pages.back().contains(QStringLiteral("Cộng: 120 giải")));
}

void TestDecision::theTotalIsComputedAndWritten()
{
    const QString words = extractedWords(rendered(sampleDecision(3)));
    QVERIFY(words.contains(QStringLiteral("2.100.000")));
    QVERIFY(words.contains(QStringLiteral("Hai triệu một trăm nghìn đồng")));
}

void TestDecision::missingAmountsNumberAndDateLeaveRoomToWrite()
{
    DecisionContent content = sampleDecision(3);
    content.number.clear();
    content.date = QDate();
    content.rows.at(1).amount.reset();
    const QString words = extractedWords(rendered(content));
    QVERIFY(words.contains(QStringLiteral("Số: ………/QĐ-BTC")));
    QVERIFY(words.contains(QStringLiteral("ngày ..... tháng ..... năm ........")));
    QVERIFY(words.contains(QStringLiteral("1.500.000")));
    QVERIFY(!words.contains(QStringLiteral("2.100.000")));
    QVERIFY(words.contains(QStringLiteral("(viết bằng chữ): ………")));
}

void TestDecision::givenArticlesReplaceTheTemplates()
{
    DecisionContent content = sampleDecision(1);
    content.articles = {QStringLiteral("Tặng Giấy khen.\nĐoạn thứ hai."), QStringLiteral("Thi hành.")};
    const QString words = extractedWords(rendered(content));
    QVERIFY(words.contains(QStringLiteral("Điều 1. Tặng Giấy khen. Đoạn thứ hai. Điều 2. Thi hành./.")));
    QVERIFY(!words.contains(QStringLiteral("Điều 3. Quyết")));
}

void TestDecision::decomposedInputIsPrintedComposed()
{
    DecisionContent content = sampleDecision(1);
    content.rows.front().name = QStringLiteral("Nguyễn Thế Vỹ").normalized(QString::NormalizationForm_D);
    QVERIFY(extractedWords(rendered(content)).contains(QStringLiteral("Nguyễn Thế Vỹ")));
}

void TestDecision::markupInValuesIsPrintedAsItIs()
{
    DecisionContent content = sampleDecision(1);
    content.rows.front().name = QStringLiteral("A *b* | c\\d & <e>\ntotal: x");
    QVERIFY(extractedWords(rendered(content)).contains(QStringLiteral("A *b* | c\\d & <e>")));
}

void TestDecision::whatNobodySeesIsNotPrinted()
{
    DecisionContent content = sampleDecision(1);
    content.rows.front().name = QStringLiteral(u"Nguyễn \u202Ehnà\u200BhT\u202C Thử\u001B[8m");
    QVERIFY(extractedWords(rendered(content)).contains(QStringLiteral(u"Nguyễn hnàhT Thử[8m")));
}

void TestDecision::stoppingGivesNoDocument()
{
    std::stop_source stop;
    stop.request_stop();
    const auto pdf = renderDecisionPdf(sampleDecision(3), *m_template, stop.get_token());
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().code, ErrorCode::Cancelled);
}

void TestDecision::aSavedFileIsReadBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("quyết định.pdf"));
    QVERIFY_RESULT(saveVerified(path, "first"));
    QVERIFY_RESULT(saveVerified(path, "second"));
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & others)); // some hold keys
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("second"));
    QCOMPARE(saveVerified(folder.filePath(QStringLiteral("no/such/folder.pdf")), "x").error().code, ErrorCode::Io);
}

void TestDecision::oneFontFamilyIsEmbeddedWithoutPatches()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("decision.pdf"));
    QVERIFY_RESULT(saveVerified(path, rendered(sampleDecision(7))));
    QProcess process;
    process.start(QStringLiteral("pdffonts"), {path});
    QVERIFY(process.waitForFinished());
    const QStringList fonts =
        QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    QSet<QString> families;
    for (const QString &font : fonts) {
        const QStringList fields = font.simplified().split(u' ');
        families.insert(fields.front().section(u'-', 0, 0));
        QCOMPARE(fields.at(fields.size() - 5), QStringLiteral("yes")); // emb
        QCOMPARE(fields.at(fields.size() - 3), QStringLiteral("yes")); // uni
    }
    QCOMPARE(families.size(), 1);
}

} // namespace hoithi::test

using hoithi::test::TestDecision;
HOITHI_TEST(TestDecision)
#include "tst_decision.moc"
