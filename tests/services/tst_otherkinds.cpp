// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/complaints/complaintservice.h"
#include "services/review/flagservice.h"
#include "services/review/reviewservice.h"
#include "smallcontest.h"
#include "tampering.h"
#include "testregistry.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QStringList two{QStringLiteral("Lê Thử"), QStringLiteral("Trần Mẫu")};
const QString reason = QStringLiteral("thử");

Result<void> complain(ContestSession &session)
{
    ComplaintRegistration request;
    request.roundNumber = 1;
    request.complainant = {QStringLiteral("Võ Thị Mẫu"), {}, {}, QStringLiteral("điểm thấp")};
    request.submissions = {QStringLiteral("S2")};
    request.actor = QStringLiteral("Bùi Thị Ghi");
    return wait(session.complaints().enter(request)).map([](const auto &) {});
}

/// A round that is ranked and signed, its winner's submission invalidated before that and taken back in.
Result<std::shared_ptr<ContestSession>> signedSession(const SmallStore &store)
{
    HOITHI_TRY(std::shared_ptr<ContestSession> session, readySession(store));
    HOITHI_CHECK(wait(session->importRoster(
        store.file(QStringLiteral("roster.csv"), "body,full_name,account_id,phone,national_id\njury,A,hue6,,\n"))));
    QStringList rows = sevenRows();
    rows.append(QStringLiteral("S7,hue7,Someone,474,7,soon,ABCD"));
    HOITHI_CHECK(importInto(*session, {store.dump(QStringLiteral("a.csv"), rows)}));
    HOITHI_CHECK(wait(session->amendKey({1, {}, 15, false, QStringLiteral("B,C"), two, reason})));
    HOITHI_CHECK(wait(session->invalidate(QStringLiteral("S1"), two, reason)));
    HOITHI_CHECK(wait(session->review().reinstate(QStringLiteral("S1"), two, reason)));
    HOITHI_CHECK(wait(session->rank(1)));
    for (const QString &judge : two)
        HOITHI_CHECK(wait(session->sign(1, judge)));
    return session;
}

struct Column
{
    QString table;
    QString name;
    QString type;
};

/// Of every table of facts that has rows, but for the notes on migrations, without which nothing opens.
std::vector<Column> columnsOf(const QString &path)
{
    std::vector<Column> columns;
    const QString name = QStringLiteral("columns");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        query.exec(
            QStringLiteral("SELECT m.name, c.name, c.type FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE "
                           "m.type = 'table' "
                           "AND m.name NOT LIKE 'sqlite%' AND m.name NOT IN ('schema_migration', 'draft', 'presence') "
                           "ORDER BY c.cid, m.name"));
        while (query.next())
            columns.push_back({query.value(0).toString(), query.value(1).toString(), query.value(2).toString()});
        std::erase_if(columns, [&database](const Column &column) {
            QSqlQuery count(database);
            count.exec(QStringLiteral("SELECT COUNT(%1) FROM %2").arg(column.name, column.table));
            return !count.next() || count.value(0).toInt() == 0;
        });
    }
    QSqlDatabase::removeDatabase(name);
    return columns;
}

/// Columns of as many tables, so that one look finds them all.
std::vector<std::vector<Column>> inPasses(std::vector<Column> columns)
{
    std::vector<std::vector<Column>> passes;
    while (!columns.empty()) {
        std::vector<Column> pass;
        std::vector<Column> rest;
        for (const Column &column : columns) {
            const bool isTaken = std::ranges::find(pass, column.table, &Column::table) != pass.end();
            (isTaken ? rest : pass).push_back(column);
        }
        passes.push_back(std::move(pass));
        columns = std::move(rest);
    }
    return passes;
}

QString otherKind(const Column &column, const QString &way)
{
    const bool isNumber = column.type == QStringLiteral("BIGINT");
    if (column.type == QStringLiteral("INTEGER")) // SQLite holds nothing but whole numbers there
        return {};
    if (way == QStringLiteral("bytes"))
        return column.type == QStringLiteral("BLOB") ? QString() : QStringLiteral("CAST(%1 AS BLOB)").arg(column.name);
    if (way == QStringLiteral("half"))
        return isNumber ? QStringLiteral("%1 + 0.5").arg(column.name) : QString();
    return column.type == QStringLiteral("TEXT") ? QString()
           : isNumber                            ? QStringLiteral("'x' || %1").arg(column.name)
                                                 : QStringLiteral("CAST(%1 AS TEXT)").arg(column.name);
}

/// Makes a value of one row of each of these another kind, beside the program. Gives what was done, or nothing.
std::vector<Column> alter(const QString &path, const std::vector<Column> &columns, const QString &way)
{
    std::vector<Column> done;
    const QString name = QStringLiteral("other kinds");
    QStringList triggers;
    if (openUnguarded(path, name, triggers).isEmpty()) {
        QSqlQuery query(QSqlDatabase::database(name));
        query.exec(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
        for (const Column &column : columns) {
            const QString other = otherKind(column, way);
            if (!other.isEmpty()
                && query.exec(
                    QStringLiteral("UPDATE %1 SET %2 = %3 WHERE %2 = (SELECT %2 FROM %1 WHERE %2 IS NOT NULL LIMIT 1)")
                        .arg(column.table, column.name, other)))
                done.push_back(column);
        }
        for (const QString &trigger : std::as_const(triggers))
            query.exec(trigger);
    }
    QSqlDatabase::removeDatabase(name);
    return done;
}

QString linesOf(const VerifyReport &report)
{
    QStringList lines;
    for (const VerifyFinding &finding : report.findings)
        lines.append(QString(finding.subject + QStringLiteral(": ") + finding.problem));
    return lines.join(QLatin1Char('\n'));
}

QString findingOf(const Column &column)
{
    if (column.table == QStringLiteral("submission") && column.type == QStringLiteral("BLOB"))
        return QStringLiteral("what is sealed of the submissions of batch 1: it is not what");
    if (column.table == QStringLiteral("submission"))
        return QStringLiteral("it holds submissions with values of a kind");
    return QStringLiteral("table %1 has a value in column %2 of a kind").arg(column.table, column.name);
}

} // namespace

/// What SQLite takes for something else than it reads as: digests do not tell it.
class TestOtherKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verifyFindsAnyInAnyColumn_data();
    void verifyFindsAnyInAnyColumn();
    void nothingIsDecidedOnThem_data();
    void nothingIsDecidedOnThem();
    void nothingIsFinalWhereAHindranceWasTakenOut_data() { ENGINE_ROWS(); }
    void nothingIsFinalWhereAHindranceWasTakenOut();
    void nothingIsFinalByAVerdictThatNobodyGave_data() { ENGINE_ROWS(); }
    void nothingIsFinalByAVerdictThatNobodyGave();
    void cleanupTestCase() { m_original.reset(); }

private:
    std::unique_ptr<SmallStore> m_original;
};

void TestOtherKinds::initTestCase()
{
    m_original = std::make_unique<SmallStore>(QStringLiteral("sqlite"));
    const auto session = signedSession(*m_original);
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(complain(**session));
    QVERIFY_RESULT(wait((*session)->award(1, {}, m_original->folder.filePath(QStringLiteral("out")))));
    const auto report = wait((*session)->verify({}));
    QVERIFY_RESULT(report);
    QCOMPARE(linesOf(*report), QString());
}

void TestOtherKinds::verifyFindsAnyInAnyColumn_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"bytes", "half", "text"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestOtherKinds::verifyFindsAnyInAnyColumn()
{
    QFETCH(const QString, way);
    std::size_t altered = 0;
    for (const std::vector<Column> &pass : inPasses(columnsOf(m_original->path))) {
        SmallStore store(QStringLiteral("sqlite"));
        store.becomeCopyOf(*m_original);
        const std::vector<Column> done = alter(store.path, pass, way);
        if (done.empty())
            continue;
        const auto session = wait(ContestSession::open(store.path, store.clock));
        QVERIFY_RESULT(session);
        const auto report = wait((*session)->verify({}));
        QVERIFY_RESULT(report);
        const QString lines = linesOf(*report);
        for (const Column &column : done)
            QVERIFY2(lines.contains(findingOf(column)), qPrintable(findingOf(column) + u'\n' + lines));
        altered += done.size();
    }
    QVERIFY(altered > 40);
}

void TestOtherKinds::nothingIsDecidedOnThem_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("the decision that took the winner back in")
        << QStringLiteral("UPDATE judge_decision SET submission_id = CAST(submission_id AS BLOB) WHERE id = 2");
    QTest::newRow("the key in force") << QStringLiteral(
        "UPDATE answer_key SET version = CAST(version AS BLOB) WHERE version = 1");
    QTest::newRow("the rules in force") << QStringLiteral(
        "UPDATE rule_book_version SET in_force_from_round = CAST(in_force_from_round AS BLOB)");
    QTest::newRow("a submission's person")
        << QStringLiteral("UPDATE submission SET participant_id = participant_id + 0.5 WHERE submission_id = 'S2'");
    QTest::newRow("people's accounts") << QStringLiteral(
        "UPDATE participant_list SET accounts = CAST(accounts AS BLOB)");
    QTest::newRow("an excluded person") << QStringLiteral(
        "UPDATE exclusion SET participant_id = CAST(participant_id AS BLOB)");
    QTest::newRow("a signature") << QStringLiteral("UPDATE signature SET judge_folded = CAST(judge_folded AS BLOB)");
}

void TestOtherKinds::nothingIsDecidedOnThem()
{
    QFETCH(const QString, statement);
    SmallStore store(QStringLiteral("sqlite"));
    store.becomeCopyOf(*m_original);
    const QString problem = tamper(store.path, statement);
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    const auto session = wait(ContestSession::open(store.path, store.clock));
    QVERIFY_RESULT(session);
    QCOMPARE(wait((*session)->rank(1)).error().code, ErrorCode::Corrupt);
    QCOMPARE(wait((*session)->sign(1, QStringLiteral("Võ Thị Ba"))).error().code, ErrorCode::Corrupt);
    QCOMPARE(wait((*session)->award(1, {}, store.folder.filePath(QStringLiteral("out")))).error().code,
             ErrorCode::Corrupt);
    QCOMPARE(wait((*session)->review().finalise(1, two[0], reason, {})).error().code, ErrorCode::Corrupt);
}

void TestOtherKinds::nothingIsFinalWhereAHindranceWasTakenOut()
{
    QFETCH(const QString, engine);
    if (engine == QStringLiteral("postgresql"))
        SKIP_WITHOUT_POSTGRES();
    const SmallStore store(engine);
    const auto session = signedSession(store);
    QVERIFY_RESULT(session);
    QVERIFY_RESULT(complain(**session));
    QCOMPARE(wait((*session)->review().finalise(1, two[0], reason, {})).error().code, ErrorCode::Refused);
    for (const char *statement : {"DELETE FROM complaint_step", "DELETE FROM complaint"}) {
        const QString problem = tamper(store.path, QString::fromLatin1(statement));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QCOMPARE(wait((*session)->review().finalisation(1)).error().code, ErrorCode::Corrupt);
        QCOMPARE(wait((*session)->review().finalise(1, two[0], reason, {})).error().code, ErrorCode::Corrupt);
    }
}

void TestOtherKinds::nothingIsFinalByAVerdictThatNobodyGave()
{
    QFETCH(const QString, engine);
    if (engine == QStringLiteral("postgresql"))
        SKIP_WITHOUT_POSTGRES();
    const SmallStore store(engine);
    const auto session = signedSession(store);
    QVERIFY_RESULT(session);
    const auto state = wait((*session)->review().finalisation(1));
    QVERIFY_RESULT(state);
    const QString problem =
        tamper(store.path, QStringLiteral("INSERT INTO flag_verdict (id, round, flag, kind, outcome, comment, judge, "
                                          "decided_at) VALUES (1, 1, '0a', 'shared_phone', 'keep', 'x', 'x', 1)"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QCOMPARE(wait((*session)->review().finalisation(1)).error().code, ErrorCode::Corrupt);
    QCOMPARE(wait((*session)->review().finalise(1, two[0], reason, {})).error().code, ErrorCode::Corrupt);
}

HOITHI_TEST(TestOtherKinds)
#include "tst_otherkinds.moc"
