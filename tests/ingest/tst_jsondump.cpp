// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dumpsinks.h"
#include "ingest/json/jsonelements.h"
#include "ingest/layout/samplereader.h"
#include "support/testregistry.h"

#include <QTest>

using namespace hoithi;
using namespace hoithi::dumps;

namespace {

/// A row that is accepted.
QByteArray object(const QByteArray &id, const QByteArray &more = {})
{
    return R"({"submission_id":")" + id
           + R"(","account_id":"a","full_name":"Lê An","submitted_at":"2023-09-15T08:05:12",)" + R"("answers":"ABCD")"
           + more + "}";
}

QByteArray acceptedAt(int line, const QByteArray &id)
{
    return QByteArray::number(line) + ':' + id + " Lê An ABCD\n";
}

/// UTF-16, with a byte order mark.
QByteArray wide(const QByteArray &text)
{
    const QString characters = QString::fromUtf8(text);
    return "\xFF\xFE" + QByteArray(reinterpret_cast<const char *>(characters.utf16()), characters.size() * 2);
}

} // namespace

class TestJsonDump final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreRead_data();
    void listsAreRead();
    void elementsThatAreNoRowsAreMalformed_data();
    void elementsThatAreNoRowsAreMalformed();
    void brokenDocumentsAreRefusedWithTheirLine_data();
    void brokenDocumentsAreRefusedWithTheirLine();
    void aFileCutAnywhereIsRefused_data();
    void aFileCutAnywhereIsRefused();
    void oneLostCharacterLosesNoRowInSilence();
    void chunkBoundariesChangeNothing();
    void theContentTellsAFileWithoutAName_data();
    void theContentTellsAFileWithoutAName();
    void nestingIsAllowedSoFarAndNoFurther();
    void valuesHaveALimit();

private:
    Result<DumpSummary> read(const QString &name, const QByteArray &bytes, Collected &sink,
                             qint64 chunk = FileBytes::defaultChunkSize)
    {
        return readDump({m_folder.write(name, bytes)}, {}, smallRound(), sink, {}, {}, chunk);
    }

    Folder m_folder;
};

void TestJsonDump::listsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray both = object("1") + ",\n" + object("2");
    const QByteArray rows = acceptedAt(1, "1") + acceptedAt(2, "2");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("list", "[" + both + "]", rows);
    row("white space", "\n \t[\r\n\n" + object("1") + "\n\n,\n" + object("2") + "\r\n]\n\n",
        acceptedAt(4, "1") + acceptedAt(7, "2"));
    row("one line", "[" + object("1") + "," + object("2") + "]", acceptedAt(1, "1") + acceptedAt(1, "2"));
    row("empty list", "[]", {});
    row("empty list under data", R"({"data":[ ]})", {});
    row("list under data", R"({"data":[)" + both + "]}", rows);
    row("members around it",
        R"({"page":1,"meta":{"data":[1,"]"],"x":"}{"},"data":[)" + both + R"(],"total":2e0,"next":null})", rows);
    row("a name written in escapes", R"({"\u0064at\u0061":[)" + both + "]}", rows);
    row("byte order mark", "\xEF\xBB\xBF[" + both + "]", rows);
    row("UTF-16", wide("[" + both + "]"), rows);
    row("brackets and quotes in texts", "[" + object("1", R"(,"x":"]},[{\"\\")") + ",\n" + object("2") + "]", rows);
    row("an object over several lines", "[{\n" + object("1").mid(1) + ",\n" + object("2") + "]",
        acceptedAt(1, "1") + acceptedAt(3, "2"));
}

void TestJsonDump::listsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    Collected sink;
    QVERIFY_RESULT(read(QStringLiteral("a.json"), bytes, sink));
    QCOMPARE(QByteArray::fromStdString(sink.rows()), expected);
}

void TestJsonDump::elementsThatAreNoRowsAreMalformed_data()
{
    QTest::addColumn<QByteArray>("element");
    for (const char *element : {"1",
                                "-0.5e3",
                                "null",
                                "true",
                                R"("text")",
                                R"("bad \q")",
                                "[]",
                                R"([{"submission_id":"s"}])",
                                R"({"a":1,})",

                                R"({a:1})",
                                R"({"a":1 "b":2})",
                                R"({"a":tru})",
                                R"({"a":01})",
                                R"({"a":'x'})",
                                R"({"a":"\u12"})",
                                "{\"a\":\"x\ny\"}",
                                R"({"a":"\ud800"})",
                                "{\"a\":\"\xFF\"}",
                                R"({"submission_id":"s","submission_id":"s"})",
                                R"({"a":[1,]})",
                                R"({,})"})
        QTest::newRow(element) << QByteArray(element);
}

void TestJsonDump::elementsThatAreNoRowsAreMalformed()
{
    QFETCH(QByteArray, element);
    Collected sink;
    const auto summary =
        read(QStringLiteral("a.json"), "[" + object("1") + ",\n" + element + "\n,\n" + object("2") + "]", sink);
    QVERIFY_RESULT(summary);
    const auto lines = static_cast<int>(element.count('\n'));
    QByteArray rows = QByteArray::fromStdString(sink.rows());
    rows.truncate(rows.lastIndexOf(' ')); // which field it is differs
    QCOMPARE(rows, acceptedAt(1, "1") + acceptedAt(4 + lines, "2") + "2!malformed_row");
    QCOMPARE(summary->rowsRead, 3);
}

void TestJsonDump::brokenDocumentsAreRefusedWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    const QByteArray begin = "[" + object("1") + ",\n";
    const auto row = [](const char *name, const QByteArray &bytes, int line) {
        QTest::newRow(name) << bytes << line;
    };
    row("comma at the end", begin + object("2") + ",\n]", 3);
    row("two commas", begin + ",\n" + object("2") + "]", 2);
    row("comma at the beginning", "[\n," + object("1") + "]", 2);
    row("no comma", begin + object("2") + "\n" + object("3") + "]", 3);
    row("no word of JSON", begin + "NaN]", 2);
    row("half a word", begin + "tru]", 2);
    row("comment", begin + "// x\n" + object("2") + "]", 2);
    row("wrong bracket", begin + object("2") + "\n}", 3);
    row("wrong bracket within", begin + R"({"a":[1})" + "\n]", 2);
    row("lost quote at the end", begin + R"({"submission_id":"2,"account_id":"a"},)" + "\n" + object("3") + "]", 2);
    row("lost quote at the beginning", begin + R"({"submission_id":2","account_id":"a"},)" + "\n" + object("3") + "]",
        2);
    row("lost colon", begin + R"({"submission_id" 2})" + "\n]", 2);
    row("data twice", R"({"data":[)" + object("1") + "],\n\"data\":[]}", 2);
    row("data twice, one of them no list", R"({"data":[)" + object("1") + "],\n\"data\":1}", 2);
    row("broken member behind", R"({"data":[)" + object("1") + "],\n\"total\":tru}", 2);
    row("broken member before", "{\"total\":{\"a\":1,},\n\"data\":[]}", 1);
    row("no colon", "{\n\"data\" []}", 2);
    row("no name", "{\"data\":[],\n1:2}", 2);
    row("comma behind the data", R"({"data":[)" + object("1") + "],\n}", 2);
    row("text behind the list", begin + object("2") + "]\nx", 3);
    row("a list behind the list", begin + object("2") + "]\n[]", 3);
    row("NUL behind the list", begin + object("2") + "]\n" + QByteArray(1, '\0'), 3);
    row("NDJSON", object("1") + "\n" + object("2") + "\n", 2);
}

void TestJsonDump::brokenDocumentsAreRefusedWithTheirLine()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    Collected sink;
    const auto summary = read(QStringLiteral("a.json"), bytes, sink);
    QVERIFY(!summary);
    QVERIFY2(summary.error().message.contains(QStringLiteral("a.json: Line %1").arg(line)),
             qPrintable(summary.error().message));
    const auto sample = readSample({m_folder.path(QStringLiteral("a.json"))});
    QVERIFY(!sample);
    QCOMPARE(sample.error().message, summary.error().message);
}

void TestJsonDump::aFileCutAnywhereIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("list") << QByteArray("[" + object("1") + ",\n" + object("2", R"(,"x":[1,{"y":"\""}])") + "]");
    QTest::newRow("under data") << QByteArray(R"({"page":1,"data":[)" + object("1") + R"(],"total":1})");
}

void TestJsonDump::aFileCutAnywhereIsRefused()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        Collected sink;
        const auto summary = read(QStringLiteral("a.json"), bytes.left(size), sink);
        QVERIFY2(!summary, qPrintable(QString::number(size)));
        QVERIFY(!summary.error().message.isEmpty());
    }
}

void TestJsonDump::oneLostCharacterLosesNoRowInSilence()
{
    const QByteArray bytes =
        "[" + object("1", R"(,"x":["A","","B"],"y":{"z":"\"\\"})") + "," + object("2") + "," + object("3") + "]";
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray without = bytes;
        without.remove(at, 1);
        Collected sink;
        const auto summary = read(QStringLiteral("a.json"), without, sink);
        QVERIFY2(!summary || summary->rowsRead == 3, without.constData());
    }
}

void TestJsonDump::chunkBoundariesChangeNothing()
{
    const QByteArray bytes = R"({"n":12,"s":"x","data":[)" + object("1") + " ,\n" + object("2", R"(,"x":[1, "\"" ])")
                             + R"(,12,{"answers":[1[]]},{"a":1 2},"x",null,[]],"more":"y"} )";
    Collected whole;
    QVERIFY_RESULT(read(QStringLiteral("a.json"), bytes, whole));
    QVERIFY(!whole.rejects.empty());
    for (qint64 chunk = 1; chunk < 200; ++chunk) {
        Collected sink;
        QVERIFY_RESULT(read(QStringLiteral("a.json"), bytes, sink, chunk));
        QCOMPARE(sink.rows(), whole.rows());
    }
}

void TestJsonDump::theContentTellsAFileWithoutAName_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("list") << QByteArray("\n[" + object("1") + "]") << acceptedAt(2, "1");
    QTest::newRow("data") << QByteArray(R"({"page":1,"data":[)" + object("1") + "]}") << acceptedAt(1, "1");
    QTest::newRow("data over lines") << QByteArray("{\n\"data\": [\n" + object("1") + "\n]\n}") << acceptedAt(3, "1");
    QTest::newRow("objects") << QByteArray(object("1") + "\n" + object("2") + "\n")
                             << QByteArray(acceptedAt(1, "1") + acceptedAt(2, "2"));
    QTest::newRow("data that is no list") << object("1", R"(,"data":1)") << acceptedAt(1, "1");
}

void TestJsonDump::theContentTellsAFileWithoutAName()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    Collected sink;
    QVERIFY_RESULT(read(QStringLiteral("export"), bytes, sink));
    QCOMPARE(QByteArray::fromStdString(sink.rows()), expected);
}

void TestJsonDump::nestingIsAllowedSoFarAndNoFurther()
{
    const auto nested = [](int depth) {
        return QByteArray(QByteArray("[").repeated(depth) + QByteArray("]").repeated(depth));
    };
    QByteArray bytes = "[" + object("1", ",\"x\":" + nested(60));
    for (const int depth : {70, 200'000})
        bytes += ",\n" + object("1", ",\"x\":" + nested(depth)) + ",\n" + nested(depth);
    Collected sink;
    QVERIFY_RESULT(read(QStringLiteral("a.json"), bytes + "]", sink));
    QCOMPARE(QByteArray::fromStdString(sink.rows()),
             acceptedAt(1, "1") + "2!malformed_row \n3!malformed_row \n4!malformed_row \n5!malformed_row \n");
    QVERIFY(!read(QStringLiteral("a.json"), QByteArray("[").repeated(400'000), sink));
    QVERIFY(!read(QStringLiteral("a.json"), R"({"x":)" + nested(70) + R"(,"data":[]})", sink));
}

void TestJsonDump::valuesHaveALimit()
{
    const QByteArray longText(3 * 1024 * 1024, 'x');
    for (const QByteArray &bytes :
         {QByteArray("[" + object("1") + ",\n" + object(longText) + "]"), QByteArray("[\n\"" + longText),
          QByteArray("{\n\"" + longText + "\":1,\"data\":[]}"),
          QByteArray("{\n\"x\":\"" + longText + "\",\"data\":[]}"),
          QByteArray("[\n" + QByteArray(longText).replace('x', '1'))}) {
        Collected sink;
        const auto summary = read(QStringLiteral("a.json"), bytes, sink);
        QVERIFY(!summary);
        QVERIFY2(summary.error().message.contains(QStringLiteral(": Line 2")), qPrintable(summary.error().message));
    }
    QVERIFY(!beginsWithData(longText.toStdString()));
}

HOITHI_TEST(TestJsonDump)
#include "tst_jsondump.moc"
