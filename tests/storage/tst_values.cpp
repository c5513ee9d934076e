// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplestore.h"
#include "storage/row.h"
#include "storage/schema/programschema.h"
#include "storage/schema/schemacheck.h"
#include "storage/schema/valuecheck.h"
#include "storage/sqldialect.h"
#include "storage/submissionscan.h"
#include "storefixture.h"
#include "support/testregistry.h"

#include <QSet>

using namespace hoithi;
using namespace hoithi::test;

namespace {

using Tables = std::map<QString, std::vector<ProgramColumn>>;

Result<Tables> tablesOf(Database &database)
{
    HOITHI_TRY(const auto migrations, loadMigrations(database.dialect().engine()));
    HOITHI_TRY(ProgramSchema schema, programSchema(migrations, database.dialect()));
    return std::move(schema.tables);
}

/// Nothing stands in the way of whoever alters a file with tools of their own.
Result<void> takeGuardsAway(Database &database)
{
    QStringList triggers;
    HOITHI_CHECK(database.select(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'trigger'"), {},
                                 [&triggers](const Row &row) { triggers.append(row.text(0)); }));
    for (const QString &trigger : std::as_const(triggers))
        HOITHI_CHECK(database.execute(QStringLiteral("DROP TRIGGER %1").arg(trigger)));
    for (const char *pragma : {"PRAGMA foreign_keys = OFF", "PRAGMA ignore_check_constraints = ON"})
        HOITHI_CHECK(database.execute(QString::fromLatin1(pragma)));
    return {};
}

/// A row in each table that has none: nothing but right kinds counts here.
Result<void> fillEmptyTables(Database &database, const Tables &tables)
{
    for (const auto &[table, columns] : tables) {
        HOITHI_TRY(const qint64 rows, database.number(QStringLiteral("SELECT COUNT(*) FROM %1").arg(table)));
        if (rows > 0)
            continue;
        QStringList values;
        for (const ProgramColumn &column : columns)
            values.append(column.type == QStringLiteral("TEXT")   ? QStringLiteral("'ê'")
                          : column.type == QStringLiteral("BLOB") ? QStringLiteral("x'00'")
                                                                  : QStringLiteral("1"));
        HOITHI_CHECK(database.execute(
            QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(table, values.join(QStringLiteral(", ")))));
    }
    return {};
}

/// What makes another kind of a column's value; empty where the engine itself keeps that out.
QString otherKind(const ProgramColumn &column, int way)
{
    const bool isKey = column.type == QStringLiteral("INTEGER"); // SQLite holds nothing but whole numbers there
    const bool isNumber = column.type == QStringLiteral("BIGINT");
    const bool isText = column.type == QStringLiteral("TEXT");
    switch (way) {
    case 0:
        if (isKey)
            return {};
        return QStringLiteral("CAST(%1 AS %2)")
            .arg(column.name, isNumber || isText ? QStringLiteral("BLOB") : QStringLiteral("TEXT"));
    case 1:
        return isNumber ? QStringLiteral("%1 + 0.5").arg(column.name) : QString();
    case 2:
        return isNumber ? QStringLiteral("'x' || %1").arg(column.name) : QString();
    default: // a letter in one byte more than it needs, which is read as the letter
        return isText ? QStringLiteral("CAST(CAST(%1 AS BLOB) || x'E083AA' AS TEXT)").arg(column.name) : QString();
    }
}

/// In one row of the table, the column's value becomes one of another kind.
QString alteration(const QString &table, const ProgramColumn &column, int way)
{
    const QString other = otherKind(column, way);
    if (other.isEmpty())
        return {};
    return QStringLiteral("UPDATE %1 SET %2 = %3 WHERE %2 = (SELECT %2 FROM %1 WHERE %2 IS NOT NULL LIMIT 1)")
        .arg(table, column.name, other);
}

/// Submissions are another test's; forms that are filled in, and who is there, are no facts.
bool isLeftOut(const QString &table)
{
    return table == QStringLiteral("submission") || table == QStringLiteral("draft")
           || table == QStringLiteral("presence");
}

} // namespace

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheProgramWritesIsOfItsKinds_data() { addEngineRows(); }
    void whatTheProgramWritesIsOfItsKinds()
    {
        WITH_STORE();
        QVERIFY_RESULT(fillSampleStore(database));
        QCOMPARE(valueProblems(database, ValueScope::All).value(), QStringList());
        QCOMPARE(schemaProblems(database).value(), QStringList());
    }

    /// The column of that number in every table at once, each in one row.
    void everyValueOfAnotherKindIsFound_data()
    {
        QTest::addColumn<int>("way");
        for (const auto &[name, way] : {std::pair("of the other class", 0), std::pair("broken", 1),
                                        std::pair("a word", 2), std::pair("long UTF-8", 3)})
            QTest::newRow(name) << way;
    }
    void everyValueOfAnotherKindIsFound()
    {
        QFETCH(const int, way);
        StoreFixture fixture(QStringLiteral("sqlite"));
        QVERIFY(fixture.isOpen());
        Database &database = fixture.database();
        QVERIFY_RESULT(fillSampleStore(database));
        const auto tables = tablesOf(database);
        QVERIFY_RESULT(tables);
        QVERIFY_RESULT(takeGuardsAway(database));
        QVERIFY_RESULT(fillEmptyTables(database, *tables));
        constexpr std::size_t mostColumns = 20;
        int altered = 0;
        for (std::size_t i = 0; i < mostColumns; ++i) {
            QVERIFY_RESULT(database.execute(QStringLiteral("BEGIN")));
            QSet<QString> expected;
            for (const auto &[table, columns] : *tables) {
                QVERIFY(columns.size() <= mostColumns);
                const QString sql = i < columns.size() ? alteration(table, columns[i], way) : QString();
                if (sql.isEmpty() || isLeftOut(table))
                    continue;
                const qint64 there =
                    database.number(QStringLiteral("SELECT COUNT(%1) FROM %2").arg(columns[i].name, table)).value();
                QVERIFY_RESULT(database.execute(sql));
                if (there > 0)
                    expected.insert(QStringLiteral("table %1 has a value in column %2 of a kind that the program does "
                                                   "not write there")
                                        .arg(table, columns[i].name));
            }
            const QStringList found = valueProblems(database, ValueScope::All).value();
            QCOMPARE(QSet<QString>(found.begin(), found.end()), expected);
            altered += static_cast<int>(expected.size());
            QVERIFY_RESULT(database.execute(QStringLiteral("ROLLBACK")));
        }
        QVERIFY(altered > 50);
    }

    /// They are looked at by whoever reads them.
    void everySubmissionWithAValueOfAnotherKindIsTold()
    {
        StoreFixture fixture(QStringLiteral("sqlite"));
        QVERIFY(fixture.isOpen());
        Database &database = fixture.database();
        QVERIFY_RESULT(fillSampleStore(database));
        const auto tables = tablesOf(database);
        QVERIFY_RESULT(tables);
        QVERIFY_RESULT(takeGuardsAway(database));
        const auto others = [&database] {
            int count = 0;
            const auto read = scanSubmissions(database, SubmissionId{0}, firstSubmissionId(100), ScanColumns::All,
                                              [&count](const StoredSubmissionView &view) {
                                                  count += view.isOfKinds && view.areBytes ? 0 : 1;
                                                  return true;
                                              });
            return read ? count : -1;
        };
        QCOMPARE(others(), 0);
        for (const ProgramColumn &column : tables->at(QStringLiteral("submission"))) {
            for (int way = 0; way < 3; ++way) {
                const QString sql = alteration(QStringLiteral("submission"), column, way);
                if (sql.isEmpty())
                    continue;
                QVERIFY_RESULT(database.execute(QStringLiteral("BEGIN")));
                QVERIFY_RESULT(database.execute(sql));
                QVERIFY2(others() > 0, qPrintable(sql));
                QVERIFY_RESULT(database.execute(QStringLiteral("ROLLBACK")));
            }
        }
    }

    void aMigrationThatIsNotNotedIsTold()
    {
        StoreFixture fixture(QStringLiteral("sqlite"));
        QVERIFY(fixture.isOpen());
        QVERIFY_RESULT(fillSampleStore(fixture.database()));
        QVERIFY_RESULT(fixture.database().execute(QStringLiteral("DELETE FROM schema_migration WHERE number = 3")));
        QCOMPARE(schemaProblems(fixture.database()).value(),
                 QStringList{QStringLiteral("table schema_migration is not as the program makes it")});
        // The last one that makes a table in a file, and what came after it.
        QVERIFY_RESULT(fixture.database().execute(QStringLiteral("DELETE FROM schema_migration WHERE number >= 21")));
        fixture.close();
        const auto again = Database::open(fixture.address(), OpenMode::OpenExisting);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Corrupt);
        QVERIFY2(again.error().message.contains(QStringLiteral("changes made to its tables")),
                 qPrintable(again.error().message));
    }
};

HOITHI_TEST(TestValues)
#include "tst_values.moc"
