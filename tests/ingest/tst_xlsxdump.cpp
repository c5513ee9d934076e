// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../exchange/officefiles.h"
#include "base/sha256.h"
#include "dumpsinks.h"
#include "ingest/sheet/sharedtexts.h"
#include "ingest/sheet/sheetlines.h"
#include "support/testregistry.h"

#include <QTest>

#include <zlib.h>

using namespace hoithi;
using namespace hoithi::dumps;

namespace {

using office::rowsXml;
using office::sheetXml;
using office::workbook;

const std::vector<QString> names{QStringLiteral("submission_id"), QStringLiteral("account_id"),
                                 QStringLiteral("full_name"),     QStringLiteral("submitted_at"),
                                 QStringLiteral("answers"),       QStringLiteral("phone"),
                                 QStringLiteral("started_at"),    QStringLiteral("prediction")};

const QByteArray styles = R"(<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$-42A]dd\ mmmm\ yyyy hh:mm"/>
<numFmt numFmtId="171" formatCode="0.00&quot;d&quot;"/><numFmt numFmtId="172" formatCode="[h]:mm:ss"/></numFmts>
<cellXfs><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="170"/><xf numFmtId="171"/><xf numFmtId="172"/></cellXfs></styleSheet>)";

QByteArray textCell(const QByteArray &text)
{
    return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
}

/// A row of six cells that are right, with `change` in place of one of them.
QByteArray rowWith(int column, const QByteArray &cell)
{
    const std::vector<QByteArray> cells{textCell("s"), textCell("a"), textCell("N"), textCell("2023-09-15T08:05:12"),
                                        textCell("ABCD")};
    QByteArray row = "<row>";
    for (int i = 0; i < 8; ++i) {
        if (i == column)
            row += cell;
        else
            row += static_cast<std::size_t>(i) < cells.size() ? cells[static_cast<std::size_t>(i)] : QByteArray("<c/>");
    }
    return row + "</row>";
}

QByteArray bookOf(const QByteArray &rows, const QByteArray &properties = {}, const office::Entries &more = {})
{
    office::Entries parts{{QStringLiteral("xl/styles.xml"), styles}};
    parts.insert(parts.end(), more.begin(), more.end());
    return workbook({{QStringLiteral("Dữ liệu"), sheetXml(rowsXml({names}) + rows)}}, parts, properties);
}

QByteArray gzipped(QByteArray bytes)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(bytes.size() + 1024, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

/// A sheet whose rows hold nothing, and have no end.
class EmptyRows final : public ByteStream
{
public:
    [[nodiscard]] Result<std::string_view> nextChunk() override
    {
        m_piece = m_piece.empty() ? "<worksheet><sheetData>" : "<row/><row></row>";
        return std::string_view(m_piece);
    }

private:
    std::string m_piece;
};

const office::Rows goodRows{names,
                            {QStringLiteral("1"), QStringLiteral("a"), QStringLiteral("Lê An"),
                             QStringLiteral("2023-09-15T08:05:12"), QStringLiteral("ABCD")}};

} // namespace

class TestXlsxDump final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsBecomeWhatTheyMean_data();
    void cellsBecomeWhatTheyMean();
    void timesAreRead_data();
    void timesAreRead();
    void datesAndTimesOfDayAreJoined_data();
    void datesAndTimesOfDayAreJoined();
    void durationsAreRead_data();
    void durationsAreRead();
    void zerosThatANumberLostComeBack();
    void sharedTextsAndRunsAreRead();
    void aRowIsWhereItStands();
    void theSheetIsTheOneWithTheHeader_data();
    void theSheetIsTheOneWithTheHeader();
    void aProfileNamesSheetAndHeader();
    void workbooksAreReadPackedToo();
    void filesThatAreNoSuchWorkbookAreRefused_data();
    void filesThatAreNoSuchWorkbookAreRefused();
    void aFileCutAnywhereIsRefused();
    void aFileThatIsCutWhileItIsReadIsNotCalledDamaged();
    void aSheetOfEmptyRowsCanBeStopped();
    void sizesHaveALimit();
    void chunkBoundariesChangeNothing();

private:
    Result<std::string> read(const QByteArray &bytes, const MappingProfile &profile = {},
                             const QString &name = QStringLiteral("a.xlsx"), qint64 chunk = FileBytes::defaultChunkSize)
    {
        const QString path = m_folder.write(name, bytes);
        HOITHI_TRY(const std::vector<DumpPart> parts, dumpPartsOf(path));
        std::string text;
        for (const DumpPart &part : parts) {
            Collected sink;
            HOITHI_TRY(const DumpSummary summary, readDump(part, profile, smallRound(), sink, {}, {}, chunk));
            if (summary.sha256 != Sha256::hexOf(bytes) || summary.size != bytes.size())
                text.append("not the file's digest and size\n");
            text.append(sink.rows());
            m_blocks = std::move(sink.blocks);
        }
        return text;
    }

    Folder m_folder;
    std::vector<SubmissionBlock> m_blocks; ///< of the last reading
};

void TestXlsxDump::cellsBecomeWhatTheyMean_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, int column, const QByteArray &cell, const QByteArray &expected) {
        QTest::newRow(name) << column << cell << expected;
    };
    row("whole number as id", 0, "<c><v>123456789012</v></c>", "2:123456789012 N ABCD\n");
    row("with an exponent", 0, "<c><v>1.23456789012E+11</v></c>", "2:123456789012 N ABCD\n");
    row("with a point", 0, "<c><v>12.0</v></c>", "2:12 N ABCD\n");
    row("digits that are lost", 0, "<c><v>1.23456789012346E+17</v></c>", "2!malformed_row submission_id\n");
    row("digits that are all there", 0, "<c><v>123456789012345678</v></c>", "2:123456789012345678 N ABCD\n");
    row("fraction as id", 0, "<c><v>12.5</v></c>", "2!malformed_row submission_id\n");
    row("negative id", 1, "<c><v>-12</v></c>", "2!malformed_row account_id\n");
    row("text that looks like a number", 0, textCell("0012"), "2:0012 N ABCD\n");
    row("result of a formula", 0, "<c t=\"str\"><f>A1</f><v>x1</v></c>", "2:x1 N ABCD\n");
    row("number of a formula", 0, "<c><f>1+1</f><v>2</v></c>", "2:2 N ABCD\n");
    row("formula without a result", 0, "<c><f>1+1</f></c>", "2!malformed_row submission_id\n");
    row("truth", 0, "<c t=\"b\"><v>1</v></c>", "2!malformed_row submission_id\n");
    row("error", 2, "<c t=\"e\"><v>#N/A</v></c>", "2!malformed_row full_name\n");
    row("date as a name", 2, "<c s=\"1\"><v>45184.5</v></c>", "2!malformed_row full_name\n");
    row("amount that ends in a letter", 0, "<c s=\"3\"><v>7</v></c>", "2:7 N ABCD\n");
    row("line break in a text", 2, textCell("N_x000A_M"), "2:s N\nM ABCD\n");
    row("NUL in a text", 2, textCell("N_x0000_M"), "2!malformed_row full_name\n");
    row("fraction as prediction", 7, "<c><v>7.5</v></c>", "2!bad_prediction prediction\n");
    row("empty name", 2, "<c t=\"inlineStr\"><is><t></t></is></c>", "2!missing_field full_name\n");
    row("error in a column that nobody wants", 9, {}, "2:s N ABCD\n");
    row("answers as a number", 4, "<c><v>1234</v></c>", "2!bad_option answers\n");
}

void TestXlsxDump::cellsBecomeWhatTheyMean()
{
    QFETCH(int, column);
    QFETCH(QByteArray, cell);
    QFETCH(QByteArray, expected);
    const auto text = read(bookOf(rowWith(column, cell)));
    QVERIFY_RESULT(text);
    QCOMPARE(QByteArray::fromStdString(*text), expected);
}

void TestXlsxDump::timesAreRead_data()
{
    QTest::addColumn<QByteArray>("submitted");
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<int>("time");
    QTest::addColumn<QString>("expected");
    const QString moment = QStringLiteral("2023-09-15T08:05:12Z");
    const auto row = [](const char *name, const QByteArray &cell, TimeFormat time, const QString &expected,
                        const QByteArray &properties = {}) {
        QTest::newRow(name) << cell << properties << static_cast<int>(time) << expected;
    };
    using enum TimeFormat;
    row("text", textCell("2023-09-15T08:05:12"), Iso, moment);
    row("text of the profile", textCell("15/09/2023 08:05:12"), DayMonth, moment);
    row("date cell", "<c s=\"1\"><v>45184.3369444444</v></c>", Iso, moment);
    row("date cell whatever the profile", "<c s=\"2\"><v>45184.3369444444</v></c>", UnixMillis, moment);
    row("date cell with an exponent", "<c s=\"2\"><v>4.51843369444444E4</v></c>", Iso, moment);
    row("days from 1904", "<c s=\"1\"><v>43722.3369444444</v></c>", Iso, moment,
        QByteArray("<workbookPr date1904=\"1\"/>"));
    row("number without a style", "<c><v>45184.3369444444</v></c>", Iso, {});
    row("number that the profile takes", "<c><v>45184.3369444444</v></c>", Excel, moment);
    row("seconds", "<c><v>1694739912</v></c>", UnixSeconds, moment);
    row("date in ISO", "<c t=\"d\"><v>2023-09-15T08:05:12</v></c>", Iso, moment);
    row("date cell with a text", "<c s=\"1\" t=\"inlineStr\"><is><t>x</t></is></c>", Iso, {});
}

void TestXlsxDump::timesAreRead()
{
    QFETCH(QByteArray, submitted);
    QFETCH(QByteArray, properties);
    QFETCH(int, time);
    QFETCH(QString, expected);
    MappingProfile profile;
    profile.time = static_cast<TimeFormat>(time);
    const auto text = read(bookOf(rowWith(3, submitted), properties), profile);
    QVERIFY_RESULT(text);
    if (expected.isEmpty()) {
        QCOMPARE(QByteArray::fromStdString(*text), QByteArray("2!bad_time submitted_at\n"));
        return;
    }
    QCOMPARE(m_blocks.size(), std::size_t{1});
    // The cells are Vietnamese time.
    const Instant local = m_blocks.front().rows.front().submittedAtUtc + contestUtcOffset;
    QCOMPARE(local, parseTime(expected.toStdString(), TimeFormat::Iso).value());
}

void TestXlsxDump::datesAndTimesOfDayAreJoined_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<QByteArray>("clock");
    QTest::addColumn<int>("time");
    QTest::addColumn<bool>("isRight");
    const QByteArray day = "<c s=\"1\"><v>45184</v></c>";
    const QByteArray hours = "<c s=\"4\"><v>0.33694444444</v></c>";
    const auto row = [](const char *name, const QByteArray &date, const QByteArray &clock, TimeFormat time,
                        bool isRight) {
        QTest::newRow(name) << date << clock << static_cast<int>(time) << isRight;
    };
    using enum TimeFormat;
    row("both as numbers", day, hours, Iso, true);
    row("both as numbers, whatever the profile", day, hours, DayMonth, true);
    row("time of day without a style", day, "<c><v>0.33694444444</v></c>", Iso, true);
    row("date as text", textCell("2023-09-15"), hours, Iso, true);
    row("date as text, day first", textCell("15/09/2023"), hours, DayMonth, true);
    row("time of day as text", day, textCell("08:05:12"), Iso, true);
    row("time of day as text, month first", day, textCell("08:05:12"), MonthDay, true);
    row("both as text", textCell("15/09/2023"), textCell("08:05:12"), DayMonth, true);
    row("date alone", day, "<c/>", Iso, false);
    row("time of day alone", "<c/>", hours, Iso, false);
    row("two dates", day, day, Iso, false);
    row("date with a time of its own", "<c s=\"1\"><v>45184.5</v></c>", hours, Iso, false);
    row("text that has no such form", day, textCell("08:05:12"), UnixSeconds, false);
}

void TestXlsxDump::datesAndTimesOfDayAreJoined()
{
    QFETCH(QByteArray, date);
    QFETCH(QByteArray, clock);
    QFETCH(int, time);
    QFETCH(bool, isRight);
    MappingProfile profile;
    profile.time = static_cast<TimeFormat>(time);
    profile.columns[static_cast<std::size_t>(DumpField::SubmittedAt)] = SourceColumn{"Ngày", 0};
    profile.clocks[static_cast<std::size_t>(DumpField::SubmittedAt)] = SourceColumn{"Giờ", 0};
    const office::Rows header{{names[0], names[1], names[2], QStringLiteral("Ngày"), QStringLiteral("Giờ"), names[4]}};
    const QByteArray row =
        "<row>" + textCell("s") + textCell("a") + textCell("N") + date + clock + textCell("ABCD") + "</row>";
    const auto text = read(workbook({{QStringLiteral("Một"), sheetXml(rowsXml(header) + row)}},
                                    {{QStringLiteral("xl/styles.xml"), styles}}),
                           profile);
    QVERIFY_RESULT(text);
    if (!isRight) {
        QVERIFY2(text->ends_with("submitted_at\n"), text->c_str());
        return;
    }
    QCOMPARE(*text, "2:s N ABCD\n");
    QCOMPARE(m_blocks.front().rows.front().submittedAtUtc, parseTime("2023-09-15T08:05:12", TimeFormat::Iso).value());
}

void TestXlsxDump::durationsAreRead_data()
{
    QTest::addColumn<int>("unit");
    QTest::addColumn<QByteArray>("cell");
    const QByteArray fiveMinutes = "<c s=\"4\"><v>0.00347222222222222</v></c>";
    for (const DurationUnit unit :
         {DurationUnit::Seconds, DurationUnit::Millis, DurationUnit::Minutes, DurationUnit::Clock})
        QTest::addRow("shown as a time, unit %d", static_cast<int>(unit)) << static_cast<int>(unit) << fiveMinutes;
    QTest::newRow("seconds") << static_cast<int>(DurationUnit::Seconds) << QByteArray("<c><v>300</v></c>");
    QTest::newRow("text") << static_cast<int>(DurationUnit::Clock) << textCell("05:00");
}

void TestXlsxDump::durationsAreRead()
{
    QFETCH(int, unit);
    QFETCH(QByteArray, cell);
    MappingProfile profile;
    profile.duration = static_cast<DurationUnit>(unit);
    const auto text = read(bookOf(rowWith(6, cell)), profile);
    QVERIFY_RESULT(text);
    QCOMPARE(*text, "2:s N ABCD\n");
    QCOMPARE(m_blocks.front().rows.front().startedAtUtc.value(),
             parseTime("2023-09-15T08:00:12", TimeFormat::Iso).value());
}

void TestXlsxDump::zerosThatANumberLostComeBack()
{
    const auto text = read(bookOf(rowWith(5, "<c><v>912345678</v></c>") + rowWith(5, "<c><v>9.12345678E8</v></c>")
                                  + rowWith(5, textCell("912345678")) + rowWith(5, "<c><v>12345</v></c>")));
    QVERIFY_RESULT(text);
    std::vector<std::string_view> phones;
    for (const Submission &row : m_blocks.front().rows)
        phones.push_back(row.phone);
    QCOMPARE(phones, (std::vector<std::string_view>{"0912345678", "0912345678", "912345678", "12345"}));
}

void TestXlsxDump::sharedTextsAndRunsAreRead()
{
    const QByteArray shared =
        "<sst><si><t>s</t></si><si><r><rPr><b/></rPr><t>Lê </t></r><r><t>An</t></r><rPh><t>x</t></rPh></si>"
        "<si><t>a_x0041_</t></si></sst>";
    const QByteArray row =
        "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>0</v></c><c r=\"B5\" t=\"s\"><v>2</v></c><c r=\"C5\" t=\"s\">"
        "<v>1</v></c><c r=\"D5\" t=\"inlineStr\"><is><r><t>2023-09-15</t></r><r><t>T08:05:12</t></r></is>"
        "</c><c r=\"E5\" t=\"inlineStr\"><is><t>ABCD</t></is></c></row>";
    const auto text = read(bookOf(row, {}, {{QStringLiteral("xl/sharedStrings.xml"), shared}}));
    QVERIFY_RESULT(text);
    QCOMPARE(*text, "5:s Lê An ABCD\n");
    QCOMPARE(m_blocks.front().rows.front().accountId, std::string_view("aA"));
    const auto missing =
        read(bookOf("<row><c t=\"s\"><v>3</v></c></row>", {}, {{QStringLiteral("xl/sharedStrings.xml"), shared}}));
    QVERIFY(!missing);
    QVERIFY2(missing.error().message.contains(QStringLiteral("A2")), qPrintable(missing.error().message));
}

void TestXlsxDump::aRowIsWhereItStands()
{
    QByteArray hidden = rowWith(0, textCell("2"));
    hidden.replace("<row>", "<row r=\"7\" hidden=\"1\">");
    const auto text =
        read(bookOf(rowWith(0, textCell("1")) + "<row/><row><c/></row>" + hidden + rowWith(0, textCell("3"))));
    QVERIFY_RESULT(text);
    QCOMPARE(*text, "2:1 N ABCD\n7:2 N ABCD\n8:3 N ABCD\n");
}

void TestXlsxDump::theSheetIsTheOneWithTheHeader_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said"); // where it is refused
    const QByteArray dump = sheetXml(rowsXml(goodRows));
    const QByteArray other = sheetXml(rowsXml({{QStringLiteral("Ghi chú")}}));
    const QString first = QStringLiteral("Một");
    const QString second = QStringLiteral("Hai");
    QTest::newRow("behind another") << workbook({{first, other}, {second, dump}}) << QString();
    QTest::newRow("before an empty one") << workbook({{first, dump}, {second, sheetXml({})}}) << QString();
    QTest::newRow("beside a hidden one") << workbook({{first, dump}, {second, dump}}, {}, {}, "hidden") << QString();
    QTest::newRow("two of them") << workbook({{first, dump}, {second, dump}}) << QStringLiteral("Một, Hai");
    QTest::newRow("none of them") << workbook({{first, other}, {second, other}}) << QStringLiteral("Sheet “Một”");
    QTest::newRow("only hidden ones") << workbook({{second, dump}}, {}, {}, "veryHidden") << QStringLiteral("visible");
}

void TestXlsxDump::theSheetIsTheOneWithTheHeader()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const auto text = read(bytes);
    if (said.isEmpty()) {
        QVERIFY_RESULT(text);
        QCOMPARE(*text, "2:1 Lê An ABCD\n");
        return;
    }
    QVERIFY(!text);
    QVERIFY2(text.error().message.contains(said), qPrintable(text.error().message));
}

void TestXlsxDump::aProfileNamesSheetAndHeader()
{
    const QByteArray titled = sheetXml(rowsXml({{QStringLiteral("DANH SÁCH BÀI THI")}}) + rowsXml(goodRows, 3));
    const QByteArray book =
        workbook({{QStringLiteral("Một"), sheetXml(rowsXml(goodRows))}, {QStringLiteral("Hai"), titled}});
    MappingProfile profile;
    profile.sheet = "Hai";
    profile.headerLine = 3;
    const auto text = read(book, profile);
    QVERIFY_RESULT(text);
    QCOMPARE(*text, "4:1 Lê An ABCD\n");
    profile.headerLine = 2;
    QVERIFY(!read(book, profile));
    profile.sheet = "Ba";
    const auto none = read(book, profile);
    QVERIFY(!none);
    QVERIFY(none.error().message.contains(QStringLiteral("“Ba”")));
}

void TestXlsxDump::workbooksAreReadPackedToo()
{
    const QByteArray book = workbook({{QStringLiteral("Một"), sheetXml(rowsXml(goodRows))}});
    for (const auto &[name, bytes] : std::vector<std::pair<QString, QByteArray>>{
             {QStringLiteral("a.xlsx"), book},
             {QStringLiteral("named.csv"), book},
             {QStringLiteral("no-name"), book},
             {QStringLiteral("a.xlsx.gz"), gzipped(book)},
             {QStringLiteral("a.zip"), writeArchive({{QStringLiteral("in/b.xlsx"), book}}).value()},
             {QStringLiteral("b.zip"), writeArchive({{QStringLiteral("b.xlsx.gz"), gzipped(book)}}).value()}}) {
        const auto text = read(bytes, {}, name);
        QVERIFY_RESULT(text);
        QCOMPARE(*text, "2:1 Lê An ABCD\n");
    }
}

void TestXlsxDump::filesThatAreNoSuchWorkbookAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QByteArray &bytes, const char *said) {
        QTest::newRow(name) << bytes << QString::fromUtf8(said);
    };
    const auto sheet = [](const QByteArray &rows) {
        return workbook({{QStringLiteral("Một"), sheetXml(rowsXml({names}) + rows)}});
    };
    row("text", "submission_id\n", "no .xlsx file");
    row("before 2007", QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1").repeated(100), "before 2007");
    row("no office document", writeArchive({{QStringLiteral("a.txt"), "x"}}).value(), "“a.txt”");
    row("document type", workbook({{QStringLiteral("Một"), "<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>"}}),
        "document type");
    row("no XML", workbook({{QStringLiteral("Một"), "<worksheet><sheetData><row>"}}), "no XML");
    row("rows out of order", sheet("<row r=\"3\"/><row r=\"2\"/>"), "order");
    row("row twice", sheet("<row r=\"3\"/><row r=\"3\"/>"), "order");
    row("row beyond the end", sheet("<row r=\"1048577\"/>"), "beyond the end");
    row("cells out of order", sheet("<row r=\"2\"><c r=\"B2\"/><c r=\"A2\"/></row>"), "order");
    row("cell of another row", sheet("<row r=\"2\"><c r=\"B3\"/></row>"), "another row");
    row("no sheet", workbook({}), "no visible sheet");
    row("column twice", workbook({{QStringLiteral("Một"), sheetXml(rowsXml({{names[0], names[0]}}))}}), "");
}

void TestXlsxDump::filesThatAreNoSuchWorkbookAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const auto text = read(bytes);
    QVERIFY2(!text, text ? text->c_str() : "");
    QVERIFY2(text.error().message.contains(said), qPrintable(text.error().message));
}

void TestXlsxDump::aFileCutAnywhereIsRefused()
{
    const QByteArray book = workbook({{QStringLiteral("Một"), sheetXml(rowsXml(goodRows))}});
    for (qsizetype size = 0; size < book.size(); ++size)
        QVERIFY2(!read(book.left(size)), qPrintable(QString::number(size)));
}

void TestXlsxDump::aFileThatIsCutWhileItIsReadIsNotCalledDamaged()
{
    const QByteArray book = workbook({{QStringLiteral("Một"), sheetXml(rowsXml(goodRows))}});
    const QString path = m_folder.write(QStringLiteral("c.xlsx"), book);
    const auto cut = [&](const Progress &) {
        QVERIFY(QFile::resize(path, book.size() / 2));
    };
    Collected sink;
    const auto summary = readDump({path}, {}, smallRound(), sink, {}, cut);
    QVERIFY(!summary);
    QVERIFY2(summary.error().message.contains(QStringLiteral("changed or removed")),
             qPrintable(summary.error().message));
}

void TestXlsxDump::aSheetOfEmptyRowsCanBeStopped()
{
    const SharedTexts texts;
    const std::vector<bool> dateStyles;
    int asked = 0;
    SheetLines lines(std::make_unique<EmptyRows>(), QStringLiteral("Một"), QStringLiteral("a.xml"), {texts, dateStyles},
                     [&asked] { return ++asked < 10; });
    const auto any = lines.next();
    QVERIFY(!any);
    QCOMPARE(any.error().code, ErrorCode::Cancelled);
    QCOMPARE(asked, 10);
}

void TestXlsxDump::sizesHaveALimit()
{
    const QByteArray longText(200'000, 'x');
    const auto cell = read(bookOf(rowWith(2, textCell(longText))));
    QVERIFY(!cell);
    QVERIFY2(cell.error().message.contains(QStringLiteral("C2")), qPrintable(cell.error().message));
    QByteArray row = "<row>";
    for (int i = 0; i < 20; ++i)
        row += textCell(longText.left(100'000));
    QVERIFY(!read(bookOf(row + "</row>")));
    const auto shared =
        read(bookOf({}, {}, {{QStringLiteral("xl/sharedStrings.xml"), "<sst><si><t>" + longText + "</t></si></sst>"}}));
    QVERIFY(!shared);
    QVERIFY2(shared.error().message.contains(QStringLiteral("CSV")), qPrintable(shared.error().message));

    SharedTexts texts;
    std::size_t count = 0;
    while (texts.add(std::string_view(longText.constData(), count % 300)))
        ++count;
    QVERIFY(count > 500'000);
    for (const std::size_t index : {std::size_t{0}, std::size_t{254}, std::size_t{255}, std::size_t{299}, count - 1})
        QCOMPARE(texts.at(index).value().size(), index % 300);
    QVERIFY(!texts.at(count));
}

void TestXlsxDump::chunkBoundariesChangeNothing()
{
    QByteArray rows;
    for (int i = 0; i < 50; ++i)
        rows += rowWith(i % 9, "<c><v>" + QByteArray::number(i) + "</v></c>");
    const auto whole = read(bookOf(rows));
    QVERIFY_RESULT(whole);
    for (const qint64 chunk : {qint64{1}, qint64{7}, qint64{100}}) {
        const auto text = read(bookOf(rows), {}, QStringLiteral("a.xlsx"), chunk);
        QVERIFY_RESULT(text);
        QCOMPARE(*text, *whole);
    }
}

HOITHI_TEST(TestXlsxDump)
#include "tst_xlsxdump.moc"
