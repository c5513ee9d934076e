// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/numberformat.h"
#include "containers/sheetwriter.h"
#include "containers/spreadsheet.h"
#include "officefiles.h"
#include "testregistry.h"

#include <QtTest>

using namespace hoithi;
using namespace hoithi::office;

namespace {

/// All cells of the first sheet as "B2=text".
Result<QStringList> cellsOf(const QByteArray &bytes,
                            SpreadsheetReader::Numbers numbers = SpreadsheetReader::Numbers::Shown,
                            const SheetLimits &limits = {})
{
    HOITHI_TRY(const SpreadsheetReader reader, SpreadsheetReader::open(bytes, numbers, limits));
    QStringList cells;
    const auto take = [&](int, const std::vector<SheetCell> &row) -> Result<void> {
        for (const SheetCell &cell : row)
            cells.append(cellName(cell.place) + QLatin1Char('=') + cell.text);
        return {};
    };
    HOITHI_CHECK(reader.readRows(reader.sheets().front(), take));
    return cells;
}

QByteArray oneSheet(const QByteArray &rows, const Entries &more = {}, const QByteArray &properties = {})
{
    return workbook({{QStringLiteral("Tuần 1"), sheetXml(rows)}}, more, properties);
}

} // namespace

/// The cells of Excel workbooks.
class TestSpreadsheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfCell();
    void joinsTheRunsOfAText();
    void readsCellsThatDoNotSayWhereTheyAre();
    void unescapesCharacters();
    void showsNumbersAsExcelDoes_data();
    void showsNumbersAsExcelDoes();
    void keepsStoredNumbersWhereAsked();
    void listsSheetsWithTheHiddenOnes();
    void tellsOfMergedCellsAndPictures();
    void namesPlacesBothWays();
    void refusesWhatIsNoWorkbook_data();
    void refusesWhatIsNoWorkbook();
    void namesTheCellThatIsWrong_data();
    void namesTheCellThatIsWrong();
    void refusesADocumentType();
    void refusesAWorkbookWithoutSheets();
    void refusesMoreTextThanItsLimit();
    void stopsWhenAsked();
    void writesTextsThatStayTexts();
};

void TestSpreadsheet::readsEveryKindOfCell()
{
    const QByteArray texts = "<sst><si><t>một</t></si><si><t xml:space=\"preserve\"> hai </t></si></sst>";
    const auto cells = cellsOf(oneSheet("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>1</v></c><c r=\"C2\"><v>12</v></c>"
                                        "<c r=\"D2\" t=\"b\"><v>1</v></c><c r=\"E2\" t=\"e\"><v>#REF!</v></c>"
                                        "<c r=\"F2\" t=\"str\"><f>A1&amp;B1</f><v>ba</v></c><c r=\"G2\"/>"
                                        "<c r=\"H2\" t=\"inlineStr\"><is><t>bốn</t></is></c></row>"
                                        "<row r=\"5\"><c r=\"XFD5\" t=\"s\"><v>0</v></c></row>",
                                        {{QStringLiteral("xl/sharedStrings.xml"), texts}}));
    QVERIFY(cells);
    QCOMPARE(*cells, (QStringList{QStringLiteral("A2= hai "), QStringLiteral("C2=12"), QStringLiteral("D2=TRUE"),
                                  QStringLiteral("E2=#REF!"), QStringLiteral("F2=ba"), QStringLiteral("H2=bốn"),
                                  QStringLiteral("XFD5=một")}));
}

void TestSpreadsheet::joinsTheRunsOfAText()
{
    const QByteArray texts =
        "<x:sst xmlns:x=\"n\"><x:si><x:r><x:t>Hu</x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t>ế</x:t></x:r>"
        "<x:rPh sb=\"0\" eb=\"1\"><x:t>フエ</x:t></x:rPh></x:si></x:sst>";
    const auto cells =
        cellsOf(oneSheet("<row><c t=\"s\"><v>0</v></c></row>", {{QStringLiteral("xl/sharedStrings.xml"), texts}}));
    QVERIFY(cells);
    QCOMPARE(*cells, QStringList(QStringLiteral("A1=Huế")));
}

void TestSpreadsheet::readsCellsThatDoNotSayWhereTheyAre()
{
    const auto cells = cellsOf(
        oneSheet("<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"4\"><c r=\"C4\"><v>3</v></c><c><v>4</v></c></row>"
                 "<row><c><v>5</v></c></row>"));
    QVERIFY(cells);
    QCOMPARE(cells->join(QLatin1Char(' ')), QStringLiteral("A1=1 B1=2 C4=3 D4=4 A5=5"));
}

void TestSpreadsheet::unescapesCharacters()
{
    const auto cells =
        cellsOf(oneSheet("<row><c t=\"inlineStr\"><is><t>a_x000A_b_x005F_x0041_c_x00_ _x+041_</t></is></c></row>"));
    QVERIFY(cells);
    QCOMPARE(cells->first(), QStringLiteral("A1=a\nb_x0041_c_x00_ _x+041_"));
}

void TestSpreadsheet::showsNumbersAsExcelDoes_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *stored, const char *code, const char *shown) {
        QTest::addRow("%s as %s", stored, code)
            << QString::fromUtf8(stored) << QString::fromUtf8(code) << QString::fromUtf8(shown);
    };
    row("1000", "General", "1000");
    row("0.5", "General", "0,5");
    row("0.1", "", "0,1");
    row("0.30000000000000004", "", "0,3");
    row("-1.5", "", "-1,5");
    row("79123456789", "", "79123456789");
    row("46079000123456", "", "46079000123456");
    row("1000", "#,##0", "1.000");
    row("1234567.891", "#,##0.00", "1.234.567,89");
    row("-1234", "#,##0", "-1.234");
    row("-1234", "#,##0;[Red]-#,##0", "-1.234");
    row("5", "000", "005");
    row("0.5", "0%", "50%");
    row("0.125", "0.0%", "12,5%");
    row("2.675", "0.00", "2,68");
    row("7", "0.##", "7,");
    row("27514", "dd/mm/yyyy", "30/04/1975");
    row("27514", "d/m/yyyy", "30/4/1975");
    row("27514.5", "dd/mm/yyyy hh:mm", "30/04/1975 12:00");
    row("0.75", "h:mm", "18:00");
    row("0.75", "h:mm AM/PM", "6:00 PM");
    row("01", "@", "1");
    row("abc", "", "abc");
}

void TestSpreadsheet::showsNumbersAsExcelDoes()
{
    QFETCH(QString, stored);
    QFETCH(QString, code);
    QTEST(shownNumber(stored, code, false).text, "shown");
    QVERIFY(shownNumber(stored, code, false).certain);
    QVERIFY(!shownNumber(QStringLiteral("5"), QStringLiteral("\"Điều \"0"), false).certain);
    QCOMPARE(shownNumber(QStringLiteral("26052"), QStringLiteral("dd/mm/yyyy"), true).text,
             QStringLiteral("30/04/1975"));
}

void TestSpreadsheet::keepsStoredNumbersWhereAsked()
{
    const QByteArray rows = "<row><c><v>0.5</v></c></row>";
    QCOMPARE(cellsOf(oneSheet(rows))->first(), QStringLiteral("A1=0,5"));
    QCOMPARE(cellsOf(oneSheet(rows), SpreadsheetReader::Numbers::Stored)->first(), QStringLiteral("A1=0.5"));
}

void TestSpreadsheet::listsSheetsWithTheHiddenOnes()
{
    QByteArray bytes = workbook({{QStringLiteral("Tuần 1"), sheetXml({})}, {QStringLiteral("A & B"), sheetXml({})}});
    const auto reader = SpreadsheetReader::open(bytes);
    QVERIFY(reader);
    QCOMPARE(reader->sheets().size(), std::size_t{2});
    QCOMPARE(reader->sheets()[1].name, QStringLiteral("A & B"));
    QVERIFY(!reader->sheets()[1].hidden);
}

void TestSpreadsheet::tellsOfMergedCellsAndPictures()
{
    const QByteArray drawing =
        "<xdr:wsDr xmlns:xdr=\"x\" "
        "xmlns:a=\"a\"><xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:colOff>9</xdr:colOff>"
        "<xdr:row>6</xdr:row></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:row>9</xdr:row></xdr:to>"
        "<xdr:pic><a:blip/></xdr:pic></xdr:twoCellAnchor></xdr:wsDr>";
    const QByteArray bytes = workbook(
        {{QStringLiteral("S"),
          sheetXml("<row r=\"2\"><c r=\"B2\"><v>1</v></c></row>",
                   "<mergeCells><mergeCell ref=\"B2:C4\"/><mergeCell ref=\"D9:A1\"/></mergeCells>")}},
        {{QStringLiteral("xl/worksheets/_rels/sheet1.xml.rels"), links({{"drawing", "../drawings/drawing1.xml"}})},
         {QStringLiteral("xl/drawings/drawing1.xml"), drawing}});
    const auto reader = SpreadsheetReader::open(bytes);
    QVERIFY(reader);
    const auto around = reader->readRows(reader->sheets().front(), [](int, const auto &) { return Result<void>(); });
    QVERIFY(around);
    QCOMPARE(around->merged.size(), std::size_t{1});
    QCOMPARE(cellName(around->merged.front().last), QStringLiteral("C4"));
    QCOMPARE(around->images.size(), std::size_t{1});
    QCOMPARE(cellName(around->images.front()), QStringLiteral("C7"));
}

void TestSpreadsheet::namesPlacesBothWays()
{
    for (const char *name : {"A1", "Z9", "AA10", "XFD1048576"})
        QCOMPARE(cellName(*cellPlace(name)), QString::fromLatin1(name));
    for (const char *name : {"", "A", "1", "A0", "XFE1", "A1048577", "AAAA1", "a1", "A-1", "A1x"})
        QVERIFY2(!cellPlace(name), name);
}

void TestSpreadsheet::refusesWhatIsNoWorkbook_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("told");
    QTest::newRow("empty") << QByteArray() << QStringLiteral(".xlsx");
    QTest::newRow("text") << QByteArray("a;b;c") << QStringLiteral(".xlsx");
    QTest::newRow("the format of 1997") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"
                                                      "rest")
                                        << QStringLiteral("save it as .xlsx");
    QTest::newRow("a zip of something else")
        << *writeArchive({{QStringLiteral("a"), "b"}}) << QStringLiteral("no workbook");
    QTest::newRow("a binary workbook") << *writeArchive(
        {{QStringLiteral("_rels/.rels"), links({{"officeDocument", "xl/workbook.bin"}})},
         {QStringLiteral("xl/workbook.bin"), "x"}})
                                       << QStringLiteral("binary");
    QTest::newRow("a name that leads out")
        << *writeArchive({{QStringLiteral("../../x.xml"), "b"}}) << QStringLiteral("leads out");
    QTest::newRow("a bomb") << workbook(
        {{QStringLiteral("S"), sheetXml(QByteArray(qsizetype{140} * 1024 * 1024, ' '))}})
                            << QStringLiteral("sheet1.xml");
    const QByteArray links_ = links({{"worksheet", "../../../etc/passwd"}});
    QTest::newRow("a sheet that is missing") << *writeArchive(
        {{QStringLiteral("_rels/.rels"), links({{"officeDocument", "/xl/workbook.xml"}})},
         {QStringLiteral("xl/workbook.xml"),
          "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Tuần 1\" r:id=\"rId1\"/></sheets></workbook>"},
         {QStringLiteral("xl/_rels/workbook.xml.rels"), links_}})
                                             << QStringLiteral("Tuần 1");
}

void TestSpreadsheet::refusesWhatIsNoWorkbook()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, told);
    const auto reader = SpreadsheetReader::open(bytes);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, ErrorCode::BadInput);
    QVERIFY2(reader.error().message.contains(told), qPrintable(reader.error().message));
}

void TestSpreadsheet::namesTheCellThatIsWrong_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("cell");
    QTest::newRow("a text that is missing")
        << QByteArray("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>7</v></c></row>") << QStringLiteral("B3");
    QTest::newRow("a text's number that is none")
        << QByteArray("<row r=\"3\"><c r=\"B3\" t=\"s\"><v>-1</v></c></row>") << QStringLiteral("B3");
    QTest::newRow("a row that comes again") << QByteArray("<row r=\"3\"/><row r=\"3\"/>") << QStringLiteral("A3");
    QTest::newRow("a row beyond the end") << QByteArray("<row r=\"4294967297\"/>") << QStringLiteral("A1");
    QTest::newRow("a cell that comes again")
        << QByteArray("<row r=\"3\"><c r=\"B3\"/><c r=\"B3\"/></row>") << QStringLiteral("B3");
    QTest::newRow("a cell of another row") << QByteArray("<row r=\"3\"><c r=\"B4\"/></row>") << QStringLiteral("A3");
    QTest::newRow("a column beyond the end")
        << QByteArray("<row r=\"3\"><c r=\"XFE3\"/></row>") << QStringLiteral("A3");
    QTest::newRow("too many characters") << "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>" + QByteArray(40'000, 'x')
                                                + "</t></is></c></row>"
                                         << QStringLiteral("B3");
}

void TestSpreadsheet::namesTheCellThatIsWrong()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, cell);
    const auto cells = cellsOf(oneSheet(rows));
    QVERIFY(!cells);
    QCOMPARE(cells.error().code, ErrorCode::BadInput);
    QVERIFY2(cells.error().message.contains(QStringLiteral("Tuần 1"))
                 && cells.error().message.contains(cell + QLatin1Char(':')),
             qPrintable(cells.error().message));
}

void TestSpreadsheet::refusesAWorkbookWithoutSheets()
{
    const auto reader = SpreadsheetReader::open(workbook({}));
    QVERIFY(!reader);
    QVERIFY(reader.error().message.contains(QStringLiteral("no sheet")));
}

void TestSpreadsheet::refusesADocumentType()
{
    QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"ha\">";
    for (char name = 'b'; name < 'z'; ++name)
        bomb += QByteArray("<!ENTITY ") + name + " \"&" + static_cast<char>(name - 1) + ";&"
                + static_cast<char>(name - 1) + ";\">";
    bomb += "]><worksheet><sheetData><row><c t=\"inlineStr\"><is><t>&y;</t></is></c></row></sheetData></worksheet>";
    const auto cells = cellsOf(workbook({{QStringLiteral("S"), bomb}}));
    QVERIFY(!cells);
    QVERIFY(cells.error().message.contains(QStringLiteral("document type")));
}

void TestSpreadsheet::refusesMoreTextThanItsLimit()
{
    QByteArray rows;
    for (int i = 0; i < 100; ++i)
        rows += "<row><c t=\"s\"><v>0</v></c></row>";
    SheetLimits limits;
    limits.characters = 50'000;
    const QByteArray bytes = oneSheet(
        rows, {{QStringLiteral("xl/sharedStrings.xml"), "<sst><si><t>" + QByteArray(1000, 'a') + "</t></si></sst>"}});
    QCOMPARE(cellsOf(bytes)->size(), 100);
    const auto cells = cellsOf(bytes, SpreadsheetReader::Numbers::Shown, limits);
    QVERIFY(!cells);
    QVERIFY(cells.error().message.contains(QStringLiteral("A51")));
}

void TestSpreadsheet::stopsWhenAsked()
{
    const auto reader = SpreadsheetReader::open(oneSheet("<row><c><v>1</v></c></row>"));
    QVERIFY(reader);
    std::stop_source stop;
    stop.request_stop();
    const auto read = reader->readRows(
        reader->sheets().front(), [](int, const auto &) { return Result<void>(); }, stop.get_token());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
}

void TestSpreadsheet::writesTextsThatStayTexts()
{
    SheetWriter writer(QStringLiteral("A&B"), {{QStringLiteral("Tên"), 10}, {QStringLiteral("Mã"), 5}});
    const std::vector<QString> texts{QStringLiteral("=1+1"), QStringLiteral("01")};
    const std::vector<QString> odd{QStringLiteral("_x0041_ <b> \"\nhai"),
                                   QString(QChar(0xFFFE)) + QStringLiteral("_x") + QChar(0xD800)};
    writer.addRow(texts);
    writer.addRow(odd);
    const auto bytes = writer.bytes();
    QVERIFY(bytes);
    const auto reader = SpreadsheetReader::open(*bytes);
    QVERIFY(reader);
    QCOMPARE(reader->sheets().front().name, QStringLiteral("A&B"));
    const auto cells = cellsOf(*bytes);
    QVERIFY(cells);
    QCOMPARE(*cells, (QStringList{QStringLiteral("A1=Tên"), QStringLiteral("B1=Mã"), QStringLiteral("A2=") + texts[0],
                                  QStringLiteral("B2=") + texts[1], QStringLiteral("A3=") + odd[0],
                                  QStringLiteral("B3=") + odd[1]}));
}

HOITHI_TEST(TestSpreadsheet)
#include "tst_spreadsheet.moc"
