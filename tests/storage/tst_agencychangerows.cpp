// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplestore.h"
#include "storage/agencies/agencychangerepository.h"
#include "storage/copies/backup.h"
#include "storage/facts.h"
#include "storage/repositories/agencyrepository.h"
#include "storefixture.h"
#include "support/testregistry.h"

#include <QTest>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const AgencyVersion added{QStringLiteral("N1"),
                          QStringLiteral("Trung tâm Mẫu"),
                          {},
                          QStringLiteral("commune"),
                          {},
                          {QStringLiteral("TT Mẫu"), QStringLiteral("Trung tâm M")},
                          false};
const AgencyMerger merger{QStringLiteral("N1"), QStringLiteral("474"), QDate(2026, 7, 1)};
const AgencyMerger split{QStringLiteral("N1"), {}, {}};
const AgencyHeadcount counted{QStringLiteral("N1"), 120, {}};
const AgencyHeadcount later{QStringLiteral("N1"), 0, QDate(2027, 1, 31)};

Result<void> fillChanges(Database &database)
{
    AgencyChangeRepository changes(database);
    const QString person = QStringLiteral("Lê Văn Một");
    HOITHI_TRY(const qint64 first, changes.insert(StoredAgencyChange{0, person, fromMillis(5), person, 0}));
    HOITHI_TRY(const qint64 undo, changes.insert(StoredAgencyChange{0, person, fromMillis(6), {}, first}));
    HOITHI_CHECK(changes.addAgency(added, first));
    HOITHI_CHECK(changes.insert(added, first));
    HOITHI_CHECK(changes.insert(merger, first));
    HOITHI_CHECK(changes.insert(split, undo));
    HOITHI_CHECK(changes.insert(counted, first));
    return changes.insert(later, first).map([](qint64) {});
}

bool holdsChanges(Database &database)
{
    const AgencyChangeRepository changes(database);
    const std::vector<StoredAgencyMerger> mergers{{1, 1, merger}, {2, 2, split}};
    const std::vector<StoredAgencyHeadcount> headcounts{{1, 1, counted}, {2, 1, later}};
    return changes.newestChange().value() == 2 && changes.changes().value().back().undoes == 1
           && changes.versions().value() == std::vector<StoredAgencyVersion>{{1, 1, added}}
           && changes.mergers().value() == mergers && changes.headcounts().value() == headcounts
           && changes.added().value() == std::map<QString, qint64>{{added.code, 1}};
}

} // namespace

class TestAgencyChangeRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreKeptAndCopied_data() { addEngineRows(); }
    void changesAreKeptAndCopied()
    {
        WITH_STORE();
        QVERIFY_RESULT(fillSampleStore(database));
        const auto before = contestFacts(database);
        QVERIFY_RESULT(fillChanges(database));
        QVERIFY(holdsChanges(database));
        QCOMPARE(contestFacts(database).value(), *before); // the first agencies are what they were
        QCOMPARE(rowFacts(database, RowFacts::AddedAgencies).value().size(), std::size_t{1});
        const QString path = fixture.path(QStringLiteral("copy.hoithi"));
        QVERIFY_RESULT(backupTo(database, path));
        const auto copy = Database::open(path, OpenMode::OpenExisting);
        QVERIFY_RESULT(copy);
        QVERIFY(holdsChanges(**copy));
        for (const RowFacts table : {RowFacts::AgencyChanges, RowFacts::AddedAgencies, RowFacts::AgencyVersions,
                                     RowFacts::AgencyMergers, RowFacts::AgencyHeadcounts})
            QCOMPARE(rowFacts(**copy, table).value(), rowFacts(database, table).value());
    }

    void rowsAreNeitherChangedNorRemoved_data() { addEngineRows(); }
    void rowsAreNeitherChangedNorRemoved()
    {
        WITH_STORE();
        QVERIFY_RESULT(fillSampleStore(database));
        QVERIFY_RESULT(fillChanges(database));
        for (const char *table : {"agency_change", "agency_version", "agency_merger", "agency_headcount"}) {
            const QString name = QString::fromLatin1(table);
            QVERIFY(!database.execute(QStringLiteral("UPDATE %1 SET id = id + 10").arg(name)).has_value());
            QVERIFY(!database.execute(QStringLiteral("DELETE FROM %1").arg(name)).has_value());
        }
    }
};

HOITHI_TEST(TestAgencyChangeRows)
#include "tst_agencychangerows.moc"
