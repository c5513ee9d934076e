// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../exchange/officefiles.h"
#include "ingest/sheet/plainrow.h"
#include "sheetrows.h"
#include "support/testregistry.h"

#include <QTest>

#include <random>

using namespace hoithi;
using namespace hoithi::dumps;

namespace {

const std::string declaration = R"(<?xml version="1.0" encoding="UTF-8"?>)";
const std::string header = R"(<row r="1"><c r="A1" t="inlineStr"><is><t>submission_id</t></is></c></row>)";

std::string sheetOf(std::string_view rows)
{
    return declaration + "<worksheet><sheetData>" + header + std::string(rows) + "</sheetData></worksheet>";
}

/// Of every kind, so that changes to them meet every branch.
const std::vector<std::string> rowSamples{
    R"(<row r="2" spans="1:3" x14ac:dyDescent="0.25"><c r="A2" s="1" t="s"><v>0</v></c><c r="B2"><v>12.5</v></c></row>)",
    R"(<row><c t="inlineStr"><is><t xml:space="preserve"> Lê &amp; "An" &lt;b&gt; </t></is></c><c s="1"><v>45184</v></c></row>)",
    R"(<row><c t="str"><f>A1&amp;B1</f><v>x_x0041_</v></c><c><f t="shared" si="0"/><v/></c><c/><c t="b"><v>1</v></c></row>)",
    R"(<row r="9" hidden="1" />)",
    R"(<row x:r="12"><c t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>)",
    R"(<!-- </row><row r="20"><c><v>1</v></c></row> -->)",
    R"(<row><![CDATA[</row>]]><c><v>5</v></c></row>)",
    R"(<row><c t='d'><v>2023-09-15</v></c><c><v>a&#10;b</v></c></row>)",
    "<row>\r\n<c><v>1</v></c></row>\n  <row><c t=\"inlineStr\"><is><t>a\nb]]c</t></is></c></row>",
    R"(<x:row><x:c><x:v>7</x:v></x:c></x:row>)"};

const std::vector<std::string> textSamples{
    R"(<si><t xml:space="preserve"> Lê &amp; "An" &lt;b&gt; </t></si>)",
    R"(<si><t>x_x000A_</t></si>)",
    R"(<si><t/></si>)",
    R"(<si><r><rPr><b/></rPr><t>a</t></r><r><t>b</t></r><rPh><t>c</t></rPh></si>)",
    R"(<x:si><x:t>7</x:t></x:si>)",
    R"(<t>before</t><si><t>&#10;</t></si>)",
    R"(<si><![CDATA[</si>]]></si><!-- </si><si><t>no</t></si> -->)"};

/// Some of the samples, with a few bytes of them changed.
std::string changed(const std::vector<std::string> &samples, std::mt19937 &random)
{
    static constexpr std::string_view odd = "<>/&;=\"' \t\r\n]-!x:rcvtsf1\0\x7F\xEF\xBF\xBE\xC3\xA9\xFF";
    const auto below = [&random](std::size_t end) {
        return static_cast<std::size_t>(random() % end);
    };
    std::string xml;
    for (std::size_t count = 1 + below(4); count > 0; --count)
        xml.append(samples[below(samples.size())]);
    for (std::size_t changes = below(4); changes > 0; --changes) {
        const std::size_t at = below(xml.size());
        if (below(3) == 0)
            xml.erase(at, 1 + below(5));
        else
            xml.insert(at, odd.substr(below(odd.size()), 1 + below(3)));
    }
    return xml;
}

/// Each other time all of it is one piece.
std::size_t pieceOf(const std::string &xml, int turn, std::mt19937 &random)
{
    return turn % 2 == 0 ? xml.size() : 1 + static_cast<std::size_t>(random() % 200);
}

void verifySame(const std::string &xml, const std::string &parsed, const std::string &taken)
{
    QVERIFY2(taken == parsed, (xml + "\nshould be:\n" + parsed + "\nis:\n" + taken).c_str());
}

} // namespace

class TestPlainRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowIsPlainOrNot_data();
    void aRowIsPlainOrNot();
    void aPlainRowIsReadWhole();
    void aRowIsCutOffWhereverItEnds();
    void rowsAreAsTheParserReadsThem_data();
    void rowsAreAsTheParserReadsThem();
    void changedRowsAreAsTheParserReadsThem();
    void changedTextsAreAsTheParserReadsThem();
    void rowsInOtherEncodingsAreTheParsers_data();
    void rowsInOtherEncodingsAreTheParsers();
    void aFaultIsInItsLine();
};

void TestPlainRows::aRowIsPlainOrNot_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<bool>("isPlain");
    const auto row = [](const QByteArray &xml, bool isPlain) {
        QTest::newRow(xml.constData()) << xml << isPlain;
    };
    row("<row/>", true);
    row("<row r=\"2\" />", true);
    row("<row><c/></row>", true);
    row("<row><c><v>1</v></c><c><f>A1</f></c></row>", true);
    row("<row><c><v>a&quot;&apos;]</v></c></row>", true);
    row("<rows/>", false);
    row("<row r='2'/>", false);
    row("<row r=\"2\"s=\"1\"/>", false);
    row("<row s=\"1\" s=\"1\"/>", false);
    row("<row r=\"&amp;\"/>", false);
    row("<row 1r=\"2\"/>", false);
    row("<row r =\"2\"/>", false);
    row("<row><cols/></row>       ", false);
    row("<row><c> <v>1</v></c></row>", false);
    row("<row><c><v>1</v><v>1</v></c></row>", false);
    row("<row><c><v>&#65;</v></c></row>", false);
    row("<row><c><v>&nbsp;</v></c></row>", false);
    row("<row><c><v>]]></v></c></row>", false);
    row("<row><c><v>\r</v></c></row>", false);
    row("<row><c><v>\x01</v></c></row>", false);
    row("<row><c><v>\xFF</v></c></row>", false);
    row("<row><c><v>\xEF\xBF\xBE</v></c></row>", false);
    row("<row><c><is><r><t>a</t></r></is></c></row>", false);
    row("<row><c><v>1</v></c ></row>", false);
}

void TestPlainRows::aRowIsPlainOrNot()
{
    QFETCH(QByteArray, xml);
    QFETCH(bool, isPlain);
    PlainRow row;
    const PlainXml::Outcome outcome = row.read(xml.toStdString());
    QCOMPARE(outcome, isPlain ? PlainXml::Outcome::Read : PlainXml::Outcome::Other);
    if (isPlain)
        QCOMPARE(row.size(), static_cast<std::size_t>(xml.size()));
}

void TestPlainRows::aPlainRowIsReadWhole()
{
    const std::string xml = R"(<row r="7" ht="15"><c r="B7" s="4" t="str"><f>A1</f><v>a&amp;b</v></c>)"
                            R"(<c t="inlineStr"><is><t xml:space="preserve"> Lê </t></is></c></row><row/>)";
    PlainRow row;
    QCOMPARE(row.read(xml), PlainXml::Outcome::Read);
    QCOMPARE(row.size(), xml.size() - 6);
    QCOMPARE(row.number(), std::string_view("7"));
    QCOMPARE(row.cells().size(), std::size_t{2});
    const PlainRow::Cell &first = row.cells()[0];
    QCOMPARE(first.name, std::string_view("B7"));
    QCOMPARE(first.type, std::string_view("str"));
    QCOMPARE(first.style, std::string_view("4"));
    QVERIFY(first.hasFormula);
    std::string scratch;
    QCOMPARE(first.value.text(scratch), std::string_view("a&b"));
    QCOMPARE(row.cells()[1].text.text(scratch), std::string_view(" Lê "));
}

void TestPlainRows::aRowIsCutOffWhereverItEnds()
{
    const std::string &xml = rowSamples[1];
    PlainRow row;
    for (std::size_t size = 0; size < xml.size(); ++size)
        QCOMPARE(row.read(std::string_view(xml).substr(0, size)), PlainXml::Outcome::CutOff);
}

void TestPlainRows::rowsAreAsTheParserReadsThem_data()
{
    QTest::addColumn<QByteArray>("xml");
    for (const std::string &sample : rowSamples)
        QTest::newRow(sample.c_str()) << QByteArray::fromStdString(sheetOf(sample + "<row><c><v>3</v></c></row>"));
    const auto row = [](const char *name, const std::string &xml) {
        QTest::newRow(name) << QByteArray::fromStdString(xml);
    };
    row("rows as characters", sheetOf("<row><![CDATA[</row><row><c><v>1</v></c></row>]]></row>"));
    row("rows as the root", header + "<row><c><v>3</v></c></row>");
    row("rows in a cell", sheetOf("<row><c><row></row><row><c/></row></c></row>"));
    row("rows in a row", sheetOf("<row><row><c><v>1</v></c></row><row><c><v>2</v></c></row></row>"));
    row("rows behind the sheet", sheetOf("") + "<row/>");
    row("row out of order", sheetOf("<row r=\"5\"/><row r=\"4\"/>"));
    row("cell out of order", sheetOf("<row><c r=\"B2\"/><c r=\"A2\"><v>1</v></c></row>"));
    row("a text that is too long", sheetOf("<row><c t=\"str\"><v>" + std::string(140'000, 'x') + "</v></c></row>"));
    row("an attribute that is too long", sheetOf("<row a=\"" + std::string(1'200'000, 'x') + "\"/><row><c/></row>"));
}

void TestPlainRows::rowsAreAsTheParserReadsThem()
{
    QFETCH(QByteArray, xml);
    const std::string bytes = xml.toStdString();
    const std::string expected = rowsParsed(bytes);
    for (const std::size_t piece : {std::size_t{50}, std::size_t{333}, std::size_t{256 * 1024}, bytes.size()}) {
        if (bytes.size() / piece < 10'000)
            QCOMPARE(rowsTaken(bytes, piece), expected);
    }
}

void TestPlainRows::changedRowsAreAsTheParserReadsThem()
{
    std::mt19937 random(2023);
    for (int i = 0; i < 20'000; ++i) {
        const std::string xml = sheetOf(changed(rowSamples, random));
        const std::string taken = rowsTaken(xml, pieceOf(xml, i, random));
        verifySame(xml, rowsParsed(xml), taken);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestPlainRows::changedTextsAreAsTheParserReadsThem()
{
    std::mt19937 random(2023);
    for (int i = 0; i < 20'000; ++i) {
        const std::string xml = declaration + "<sst><si><t>s1</t></si>" + changed(textSamples, random) + "</sst>";
        const std::string taken = sharedTextsOf<ElementReading>(xml, pieceOf(xml, i, random));
        verifySame(xml, sharedTextsOf<XmlReading>(xml, xml.size()), taken);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestPlainRows::rowsInOtherEncodingsAreTheParsers_data()
{
    QTest::addColumn<QByteArray>("xml");
    const std::string rows = header + "<row><c t=\"inlineStr\"><is><t>\xC3\xA9</t></is></c></row>";
    QTest::newRow("Latin-1") << QByteArray::fromStdString("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a>" + rows
                                                          + "</a>");
    QTest::newRow("with a mark") << QByteArray::fromStdString("\xEF\xBB\xBF" + sheetOf(rows));
    // "<row/>" is three characters there.
    const QString wide =
        QStringLiteral("<a><row></row>") + QString::fromUtf16(u"\u723C\u776F\u3E2F") + QStringLiteral("</a>");
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
}

void TestPlainRows::rowsInOtherEncodingsAreTheParsers()
{
    QFETCH(QByteArray, xml);
    QCOMPARE(rowsTaken(xml.toStdString(), 4096), rowsParsed(xml.toStdString()));
}

void TestPlainRows::aFaultIsInItsLine()
{
    const std::string lines = "<row><c t=\"inlineStr\"><is><t>a\nb</t></is></c></row>\n";
    const std::string xml = sheetOf("\n" + lines + lines + "<row><b></row>");
    const std::string expected = rowsParsed(xml);
    QVERIFY2(expected.find("line 6") != std::string::npos, expected.c_str());
    QCOMPARE(rowsTaken(xml, xml.size()), expected);
}

HOITHI_TEST(TestPlainRows)
#include "tst_plainrows.moc"
