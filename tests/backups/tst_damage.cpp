// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultline.h"
#include "smallcontest.h"
#include "tampering.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

#include <map>
#include <set>

using namespace hoithi;
using namespace hoithi::test;

namespace {

using Rows = std::map<QString, std::set<QString>>;

/// What is compared of a table: accounts one by one, since those that were lost come into other lists.
QString rowsQuery(const QString &table)
{
    if (table == QStringLiteral("participant_list"))
        return QStringLiteral("SELECT l.first_id + a.key, a.value FROM participant_list l, json_each(l.accounts) a");
    return QStringLiteral("SELECT * FROM %1").arg(table);
}

/// Every row of every table as one text.
Rows rowsOf(const QString &path)
{
    Rows rows;
    const QString name = QUuid::createUuid().toString();
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            return rows;
        QStringList tables = database.tables();
        tables.removeAll(QStringLiteral("schema_migration"));
        for (const QString &table : tables) {
            QSqlQuery query(database);
            query.exec(rowsQuery(table));
            while (query.next()) {
                QStringList values;
                for (int i = 0; i < query.record().count(); ++i)
                    values.append(QString::fromLatin1(query.value(i).toByteArray().toHex()));
                rows[table].insert(values.join(u'|'));
            }
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

enum class Damage { Truncated, Flipped, Zeroed, Header, Scrambled };

/// What happens to files on bad disks; the same for the same seed.
QByteArray damaged(QByteArray bytes, Damage damage, QRandomGenerator &random)
{
    constexpr int page = 4096;
    const int pages = static_cast<int>(bytes.size() / page);
    switch (damage) {
    case Damage::Truncated:
        bytes.truncate(random.bounded(static_cast<int>(bytes.size())));
        break;
    case Damage::Flipped:
        for (int i = random.bounded(1, 9); i > 0; --i) {
            const int at = random.bounded(static_cast<int>(bytes.size()));
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << random.bounded(8)));
        }
        break;
    case Damage::Zeroed:
        for (int i = random.bounded(1, 4); i > 0; --i)
            bytes.replace(random.bounded(pages) * page, page, QByteArray(page, '\0'));
        break;
    case Damage::Header:
        for (int i = random.bounded(1, 30); i > 0; --i)
            bytes[random.bounded(100)] = static_cast<char>(random.bounded(256));
        break;
    case Damage::Scrambled:
        for (int i = 0, from = random.bounded(pages) * page; i < page; ++i)
            bytes[from + i] = static_cast<char>(random.bounded(256));
        break;
    }
    return bytes;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// What the engine and the digests find in a file that opens; nothing where they find nothing.
QString foundIn(const QString &path, const std::shared_ptr<const Clock> &clock)
{
    const auto session = wait(ContestSession::open(path, clock));
    if (!session)
        return session.error().message;
    const auto report = wait((*session)->verify({}));
    if (!report)
        return report.error().message;
    return report->findings.empty() ? QString() : report->findings.front().subject;
}

struct Original
{
    QByteArray bytes;
    Rows rows;
};

/// An empty text when all is as it should be with this damaged file.
QString problemOf(const SmallStore &store, const Original &original, const QByteArray &bytes)
{
    const QString path = store.folder.filePath(QStringLiteral("damaged.hoithi"));
    const QString saved = store.folder.filePath(QStringLiteral("saved.hoithi"));
    for (const char *ending : {"", "-wal", "-shm"}) {
        QFile::remove(path + QLatin1String(ending));
        QFile::remove(saved + QLatin1String(ending));
    }
    if (!writeFile(path, bytes))
        return QStringLiteral("not written");
    const auto report = wait(ContestSession::salvage(path, saved, store.clock));
    if (!report && QFile::exists(saved))
        return QStringLiteral("a failed salvage left a file");
    if (report) {
        const Rows rows = rowsOf(saved);
        qint64 count = 0;
        for (const auto &[table, values] : rows)
            count += static_cast<qint64>(values.size());
        if (count != report->saved)
            return QStringLiteral("%1 rows claimed, %2 there").arg(report->saved).arg(count);
        if (report->whole && rows != original.rows)
            return QStringLiteral("claimed to be whole, but is not");
        bool altered = false;
        for (const auto &[table, values] : rows) {
            const auto known = original.rows.find(table);
            altered = altered || known == original.rows.end() || !std::ranges::includes(known->second, values);
        }
        if (altered && report->differences.empty())
            return QStringLiteral("altered rows that nothing tells of");
    }
    const bool same = bytes == original.bytes;
    // Bytes that hold nothing may change unseen: then every row must still be what it was.
    if (!same && foundIn(path, store.clock).isEmpty() && rowsOf(path) != original.rows)
        return QStringLiteral("damage that nothing found");
    return {};
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void damageIsFoundAndNeverClaimedAway();
    void anUndamagedFileIsSavedWhole();
    void accountsOfListsThatAreLostAreListedAgain_data();
    void accountsOfListsThatAreLostAreListedAgain();
    void keysThatWereReplacedAreNoLosses();
    void aDamagedContestIsForReadingOnly();

private:
    /// A ranked and signed contest, closed.
    [[nodiscard]] static Result<Original> prepare(const SmallStore &store);
};

Result<Original> TestDamage::prepare(const SmallStore &store)
{
    {
        HOITHI_TRY(const auto session, readySession(store));
        HOITHI_CHECK(importInto(*session, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
        HOITHI_CHECK(wait(session->rank(1)));
        HOITHI_CHECK(wait(session->sign(1, QStringLiteral("Trần Mẫu"))));
    }
    QFile file(store.path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, QStringLiteral("unreadable"));
    return Original{file.readAll(), rowsOf(store.path)};
}

void TestDamage::damageIsFoundAndNeverClaimedAway()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto original = prepare(store);
    QVERIFY_RESULT(original);
    const int runs = runsLong() ? 600 : 40;
    int bad = 0;
    for (int run = 0; run < runs; ++run) {
        QRandomGenerator random(static_cast<quint32>(run + 1));
        const auto damage = static_cast<Damage>(run % 5);
        QElapsedTimer time;
        time.start();
        QString problem = problemOf(store, *original, damaged(original->bytes, damage, random));
        constexpr qint64 limit = 20'000;
        if (problem.isEmpty() && time.elapsed() > limit)
            problem = QStringLiteral("took too long");
        if (!problem.isEmpty()) {
            ++bad;
            qInfo("seed %d, kind %d: %s", run + 1, run % 5, qPrintable(problem));
        }
    }
    printFault("F8", runs, bad);
    QCOMPARE(bad, 0);
}

void TestDamage::anUndamagedFileIsSavedWhole()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto original = prepare(store);
    QVERIFY_RESULT(original);
    const QString saved = store.folder.filePath(QStringLiteral("saved.hoithi"));
    const auto report = wait(ContestSession::salvage(store.path, saved, store.clock));
    QVERIFY_RESULT(report);
    QVERIFY2(report->whole, qPrintable(report->differences.empty() ? QString() : report->differences.front()));
    QVERIFY(rowsOf(saved) == original->rows);
    QCOMPARE(wait(ContestSession::salvage(store.path, saved, store.clock)).error().code, ErrorCode::AlreadyExists);
}

void TestDamage::accountsOfListsThatAreLostAreListedAgain_data()
{
    QTest::addColumn<QStringList>("statements");
    const auto add = [](const char *row, const QStringList &statements) {
        QTest::newRow(row) << QStringList{QStringLiteral("PRAGMA ignore_check_constraints = ON")} + statements;
    };
    const auto listsAre = [](const char *value) {
        return QStringList{QStringLiteral("UPDATE participant_list SET accounts = %1").arg(QLatin1String(value))};
    };
    add("no lists", {QStringLiteral("DELETE FROM participant_list")});
    add("no JSON", listsAre("'[\"hue1\" \"hue2\"]'"));
    add("no UTF-8", listsAre("CAST(x'5B22FF225D' AS TEXT)"));
    add("no list", listsAre("'5'"));
    add("bytes", listsAre("CAST(accounts AS BLOB)"));
    add("a number among them", listsAre("replace(accounts, '\"hue2\"', '2')"));
    add("lists with a number in both", {QStringLiteral("UPDATE participant_list SET first_id = 3 WHERE first_id > 3")});
    add("a file of before",
        {QStringLiteral("CREATE TABLE participant (account_id TEXT PRIMARY KEY, id BIGINT NOT NULL) "
                        "WITHOUT ROWID"),
         QStringLiteral("INSERT INTO participant SELECT a.value, l.first_id + a.key FROM "
                        "participant_list l, json_each(l.accounts) a"),
         QStringLiteral("DROP TABLE participant_list")});
    const QString unguarded = QStringLiteral("DROP TRIGGER submission_no_update");
    add("an account that is none",
        {unguarded, QStringLiteral("UPDATE submission SET account_id = CAST(account_id AS BLOB) "
                                   "WHERE submission_id = 'S3'")});
    add("a number that is none",
        {unguarded, QStringLiteral("UPDATE submission SET participant_id = 4000000000 WHERE submission_id = 'S3'")});
}

void TestDamage::accountsOfListsThatAreLostAreListedAgain()
{
    QFETCH(const QStringList, statements);
    const SmallStore store(QStringLiteral("sqlite"));
    const auto original = prepare(store);
    QVERIFY_RESULT(original);
    QCOMPARE(execute(store.path, statements), QString());
    const QString saved = store.folder.filePath(QStringLiteral("saved.hoithi"));
    QVERIFY_RESULT(wait(ContestSession::salvage(store.path, saved, store.clock)));
    const QString lists = QStringLiteral("participant_list");
    QVERIFY(!original->rows.at(lists).empty());
    QVERIFY(rowsOf(saved).at(lists) == original->rows.at(lists));
    const auto session = wait(ContestSession::open(saved, store.clock));
    QVERIFY_RESULT(session);
    const QString more =
        store.dump(QStringLiteral("more.csv"), {row(QStringLiteral("S77"), QStringLiteral("hue77"), 1, 1)});
    QCOMPARE(importInto(**session, {more}).value().counts.accepted, 1);
}

void TestDamage::keysThatWereReplacedAreNoLosses()
{
    const SmallStore store(QStringLiteral("sqlite"));
    QVERIFY_RESULT(prepare(store));
    {
        const auto session = wait(ContestSession::open(store.path, store.clock));
        QVERIFY_RESULT(session);
        const QString old = QStringLiteral("chỉ tổ chức biết");
        const VaultSetup first{old, {1, 8192}};
        const VaultSetup next{QStringLiteral("một câu khác nữa"), {1, 8192}};
        QVERIFY_RESULT(wait((*session)->protect(first, QStringLiteral("Trần Mẫu"))));
        QVERIFY_RESULT(wait((*session)->changePassphrase(old, next, QStringLiteral("Trần Mẫu"))));
    }
    const QString saved = store.folder.filePath(QStringLiteral("saved.hoithi"));
    const auto report = wait(ContestSession::salvage(store.path, saved, store.clock));
    QVERIFY_RESULT(report);
    QCOMPARE(report->lost, 0);
    QVERIFY(report->whole);
}

void TestDamage::aDamagedContestIsForReadingOnly()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto original = prepare(store);
    QVERIFY_RESULT(original);
    QByteArray bytes = original->bytes;
    bytes.replace(0, 16, QByteArray(16, 'x'));
    QVERIFY(writeFile(store.path, bytes));
    QVERIFY(!wait(ContestSession::open(store.path, store.clock)));
    const auto session = wait(ContestSession::openDamaged(store.path, store.clock));
    QVERIFY_RESULT(session);
    QVERIFY((*session)->salvaged());
    QCOMPARE((*session)->store(), store.path);
    const auto overview = wait((*session)->overview());
    QVERIFY_RESULT(overview);
    QCOMPARE(overview->rounds.front().submissions, 7);
    QCOMPARE(wait((*session)->rank(1)).error().code, ErrorCode::Refused);
    QCOMPARE(wait((*session)->sign(1, QStringLiteral("Lê Thử"))).error().code, ErrorCode::Refused);
    QFile file(store.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == bytes); // evidence: left as it was found
}

HOITHI_TEST(TestDamage)
#include "tst_damage.moc"
