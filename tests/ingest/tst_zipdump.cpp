// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/sha256.h"
#include "containers/archive.h"
#include "containers/zipfile.h"
#include "dumpsinks.h"
#include "support/testregistry.h"

#include <QBuffer>
#include <QTest>
#include <QtEndian>

#include <zlib.h>

using namespace hoithi;
using namespace hoithi::dumps;

namespace {

using Entries = std::vector<std::pair<QString, QByteArray>>;

const QByteArray csv = "submission_id,account_id,full_name,submitted_at,answers\n";

QByteArray csvOf(const QByteArray &id)
{
    return csv + id + ",a,N,2023-09-15T08:05:12,ABCD\n";
}

QByteArray zipOf(const Entries &entries)
{
    return writeArchive(entries).value();
}

QByteArray gzipped(QByteArray text)
{
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(text.size() + 1024, '\0');
    stream.next_in = reinterpret_cast<Bytef *>(text.data());
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

/// `bytes` with `change` made to each header of the directory, 46 bytes before the name.
template<typename Change>
QByteArray withDirectory(QByteArray bytes, Change change)
{
    for (qsizetype at = bytes.indexOf("PK\x01\x02"); at >= 0; at = bytes.indexOf("PK\x01\x02", at + 4))
        change(bytes.data() + at);
    return bytes;
}

} // namespace

class TestZipDump final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachDumpOfAZipFileIsOneOfItsOwn();
    void whatArchiversLeaveIsPassedOver();
    void everyFormatIsReadInAZipFile();
    void zipFilesThatAreNotReadAreToldWhy_data();
    void zipFilesThatAreNotReadAreToldWhy();
    void damagedEntriesAreRefused_data();
    void damagedEntriesAreRefused();
    void aZipFileCutAnywhereIsRefused();
    void bombsAreRefused();
    void aLargeEntryIsNeverWholeInMemory();
    void aZipFileThatChangesIsRefused();
    void listingStops();

private:
    /// The rows of all entries, each after its name.
    Result<std::string> read(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.write(name, bytes);
        HOITHI_TRY(const std::vector<DumpPart> parts, dumpPartsOf(path));
        std::string text;
        for (const DumpPart &part : parts) {
            Collected sink;
            HOITHI_TRY(const DumpSummary summary, readDump(part, {}, smallRound(), sink, {}, {}));
            if (summary.sha256 != Sha256::hexOf(bytes) || summary.size != bytes.size())
                text.append("not the archive's digest and size\n");
            text.append(part.name().toStdString()).append(1, '\n').append(sink.rows());
        }
        return text;
    }

    Folder m_folder;
};

void TestZipDump::eachDumpOfAZipFileIsOneOfItsOwn()
{
    const auto text = read(QStringLiteral("tuần 1.zip"),
                           zipOf({{QStringLiteral("b.csv"), csvOf("1")}, {QStringLiteral("kỳ 2/a.csv"), csvOf("1")}}));
    QVERIFY_RESULT(text);
    QCOMPARE(*text, "tuần 1.zip/b.csv\n2:1 N ABCD\ntuần 1.zip/kỳ 2/a.csv\n2:1 N ABCD\n");
    const auto unnamed = read(QStringLiteral("export"), zipOf({{QStringLiteral("b.csv"), csvOf("1")}}));
    QVERIFY_RESULT(unnamed);
    QCOMPARE(*unnamed, "export/b.csv\n2:1 N ABCD\n");
}

void TestZipDump::whatArchiversLeaveIsPassedOver()
{
    const auto text = read(QStringLiteral("a.zip"), zipOf({{QStringLiteral("__MACOSX/._b.csv"), "x"},
                                                           {QStringLiteral("in/.DS_Store"), "x"},
                                                           {QStringLiteral("Thumbs.db"), "x"},
                                                           {QStringLiteral("in/b.csv"), csvOf("1")}}));
    QVERIFY_RESULT(text);
    QCOMPARE(*text, "a.zip/in/b.csv\n2:1 N ABCD\n");
}

void TestZipDump::everyFormatIsReadInAZipFile()
{
    const QByteArray object = R"({"submission_id":"1","account_id":"a","full_name":"N",)"
                              R"("submitted_at":"2023-09-15T08:05:12","answers":"ABCD"})";
    const auto text = read(QStringLiteral("a.zip"), zipOf({{QStringLiteral("1.CSV"), csvOf("1")},
                                                           {QStringLiteral("2.csv.gz"), gzipped(csvOf("1"))},
                                                           {QStringLiteral("3.ndjson"), object},
                                                           {QStringLiteral("4.jsonl.gz"), gzipped(object)},
                                                           {QStringLiteral("5.json"), "[" + object + "]"}}));
    QVERIFY_RESULT(text);
    QCOMPARE(*text, "a.zip/1.CSV\n2:1 N ABCD\na.zip/2.csv.gz\n2:1 N ABCD\na.zip/3.ndjson\n1:1 N ABCD\n"
                    "a.zip/4.jsonl.gz\n1:1 N ABCD\na.zip/5.json\n1:1 N ABCD\n");
}

void TestZipDump::zipFilesThatAreNotReadAreToldWhy_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    const auto with = [](const QString &name, const QByteArray &content) {
        return zipOf({{QStringLiteral("b.csv"), csvOf("1")}, {name, content}});
    };
    const QByteArray good = zipOf({{QStringLiteral("b.csv"), csvOf("1")}});
    QTest::newRow("another file") << with(QStringLiteral("in/read me.txt"), "x") << QStringLiteral("“in/read me.txt”");
    QTest::newRow("no suffix") << with(QStringLiteral("dump"), csvOf("2")) << QStringLiteral("“dump”");
    QTest::newRow("zip within") << with(QStringLiteral("c.zip"), good) << QStringLiteral("“c.zip”");
    QTest::newRow("zip within, called CSV") << with(QStringLiteral("c.csv"), good) << QStringLiteral("a.zip/c.csv");
    QTest::newRow("gzip within gzip") << with(QStringLiteral("c.csv.gz"), gzipped(gzipped(csvOf("2"))))
                                      << QStringLiteral("a.zip/c.csv.gz");
    QTest::newRow("tar") << with(QStringLiteral("c.tar.gz"), "x") << QStringLiteral("“c.tar.gz”");
    QTest::newRow("name twice") << with(QStringLiteral("b.csv"), csvOf("2")) << QStringLiteral("“b.csv” twice");
    QTest::newRow("leads out") << with(QStringLiteral("../c.csv"), csvOf("2")) << QStringLiteral("“../c.csv”");
    QTest::newRow("nothing") << zipOf({}) << QStringLiteral("no dump");
    QTest::newRow("only what is passed over")
        << zipOf({{QStringLiteral("Thumbs.db"), "x"}}) << QStringLiteral("no dump");
    QTest::newRow("empty dump") << with(QStringLiteral("c.csv"), {}) << QStringLiteral("a.zip/c.csv is empty");
    QTest::newRow("workbook") << zipOf({{QStringLiteral("[Content_Types].xml"), "x"}}) << QStringLiteral("workbook");
    const auto encrypted = [](char *header) {
        header[8] = static_cast<char>(header[8] | 1);
    };
    QByteArray locked = withDirectory(good, encrypted);
    locked[6] = static_cast<char>(locked.at(6) | 1); // the entry itself says so too
    QTest::newRow("encrypted") << locked << QStringLiteral("password");
}

void TestZipDump::zipFilesThatAreNotReadAreToldWhy()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const auto text = read(QStringLiteral("a.zip"), bytes);
    QVERIFY(!text);
    QVERIFY2(text.error().message.contains(said), qPrintable(text.error().message));
}

void TestZipDump::damagedEntriesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray good = zipOf({{QStringLiteral("b.csv"), csvOf("1")}, {QStringLiteral("c.csv"), csvOf("2")}});
    const auto changed = [&good](qsizetype at, qsizetype size, quint32 value) {
        return withDirectory(good, [=](char *header) {
            const QByteArray bytes(reinterpret_cast<const char *>(&value), size); // little-endian, as the tests run on
            std::copy(bytes.begin(), bytes.end(), header + at);
        });
    };
    QTest::newRow("checksum") << changed(16, 4, 12345);
    QTest::newRow("packed size") << changed(20, 4, 20);
    QTest::newRow("place") << changed(42, 4, 10);
    QTest::newRow("one place for both") << changed(42, 4, 0);
    QByteArray fewer = good;
    const qsizetype end = fewer.lastIndexOf("PK\x05\x06");
    fewer[end + 8] = 1;
    fewer[end + 10] = 1;
    QTest::newRow("count") << fewer;
    const auto lengthAt = [&good](qsizetype at) {
        return qFromLittleEndian<quint16>(good.constData() + at);
    };
    const qsizetype begin = 30 + lengthAt(26) + lengthAt(28);
    for (const qsizetype at : {begin, begin + 10, begin + 50}) {
        QByteArray content = good;
        content[at] = static_cast<char>(content.at(at) ^ 0x10);
        QTest::addRow("content at %d", static_cast<int>(at)) << content;
    }
}

void TestZipDump::damagedEntriesAreRefused()
{
    QFETCH(QByteArray, bytes);
    const auto text = read(QStringLiteral("a.zip"), bytes);
    QVERIFY2(!text, text ? text->c_str() : "");
    QVERIFY(!text.error().message.isEmpty());
}

void TestZipDump::aZipFileCutAnywhereIsRefused()
{
    const QByteArray bytes = zipOf({{QStringLiteral("b.csv"), csvOf("1")}, {QStringLiteral("c.csv"), csvOf("2")}});
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!read(QStringLiteral("a.zip"), bytes.left(size)), qPrintable(QString::number(size)));
}

void TestZipDump::bombsAreRefused()
{
    const QByteArray zeros(qsizetype{100} * 1024 * 1024, '\n');
    const QByteArray bomb = zipOf({{QStringLiteral("b.csv"), csvOf("1") + zeros}});
    const auto listed = read(QStringLiteral("a.zip"), bomb);
    QVERIFY(!listed);
    // A directory that promises less is found out when it is unpacked.
    const QByteArray liar = withDirectory(bomb, [](char *header) { qToLittleEndian(quint32{100}, header + 24); });
    const auto unpacked = read(QStringLiteral("a.zip"), liar);
    QVERIFY(!unpacked);
    Entries many;
    for (int i = 0; i < 1001; ++i)
        many.emplace_back(QStringLiteral("%1.csv").arg(i), csvOf("1"));
    const auto entries = read(QStringLiteral("a.zip"), zipOf(many));
    QVERIFY(!entries);
    QVERIFY(entries.error().message.contains(QStringLiteral("1000")));
}

void TestZipDump::aLargeEntryIsNeverWholeInMemory()
{
    QByteArray text = csv;
    for (int i = 0; i < 400'000; ++i)
        text += QByteArray::number(i) + ",a" + QByteArray::number(i * 7919LL) + ",N,2023-09-15T08:05:12,ABCD\n";
    QBuffer device;
    device.setData(zipOf({{QStringLiteral("b.csv"), text}}));
    QVERIFY(device.open(QIODevice::ReadOnly));
    const auto stream = ZipEntryStream::open(device, 0, {});
    QVERIFY_RESULT(stream);
    const std::string_view whole(text.constData(), static_cast<std::size_t>(text.size()));
    qsizetype read = 0;
    for (;;) {
        const auto piece = (*stream)->nextChunk();
        QVERIFY_RESULT(piece);
        if (piece->empty())
            break;
        QVERIFY(piece->size() <= std::size_t{1024} * 1024);
        QVERIFY(whole.substr(static_cast<std::size_t>(read)).starts_with(*piece));
        read += static_cast<qsizetype>(piece->size());
    }
    QCOMPARE(read, text.size());
}

void TestZipDump::aZipFileThatChangesIsRefused()
{
    const QString path = m_folder.write(QStringLiteral("a.zip"), zipOf({{QStringLiteral("b.csv"), csvOf("1")}}));
    const auto parts = dumpPartsOf(path);
    QVERIFY_RESULT(parts);
    const QString again = m_folder.write(QStringLiteral("a.zip"), zipOf({{QStringLiteral("b.csv"), csvOf("22")}}));
    QCOMPARE(again, path);
    Collected sink;
    const auto summary = readDump(parts->front(), {}, smallRound(), sink, {}, {});
    QVERIFY(!summary);
    QVERIFY(summary.error().message.contains(QStringLiteral("changed")));
}

void TestZipDump::listingStops()
{
    const QString path = m_folder.write(QStringLiteral("a.zip"), zipOf({{QStringLiteral("b.csv"), csvOf("1")}}));
    const auto parts = dumpPartsOf(path, [] { return false; });
    QVERIFY(!parts);
    QCOMPARE(parts.error().code, ErrorCode::Cancelled);
}

HOITHI_TEST(TestZipDump)
#include "tst_zipdump.moc"
