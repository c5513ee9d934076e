// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"
#include "dumpsinks.h"
#include "ingest/json/ndjsonreader.h"
#include "support/testregistry.h"

#include <QFile>
#include <QTest>
#include <QThread>

#include <zlib.h>

#include <functional>
#include <numeric>

using namespace hoithi;
using namespace hoithi::dumps;

namespace {

/// Gives its pieces one by one.
struct Pieces final : ByteStream
{
    explicit Pieces(std::vector<std::string> given) : pieces(std::move(given)) {}
    Result<std::string_view> nextChunk() override
    {
        return next < pieces.size() ? std::string_view(pieces[next++]) : std::string_view{};
    }
    std::vector<std::string> pieces;
    std::size_t next = 0;
};

QByteArray gzipped(const QByteArray &text)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(text.size() + 1024, '\0');
    QByteArray in = text;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = static_cast<uInt>(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

const QByteArray header =
    "submission_id,account_id,full_name,phone,national_id,agency_code,agency_name,round,paper_code,"
    "started_at,submitted_at,answers,prediction\n";
const QByteArray good = "s1,a1,Lê An,0912345678,,,,1,,2023-09-15T08:00:00,2023-09-15T08:05:12,ABC-,7\n";

} // namespace

class TestDumpReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsEndInTheReasonThatIsDue_data();
    void rowsEndInTheReasonThatIsDue();
    void csvDialectTraps_data();
    void csvDialectTraps();
    void ndjsonTraps_data();
    void ndjsonTraps();
    void nestingIsAllowedSoFarAndNoFurther();
    void whatFollowsTheLastLineInMemoryChangesNothing();
    void offendingTextCanBeStoredAndShown();
    void brokenFilesAreRefusedInOneSentence_data();
    void brokenFilesAreRefusedInOneSentence();
    void containersAndEncodingsGiveTheSameRows();
    void textsAreComposedButNamesKeptAsGiven();
    void theOffendingArrayIsShownAsItStands();
    void chunkBoundariesChangeNothing();
    void aLineWithoutEndFailsFast();
    void aBlockEndsBeforeItsTextsGrowLarge();
    void aSinkThatRefusesStopsTheReading();
    void aFileThatChangesWhileItIsReadIsRefused_data();
    void aFileThatChangesWhileItIsReadIsRefused();
    void readingStopsWhateverItReads_data();
    void readingStopsWhateverItReads();

private:
    Result<DumpSummary> read(const QString &name, const QByteArray &bytes, Collected &sink,
                             qint64 chunk = FileBytes::defaultChunkSize)
    {
        return readDump({m_folder.write(name, bytes)}, {}, smallRound(), sink, {}, {}, chunk);
    }

    Folder m_folder;
};

void TestDumpReader::rowsEndInTheReasonThatIsDue_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
    };
    row("good", "s,a,N,,,,,1,,,2023-09-15T08:05:12,abc0,", "2:s N ABC-\n");
    row("braces", "s,a,N,,,,,,,,2023-09-15T08:05:12,A{bd}C-,", "2:s N A{BD}C-\n");
    row("array", R"(s,a,N,,,,,,,,2023-09-15T08:05:12,"[""a"",2,null,[""B"",""D""]]",)", "2:s N AB-{BD}\n");
    row("too few", "s,a", "2!malformed_row \n");
    row("missing", "s,a,  ,,,,,9,x,bad,bad,,x", "2!missing_field full_name\n");
    row("round first", "s,a,N,,,,,2,x,bad,bad,A,x", "2!wrong_round round\n");
    row("round text", "s,a,N,,,,,1.0,,,2023-09-15T08:05:12,ABC-,", "2!wrong_round round\n");
    row("paper", "s,a,N,,,,,1,x,bad,bad,A,x", "2!unknown_paper paper_code\n");
    row("time", "s,a,N,,,,,1,,,2023-02-30T08:05:12,A,x", "2!bad_time submitted_at\n");
    row("start time", "s,a,N,,,,,1,,x,2023-09-15T08:05:12,A,x", "2!bad_time started_at\n");
    row("order of times", "s,a,N,,,,,1,,2023-10-15T08:05:13,2023-10-15T08:05:12,A,x",
        "2!ends_before_start submitted_at\n");
    row("closing", "s,a,N,,,,,1,,,2023-09-22T00:00:00,A,x", "2!outside_window submitted_at\n");
    row("last ms", "s,a,N,,,,,1,,,2023-09-21T23:59:59.9999,ABCD,", "2:s N ABCD\n");
    row("opening", "s,a,N,,,,,1,,,2023-09-14T17:00:00Z,ABCD,", "2:s N ABCD\n");
    row("length", "s,a,N,,,,,1,,,2023-09-15T08:05:12,AXC,x", "2!bad_answers_length answers\n");
    row("empty array", "s,a,N,,,,,1,,,2023-09-15T08:05:12,[],x", "2!bad_answers_length answers\n");
    row("option", "s,a,N,,,,,1,,,2023-09-15T08:05:12,ABCE,x", "2!bad_option answers\n");
    row("prediction", "s,a,N,,,,,1,,,2023-09-15T08:05:12,ABCD,-1", "2!bad_prediction prediction\n");
    row("prediction size", "s,a,N,,,,,1,,,2023-09-15T08:05:12,ABCD,9223372036854775808",
        "2!bad_prediction prediction\n");
}

void TestDumpReader::rowsEndInTheReasonThatIsDue()
{
    QFETCH(QByteArray, row);
    QFETCH(QByteArray, expected);
    Collected sink;
    const auto summary = read(QStringLiteral("r.csv"), QByteArray(header + row), sink);
    QVERIFY_RESULT(summary);
    QCOMPARE(QByteArray::fromStdString(sink.rows()), expected);
    QCOMPARE(summary->rowsRead, 1);
    QCOMPARE(std::accumulate(summary->rejectedBy.begin(), summary->rejectedBy.end(), qint64{0}),
             static_cast<qint64>(sink.rejects.size()));
}

void TestDumpReader::csvDialectTraps_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray h = "Submission_ID ,account_id,full_name,submitted_at,answers,more\n";
    const QByteArray t = ",2023-09-15T08:05:12,ABCD,";
    const auto add = [&](const char *name, const QByteArray &text, const QByteArray &expected) {
        QTest::newRow(name) << QByteArray(h + text) << expected;
    };
    add("CR and CRLF and blank lines", "1,a,N" + t + "\r\r\n2,a,N" + t + "\r\n \n3,a,N" + t,
        "2:1 N ABCD\n4:2 N ABCD\n6:3 N ABCD\n");
    add("quoted line end", "1,a,\"N\nM\"" + t + "\n2,a,\"N\"\"M\"" + t, "2:1 N\nM ABCD\n4:2 N\"M ABCD\n");
    add("stray quote", "1,a,N\"x" + t + "\n2,a,N" + t, "3:2 N ABCD\n2!malformed_row \n");
    add("unclosed quote", "1,a,\"N" + t + "\n2,a,N" + t + "\n3,a,N" + t, "3:2 N ABCD\n4:3 N ABCD\n2!malformed_row \n");
    add("unclosed before a quoted row", "1,a,\"N" + t + "\n2,a,\"N\"" + t, "3:2 N ABCD\n2!malformed_row \n");
    add("invalid UTF-8", "1,a,N\xC3" + t + "\n2,a,N" + t, "3:2 N ABCD\n2!malformed_row \n");
    const QByteArray nul = "1,a,N" + QByteArray(1, '\0') + t + "\n2,a,N" + t;
    add("NUL", nul, "3:2 N ABCD\n2!malformed_row \n");
    add("NUL far down", QByteArray(QByteArray(5000, '\n') + nul), "5003:2 N ABCD\n5002!malformed_row \n");
    for (const char delimiter : {';', '\t', '|'}) {
        QByteArray table = h + "1,a,N" + t + "x\n2,a,N" + t;
        table.replace(',', delimiter);
        QTest::addRow("delimiter %d", delimiter) << table << QByteArray("2:1 N ABCD\n3:2 N ABCD\n");
    }
}

void TestDumpReader::csvDialectTraps()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    Collected sink;
    QVERIFY_RESULT(read(QStringLiteral("d.csv"), text, sink));
    QCOMPARE(QByteArray::fromStdString(sink.rows()), expected);
}

void TestDumpReader::ndjsonTraps_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray rest = R"("account_id":"a","full_name":"N","submitted_at":"2023-09-15T08:05:12")";
    const auto add = [&](const char *name, const QByteArray &text, const char *expected) {
        QTest::newRow(name) << QByteArray("\n{" + rest + "," + text + "\n") << QByteArray(expected);
    };
    add("array", R"("submission_id":12,"answers":["A",2,null,["B","D"]],"x":{"y":[1,"z"]}})", "2:12 N AB-{BD}\n");
    add("text", R"("submission_id":"s","answers":"AB-0","prediction":5,"round":1})", "2:s N AB--\n");
    add("number as phone", R"("submission_id":"s","answers":"ABCD","phone":912})", "2!malformed_row phone\n");
    add("duplicate", R"("submission_id":"s","submission_id":"s","answers":"ABCD"})", "2!malformed_row submission_id\n");
    add("broken", R"("submission_id":"s","answers":"ABCD")", "2!malformed_row \n");
    add("trailing", R"("submission_id":"s","answers":"ABCD"} x)", "2!malformed_row \n");
    add("broken inside an unknown field", R"("submission_id":"s","answers":"ABCD","x":[1,tru]})", "2!malformed_row \n");
    add("negative prediction", R"("submission_id":"s","answers":"ABCD","prediction":-5})",
        "2!bad_prediction prediction\n");
    add("boolean", R"("submission_id":"s","answers":"ABCD","round":true})", "2!malformed_row round\n");
    add("null answers", R"("submission_id":"s","answers":null})", "2!missing_field answers\n");
    add("option text", R"("submission_id":"s","answers":["A","B","C","Huế"]})", "2!bad_option answers\n");
    QTest::newRow("no object") << QByteArray("[1]\n") << QByteArray("1!malformed_row \n");
}

void TestDumpReader::ndjsonTraps()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, expected);
    Collected sink;
    QVERIFY_RESULT(read(QStringLiteral("t.ndjson"), line, sink));
    QCOMPARE(QByteArray::fromStdString(sink.rows()), expected);
}

void TestDumpReader::nestingIsAllowedSoFarAndNoFurther()
{
    const QByteArray row =
        R"({"submission_id":"s","account_id":"a","full_name":"N","submitted_at":"2023-09-15T08:05:12","answers":)";
    const QByteArray unknownField = row + R"("ABCD","x":)";
    const auto lists = [](int depth) {
        return QByteArray(QByteArray("[").repeated(depth) + QByteArray("]").repeated(depth));
    };
    QByteArray lines = unknownField + lists(60) + "}\n";
    for (const int depth : {70, 200'000}) { // the second nearly fills a line
        lines += unknownField + lists(depth) + "}\n";
        lines += unknownField + QByteArray(R"({"":)").repeated(depth) + "1" + QByteArray("}").repeated(depth) + "}\n";
        lines += row + lists(depth) + "}\n";
        lines += unknownField + QByteArray("[").repeated(depth) + "}\n";
    }
    Collected sink;
    QVERIFY_RESULT(read(QStringLiteral("n.ndjson"), lines, sink));
    QCOMPARE(QByteArray::fromStdString(sink.rows()),
             QByteArray("1:s N ABCD\n2!malformed_row \n3!malformed_row \n4!malformed_row answers\n5!malformed_row \n"
                        "6!malformed_row \n7!malformed_row \n8!malformed_row answers\n9!malformed_row \n"));
    const QByteArray cell = "s,a,N,,,,,1,,,2023-09-15T08:05:12,";
    Collected cells;
    QVERIFY_RESULT(read(QStringLiteral("n.csv"),
                        QByteArray(header + cell + lists(60) + ",\n" + cell + lists(200'000) + ",\n"), cells));
    QCOMPARE(QByteArray::fromStdString(cells.rows()),
             QByteArray("2!bad_answers_length answers\n3!malformed_row answers\n"));
}

void TestDumpReader::whatFollowsTheLastLineInMemoryChangesNothing()
{
    // The second piece takes the first one's place in the window, but for its end.
    Pieces stream({std::string(99, '}') + '\n', R"({"answers":[1[]})"});
    TextWindow window(stream, 100 + TextWindow::padding);
    NdjsonReader reader(window, {});
    RawRecord record;
    QVERIFY(reader.next(record).value());
    QVERIFY(reader.next(record).value());
    QVERIFY(record.faultField == DumpField::Answers);
}

void TestDumpReader::offendingTextCanBeStoredAndShown()
{
    // A character outside the first plane is two code units: the cut must not part them.
    const QByteArray longText = QByteArray(static_cast<int>(issueTextLimit) - 1, 'x') + "\xF0\x9F\x98\x80";
    Collected sink;
    QVERIFY_RESULT(
        read(QStringLiteral("o.csv"), QByteArray(header + longText + "\na" + QByteArray(1, '\0') + "\xFF\n"), sink));
    QCOMPARE(sink.rejects.size(), std::size_t{2});
    QCOMPARE(sink.rejects.front().text, QString(issueTextLimit - 1, u'x'));
    // No server takes a NUL in a text.
    QCOMPARE(sink.rejects.back().text, QStringLiteral("a\uFFFD\uFFFD"));
}

void TestDumpReader::brokenFilesAreRefusedInOneSentence_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray packed = gzipped(QByteArray(header + good));
    QByteArray wrongSum = packed;
    wrongSum[wrongSum.size() - 6] = static_cast<char>(wrongSum.at(wrongSum.size() - 6) ^ 1);
    QTest::newRow("empty") << QStringLiteral("a.csv") << QByteArray();
    QTest::newRow("blank") << QStringLiteral("a.csv") << QByteArray(" \n\n");
    QTest::newRow("binary") << QStringLiteral("a.csv") << QByteArray("ab\0cd", 5);
    QTest::newRow("binary after a line") << QStringLiteral("a.csv")
                                         << QByteArray(header + QByteArray("\1\2\0\3\4abc", 8).repeated(20));
    QTest::newRow("zip") << QStringLiteral("a.csv") << QByteArray("PK\x03\x04zzzz");
    QTest::newRow("gz cut") << QStringLiteral("a.csv.gz") << packed.chopped(12);
    QTest::newRow("gz sum") << QStringLiteral("a.csv.gz") << wrongSum;
    QTest::newRow("blank lines without end")
        << QStringLiteral("a.csv.gz") << gzipped(QByteArray(header + good + QByteArray(2'000'002, '\n')));
    QTest::newRow("column missing") << QStringLiteral("a.csv") << QByteArray("submission_id,account_id\n");
    QTest::newRow("column twice") << QStringLiteral("a.csv") << QByteArray("phone," + header);
}

void TestDumpReader::brokenFilesAreRefusedInOneSentence()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    Collected sink;
    const auto summary = read(name, bytes, sink);
    QVERIFY(!summary);
    // There may be several files: each is named, and once.
    QCOMPARE(summary.error().message.count(m_folder.path(name)), 1);
    QVERIFY(!readDump({m_folder.path()}, {}, smallRound(), sink, {}, {}));
    QVERIFY(!readDump({m_folder.path(QStringLiteral("none.csv"))}, {}, smallRound(), sink, {}, {}));
}

void TestDumpReader::containersAndEncodingsGiveTheSameRows()
{
    const QByteArray text = header + good;
    const QString wide = QString::fromUtf8(text);
    QByteArray little("\xFF\xFE");
    little.append(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2);
    for (const QByteArray &bytes : {text, QByteArray("\xEF\xBB\xBF" + text), little, gzipped(text), gzipped(little),
                                    QByteArray(gzipped(header) + gzipped(good))}) {
        Collected sink;
        const auto summary = read(QStringLiteral("same"), bytes, sink);
        QVERIFY_RESULT(summary);
        QCOMPARE(QString::fromStdString(sink.rows()), QStringLiteral("2:s1 Lê An ABC-\n"));
        QCOMPARE(summary->sha256, Sha256::hexOf(bytes));
        QCOMPARE(summary->size, bytes.size());
    }
}

void TestDumpReader::textsAreComposedButNamesKeptAsGiven()
{
    const QByteArray name =
        QByteArray("\xC2\xA0") + QStringLiteral("Hường").normalized(QString::NormalizationForm_D).toUtf8();
    const QByteArray id = QStringLiteral(" Mã 1").normalized(QString::NormalizationForm_D).toUtf8();
    Collected sink;
    const QByteArray row = id + ",a," + name + " ,,,,,,,,2023-09-15T08:05:12,ABCD,\n";
    QVERIFY_RESULT(read(QStringLiteral("n.csv"), QByteArray(header + row), sink));
    QCOMPARE(QByteArray::fromStdString(sink.rows()), "2:" + QStringLiteral("Mã 1 ").toUtf8() + name + "  ABCD\n");
}

void TestDumpReader::theOffendingArrayIsShownAsItStands()
{
    Collected sink;
    const QByteArray line =
        R"({"submission_id":"s","account_id":"a","full_name":"n","submitted_at":"2023-09-15T08:05:12",)"
        R"("answers":["A", ["B","X"],"C","D"], "prediction":1})";
    QVERIFY_RESULT(read(QStringLiteral("n.ndjson"), line, sink));
    QCOMPARE(sink.rejects.size(), std::size_t{1});
    QCOMPARE(sink.rejects.front().reason, RejectReason::BadOption);
    QCOMPARE(sink.rejects.front().text, QStringLiteral(R"(["A", ["B","X"],"C","D"])"));
}

void TestDumpReader::chunkBoundariesChangeNothing()
{
    const QByteArray csv = "\xEF\xBB\xBF" + header + good
                           + "\r\n2,\"a\r\nb\",\"x\"\"y\",,,,,,,,2023-09-15T08:05:12,ABCD,\r" + "3,\"open,a\n" + good
                           + "4,a\"b\r\n" + good;
    Collected whole;
    QVERIFY_RESULT(read(QStringLiteral("c.csv"), csv, whole));
    QVERIFY(!whole.rows().empty());
    for (qint64 chunk = 1; chunk < 200; ++chunk) {
        for (const QByteArray &bytes : {csv, gzipped(csv)}) {
            Collected sink;
            const auto summary = read(QStringLiteral("c.csv"), bytes, sink, chunk);
            QVERIFY_RESULT(summary);
            QCOMPARE(sink.rows(), whole.rows());
            QCOMPARE(summary->sha256, Sha256::hexOf(bytes));
        }
    }
}

void TestDumpReader::aLineWithoutEndFailsFast()
{
    Collected sink;
    const QByteArray endless(qsizetype{64} * 1024 * 1024, 'x');
    QVERIFY(!read(QStringLiteral("l.csv"), QByteArray(header + good + endless), sink));
    QVERIFY(!read(QStringLiteral("l.ndjson"), endless, sink));
    const QByteArray manyRows = good.repeated(40'000);
    Collected open;
    const auto summary = read(QStringLiteral("q.csv"), QByteArray(header + "1,\"a\n" + manyRows), open);
    QVERIFY_RESULT(summary);
    QCOMPARE(summary->rowsRead, 40'001);
    QCOMPARE(open.rejects.size(), std::size_t{1});
}

void TestDumpReader::aBlockEndsBeforeItsTextsGrowLarge()
{
    constexpr qsizetype nameSize = 900'000;
    const QByteArray row = "s,a," + QByteArray(nameSize, 'N') + ",,,,,1,,,2023-09-15T08:05:12,ABCD,\n";
    Collected sink;
    QVERIFY_RESULT(read(QStringLiteral("b.csv"), QByteArray(header + row.repeated(30)), sink));
    std::size_t rows = 0;
    for (const SubmissionBlock &block : sink.blocks) {
        QVERIFY(block.rows.size() * nameSize <= submissionBlockBytes + nameSize);
        rows += block.rows.size();
    }
    QCOMPARE(rows, std::size_t{30});
}

void TestDumpReader::aSinkThatRefusesStopsTheReading()
{
    Collected sink;
    sink.goOn = false;
    const auto summary = read(QStringLiteral("s.csv"), QByteArray(header + good.repeated(10'000)), sink);
    QVERIFY_RESULT(summary);
    QVERIFY(summary->cancelled);
    QCOMPARE(sink.blocks.size(), std::size_t{1});
}

void TestDumpReader::aFileThatChangesWhileItIsReadIsRefused_data()
{
    QTest::addColumn<std::function<bool(QFile &)>>("change");
    const auto row = [](const char *name, const std::function<bool(QFile &)> &change) {
        QTest::newRow(name) << change;
    };
    row("removed", [](QFile &file) { return file.remove(); });
    row("cut at a line", [](QFile &file) { return file.resize(header.size() + 100 * good.size()); });
    row("grown", [](QFile &file) { return file.open(QIODevice::Append) && file.write(good) == good.size(); });
    row("replaced", [](QFile &file) {
        return file.remove() && file.open(QIODevice::WriteOnly) && file.write(header) == header.size();
    });
}

void TestDumpReader::aFileThatChangesWhileItIsReadIsRefused()
{
    QFETCH(const std::function<bool(QFile &)>, change);
    const QString path = m_folder.write(QStringLiteral("c.csv"), QByteArray(header + good.repeated(3000)));
    bool changed = false;
    const auto progress = [&](const Progress &) {
        QFile file(path);
        if (!std::exchange(changed, true))
            QVERIFY(change(file));
    };
    Collected sink;
    const auto summary = readDump({path}, {}, smallRound(), sink, {}, progress, 4096);
    QVERIFY(changed);
    QVERIFY(!summary);
    QVERIFY2(summary.error().message.contains(QStringLiteral("changed or removed")),
             qPrintable(summary.error().message));
}

void TestDumpReader::readingStopsWhateverItReads_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray blankLines(1 << 20, '\n');
    QTest::newRow("blank lines of a CSV") << QStringLiteral("w.csv") << QByteArray(header + good + blankLines);
    QTest::newRow("blank lines of NDJSON") << QStringLiteral("w.ndjson") << QByteArray("{}\n" + blankLines);
    QTest::newRow("rows") << QStringLiteral("w.csv") << QByteArray(header + good.repeated(3000));
    QTest::newRow("gzip members of nothing") << QStringLiteral("w.csv.gz") << gzipped({}).repeated(20'000);
    QTest::newRow("zeros behind a gzip member")
        << QStringLiteral("w.csv.gz") << QByteArray(gzipped(header + good) + QByteArray(1 << 20, '\0'));
}

void TestDumpReader::readingStopsWhateverItReads()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    Collected sink;
    std::stop_source stop;
    qint64 stoppedAt = 0;
    const auto progress = [&](const Progress &made) {
        stoppedAt = made.done;
        if (made.done > 0)
            stop.request_stop();
        QThread::msleep(60); // so that the next one is not too soon to be told
    };
    const auto summary =
        readDump({m_folder.write(name, bytes)}, {}, smallRound(), sink, stop.get_token(), progress, 4096);
    QVERIFY_RESULT(summary);
    QVERIFY(summary->cancelled);
    QVERIFY(stoppedAt < 100'000);
}

HOITHI_TEST(TestDumpReader)
#include "tst_dumpreader.moc"
