// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/archive.h"
#include "documents/decisionvalues.h"
#include "documents/docx/markupdocx.h"
#include "documents/markupdocument.h"
#include "documents/pdfwriter.h"
#include "documentsamples.h"
#include "testregistry.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtTest>

namespace hoithi::test {

class TestMarkupDocx : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPartIsWellFormedAndEveryStyleKnown();
    void theLetterSaysInWordWhatItSaysOnPaper();
    void linesStayLines();
    void firstPagesHaveNoNumber();
    void listsAreTablesInASectionOfTheirOwn();
    void layoutOfTheTemplateIsTakenOver();
    void oddTextsAreWritten();
    void anotherProgramShowsTheSame();

private:
    [[nodiscard]] Result<QByteArray> decisionDocx() const;
    std::optional<DocumentTemplate> m_letter;
    std::optional<DocumentTemplate> m_decision;
};

namespace {

using Parts = std::remove_cvref_t<decltype(*readArchive(QByteArray()))>;

Parts partsOf(const Result<QByteArray> &docx)
{
    if (!docx)
        qWarning("%s", qPrintable(docx.error().message));
    const auto parts = docx ? readArchive(*docx) : Result<Parts>(failure(docx.error()));
    return parts ? *parts : Parts();
}

QString bodyOf(const Parts &parts)
{
    return QString::fromUtf8(parts.at(QStringLiteral("word/document.xml")));
}

QString withoutSpace(QString text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.remove(space);
}

/// As LibreOffice prints it; empty where it cannot run.
QByteArray printedElsewhere(const QByteArray &docx)
{
    const QTemporaryDir folder;
    if (!saveVerified(folder.filePath(QStringLiteral("letter.docx")), docx))
        return {};
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(QStringLiteral("soffice"),
                  {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder.path()),
                   QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
                   QStringLiteral("letter.docx")});
    if (!process.waitForFinished(120'000))
        return {};
    QFile pdf(folder.filePath(QStringLiteral("letter.pdf")));
    return pdf.open(QIODevice::ReadOnly) ? pdf.readAll() : QByteArray();
}

} // namespace

void TestMarkupDocx::initTestCase()
{
    auto letter = DocumentTemplate::load(QStringLiteral("letter.vi"));
    QVERIFY_RESULT(letter);
    m_letter = *letter;
    auto decision = DocumentTemplate::load(QStringLiteral("decision.vi"));
    QVERIFY_RESULT(decision);
    m_decision = *decision;
}

Result<QByteArray> TestMarkupDocx::decisionDocx() const
{
    HOITHI_TRY(const QString text, fillMarkup(m_decision->text(), decisionValues(sampleDecision(3))));
    return markupDocx(text, QStringLiteral("QĐ"));
}

void TestMarkupDocx::everyPartIsWellFormedAndEveryStyleKnown()
{
    static const QRegularExpression used(QStringLiteral("<w:pStyle w:val=\"([^\"]+)\""));
    for (const auto &docx : {answerLetterDocx(sampleLetter(), *m_letter), decisionDocx()}) {
        const Parts parts = partsOf(docx);
        QVERIFY(!parts.empty());
        const QByteArray styles = parts.at(QStringLiteral("word/styles.xml"));
        int count = 0;
        for (const auto &[name, bytes] : parts) {
            bool wellFormed = false;
            (void)xmlText(bytes, &wellFormed);
            QVERIFY2(wellFormed, qPrintable(name));
            for (auto it = used.globalMatch(QString::fromUtf8(bytes)); it.hasNext(); ++count) {
                const QString style = it.next().captured(1);
                QVERIFY2(styles.contains(QString(u"w:styleId=\"" + style + u'"').toUtf8()), qPrintable(style));
            }
        }
        QVERIFY(count > 20);
    }
}

void TestMarkupDocx::theLetterSaysInWordWhatItSaysOnPaper()
{
    for (const char *outcome : {"upheld", "partly_upheld", "rejected", "withdrawn", "out_of_time"}) {
        const AnswerLetter letter = sampleLetter(QString::fromLatin1(outcome));
        const Parts parts = partsOf(answerLetterDocx(letter, *m_letter));
        const auto pages = layoutAnswerLetter(letter, *m_letter);
        QVERIFY_RESULT(pages);
        const auto pdf = writePdf(**pages, answerLetterTitle(letter));
        QVERIFY_RESULT(pdf);
        const QString printed = withoutSpace(extractedText(*pdf));
        bool wellFormed = false;
        int count = 0;
        for (const QString &line : xmlText(parts.at(QStringLiteral("word/document.xml")), &wellFormed).split(u'\n')) {
            // Lines in two columns are mixed where pdftotext reads them.
            if (line.isEmpty() || line.startsWith(QStringLiteral("V/v")))
                continue;
            QVERIFY2(printed.contains(withoutSpace(line)), qPrintable(line));
            ++count;
        }
        QVERIFY(count >= 15);
        QVERIFY(parts.at(QStringLiteral("docProps/core.xml")).contains("Công văn trả lời đơn phúc tra số 05"));
        QVERIFY(!parts.at(QStringLiteral("docProps/core.xml")).contains("Nguyễn"));
    }
}

/// Whoever wrote a list or two paragraphs finds them so in Word.
void TestMarkupDocx::linesStayLines()
{
    AnswerLetter letter = sampleLetter();
    letter.summary = QStringLiteral("một\nhai");
    letter.reason = QStringLiteral("ba\r\nbốn\r\n\r\nnăm");
    letter.followUp = QStringLiteral("- sáu\n- bảy");
    bool wellFormed = false;
    const Parts parts = partsOf(answerLetterDocx(letter, *m_letter));
    const QStringList lines = xmlText(parts.at(QStringLiteral("word/document.xml")), &wellFormed).split(u'\n');
    for (const char *line : {"Nội dung đơn: một", "hai", "Lý do: ba", "bốn", "năm", "- sáu", "- bảy"})
        QVERIFY2(lines.contains(QString::fromUtf8(line)), qPrintable(lines.join(u'|')));
}

void TestMarkupDocx::firstPagesHaveNoNumber()
{
    const Parts parts = partsOf(answerLetterDocx(sampleLetter(), *m_letter));
    const QString body = bodyOf(parts);
    QCOMPARE(body.count(QStringLiteral("<w:titlePg/>")), 1);
    QCOMPARE(body.count(QStringLiteral("<w:headerReference w:type=\"default\"")), 1);
    QCOMPARE(body.count(QStringLiteral("<w:headerReference")), 1);
    QCOMPARE(body.count(QStringLiteral("<w:footerReference")), 2); // that of the first page too
    bool hasNumber = false;
    bool hasHash = false;
    for (const auto &[name, bytes] : parts) {
        hasNumber = hasNumber || (name.contains(QStringLiteral("header")) && bytes.contains("w:instr=\"PAGE\""));
        hasHash = hasHash || (name.contains(QStringLiteral("footer")) && bytes.contains(QByteArray(64, 'a')));
    }
    QVERIFY(hasNumber && hasHash);
}

void TestMarkupDocx::listsAreTablesInASectionOfTheirOwn()
{
    const QString body = bodyOf(partsOf(decisionDocx()));
    QCOMPARE(body.count(QStringLiteral("<w:sectPr>")), 2);
    QCOMPARE(body.count(QStringLiteral("<w:tbl>")), 4); // head, number, signature, list
    QCOMPARE(body.count(QStringLiteral("<w:tblHeader/>")), 1);
    const QString list = body.mid(body.lastIndexOf(QStringLiteral("<w:tbl>")));
    QCOMPARE(list.count(QStringLiteral("<w:tr>")), 5); // heading, three rows, total
    QVERIFY(list.contains(QStringLiteral("2.100.000")));
    QVERIFY(body.indexOf(QStringLiteral("<w:sectPr>")) < body.indexOf(QStringLiteral("Phụ lục")));
    QVERIFY(!body.contains(QStringLiteral("**")));
    QVERIFY(body.contains(QStringLiteral("<w:b/></w:rPr><w:t xml:space=\"preserve\">Điều 1.</w:t>")));
}

void TestMarkupDocx::layoutOfTheTemplateIsTakenOver()
{
    QString text = m_letter->text();
    text.replace(QStringLiteral("left=30"), QStringLiteral("left=35"));
    text.replace(QStringLiteral("font: Times New Roman"), QStringLiteral("font: Mẫu & Chữ"));
    text.append(QStringLiteral("\nstyle: paragraph size=13 indent=10 color=#102030\n"));
    const auto changed = DocumentTemplate::fromText(QStringLiteral("letter.vi"), text);
    QVERIFY_RESULT(changed);
    const Parts parts = partsOf(answerLetterDocx(sampleLetter(), *changed));
    QVERIFY(bodyOf(parts).contains(QStringLiteral("w:left=\"1984\""))); // 35 mm
    const QByteArray styles = parts.at(QStringLiteral("word/styles.xml"));
    QVERIFY(styles.contains("w:ascii=\"Mẫu &amp; Chữ\""));
    const QByteArray own = styles.mid(styles.indexOf("w:styleId=\"paragraph\""));
    QVERIFY(own.left(own.indexOf("</w:style>")).contains("<w:color w:val=\"102030\"/><w:sz w:val=\"26\"/>"));
    QVERIFY(own.left(own.indexOf("</w:style>")).contains("w:firstLine=\"567\""));
}

void TestMarkupDocx::oddTextsAreWritten()
{
    AnswerLetter letter = sampleLetter();
    letter.complainant = QStringLiteral("Nguyễn Thế Vỹ").normalized(QString::NormalizationForm_D);
    letter.reason =
        QStringLiteral(u"A *b* | c\\d {{issuer}} ]]> & <w:p/>\u0001\uFFFE\nhai\u202E").append(QChar(0xD800));
    const Parts parts = partsOf(answerLetterDocx(letter, *m_letter));
    bool wellFormed = false;
    const QString text = xmlText(parts.at(QStringLiteral("word/document.xml")), &wellFormed);
    QVERIFY(wellFormed);
    QVERIFY(text.contains(QStringLiteral("Kính gửi: Ông (Bà) Nguyễn Thế Vỹ\n")));
    QVERIFY2(text.contains(QStringLiteral("Lý do: A *b* | c\\d {{issuer}} ]]> & <w:p/>")), qPrintable(text));
    QVERIFY(!text.contains(QChar(0x202E)));
    letter = {};
    letter.outcome = QStringLiteral("withdrawn");
    QVERIFY(!partsOf(answerLetterDocx(letter, *m_letter)).empty());
    letter.outcome.clear();
    QCOMPARE(answerLetterDocx(letter, *m_letter).error().code, ErrorCode::InvalidArgument);
}

void TestMarkupDocx::anotherProgramShowsTheSame()
{
    if (QStandardPaths::findExecutable(QStringLiteral("lowriter")).isEmpty())
        QSKIP("LibreOffice Writer is not installed");
    AnswerLetter letter = sampleLetter();
    for (int i = 0; i < 30; ++i)
        letter.reason +=
            QStringLiteral("\nĐoạn%1: sau khi đối chiếu từng phương án với văn bản gốc thì không thấy gì khác.").arg(i);
    const auto docx = answerLetterDocx(letter, *m_letter);
    QVERIFY_RESULT(docx);
    const QByteArray pdf = printedElsewhere(*docx);
    const QString keep = qEnvironmentVariable("HOITHI_KEEP_DOCUMENTS");
    if (!keep.isEmpty())
        (void)saveVerified(keep + QStringLiteral("/word.docx"), *docx),
            (void)saveVerified(keep + QStringLiteral("/word.pdf"), pdf);
    const QStringList pages = extractedText(pdf).split(u'\f', Qt::SkipEmptyParts);
    const auto own = layoutAnswerLetter(letter, *m_letter);
    QVERIFY_RESULT(own);
    QCOMPARE(int(pages.size()), (*own)->pageCount());
    QVERIFY(pages.front().trimmed().startsWith(QStringLiteral("SỞ MẪU")));
    QCOMPARE(pages.at(1).trimmed().section(u'\n', 0, 0).trimmed(), QStringLiteral("2"));
    for (const QString &page : pages)
        QVERIFY(page.contains(QString(64, u'a')));
    QVERIFY(pages.back().contains(QStringLiteral("tham gia Hội thi./.")));
    QVERIFY(pages.back().contains(QStringLiteral("Lê Thử")));
}

} // namespace hoithi::test

using hoithi::test::TestMarkupDocx;
HOITHI_TEST(TestMarkupDocx)
#include "tst_markupdocx.moc"
