// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/archive.h"
#include "containers/sheetwriter.h"
#include "dumpsinks.h"
#include "ingest/layout/samplereader.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;
using namespace hoithi::dumps;

/// Tables that are put together otherwise than usual: without a header, with names in two columns, as keys of objects.
class TestTableShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsWithoutAHeaderAreCalledByLetterOrNumber_data();
    void columnsWithoutAHeaderAreCalledByLetterOrNumber();
    void aSheetWithoutAHeaderIsReadFromItsFirstRow();
    void namesAreJoinedFromTheirParts();
    void profilesOfSuchTablesAreCheckedAndKept_data();
    void profilesOfSuchTablesAreCheckedAndKept();
    void aFirstLineOfValuesIsAskedAbout();
    void namesInTwoColumnsAreSuggestedPartByPart();
    void keysOfObjectsAreColumns();
    void packedWorkbooksAreSampled();
    void theFirstTextsOfAWorkbookAreEnough();

private:
    [[nodiscard]] std::string read(const QString &path, const MappingProfile &profile) const
    {
        Collected sink;
        const auto parts = dumpPartsOf(path);
        const auto summary = readDump(parts->front(), profile, smallRound(), sink, {}, {}, 64);
        return summary ? sink.rows() : summary.error().message.toStdString();
    }
    [[nodiscard]] static MappingProfile profile(const QByteArray &json)
    {
        auto parsed = MappingProfile::parse(json);
        if (!parsed)
            qFatal("%s", qPrintable(parsed.error().message));
        return *parsed;
    }
    [[nodiscard]] static FileSample sample(const QString &path)
    {
        const auto parts = dumpPartsOf(path);
        auto found = readSample(parts->front());
        if (!found || !*found)
            qFatal("no sample");
        return **found;
    }

    Folder m_folder;
};

namespace {

const QByteArray lettered = R"({"header": 0, "columns": {"submission_id": "a", "account_id": 2, "full_name": "C",)"
                            R"( "submitted_at": "D", "answers": "5"}})";
const QByteArray rows = "s1,h1,An,2023-09-16 08:00:00,ABCD\ns2,h2,Bình,2023-09-16 08:00:00,ABCX\n";

} // namespace

void TestTableShapes::columnsWithoutAHeaderAreCalledByLetterOrNumber_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("wanted");
    const QString both = QStringLiteral("1:s1 An ABCD\n2!bad_option answers\n");
    QTest::newRow("rows") << rows << both;
    QTest::newRow("blank lines before") << "\n" + rows << QStringLiteral("2:s1 An ABCD\n3!bad_option answers\n");
    QTest::newRow("semicolons") << QByteArray(rows).replace(',', ';') << both;
    QTest::newRow("a row of another width") << rows + "s3,h3\n" << QString(both + QStringLiteral("3!malformed_row \n"));
}

void TestTableShapes::columnsWithoutAHeaderAreCalledByLetterOrNumber()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, wanted);
    const MappingProfile parsed = profile(lettered);
    QCOMPARE(QString::fromStdString(read(m_folder.write(QStringLiteral("a.csv"), text), parsed)), wanted);
}

void TestTableShapes::aSheetWithoutAHeaderIsReadFromItsFirstRow()
{
    using enum WrittenCell::Kind;
    SheetWriter writer(QStringLiteral("A"), false);
    for (const int row : {2, 3})
        QVERIFY(writer.addCells(row, {{1, Text, "s" + QByteArray::number(row)},
                                      {2, Text, "h1"},
                                      {3, Text, "An"},
                                      {4, Text, "2023-09-16 08:00:00"},
                                      {5, Text, "ABCD"}}));
    const QString path = m_folder.write(QStringLiteral("a.xlsx"), writer.bytes().value());
    const MappingProfile parsed = profile(lettered);
    QCOMPARE(read(path, parsed), std::string("2:s2 An ABCD\n3:s3 An ABCD\n"));
    const auto table = tableOf(sample(path), parsed);
    QVERIFY(table.has_value());
    QCOMPARE(headerNames(table->lines.front()).join(u','), QStringLiteral("A,B,C,D,E"));
}

void TestTableShapes::namesAreJoinedFromTheirParts()
{
    const QByteArray json = R"({"columns": {"full_name": ["Họ", "Tên đệm", "Tên"]}})";
    const QString path =
        m_folder.write(QStringLiteral("a.csv"), "submission_id,account_id,Họ,Tên đệm,Tên,submitted_at,answers\n"
                                                "s1,h1, Lê ,Thị,Mẫu,2023-09-16 08:00:00,ABCD\n"
                                                "s2,h2,,,Thử,2023-09-16 08:00:00,ABCD\n"
                                                "s3,h3,,,,2023-09-16 08:00:00,ABCD\n");
    QCOMPARE(QString::fromStdString(read(path, profile(json))),
             QStringLiteral("2:s1 Lê Thị Mẫu ABCD\n3:s2 Thử ABCD\n4!missing_field full_name\n"));
}

void TestTableShapes::profilesOfSuchTablesAreCheckedAndKept_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("letters and numbers") << lettered << true;
    QTest::newRow("one column by letter and number") << QByteArray(lettered).replace(": 2,", ": \"A\",") << false;
    QTest::newRow("a name") << QByteArray(lettered).replace(": 2,", ": \"Tài khoản\",") << false;
    QTest::newRow("two parts") << QByteArray(
        R"({"columns": {"full_name": ["Họ", {"column": "Tên", "occurrence": 2}]}})")
                               << true;
    QTest::newRow("one part") << QByteArray(R"({"columns": {"full_name": ["Họ"]}})") << false;
    QTest::newRow("a part twice") << QByteArray(R"({"columns": {"full_name": ["Họ", "họ"]}})") << false;
}

void TestTableShapes::profilesOfSuchTablesAreCheckedAndKept()
{
    QFETCH(const QByteArray, json);
    QFETCH(const bool, isRead);
    const auto parsed = MappingProfile::parse(json);
    QCOMPARE(parsed.has_value(), isRead);
    if (!isRead) {
        QVERIFY(!parsed.error().message.isEmpty());
        return;
    }
    const auto again = MappingProfile::parse(parsed->toJson());
    QVERIFY(again && *again == *parsed);
}

void TestTableShapes::aFirstLineOfValuesIsAskedAbout()
{
    const LayoutGuess guess = guessLayout(sample(m_folder.write(QStringLiteral("a.csv"), rows)));
    QVERIFY(!guess.profile.hasHeader());
    QCOMPARE(guess.columns.size(), std::size_t{5});
    QCOMPARE(guess.columns.back().column.name, std::string("E"));
    QCOMPARE(guess.questions.front().doubt, LayoutDoubt::Header);
    const LayoutGuess named = guessLayout(sample(m_folder.write(QStringLiteral("b.csv"), "xx,yy\n1,2\n")));
    QVERIFY(named.profile.hasHeader()); // whatever that is, it may be names
}

void TestTableShapes::namesInTwoColumnsAreSuggestedPartByPart()
{
    const LayoutGuess guess = guessLayout(sample(
        m_folder.write(QStringLiteral("a.csv"),
                       "Mã bài thi,Tên đăng nhập,Họ,Tên,Ngày nộp,Đáp án\ns1,h1,Lê,Mẫu,2023-09-16 08:00:00,ABCD\n")));
    QVERIFY(guess.columns[2].suggestion && guess.columns[2].suggestion->part == std::size_t{0});
    QVERIFY(guess.columns[3].suggestion && guess.columns[3].suggestion->part == std::size_t{1});
    QVERIFY(!guess.isComplete());
}

void TestTableShapes::keysOfObjectsAreColumns()
{
    const FileSample objects = sample(
        m_folder.write(QStringLiteral("a.json"), R"([{"ma_bai":"s1","ho_ten":"An"},{"ma_bai":"s2","diem":9},3])"));
    const auto table = tableOf(objects, {});
    QVERIFY(table.has_value());
    QCOMPARE(headerNames(table->lines.front()).join(u','), QStringLiteral("ma_bai,ho_ten,diem"));
    QCOMPARE(table->lines.size(), std::size_t{3});
    QVERIFY(!isCanonical(*table));
}

void TestTableShapes::packedWorkbooksAreSampled()
{
    SheetWriter writer(QStringLiteral("A"), false);
    QVERIFY(writer.addCells(1, {{1, WrittenCell::Kind::Text, "Mã bài thi"}}));
    const auto archive = writeArchive({{QStringLiteral("in/a.xlsx"), writer.bytes().value()}});
    const FileSample packed = sample(m_folder.write(QStringLiteral("a.zip"), *archive));
    QCOMPARE(packed.sheets.size(), std::size_t{1});
    QCOMPARE(packed.sheets.front().table.lines.front().cells.front(), std::string("Mã bài thi"));
}

/// Where the first rows name texts far behind, all are read.
void TestTableShapes::theFirstTextsOfAWorkbookAreEnough()
{
    constexpr int texts = 25'000;
    QByteArray shared = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">";
    for (int i = 0; i < texts; ++i)
        shared += "<si><t>t" + QByteArray::number(i) + "</t></si>";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray links = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    const auto bookOf = [&](const QByteArray &cell) {
        return writeArchive(
            {{QStringLiteral("_rels/.rels"), links + "<Relationship Id=\"r\" Type=\"" + office
                                                 + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
             {QStringLiteral("xl/workbook.xml"),
              "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                  + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r\"/></sheets></workbook>"},
             {QStringLiteral("xl/_rels/workbook.xml.rels"),
              links + "<Relationship Id=\"r\" Type=\"" + office
                  + "/worksheet\" Target=\"worksheets/s.xml\"/><Relationship Id=\"t\" Type=\"" + office
                  + "/sharedStrings\" Target=\"texts.xml\"/></Relationships>"},
             {QStringLiteral("xl/texts.xml"), shared + "</sst>"},
             {QStringLiteral("xl/worksheets/s.xml"), "<worksheet xmlns=\"" + main + "\"><sheetData><row><c t=\"s\"><v>"
                                                         + cell + "</v></c></row></sheetData></worksheet>"}});
    };
    for (const QByteArray cell : {"0", "24999"}) {
        const FileSample found = sample(m_folder.write(QStringLiteral("a.xlsx"), bookOf(cell).value()));
        QCOMPARE(found.sheets.front().table.lines.front().cells.front(), "t" + cell.toStdString());
    }
}

HOITHI_TEST(TestTableShapes)
#include "tst_tableshapes.moc"
