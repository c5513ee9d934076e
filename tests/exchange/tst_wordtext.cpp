// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/wordtext.h"
#include "officefiles.h"
#include "testregistry.h"

#include <QtTest>

using namespace hoithi;
using namespace hoithi::office;

namespace {

/// "label|text", a line for each paragraph; in tables "(row,column) text".
QStringList shown(const WordDocument &document)
{
    QStringList all;
    for (const WordParagraph &paragraph : document.paragraphs) {
        QString line = paragraph.label.isEmpty() ? QString() : QString(paragraph.label + QLatin1Char('|'));
        if (paragraph.cell.table >= 0)
            line += QStringLiteral("(%1,%2) ").arg(paragraph.cell.row).arg(paragraph.cell.column);
        all.append(line + paragraph.text());
    }
    return all;
}

WordDocument read(const QByteArray &body, const Entries &more = {})
{
    const auto document = readWordText(office::document(body, more));
    return document ? *document : WordDocument{};
}

QByteArray run(const char *text)
{
    return QByteArray("<w:r><w:t>") + text + "</w:t></w:r>";
}

} // namespace

/// The text of Word documents.
class TestWordText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAParagraph_data();
    void readsAParagraph();
    void joinsParagraphsWhoseEndWasDeleted();
    void countsAsWordDoes();
    void takesLooksFromStylesAndRuns();
    void placesCells();
    void readsTextsInBoxesOnce();
    void findsPictures();
    void tellsOfNotesAndComments();
    void refusesWhatIsNoDocument();
    void refusesParagraphsWithoutEndWithinEachOther();
};

void TestWordText::readsAParagraph_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QByteArray &content, const QString &text) {
        QTest::newRow(name) << content << text;
    };
    row("runs", run("Sông ") + run("Hương"), QStringLiteral("Sông Hương"));
    row("apart marks", run("Hu\u0065\u0302\u0301"), QStringLiteral("Huế"));
    row("a tab and a break", "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>",
        QStringLiteral("a\tb\nc"));
    row("a hyphen that holds", "<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t></w:r>", QStringLiteral("a-b"));
    row("inserted", "<w:ins>" + run("mới") + "</w:ins>", QStringLiteral("mới"));
    row("deleted", run("a") + "<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>", QStringLiteral("a"));
    row("moved away", "<w:moveFrom>" + run("cũ") + "</w:moveFrom><w:moveTo>" + run("mới") + "</w:moveTo>",
        QStringLiteral("mới"));
    row("a link", "<w:hyperlink>" + run("xem") + "</w:hyperlink>", QStringLiteral("xem"));
    row("a field", "<w:r><w:instrText>PAGE</w:instrText></w:r>" + run("7"), QStringLiteral("7"));
    row("a content control", "<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>" + run("B") + "</w:sdtContent></w:sdt>",
        QStringLiteral("B"));
    row("raised", "<w:r><w:t>m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r>",
        QStringLiteral("m²"));
    row("a known symbol", "<w:r><w:sym w:font=\"Symbol\" w:char=\"F0A3\"/></w:r>", QStringLiteral("≤"));
}

void TestWordText::readsAParagraph()
{
    QFETCH(QByteArray, content);
    const WordDocument document = read("<w:p>" + content + "</w:p>");
    QCOMPARE(document.paragraphs.size(), std::size_t{1});
    QTEST(document.paragraphs.front().text(), "text");
    QVERIFY(!document.paragraphs.front().lostScript);
    QVERIFY(!document.paragraphs.front().lostSymbol);
}

void TestWordText::joinsParagraphsWhoseEndWasDeleted()
{
    const WordDocument document =
        read("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + run("Sông ") + "</w:p><w:p>" + run("Hương") + "</w:p>");
    QCOMPARE(shown(document), QStringList(QStringLiteral("Sông Hương")));
}

void TestWordText::countsAsWordDoes()
{
    const WordDocument document = read(numbered(QStringLiteral("Q1"), 1) + numbered(QStringLiteral("m"), 1, 1)
                                           + numbered(QStringLiteral("n"), 1, 1) + numbered(QStringLiteral("Q2"), 1)
                                           + numbered(QStringLiteral("o"), 1, 1),
                                       {{QStringLiteral("word/numbering.xml"), numberingXml}});
    QCOMPARE(shown(document), (QStringList{QStringLiteral("Câu 1.|Q1"), QStringLiteral("A.|m"), QStringLiteral("B.|n"),
                                           QStringLiteral("Câu 2.|Q2"), QStringLiteral("A.|o")}));
}

void TestWordText::takesLooksFromStylesAndRuns()
{
    const QByteArray styles = "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"dung\"><w:rPr><w:b/><w:color "
                              "w:val=\"FF0000\"/></w:rPr></w:style></w:styles>";
    const WordDocument document =
        read("<w:p>" + run("a") + "<w:r><w:rPr><w:rStyle w:val=\"dung\"/><w:b w:val=\"0\"/></w:rPr><w:t>b</w:t></w:r>"
                 + "<w:r><w:rPr><w:u w:val=\"single\"/><w:highlight w:val=\"yellow\"/></w:rPr><w:t>c</w:t></w:r></w:p>",
             {{QStringLiteral("word/styles.xml"), styles}});
    const std::vector<WordRun> &runs = document.paragraphs.at(0).runs;
    QCOMPARE(runs.size(), std::size_t{3});
    QVERIFY(runs[0].look == WordLook());
    QVERIFY(!runs[1].look.bold);
    QCOMPARE(runs[1].look.colour, QStringLiteral("FF0000"));
    QVERIFY(runs[2].look.underline);
    QVERIFY(!runs[2].look.highlight.isEmpty());
}

void TestWordText::placesCells()
{
    const auto cell = [](const char *text, const QByteArray &properties = {}) -> QByteArray {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + run(text) + "</w:p></w:tc>";
    };
    const QByteArray inner =
        "<w:tc><w:tbl><w:tr>" + cell("c") + cell("d") + "</w:tr></w:tbl><w:p>" + run("e") + "</w:p></w:tc>";
    const WordDocument document = read("<w:tbl><w:tr>" + cell("a", "<w:gridSpan w:val=\"3\"/>") + cell("b")
                                       + "</w:tr><w:tr><w:trPr><w:gridBefore "
                                         "w:val=\"1\"/></w:trPr>"
                                       + inner + cell("f", "<w:gridSpan w:val=\"99999\"/>") + cell("g")
                                       + "</w:tr></w:tbl><w:p>" + run("h") + "</w:p>");
    QCOMPARE(shown(document),
             (QStringList{QStringLiteral("(0,0) a"), QStringLiteral("(0,3) b"), QStringLiteral("(1,1) c"),
                          QStringLiteral("(1,1) d"), QStringLiteral("(1,1) e"), QStringLiteral("(1,2) f"),
                          QStringLiteral("(1,202) g"), QStringLiteral("h")}));
    QCOMPARE(document.paragraphs.front().cell.span, 3);
}

void TestWordText::readsTextsInBoxesOnce()
{
    const QByteArray box = "<w:txbxContent><w:p>" + run("trong khung") + "</w:p></w:txbxContent>";
    const WordDocument document =
        read("<w:p>" + run("trước") + "<w:r><mc:AlternateContent><mc:Choice>" + box
             + "</mc:Choice><mc:Fallback><w:pict>" + box + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
    QCOMPARE(shown(document), (QStringList{QStringLiteral("trước"), QStringLiteral("trong khung")}));
}

void TestWordText::findsPictures()
{
    const WordDocument document =
        read("<w:p>" + run("Biển")
                 + "<w:r><w:drawing><a:blip r:embed=\"rId3\"/></w:drawing></w:r><w:r><w:drawing><a:blip "
                   "r:embed=\"rId9\"/></w:drawing></w:r></w:p>",
             {{QStringLiteral("word/media/image1.png"), "bytes"}});
    const std::vector<WordImage> &images = document.paragraphs.at(0).images;
    QCOMPARE(images.size(), std::size_t{2});
    QCOMPARE(images[0].part, QStringLiteral("word/media/image1.png"));
    QCOMPARE(images[0].offset, qsizetype{4});
    QVERIFY(images[1].part.isEmpty());
    QCOMPARE(document.media.at(QStringLiteral("word/media/image1.png")), QByteArray("bytes"));
}

void TestWordText::tellsOfNotesAndComments()
{
    const WordDocument document =
        read("<w:p>" + run("a") + "<w:r><w:footnoteReference/></w:r><w:r><w:commentReference/></w:r></w:p>");
    QVERIFY(document.hasNotes);
    QVERIFY(document.hasComments);
    const WordDocument plain = read("<w:p>" + run("a") + "</w:p>");
    QVERIFY(!plain.hasNotes && !plain.hasComments);
}

void TestWordText::refusesWhatIsNoDocument()
{
    const auto sheet = readWordText(workbookOf({{QStringLiteral("a")}}));
    QVERIFY(!sheet);
    QCOMPARE(sheet.error().code, ErrorCode::BadInput);
    QVERIFY(!readWordText("no archive"));
    const auto damaged = readWordText(office::document("<w:p><w:r>"));
    QVERIFY(!damaged);
    QVERIFY2(damaged.error().message.contains(QStringLiteral("word/document.xml")),
             qPrintable(damaged.error().message));
}

void TestWordText::refusesParagraphsWithoutEndWithinEachOther()
{
    const int depth = 60;
    const QByteArray begin = "<w:p><w:r><w:txbxContent>";
    const QByteArray end = "</w:txbxContent></w:r></w:p>";
    QVERIFY(readWordText(office::document(begin.repeated(10) + end.repeated(10))));
    const auto deep = readWordText(office::document(begin.repeated(depth) + end.repeated(depth)));
    QVERIFY(!deep);
    QCOMPARE(deep.error().code, ErrorCode::BadInput);
}

HOITHI_TEST(TestWordText)
#include "tst_wordtext.moc"
