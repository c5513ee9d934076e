// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contest/contestpreset.h"
#include "services/samplecontest/samplecontest.h"
#include "smallcontest.h"
#include "testregistry.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace hoithi;
using namespace hoithi::test;

namespace {

/// Does to the file what only somebody with their own tools can: triggers dropped, then the statement.
QString tamper(const QString &path, const QString &statement)
{
    const QString name = QStringLiteral("tampering");
    QString problem;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QStringList triggers;
        if (!database.open())
            problem = database.lastError().text();
        QSqlQuery query(database);
        query.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger'"));
        while (query.next())
            triggers.append(query.value(0).toString());
        for (const QString &trigger : triggers)
            query.exec(QStringLiteral("DROP TRIGGER %1").arg(trigger));
        if (!query.exec(statement) || query.numRowsAffected() < 1)
            problem = QStringLiteral("nothing altered: %1").arg(query.lastError().text());
    }
    QSqlDatabase::removeDatabase(name);
    return problem;
}

} // namespace

class TestTampering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAlterationIsFound_data();
    void everyAlterationIsFound();
    void theSampleIsImportedAsItPromises();
};

void TestTampering::everyAlterationIsFound_data()
{
    QTest::addColumn<QString>("statement");
    const auto add = [](const char *name, const char *statement) {
        QTest::newRow(name) << QString::fromUtf8(statement);
    };
    add("answers", "UPDATE submission SET answers = 'BBCDABCDABCDABC' WHERE submission_id = 'S3'");
    add("time", "UPDATE submission SET submitted_at = submitted_at - 1 WHERE submission_id = 'S3'");
    add("name", "UPDATE submission SET full_name = 'Someone' WHERE submission_id = 'S3'");
    add("submission gone", "DELETE FROM submission WHERE submission_id = 'S6'");
    add("target", "UPDATE ranking_run SET target = target + 1");
    add("participants", "UPDATE ranking_run SET participants = participants + 1");
    add("eligible", "UPDATE ranking_run SET eligible = eligible - 1");
    add("audit payload", "UPDATE audit_entry SET payload = '{}' WHERE seq = 2");
    add("audit entry gone", "DELETE FROM audit_entry WHERE seq = 2");
    add("signature gone", "DELETE FROM signature WHERE judge = 'Trần Mẫu'");
    add("run gone", "DELETE FROM ranking_run");
    add("rules", "UPDATE rule_book_version SET reason = 'x', rules = replace(rules, '\"required_correct\":15', "
                 "'\"required_correct\":14')");
}

void TestTampering::everyAlterationIsFound()
{
    QFETCH(const QString, statement);
    const SmallStore store(QStringLiteral("sqlite"));
    {
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        QVERIFY_RESULT(importInto(**session, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
        QVERIFY_RESULT(wait((*session)->rank(1)));
        QVERIFY_RESULT(wait((*session)->sign(1, QStringLiteral("Trần Mẫu"))));
        const auto clean = wait((*session)->verify({}));
        QVERIFY_RESULT(clean);
        QVERIFY(clean->findings.empty());
    }
    const QString problem = tamper(store.path, statement);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const auto session = wait(ContestSession::open(store.path, store.clock));
    QVERIFY_RESULT(session);
    const auto report = wait((*session)->verify({}));
    QVERIFY(!report || !report->findings.empty());
}

void TestTampering::theSampleIsImportedAsItPromises()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = store.create();
    QVERIFY_RESULT(session);
    const auto sample = writeSampleContest(store.folder.path(), contestPreset(u"kh2475")->rounds, {2475, 0.05, true});
    QVERIFY_RESULT(sample);
    QVERIFY_RESULT(wait(
        (*session)->approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Lê Thử"), QStringLiteral("test"))));
    QVERIFY_RESULT(wait((*session)->importRoster(sample->rosterPath)));
    for (const SampleRound &round : sample->rounds) {
        QVERIFY_RESULT(wait((*session)->setKey(round.number, {}, round.key, 4)));
        const auto report =
            wait((*session)->import({round.number, {round.filePath}, {}, QStringLiteral("test")}, {}, {}));
        QVERIFY_RESULT(report);
        QCOMPARE(report->counts.accepted, round.expected.accepted);
        QCOMPARE(report->counts.excluded, round.expected.excluded);
        QCOMPARE(report->counts.agencyUnresolved, round.expected.agencyUnresolved);
        QVERIFY(report->counts.rejectedBy == round.expected.rejectedBy);
        QVERIFY(report->counts == round.expected);
        const auto standing = wait((*session)->rank(round.number));
        QVERIFY_RESULT(standing);
        QCOMPARE((*standing)->run.target, round.allCorrectPeople);
    }
}

HOITHI_TEST(TestTampering)
#include "tst_tampering.moc"
