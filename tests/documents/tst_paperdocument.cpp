// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/archive.h"
#include "documents/paper/paperdocument.h"
#include "documents/paper/papertext.h"
#include "documents/pdfwriter.h"
#include "documentsamples.h"
#include "papersamples.h"
#include "testregistry.h"

#include <QtTest>

namespace hoithi::test {

namespace {

/// Everything that tells the key in the sample: texts, names of files, and what printing it says.
const char *const secrets[] = {"GIẢI_THÍCH", "NGUỒN", "DAP_AN", "DUNG.png", "ĐÁP ÁN", "Đáp án", "đáp án"};

QString singleLined(const QString &text)
{
    return text.simplified();
}

} // namespace

class TestPaperDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyQuestionIsPrintedOnce();
    void everyPageOfADraftSaysSo();
    void withoutTheKeyNothingTellsIt();
    void withTheKeyEachVariantEndsInItsAnswers();
    void noQuestionIsCutThatAPageHolds();
    void everyPageHasItsNumberAndTheHash();
    void aQuestionLongerThanAPageIsPrintedWhole();
    void aMissingOrDamagedImageStopsIt();
    void oddTextsArePrinted();
    void manyVariantsArePrintedAtOnce();
    void aVariantThatIsNotThereIsRefused();
    void theWordDocumentIsWellFormedAndSaysTheSame();
    void theWordDocumentTellsNoKey();

private:
    static QByteArray pdf(const Paper &paper, const PaperPrinting &printing);
    static QByteArray docx(const Paper &paper, const PaperPrinting &printing);
};

QByteArray TestPaperDocument::pdf(const Paper &paper, const PaperPrinting &printing)
{
    const auto document = layoutPaper(paper, printing, samplePaperImages());
    if (!document)
        qWarning("%s", qPrintable(document.error().message));
    const auto bytes = document ? writePdf(**document, paperTitle(paper, printing)) : Result<QByteArray>();
    const QString keep = qEnvironmentVariable("HOITHI_KEEP_DOCUMENTS");
    if (bytes && !keep.isEmpty())
        (void)saveVerified(keep + u'/' + QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".pdf"),
                           *bytes);
    return bytes ? *bytes : QByteArray();
}

QByteArray TestPaperDocument::docx(const Paper &paper, const PaperPrinting &printing)
{
    const auto bytes = paperDocx(paper, printing, samplePaperImages());
    if (!bytes)
        qWarning("%s", qPrintable(bytes.error().message));
    const QString keep = qEnvironmentVariable("HOITHI_KEEP_DOCUMENTS");
    if (bytes && !keep.isEmpty())
        (void)saveVerified(keep + u'/' + QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".docx"),
                           *bytes);
    return bytes ? *bytes : QByteArray();
}

void TestPaperDocument::everyQuestionIsPrintedOnce()
{
    const Paper paper = samplePaper();
    for (const int variant : {0, 1}) {
        const QString words = extractedWords(pdf(paper, samplePrinting(PaperKey::Without, variant)));
        qsizetype from = 0;
        for (const ShownQuestion &question : shownQuestions(paper, variant)) {
            const QString text = singleLined(QStringLiteral("Câu %1. ").arg(question.number) + question.wording->text);
            QVERIFY2(words.count(text) == 1, qPrintable(QString(text + u'\n' + words)));
            from = words.indexOf(text, from);
            QVERIFY2(from >= 0, qPrintable(text));
            for (const ShownOption &shown : question.options) {
                const QString option = singleLined(QString(shown.letter) + QStringLiteral(". ") + shown.option->text);
                QVERIFY2(words.indexOf(option, from) > from, qPrintable(option));
            }
        }
        QVERIFY(words.contains(QStringLiteral("Mã đề: 00%1").arg(variant + 1)));
        QVERIFY(words.contains(QStringLiteral("ĐỀ THI TUẦN 2")));
        QVERIFY(words.contains(QStringLiteral("Thời gian làm bài: 20 phút")));
    }
}

void TestPaperDocument::everyPageOfADraftSaysSo()
{
    const Paper paper = samplePaper();
    const QString said = QStringLiteral("BẢN NHÁP");
    for (const PaperKey key : {PaperKey::Without, PaperKey::With}) {
        PaperPrinting printing = samplePrinting(key);
        QVERIFY(!extractedText(pdf(paper, printing)).contains(said));
        QVERIFY(pageNotice(printing).isEmpty() == (key == PaperKey::Without));
        printing.draft = true;
        const auto pages = layoutPaper(paper, printing, samplePaperImages());
        QVERIFY(pages);
        QCOMPARE(extractedText(pdf(paper, printing)).count(said), (*pages)->pageCount());
        QVERIFY(pageNotice(printing).startsWith(said));
    }
}

void TestPaperDocument::withoutTheKeyNothingTellsIt()
{
    Paper paper = samplePaper();
    const QByteArray bytes = pdf(paper, samplePrinting(PaperKey::Without));
    const QString words = extractedWords(bytes);
    for (const char *secret : secrets) {
        QVERIFY2(!words.contains(QString::fromUtf8(secret)), secret);
        QVERIFY2(!bytes.contains(secret), secret);
    }
    // Whatever is right, the same stands on paper, but for the hash.
    const QString hash = QString::fromLatin1(paperHash(paper));
    for (Question &question : paper.wordings) {
        for (AnswerOption &option : question.options)
            option.right = !option.right;
    }
    const QString other = extractedText(pdf(paper, samplePrinting(PaperKey::Without)));
    QCOMPARE(other.simplified().replace(QString::fromLatin1(paperHash(paper)), hash), words);
}

void TestPaperDocument::withTheKeyEachVariantEndsInItsAnswers()
{
    const Paper paper = samplePaper();
    const QString words = extractedWords(pdf(paper, samplePrinting(PaperKey::With)));
    for (const int variant : {0, 1}) {
        QStringList answers;
        for (const ShownQuestion &question : shownQuestions(paper, variant)) {
            QStringList letters;
            for (const ShownOption &shown : question.options) {
                if (shown.option->right)
                    letters.append(QString(shown.letter));
            }
            answers.append(letters.join(QStringLiteral(", ")));
        }
        const QString table = QStringLiteral("BẢNG ĐÁP ÁN 1 2 3 4 5 6 7 8 9 10 ")
                              + QStringList(answers.mid(0, 10)).join(u' ') + QStringLiteral(" 11 12 13 14 15 ")
                              + QStringList(answers.mid(10)).join(u' ');
        QVERIFY2(words.contains(table), qPrintable(QString(table + u'\n' + words)));
    }
    const QStringList pages =
        extractedText(pdf(paper, samplePrinting(PaperKey::With))).split(u'\f', Qt::SkipEmptyParts);
    for (const QString &page : pages)
        QVERIFY(page.contains(QStringLiteral("BẢN CÓ ĐÁP ÁN")));
}

void TestPaperDocument::noQuestionIsCutThatAPageHolds()
{
    const Paper paper = samplePaper(1);
    const QStringList pages =
        extractedText(pdf(paper, samplePrinting(PaperKey::Without))).split(u'\f', Qt::SkipEmptyParts);
    QVERIFY(pages.size() >= 3);
    for (const ShownQuestion &question : shownQuestions(paper, 0)) {
        const QString label = QStringLiteral("Câu %1. ").arg(question.number);
        const ShownOption &last = question.options.back();
        const QString end = singleLined(QString(last.letter) + QStringLiteral(". ") + last.option->text);
        int whole = 0;
        for (const QString &page : pages) {
            const QString words = page.simplified();
            whole +=
                words.indexOf(end, std::max<qsizetype>(0, words.indexOf(label))) >= 0 && words.contains(label) ? 1 : 0;
        }
        QVERIFY2(whole == 1, qPrintable(label));
    }
}

void TestPaperDocument::everyPageHasItsNumberAndTheHash()
{
    const Paper paper = samplePaper();
    const QStringList pages =
        extractedText(pdf(paper, samplePrinting(PaperKey::Without))).split(u'\f', Qt::SkipEmptyParts);
    const auto count = pages.size() / 2;
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY(pages.at(page).contains(QString::fromLatin1(paperHash(paper))));
        QVERIFY(pages.at(page).contains(
            QStringLiteral("Mã đề: 00%1 – Trang %2/%3").arg(page / count + 1).arg(page % count + 1).arg(count)));
    }
}

void TestPaperDocument::aQuestionLongerThanAPageIsPrintedWhole()
{
    Paper paper = samplePaper(1);
    QStringList lines;
    for (int i = 0; i < 150; ++i)
        lines.append(QStringLiteral("dòng-%1-hết").arg(i));
    paper.wordings[3].text = lines.join(u'\n');
    const QString words = extractedWords(pdf(paper, samplePrinting(PaperKey::Without)));
    for (const QString &line : lines)
        QCOMPARE(words.count(line), 1);
}

void TestPaperDocument::aMissingOrDamagedImageStopsIt()
{
    const Paper paper = samplePaper();
    PaperImages images = samplePaperImages();
    images.begin()->second = "no picture";
    for (const bool missing : {false, true}) {
        if (missing)
            images.clear();
        const auto expected = missing ? ErrorCode::NotFound : ErrorCode::BadInput;
        QCOMPARE(layoutPaper(paper, samplePrinting(PaperKey::Without), images).error().code, expected);
        QCOMPARE(paperDocx(paper, samplePrinting(PaperKey::Without), images).error().code, expected);
    }
}

void TestPaperDocument::oddTextsArePrinted()
{
    Paper paper = samplePaper(1);
    for (Question &question : paper.wordings) {
        if (!question.images.empty()) {
            question.text.clear();
            for (AnswerOption &option : question.options)
                option.text.clear();
        }
    }
    paper.wordings[0].text = QStringLiteral(u"Chọn \u202Egnas iáv\u202C\u200B **đậm** a|b\\c ﬁ \U0001F3C6");
    paper.wordings[1].text = QString(3000, u'm');
    paper.wordings[1].options[0].text = QString(10'000, u'w');
    const QString words = extractedWords(pdf(paper, samplePrinting(PaperKey::With)));
    QVERIFY2(words.contains(QStringLiteral(u"Chọn gnas iáv **đậm** a|b\\c")), qPrintable(words.left(1000)));
    QCOMPARE(words.count(u'w'), 10'000);
    bool wellFormed = false;
    const auto entries = readArchive(docx(paper, samplePrinting(PaperKey::With)));
    QVERIFY_RESULT(entries);
    const QString text = xmlText(entries->at(QStringLiteral("word/document.xml")), &wellFormed);
    QVERIFY(wellFormed);
    QVERIFY(text.contains(QStringLiteral(u"Chọn gnas iáv **đậm** a|b\\c ﬁ \U0001F3C6")));
}

void TestPaperDocument::manyVariantsArePrintedAtOnce()
{
    const Paper paper = samplePaper(24);
    QElapsedTimer timer;
    timer.start();
    const auto document = layoutPaper(paper, samplePrinting(PaperKey::With), samplePaperImages());
    QVERIFY_RESULT(document);
    QVERIFY((*document)->pageCount() >= 48);
    QVERIFY_RESULT(writePdf(**document, paperTitle(paper, samplePrinting(PaperKey::With))));
    QVERIFY_RESULT(paperDocx(paper, samplePrinting(PaperKey::With), samplePaperImages()));
    QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
}

void TestPaperDocument::aVariantThatIsNotThereIsRefused()
{
    for (const int variant : {-1, 2}) {
        const auto printing = samplePrinting(PaperKey::Without, variant);
        QCOMPARE(layoutPaper(samplePaper(), printing, samplePaperImages()).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(paperDocx(samplePaper(), printing, samplePaperImages()).error().code, ErrorCode::InvalidArgument);
    }
}

void TestPaperDocument::theWordDocumentIsWellFormedAndSaysTheSame()
{
    Paper paper = samplePaper();
    paper.wordings[5].text = QStringLiteral(u"Ký tự lạ: \u0001\uFFFE]]> & <w:p/>, hết.");
    const auto entries = readArchive(docx(paper, samplePrinting(PaperKey::With)));
    QVERIFY_RESULT(entries);
    for (const auto &[name, bytes] : *entries) {
        bool wellFormed = true;
        if (name.endsWith(QLatin1String(".xml")) || name.endsWith(QLatin1String(".rels")))
            (void)xmlText(bytes, &wellFormed);
        QVERIFY2(wellFormed, qPrintable(name));
    }
    bool wellFormed = false;
    const QString words = singleLined(xmlText(entries->at(QStringLiteral("word/document.xml")), &wellFormed));
    QVERIFY(words.contains(QStringLiteral("Ký tự lạ: ]]> & <w:p/>, hết.")));
    paper.wordings[5].text = QStringLiteral("Ký tự lạ: ]]> & <w:p/>, hết.");
    for (const int variant : {0, 1}) {
        for (const ShownQuestion &question : shownQuestions(paper, variant)) {
            const QString text = singleLined(QStringLiteral("Câu %1. ").arg(question.number) + question.wording->text);
            QVERIFY2(words.contains(text), qPrintable(text));
        }
    }
    QCOMPARE(words.count(QStringLiteral("BẢNG ĐÁP ÁN")), 2);
}

void TestPaperDocument::theWordDocumentTellsNoKey()
{
    Paper paper = samplePaper();
    const auto entries = readArchive(docx(paper, samplePrinting(PaperKey::Without)));
    QVERIFY_RESULT(entries);
    for (const auto &[name, bytes] : *entries) {
        for (const char *secret : secrets)
            QVERIFY2(!bytes.contains(secret) && !name.contains(QString::fromUtf8(secret)), qPrintable(name));
    }
    const QByteArray hash = paperHash(paper);
    for (Question &question : paper.wordings) {
        for (AnswerOption &option : question.options)
            option.right = !option.right;
    }
    auto others = readArchive(docx(paper, samplePrinting(PaperKey::Without)));
    QVERIFY_RESULT(others);
    QCOMPARE(others->size(), entries->size());
    for (auto &[name, bytes] : *others)
        QVERIFY2(bytes.replace(paperHash(paper), hash) == entries->at(name), qPrintable(name));
}

} // namespace hoithi::test

using hoithi::test::TestPaperDocument;
HOITHI_TEST(TestPaperDocument)
#include "tst_paperdocument.moc"
