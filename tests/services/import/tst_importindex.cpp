// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/index/textnumbers.h"
#include "services/import/writtenids.h"
#include "smallcontest.h"
#include "storage/database.h"
#include "storage/repositories/batchrepository.h"
#include "testregistry.h"

#include <QtEndian>

#include <sys/resource.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <functional>
#include <random>
#include <set>
#include <string>
#include <unordered_map>

using namespace hoithi;
using namespace hoithi::test;

namespace {

constexpr quint32 seed = 20230915;

/// Makes temporary files impossible for as long as it lives.
class NoTemporaryFiles
{
public:
    NoTemporaryFiles() : m_before(qgetenv("TMPDIR")) { qputenv("TMPDIR", "/nowhere/at/all"); }
    ~NoTemporaryFiles() { m_before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", m_before); }
    NoTemporaryFiles(const NoTemporaryFiles &) = delete;
    NoTemporaryFiles &operator=(const NoTemporaryFiles &) = delete;

private:
    QByteArray m_before;
};

/// For as long as it lives no file grows beyond so many bytes: as on a disk that fills while it is written to.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN); // the write is to fail, not the process
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;

private:
    rlimit m_before{};
};

std::string bytesOf(WrittenIds &ids, QByteArray *sha256 = nullptr)
{
    WrittenIds::Reading reading(ids);
    std::string all;
    for (;;) {
        const Result<std::string_view> piece = reading.next();
        if (!piece)
            return "unread";
        if (piece->empty())
            break;
        all.append(*piece);
    }
    if (sha256 != nullptr)
        *sha256 = reading.sha256();
    return all;
}

/// Some come twice in the file, some accounts more than once.
QStringList manyRows(int count)
{
    QStringList rows;
    for (int i = 0; i < count; ++i)
        rows.append(row(QStringLiteral("S%1").arg(i % (count - 10)), QStringLiteral("hue%1").arg(i % 70), i, i % 50));
    return rows;
}

Result<ImportReport> importWith(ContestSession &session, const QStringList &files, std::size_t entriesInMemory)
{
    ImportRequest request;
    request.roundNumber = 1;
    request.files = files;
    request.importer = QStringLiteral("Lê Thử");
    request.entriesInMemory = entriesInMemory;
    return wait(session.import(request, {}, {}));
}

/// The digest of what an import stored, and its list of ids.
QByteArray storedBy(const SmallStore &store)
{
    const auto database = Database::open(store.path, OpenMode::OpenExisting);
    const BatchRepository batches(**database);
    const std::vector<ImportBatch> all = batches.all().value();
    QByteArray stored = all.at(0).contentDigest;
    const auto read = batches.readIdHashes(all.at(0).id, [&stored](std::string_view piece) { stored.append(piece); });
    return read ? stored : QByteArray();
}

} // namespace

/// What an import notes of its rows, in memory and in files.
class TestImportIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasInsertedIsFoundAndNothingElse_data()
    {
        QTest::addColumn<int>("limit");
        for (const int limit : {1, 7, 100, 100'000})
            QTest::addRow("%d in memory", limit) << limit;
    }
    void whatWasInsertedIsFoundAndNothingElse()
    {
        QFETCH(const int, limit);
        SpillingIndex index(~std::uint64_t{0} << 32U, static_cast<std::size_t>(limit));
        std::unordered_map<std::uint64_t, std::set<std::uint64_t>> model; // rests by key
        std::mt19937_64 random(seed);
        const int count = limit == 1 ? 300 : 5000;
        for (int i = 0; i < count; ++i) {
            // Every tenth has the key of another one, and differs in the compared bits only.
            const bool again = i % 10 == 9;
            const std::uint64_t key = again ? model.begin()->first : random();
            const std::uint64_t rest = (random() << 32U) | static_cast<std::uint64_t>(i + 1);
            index.insert({key, rest});
            model[key].insert(rest);
        }
        for (const auto &[key, rests] : model) {
            for (const std::uint64_t rest : rests)
                QCOMPARE(index.find(key, rest & (~std::uint64_t{0} << 32U)), rest);
            QCOMPARE(index.find(key, random() | (std::uint64_t{1} << 63U)) != 0, false);
        }
        for (int i = 0; i < count; ++i) {
            const std::uint64_t key = random();
            QCOMPARE(index.find(key, 0) != 0, false);
        }
        QCOMPARE(index.size(), static_cast<std::size_t>(count));
        QVERIFY_RESULT(index.outcome());
    }

    void aFilterMissesNothingAndIsSeldomWrong()
    {
        std::mt19937_64 random(seed);
        std::vector<std::uint64_t> keys(20'000);
        std::ranges::generate(keys, std::ref(random));
        KeyFilter filter(keys.size());
        for (const std::uint64_t key : keys)
            filter.add(key);
        QVERIFY(std::ranges::all_of(keys, [&filter](std::uint64_t key) { return filter.mayHold(key); }));
        int wrong = 0;
        for (int i = 0; i < 20'000; ++i)
            wrong += filter.mayHold(random()) ? 1 : 0;
        QVERIFY2(wrong < 200, qPrintable(QString::number(wrong)));
    }

    void textsAreToldApartByTheirDigests()
    {
        TextNumbers numbers(3);
        for (std::uint32_t i = 1; i <= 500; ++i)
            numbers.insert(textDigest("hue" + std::to_string(i)), i);
        for (std::uint32_t i = 1; i <= 500; ++i)
            QCOMPARE(numbers.find(textDigest("hue" + std::to_string(i))), i);
        QCOMPARE(numbers.find(textDigest("hue501")), 0U);
        QCOMPARE(numbers.find(textDigest("")), 0U);
        SeenTexts seen(2);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(seen.insert(textDigest(std::to_string(i % 40))), i < 40);
    }

    void aListOfIdsIsTheSameInMemoryAndInAFile()
    {
        WrittenIds small(3);
        WrittenIds large;
        std::string expected;
        std::mt19937_64 random(seed);
        small.begin(SubmissionId{4294967297});
        large.begin(SubmissionId{4294967297});
        for (quint64 i = 0; i < 70'001; ++i) {
            const std::uint64_t hash = random();
            QVERIFY_RESULT(small.add(hash));
            QVERIFY_RESULT(large.add(hash));
            std::array<char, 16> bytes{};
            qToLittleEndian(static_cast<quint64>(hash), bytes.data());
            qToLittleEndian(quint64{4294967297} + i, bytes.data() + 8);
            expected.append(bytes.data(), bytes.size());
        }
        QByteArray sha256;
        QCOMPARE(small.size(), static_cast<qint64>(expected.size()));
        QVERIFY(bytesOf(small, &sha256) == expected);
        QVERIFY(bytesOf(large) == expected);
        QCOMPARE(sha256, Sha256::hexOf(QByteArray::fromStdString(expected)));
        WrittenIds none;
        QCOMPARE(none.size(), 0);
        QVERIFY(bytesOf(none).empty());
    }

    void anImportIsTheSameWhateverIsKeptInMemory_data() { ENGINE_ROWS(); }
    void anImportIsTheSameWhateverIsKeptInMemory()
    {
        OPEN_STORE();
        const SmallStore other(QStringLiteral("sqlite"));
        const auto otherSession = readySession(other);
        QVERIFY_RESULT(otherSession);
        const QString file = store.dump(QStringLiteral("1.csv"), manyRows(300));
        const auto small = importWith(contest, {file}, 3);
        const auto large = importWith(**otherSession, {file}, usualIndexLimit);
        QVERIFY_RESULT(small);
        QVERIFY_RESULT(large);
        QCOMPARE(small->counts, large->counts);
        QCOMPARE(small->counts.accepted, 290);
        QCOMPARE(small->counts.rejected(), 10);
        QCOMPARE(storedBy(store), storedBy(other));
        QVERIFY(wait(contest.verify({})).value().findings.empty());
        const auto again = importWith(contest, {file}, 3);
        QVERIFY_RESULT(again);
        QVERIFY(again->nothingNew);
        QCOMPARE(wait(contest.rank(1)).value()->run.runHash.isEmpty(), false);
    }

    /// The second file's rows are looked for among those of the first, most of which are in files by then.
    void aSecondFileOfTheSameImportIsComparedWithTheFirst_data() { ENGINE_ROWS(); }
    void aSecondFileOfTheSameImportIsComparedWithTheFirst()
    {
        OPEN_STORE();
        QStringList rows = manyRows(300);
        const QString first = store.dump(QStringLiteral("1.csv"), rows);
        for (const int changed : {0, 3, 150, 289})
            rows[changed] =
                row(QStringLiteral("S%1").arg(changed), QStringLiteral("hue%1").arg(changed % 70), changed, 51);
        rows.append(row(QStringLiteral("later"), QStringLiteral("hue500"), 1, 1));
        const QString second = store.dump(QStringLiteral("2.csv"), rows);
        const auto report = importWith(contest, {first, second}, 3);
        QVERIFY_RESULT(report);
        QCOMPARE(report->counts.accepted, 291);
        QCOMPARE(report->counts.conflicts, 4);
        QCOMPARE(report->counts.unchanged, 286);
        QVERIFY(wait(contest.verify({})).value().findings.empty());
    }

    void notesThatNoLongerFitOnTheDiskAreAnError()
    {
        SpillingIndex index(~std::uint64_t{0}, 1000);
        WrittenIds ids(1000);
        ids.begin(SubmissionId{4294967297});
        Result<void> added;
        {
            const SmallFiles small(100'000);
            std::mt19937_64 random(seed);
            for (int i = 0; i < 50'000 && added; ++i)
                added = ids.add(random());
            for (int i = 0; i < 50'000 && index.outcome(); ++i)
                index.insert({random(), 1});
        }
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::Io);
        QVERIFY(!index.outcome());
        QCOMPARE(index.outcome().error().code, ErrorCode::Io);
    }

    void withoutRoomForNotesNothingIsImported_data() { ENGINE_ROWS(); }
    void withoutRoomForNotesNothingIsImported()
    {
        OPEN_STORE();
        const QString file = store.dump(QStringLiteral("1.csv"), manyRows(300));
        {
            const NoTemporaryFiles none;
            const auto refused = importWith(contest, {file}, 3);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Io);
            QVERIFY2(refused.error().message.contains(QStringLiteral("/nowhere/at/all")),
                     qPrintable(refused.error().message));
        }
        QVERIFY(wait(contest.batches(1)).value().empty());
        QVERIFY_RESULT(importWith(contest, {file}, 3));
    }
};

HOITHI_TEST(TestImportIndex)
#include "tst_importindex.moc"
