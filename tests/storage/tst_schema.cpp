// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplestore.h"
#include "storage/imports/participantlists.h"
#include "storage/repositories/agencyrepository.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/keyrepository.h"
#include "storage/row.h"
#include "storage/schema/migrations.h"
#include "storage/schema/schemacheck.h"
#include "storage/sqldialect.h"
#include "storage/transaction.h"
#include "storefixture.h"
#include "support/testregistry.h"
#include "vault/hashchain.h"

#include <QFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace hoithi;
using namespace hoithi::test;

namespace {

/// The schema as the engine itself reports it, one object a line.
QString schemaOf(Database &database)
{
    QStringList lines;
    const QString sql =
        database.isShared() ? QStringLiteral(
            "SELECT line FROM (SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || "
            "is_nullable AS line FROM information_schema.columns WHERE table_schema = 'hoithi' UNION ALL "
            "SELECT 'constraint ' || conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) FROM "
            "pg_constraint WHERE connamespace = 'hoithi'::regnamespace AND conrelid <> 0 UNION ALL "
            "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal UNION ALL "
            "SELECT indexdef FROM pg_indexes WHERE schemaname = 'hoithi') AS all_lines ORDER BY line COLLATE \"C\"")
                            : QStringLiteral("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name");
    static_cast<void>(database.select(sql, {}, [&](const Row &row) { lines.append(row.text(0)); }));
    return QString(lines.join(QLatin1Char('\n')) + QLatin1Char('\n'));
}

qint64 agencyCount(Database &database)
{
    return AgencyRepository(database).count().value();
}

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemaIsTheGoldenOne_data() { addEngineRows(); }
    void schemaIsTheGoldenOne()
    {
        WITH_STORE();
        QFile golden(QStringLiteral(HOITHI_SOURCE_DIR "/tests/golden/schema-%1.txt").arg(engine));
        const QString schema = schemaOf(database);
        if (qEnvironmentVariableIsSet("HOITHI_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly));
            golden.write(schema.toUtf8());
            return;
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        QCOMPARE(schema, QString::fromUtf8(golden.readAll()));
    }

    void migratingAgainChangesNothing_data() { addEngineRows(); }
    void migratingAgainChangesNothing()
    {
        WITH_STORE();
        const QString before = schemaOf(database);
        QVERIFY_RESULT(migrate(database, loadMigrations(engine).value()));
        QCOMPARE(schemaOf(database), before);
        QCOMPARE(schemaVersion(database).value(), loadMigrations(engine)->back().number);
    }

    void aNewerSchemaIsRefused_data() { addEngineRows(); }
    void aNewerSchemaIsRefused()
    {
        WITH_STORE();
        QVERIFY_RESULT(database.execute(QStringLiteral("INSERT INTO schema_migration VALUES (9999, 'future', 0)")));
        fixture.close();
        const auto opened = Database::open(fixture.address(), OpenMode::OpenExisting);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::Unsupported);
    }

    void aBrokenMigrationLeavesTheVersionBefore_data() { addEngineRows(); }
    void aBrokenMigrationLeavesTheVersionBefore()
    {
        WITH_STORE();
        const QString before = schemaOf(database);
        const int version = schemaVersion(database).value();
        const Migration broken{
            version + 1,
            QStringLiteral("broken"),
            {QStringLiteral("CREATE TABLE half_done (id BIGINT)"), QStringLiteral("CREATE NONSENSE")}};
        QVERIFY(!migrate(database, {broken}));
        QCOMPARE(schemaVersion(database).value(), version);
        QCOMPARE(schemaOf(database), before);
    }

    /// Files were once made with a row for each account (migration 22).
    void accountsKeepTheirNumbersInLists()
    {
        StoreFixture fixture(QStringLiteral("sqlite"));
        QVERIFY(fixture.isOpen());
        Database &database = fixture.database();
        for (const char *statement :
             {"DROP TABLE participant_list",
              "CREATE TABLE participant (account_id TEXT PRIMARY KEY, id BIGINT NOT NULL) WITHOUT ROWID",
              "INSERT INTO participant VALUES ('hue9', 1), ('hue1', 2), ('h\"5', 3), ('hue7', 9)",
              "DELETE FROM schema_migration WHERE number = 22"})
            QVERIFY_RESULT(database.execute(QString::fromLatin1(statement)));
        fixture.close();
        const auto opened = Database::open(fixture.address(), OpenMode::OpenExisting);
        QVERIFY_RESULT(opened);
        QStringList accounts;
        QVERIFY_RESULT(loadParticipants(**opened, [&accounts](std::string_view account, qint64 id) {
            accounts.append(QStringLiteral("%1 %2").arg(id).arg(QLatin1String(account.data(), std::ssize(account))));
        }));
        QCOMPARE(accounts, QStringList({QStringLiteral("1 hue9"), QStringLiteral("2 hue1"), QStringLiteral("3 h\"5"),
                                        QStringLiteral("9 hue7")}));
        QVERIFY(schemaProblems(**opened).value().isEmpty());
    }

    void factsCannotBeChanged_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QString>("table");
        for (const char *engine : {"sqlite", "postgresql"}) {
            for (const char *table : {"rule_book_version", "answer_key",   "import_batch",   "import_issue",
                                      "import_conflict",   "submission",   "judge_decision", "ranking_run",
                                      "standing",          "signature",    "award",          "audit_entry",
                                      "roster_entry",      "key_slot",     "content_key",    "question_slot",
                                      "round_key",         "question_set", "round_opening",  "released_key",
                                      "roster_withdrawal", "complaint",    "complaint_step", "conflict_decision"})
                QTest::addRow("%s %s", engine, table) << QString::fromLatin1(engine) << QString::fromLatin1(table);
        }
    }
    void factsCannotBeChanged()
    {
        WITH_STORE();
        QFETCH(const QString, table);
        QVERIFY_RESULT(fillSampleStore(database));
        QString column;
        const QString first =
            database.isShared() ? QStringLiteral(
                "SELECT column_name FROM information_schema.columns WHERE table_schema = 'hoithi' AND table_name = ? "
                "AND ordinal_position = 1")
                                : QStringLiteral("SELECT name FROM pragma_table_info(?) WHERE cid = 0");
        QVERIFY_RESULT(database.select(first, {table}, [&](const Row &row) { column = row.text(0); }));
        QCOMPARE(database.execute(QStringLiteral("UPDATE %1 SET %2 = %2").arg(table, column)).error().code,
                 ErrorCode::Refused);
        QCOMPARE(database.execute(QStringLiteral("DELETE FROM %1").arg(table)).error().code, ErrorCode::Refused);
        const QString around = database.isShared() ? QStringLiteral("TRUNCATE %1 CASCADE")
                                                   : QStringLiteral("INSERT OR REPLACE INTO %1 SELECT * FROM %1");
        QCOMPARE(database.execute(around.arg(table)).error().code, ErrorCode::Refused);
    }

    void aKeyGoesOnlyAfterAnEntryThatNamesIt_data() { addEngineRows(); }
    void aKeyGoesOnlyAfterAnEntryThatNamesIt()
    {
        WITH_STORE();
        QVERIFY_RESULT(fillSampleStore(database));
        KeyRepository keys(database);
        AuditRepository audit(database);
        QCOMPARE(keys.remove(sampleContentKey()).error().code, ErrorCode::Refused);
        const auto append = [&audit](const QByteArray &payload) {
            const std::optional<AuditEntry> head = audit.head().value();
            return audit.append(
                chained({0, fromMillis(3), QStringLiteral("A"), QStringLiteral("personal.erase"), {}, payload, {}, {}},
                        &*head));
        };
        // A reason that looks like the name of a key is none: its quotes are escaped.
        QVERIFY_RESULT(append("{\"reason\":\"\\\"content_key:1\\\"\",\"removed\":[\"key_slot:1\"]}"));
        QCOMPARE(keys.remove(sampleContentKey()).error().code, ErrorCode::Refused);
        QVERIFY_RESULT(append("{\"removed\":[\"content_key:1\"]}"));
        QVERIFY_RESULT(keys.remove(sampleContentKey()));
        QVERIFY(keys.contentKeys().value().empty());
        QCOMPARE(keys.keySlots().value().size(), std::size_t{1});
    }

    void aPartitionOfItsOwnHoldsEachRound()
    {
        SKIP_WITHOUT_POSTGRES();
        StoreFixture fixture(QStringLiteral("postgresql"));
        QVERIFY(fixture.isOpen());
        Database &database = fixture.database();
        QVERIFY_RESULT(fillSampleStore(database));
        QCOMPARE(database.number(QStringLiteral("SELECT COUNT(*) FROM ONLY submission")).value(), 0);
        QCOMPARE(database.number(QStringLiteral("SELECT COUNT(*) FROM submission_round_1")).value(), 3);
        QCOMPARE(database.number(QStringLiteral("SELECT COUNT(*) FROM submission_round_2")).value(), 0);
        const QString elsewhere =
            QStringLiteral("INSERT INTO submission SELECT 99::bigint << 32, 1, 1, 0, NULL, NULL, 1, "
                           "'', 'x', NULL, '', 1, '', '', '', '', ''");
        QCOMPARE(database.execute(elsewhere).error().code, ErrorCode::InvalidArgument); // no such round
    }

    void aPartitionCannotBeChangedEither_data()
    {
        QTest::addColumn<QString>("statement");
        QTest::newRow("update") << QStringLiteral("UPDATE submission_round_1 SET answers = answers");
        QTest::newRow("delete") << QStringLiteral("DELETE FROM submission_round_1");
        QTest::newRow("truncate") << QStringLiteral("TRUNCATE submission_round_1");
        QTest::newRow("truncate the parent only") << QStringLiteral("TRUNCATE submission");
    }
    void aPartitionCannotBeChangedEither()
    {
        SKIP_WITHOUT_POSTGRES();
        QFETCH(const QString, statement);
        StoreFixture fixture(QStringLiteral("postgresql"));
        QVERIFY(fixture.isOpen());
        QVERIFY_RESULT(fillSampleStore(fixture.database()));
        QCOMPARE(fixture.database().execute(statement).error().code, ErrorCode::Refused);
    }

    void uncommittedWorkIsRolledBack_data() { addEngineRows(); }
    void uncommittedWorkIsRolledBack()
    {
        WITH_STORE();
        {
            const auto transaction = Transaction::begin(database, QStringLiteral("test"));
            QVERIFY_RESULT(transaction);
            QVERIFY_RESULT(AgencyRepository(database).insert(sampleAgencies()));
            QCOMPARE(agencyCount(database), 2);
        }
        QCOMPARE(agencyCount(database), 0);
    }

    void aSecondWriterIsToldToWait_data() { addEngineRows(); }
    void aSecondWriterIsToldToWait()
    {
        WITH_STORE();
        const auto other = Database::open(fixture.address(), OpenMode::OpenExisting);
        QVERIFY_RESULT(other);
        const auto first = Transaction::begin(database, QStringLiteral("first"));
        QVERIFY_RESULT(first);
        QCOMPARE(Transaction::begin(**other, QStringLiteral("second")).error().code, ErrorCode::Locked);
    }

    void aStoreIsCreatedOnlyOnce_data() { addEngineRows(); }
    void aStoreIsCreatedOnlyOnce()
    {
        WITH_STORE();
        QVERIFY_RESULT(fillSampleStore(database));
        fixture.close();
        QCOMPARE(Database::open(fixture.address(), OpenMode::CreateNew).error().code, ErrorCode::AlreadyExists);
        QVERIFY_RESULT(Database::open(fixture.address(), OpenMode::OpenExisting));
    }

    void aCreationThatWasCutShortIsFinished_data() { addEngineRows(); }
    void aCreationThatWasCutShortIsFinished()
    {
        WITH_STORE();
        Q_UNUSED(database)
        fixture.close();
        const auto again = Database::open(fixture.address(), OpenMode::CreateNew);
        QVERIFY_RESULT(again);
        QVERIFY_RESULT(fillSampleStore(**again));
    }

    void ofTwoCreationsOneHasTheStore_data() { addEngineRows(); }
    void ofTwoCreationsOneHasTheStore()
    {
        WITH_STORE();
        auto other = Database::open(fixture.address(), OpenMode::CreateNew);
        QVERIFY_RESULT(other);
        QVERIFY_RESULT(fillSampleStore(database));
        QCOMPARE(fillSampleStore(**other).error().code, ErrorCode::AlreadyExists);
        other->reset();
        fixture.close();
        QVERIFY_RESULT(Database::open(fixture.address(), OpenMode::OpenExisting));
    }

    void anEmptyFileThatWasThereIsTaken()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("empty.hoithi")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY_RESULT(Database::open(file.fileName(), OpenMode::CreateNew));
    }

    void filesThatAreNoContestAreRefused()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("other.hoithi"));
        QCOMPARE(Database::open(path, OpenMode::OpenExisting).error().code, ErrorCode::NotFound);
        QVERIFY(!QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();
        QCOMPARE(Database::open(path, OpenMode::OpenExisting).error().code, ErrorCode::BadInput);
        QCOMPARE(Database::open(path, OpenMode::CreateNew).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(QFile(path).size(), 4096);
    }

    void settingsAreInForce_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("journal") << QStringLiteral("journal_mode") << QStringLiteral("wal");
        QTest::newRow("synchronous") << QStringLiteral("synchronous") << QStringLiteral("2");
        QTest::newRow("foreign keys") << QStringLiteral("foreign_keys") << QStringLiteral("1");
        QTest::newRow("recursive triggers") << QStringLiteral("recursive_triggers") << QStringLiteral("1");
        QTest::newRow("busy timeout") << QStringLiteral("busy_timeout") << QStringLiteral("5000");
        QTest::newRow("application id") << QStringLiteral("application_id") << QStringLiteral("1215255656");
    }
    void settingsAreInForce()
    {
        QFETCH(const QString, pragma);
        QFETCH(const QString, value);
        StoreFixture fixture(QStringLiteral("sqlite"));
        QVERIFY(fixture.isOpen());
        QString found;
        QVERIFY_RESULT(fixture.database().select(QString(QLatin1String("PRAGMA ") + pragma), {},
                                                 [&](const Row &row) { found = row.text(0); }));
        QCOMPARE(found, value);
    }

    void aFileThatIsGoneTakesNoMore()
    {
        StoreFixture fixture(QStringLiteral("sqlite"));
        QVERIFY(fixture.isOpen());
        auto transaction = Transaction::begin(fixture.database(), QStringLiteral("test"));
        QVERIFY_RESULT(transaction);
        QVERIFY(QFile::rename(fixture.address(), fixture.path(QStringLiteral("moved.hoithi"))));
        const Result<void> done = transaction->commit();
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Io);
        QVERIFY(QFile::rename(fixture.path(QStringLiteral("moved.hoithi")), fixture.address()));
        QVERIFY_RESULT(transaction->commit());
    }

    void aReaderNoticesThatTheFileWasWritten()
    {
#ifdef Q_OS_UNIX
        if (geteuid() != 0)
            QSKIP("only root can act as somebody who may not write");
        StoreFixture fixture(QStringLiteral("sqlite"));
        QVERIFY(fixture.isOpen());
        QVERIFY_RESULT(fillSampleStore(fixture.database()));
        QVERIFY_RESULT(fixture.database().checkUnchanged());
        fixture.close();
        QCOMPARE(chmod(qPrintable(fixture.path({})), 0755), 0);
        QCOMPARE(setreuid(65534, 0), 0); // who may write is asked for the real user
        const auto reader = Database::open(fixture.address(), OpenMode::OpenExisting);
        QCOMPARE(setreuid(0, 0), 0);
        QVERIFY_RESULT(reader);
        QVERIFY(!QFile::exists(QString(fixture.address() + QLatin1String("-wal"))));
        QVERIFY_RESULT((*reader)->checkUnchanged());
        auto writer = Database::open(fixture.address(), OpenMode::OpenExisting);
        QVERIFY_RESULT(writer);
        QVERIFY_RESULT((*writer)->execute(QStringLiteral("UPDATE contest SET place = 'elsewhere'")));
        writer->reset(); // the log goes into the file
        QCOMPARE((*reader)->checkUnchanged().error().code, ErrorCode::Stale);
#endif
    }

    void whatAnAddressAsksForIsHeard_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("needsTls");
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("without TLS") << QStringLiteral("?sslmode=disable&connect_timeout=3") << false;
        QTest::newRow("with TLS") << QStringLiteral("?sslmode=require") << true;
        QTest::newRow("as libpq writes it")
            << QStringLiteral("?connect_timeout=3&sslmode=verify-full&sslrootcert=it's") << true;
    }
    void whatAnAddressAsksForIsHeard()
    {
        SKIP_WITHOUT_POSTGRES();
        QFETCH(const QString, query);
        QFETCH(const bool, needsTls);
        StoreFixture fixture(QStringLiteral("postgresql"));
        QVERIFY(fixture.isOpen());
        QString encrypted;
        QVERIFY_RESULT(fixture.database().select(QStringLiteral("SHOW ssl"), {},
                                                 [&](const Row &row) { encrypted = row.text(0); }));
        if (encrypted != QLatin1String("off"))
            QSKIP("the test server encrypts");
        QCOMPARE(Database::open(QString(fixture.address() + query), OpenMode::OpenExisting).has_value(), !needsTls);
    }

    void whatAnAddressCannotAskForIsRefused_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("named");
        QTest::newRow("another key") << QStringLiteral("sslmode=require&target=x") << QStringLiteral("target");
        QTest::newRow("another case") << QStringLiteral("SSLMODE=require") << QStringLiteral("SSLMODE");
        QTest::newRow("no value") << QStringLiteral("sslmode=") << QStringLiteral("sslmode");
        QTest::newRow("more options") << QStringLiteral("sslrootcert=a%3Bb") << QStringLiteral("sslrootcert");
        QTest::newRow("a password") << QStringLiteral("password=secret") << QStringLiteral("password");
    }
    void whatAnAddressCannotAskForIsRefused()
    {
        QFETCH(const QString, query);
        QFETCH(const QString, named);
        const auto opened =
            Database::open(QString(QLatin1String("postgresql://u@127.0.0.1:1/x?") + query), OpenMode::OpenExisting);
        QCOMPARE(opened.error().code, ErrorCode::InvalidArgument);
        QVERIFY(opened.error().message.contains(named));
        QVERIFY(!opened.error().message.contains(QLatin1String("secret")));
    }

    void passwordsInAddressesAreRefused()
    {
        const auto opened = Database::open(QStringLiteral("postgresql://u:secret@localhost/x"), OpenMode::OpenExisting);
        QCOMPARE(opened.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!opened.error().message.contains(QLatin1String("secret")));
    }
};

HOITHI_TEST(TestSchema)
#include "tst_schema.moc"
