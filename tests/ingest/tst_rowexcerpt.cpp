// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/sheetwriter.h"
#include "ingest/rows/rowexcerpt.h"
#include "ingest/rows/rowfinder.h"
#include "testregistry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hoithi;

/// Rows taken out of a dump as they are written there.
class TestRowExcerpt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeOutAsTheyStand_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<int>>("rows");
        QTest::addColumn<QByteArray>("wanted");
        const QByteArray header = "submission_id,account_id,full_name,submitted_at,answers\n";
        const auto add = [](const char *row, const char *name, const QByteArray &text, const QList<int> &rows,
                            const QByteArray &wanted) {
            QTest::newRow(row) << QString::fromLatin1(name) << text << rows << wanted;
        };
        add("one of three", "a.csv", header + "s1,a,b,c,d\ns2,a,b,c,d\ns3,a,b,c,d\n", {3}, header + "s2,a,b,c,d\n");
        add("the last, without an end", "a.csv", header + "s1,a,b,c,d\ns2,a,\"ễ\",c,d", {3}, header + "s2,a,\"ễ\",c,d");
        add("over several lines", "a.csv", header + "s1,a,\"b\nb\",c,d\ns2,a,b,c,d\n", {2},
            header + "s1,a,\"b\nb\",c,d\n");
        add("after one of several lines", "a.csv", header + "s1,a,\"b\nb\",c,d\ns2,a,b,c,d\n", {4},
            header + "s2,a,b,c,d\n");
        add("other line ends", "a.csv", QByteArray(header + "s1,a,b,c,d\ns2,a,b,c,d\n").replace("\n", "\r\n"), {3},
            QByteArray(header + "s2,a,b,c,d\n").replace("\n", "\r\n"));
        add("of old computers", "a.csv", QByteArray(header + "s1,a,b,c,d\ns2,a,b,c,d\n").replace('\n', '\r'), {2},
            QByteArray(header + "s1,a,b,c,d\n").replace('\n', '\r'));
        add("a broken row", "a.csv", header + "s1,a\ns2,a,b,c,d\n", {2}, header + "s1,a\n");
        add("none", "a.csv", header + "s1,a,b,c,d\n", {}, header);
        add("objects", "a.ndjson", "{\"submission_id\":\"s1\"}\n\n{\"submission_id\":\"s2\"}\n", {3},
            "{\"submission_id\":\"s2\"}\n");
    }
    void rowsComeOutAsTheyStand()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, text);
        QFETCH(const QList<int>, rows);
        QFETCH(const QByteArray, wanted);
        const auto part = written(name, text);
        const auto found = RowExcerpt::find(part, {}, {rows.begin(), rows.end()});
        QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().message));
        QCOMPARE(found->count(), static_cast<qint64>(rows.size()));
        QByteArray copied;
        QVERIFY(found
                    ->write([&copied](std::string_view piece) {
                        copied.append(piece.data(), static_cast<qsizetype>(piece.size()));
                        return true;
                    })
                    .has_value());
        QCOMPARE(copied, wanted);
    }

    /// Elements of a list come out as a list, whatever the document was.
    void elementsComeOutAsAList_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QList<int>>("rows");
        QTest::addColumn<QByteArray>("wanted");
        const QByteArray first = "{\"submission_id\": \"s1\", \"x\": [1, 2]}";
        const QByteArray second = "{\"submission_id\":\"s2\",\n \"x\":1.50}";
        QTest::newRow("of a list") << "[" + first + ",\n" + second + ",\n" + first + "]" << QList<int>{2}
                                   << "[\n" + second + "\n]\n";
        QTest::newRow("of an object") << "{\"page\":1,\"data\":[\n" + first + ",\n" + second + "],\"more\":false}"
                                      << QList<int>{2, 3} << "[\n" + first + ",\n" + second + "\n]\n";
        QTest::newRow("none") << "[" + first + "]" << QList<int>{} << QByteArray("[]\n");
    }
    void elementsComeOutAsAList()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QList<int>, rows);
        QFETCH(const QByteArray, wanted);
        const auto found = RowExcerpt::find(written(QStringLiteral("a.json"), text), {}, {rows.begin(), rows.end()});
        QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().message));
        QCOMPARE(found->count(), static_cast<qint64>(rows.size()));
        QCOMPARE(copyOf(*found), wanted);
    }

    void rowsOnOneLineAreToldByTheirContent()
    {
        const auto part = written(QStringLiteral("a.json"),
                                  R"([{"submission_id":"s1"},{"submission_id":"s2"},{"submission_id":"s3"}])");
        const auto all = RowExcerpt::find(part, {}, {1, 1});
        QVERIFY(all.has_value());
        QCOMPARE(all->count(), 3);
        const auto chosen = RowExcerpt::find(
            part, {}, {1, 1}, {}, [](const RawRecord &record) { return record[DumpField::SubmissionKey] != "s2"; });
        QVERIFY(chosen.has_value());
        QCOMPARE(copyOf(*chosen), QByteArray("[\n{\"submission_id\":\"s1\"},\n{\"submission_id\":\"s3\"}\n]\n"));
    }

    /// What was a number, a date or a fault is one in the copy.
    void rowsOfASheetComeOutAsAWorkbook()
    {
        const auto part = written(QStringLiteral("a.xlsx"), workbook());
        MappingProfile profile;
        profile.headerLine = 3;
        const auto found = RowExcerpt::find(part, profile, {5, 7});
        QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().message));
        QCOMPARE(found->count(), 2);
        QCOMPARE(found->format(), DumpFormat::Xlsx);
        const auto copied = written(QStringLiteral("b.xlsx"), copyOf(*found));
        const auto row = findRow(copied, profile, {.line = 5, .field = DumpField::Phone, .text = {}, .around = 6});
        QVERIFY2(row.has_value(), qPrintable(row ? QString() : row.error().message));
        QCOMPARE(row->rows.size(), std::size_t{2});
        QCOMPARE(row->sheet, QStringLiteral("Tuần <1>"));
        QCOMPARE(row->fault, std::size_t{5});
        const std::vector<std::string> cells{"7", "a&1", " Lê Thị Mẫu ", "45185.5", "ABCD", "#N/A"};
        QVERIFY(row->rows[1].cells == cells);
        QVERIFY(findRow(part, profile, {.line = 7, .field = {}, .text = {}, .around = 0})->rows[0].cells == cells);
        const auto again = RowExcerpt::find(copied, profile, {4, 5});
        QVERIFY(again.has_value());
        QCOMPARE(copyOf(*again), copyOf(*found));
    }

    void aRowIsFoundAmongItsNeighbours_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("cell");
        const QByteArray header = "submission_id,account_id,full_name,submitted_at,answers\n";
        QTest::newRow("csv") << "a.csv" << header + "s1,a,b,c,d\ns2,a,\"Lê \"\"Mẫu\"\"\",c,d\ns3,a,b,c,d\n"
                             << 3 << 3 << "Lê \"Mẫu\"";
        QTest::newRow("a broken one") << "a.csv" << header + "s1,a,b,c,d\ns2,\"a,b,c,d\ns3,a,b,c,d\n"
                                      << 3 << 3 << "s2,\"a,b,c,d\n";
        QTest::newRow("ndjson") << "a.ndjson"
                                << QByteArray("{\"full_name\":\"x\"}\n\n{\"id\":1,\"full_name\":\"Lê\"}\n") << 3 << 2
                                << "Lê";
        QTest::newRow("json") << "a.json"
                              << QByteArray("[{\"full_name\":\"x\"},\n{\"full_name\":\"Lê\",\"id\":{\"a\":[1, 2]}}]")
                              << 2 << 2 << "Lê";
    }
    void aRowIsFoundAmongItsNeighbours()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, text);
        QFETCH(const int, line);
        QFETCH(const int, rows);
        QFETCH(const QString, cell);
        const auto found =
            findRow(written(name, text), {},
                    {.line = static_cast<std::uint64_t>(line), .field = DumpField::FullName, .text = {}});
        QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().message));
        QCOMPARE(static_cast<int>(found->rows.size()), rows);
        const SourceRow &row = found->rows[found->chosen];
        QCOMPARE(row.line, static_cast<std::uint64_t>(line));
        QVERIFY(found->fault.has_value());
        QCOMPARE(QString::fromStdString(row.isTable ? row.cells.at(*found->fault) : row.text), cell);
    }

    void ofSeveralRowsOnALineTheTextTells()
    {
        const auto part = written(QStringLiteral("a.json"),
                                  R"([{"full_name":"x"},{"full_name":"y"},{"full_name":"z"},{"full_name":"y"}])");
        const auto found = findRow(part, {}, {.line = 1, .field = DumpField::FullName, .text = "y"});
        QVERIFY(found.has_value());
        QCOMPARE(found->chosen, std::size_t{1});
        QCOMPARE(found->rows.size(), std::size_t{4});
        const auto none = findRow(part, {}, {.line = 2, .field = {}, .text = {}});
        QVERIFY(!none.has_value());
        QCOMPARE(none.error().code, ErrorCode::NotFound);
    }

private:
    [[nodiscard]] static QByteArray copyOf(const RowExcerpt &rows)
    {
        QByteArray copied;
        const auto written = rows.write([&copied](std::string_view piece) {
            copied.append(piece.data(), static_cast<qsizetype>(piece.size()));
            return true;
        });
        return written ? copied : written.error().message.toUtf8();
    }

    [[nodiscard]] static QByteArray workbook()
    {
        using enum WrittenCell::Kind;
        SheetWriter writer(QStringLiteral("Tuần <1>"), false);
        const auto text = [&writer](int row, const QByteArrayList &texts) {
            std::vector<WrittenCell> cells;
            for (int i = 0; i < texts.size(); ++i)
                cells.push_back({i + 1, Text, texts[i]});
            static_cast<void>(writer.addCells(row, cells));
        };
        text(1, {"Kết quả"});
        text(3, {"submission_id", "account_id", "full_name", "submitted_at", "answers", "phone"});
        for (const int row : {4, 5, 7})
            static_cast<void>(writer.addCells(row, {{1, Number, QByteArray::number(row)},
                                                    {2, Text, "a&1"},
                                                    {3, Text, " Lê Thị Mẫu "},
                                                    {4, Moment, "45185.5"},
                                                    {5, Text, "ABCD"},
                                                    {6, Fault, "#N/A"}}));
        return writer.bytes().value();
    }

    [[nodiscard]] DumpPart written(const QString &name, const QByteArray &text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write the dump");
        file.close();
        return dumpPartsOf(file.fileName()).value().front();
    }

    QTemporaryDir m_folder;
};

HOITHI_TEST(TestRowExcerpt)
#include "tst_rowexcerpt.moc"
