// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplestore.h"
#include "storage/schema/migrations.h"
#include "storage/transaction.h"
#include "storefixture.h"
#include "support/testregistry.h"

#include <array>
#include <thread>

using namespace hoithi;
using namespace hoithi::test;

class TestMigrating : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoAtOnceMigrateOnce_data() { addEngineRows(); }
    void twoAtOnceMigrateOnce()
    {
        WITH_STORE();
        const int version = schemaVersion(database).value();
        const Migration next{version + 1, QStringLiteral("next"), {QStringLiteral("CREATE TABLE once (id BIGINT)")}};
        std::array<Result<void>, 4> done;
        std::vector<std::thread> threads;
        for (Result<void> &result : done)
            threads.emplace_back([&] {
                const auto own = Database::open(fixture.address(), OpenMode::OpenExisting);
                result = own ? migrate(**own, {next}) : failure(own.error());
            });
        for (std::thread &thread : threads)
            thread.join();
        int migrated = 0;
        for (const Result<void> &result : done)
            // Whoever came when it was done already is a program that is too old.
            migrated +=
                result || result.error().code == ErrorCode::Unsupported || result.error().code == ErrorCode::Stale ? 1
                                                                                                                   : 0;
        QCOMPARE(migrated, 4);
        QCOMPARE(schemaVersion(database).value(), version + 1);
    }

    void twoAtOnceMakeOneSchema()
    {
        SKIP_WITHOUT_POSTGRES();
        const auto server = PostgresFixture::create();
        QVERIFY(server);
        std::array<bool, 4> made{};
        std::vector<std::thread> threads;
        for (bool &one : made)
            threads.emplace_back([&] { one = Database::open(server->url(), OpenMode::CreateNew).has_value(); });
        for (std::thread &thread : threads)
            thread.join();
        for (const bool one : made)
            QVERIFY(one);
    }

    void whoeverWorksOnAnOlderSchemaIsToldAtTheNextWrite_data() { addEngineRows(); }
    void whoeverWorksOnAnOlderSchemaIsToldAtTheNextWrite()
    {
        WITH_STORE();
        QVERIFY_RESULT(fillSampleStore(database));
        QVERIFY_RESULT(Transaction::begin(database, QStringLiteral("before")));
        const auto newer = Database::open(fixture.address(), OpenMode::OpenExisting);
        QVERIFY_RESULT(newer);
        QVERIFY_RESULT((*newer)->execute(QStringLiteral("INSERT INTO schema_migration VALUES (9999, 'future', 0)")));
        QCOMPARE(Transaction::begin(database, QStringLiteral("after")).error().code, ErrorCode::Stale);
        QVERIFY_RESULT((*newer)->execute(QStringLiteral("DELETE FROM schema_migration WHERE number = 9999")));
        QVERIFY_RESULT(Transaction::begin(database, QStringLiteral("again"))); // nothing was left open
    }
};

HOITHI_TEST(TestMigrating)
#include "tst_migrating.moc"
