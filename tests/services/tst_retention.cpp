// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/retention/retention.h"
#include "smallcontest.h"
#include "testregistry.h"

#include <QDateTime>

using namespace hoithi;
using namespace hoithi::test;

namespace {

const QString actor = QStringLiteral("Lê Thử");
const QString reason = QStringLiteral("Kế hoạch lưu trữ");
const QDate farAway(2090, 1, 1);

/// Where the server's clock does not count.
Instant local(const char *text)
{
    const auto moment = QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate);
    return fromMillis(QDateTime(moment.date(), moment.time(), contestTimeZone()).toMSecsSinceEpoch());
}

/// Round 1 ranked and signed; years after the contest, by any clock.
Result<void> finish(ContestSession &contest, const SmallStore &store)
{
    HOITHI_CHECK(importInto(contest, {store.dump(QStringLiteral("r1.csv"), sevenRows())}));
    HOITHI_CHECK(wait(contest.rank(1)));
    HOITHI_CHECK(wait(contest.sign(1, QStringLiteral("Trần Văn Mẫu"))));
    HOITHI_CHECK(wait(contest.sign(1, QStringLiteral("Phạm Thị Mẫu"))));
    store.clock->set(local("2026-11-26T08:00:00"));
    return {};
}

} // namespace

/// How long personal data is kept, and what happens then.
class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastDayCountsInTheContestsTimeZone_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QByteArray>("closes");
        QTest::addColumn<QDate>("lastDay");
        QTest::newRow("months") << 12 << QDate() << QByteArray("2023-10-15T20:00:00") << QDate(2024, 10, 15);
        QTest::newRow("a short month") << 1 << QDate() << QByteArray("2024-01-31T20:00:00") << QDate(2024, 2, 29);
        QTest::newRow("closed after midnight")
            << 1 << QDate() << QByteArray("2024-03-01T00:30:00") << QDate(2024, 4, 1);
        QTest::newRow("a day") << 0 << farAway << QByteArray("2023-10-15T20:00:00") << farAway;
    }
    void theLastDayCountsInTheContestsTimeZone()
    {
        QFETCH(const int, months);
        QFETCH(const QDate, until);
        QFETCH(const QByteArray, closes);
        QFETCH(const QDate, lastDay);
        QCOMPARE(lastDayKept({1, months, until, {}, {}, {}}, local(closes.constData())), lastDay);
    }

    void dataIsKeptThroughTheLastDay()
    {
        const QDate day(2024, 10, 15);
        QVERIFY(!isErasureDue(day, local("2024-10-15T23:59:59")));
        QVERIFY(isErasureDue(day, local("2024-10-16T00:00:00")));
        QVERIFY(!isErasureDue({}, local("2024-10-16T00:00:00")));
    }

    void nothingIsErasedBeforeItsTimeUnlessAskedFor_data() { ENGINE_ROWS(); }
    void nothingIsErasedBeforeItsTimeUnlessAskedFor()
    {
        OPEN_STORE();
        QVERIFY(!wait(contest.retention()).value().policy);
        QCOMPARE(wait(contest.erasePersonal({actor, reason, false})).error().code, ErrorCode::Refused);
        QVERIFY_RESULT(wait(contest.setRetention({0, farAway, actor, reason})));
        QCOMPARE(wait(contest.erasePersonal({actor, reason, false})).error().code, ErrorCode::Refused);
        QCOMPARE(wait(contest.vaultState()).value(), VaultState::Open);
        QCOMPARE(wait(contest.erasePersonal({actor, reason, true})).value(), Decided::Carried);
        QCOMPARE(wait(contest.vaultState()).value(), VaultState::Erased);
    }

    void erasingInTimeKeepsResults_data() { ENGINE_ROWS(); }
    void erasingInTimeKeepsResults()
    {
        OPEN_STORE();
        QVERIFY_RESULT(wait(contest.setRetention({0, farAway, actor, reason})));
        QVERIFY_RESULT(finish(contest, store));
        QVERIFY(!wait(contest.verify({})).value().retention.due);
        const QByteArray runHash = wait(contest.rank(1)).value()->run.runHash;
        QVERIFY_RESULT(wait(contest.setRetention({12, {}, actor, reason})));
        QVERIFY(wait(contest.overview()).value().retention.due);
        const VerifyReport before = wait(contest.verify({})).value();
        QVERIFY(before.retention.due);
        QVERIFY(before.findings.empty()); // the records match all the same
        QVERIFY_RESULT(wait(contest.erasePersonal({actor, reason, false})));
        QCOMPARE(wait(contest.rank(1)).value()->run.runHash, runHash);
        QVERIFY_RESULT(wait(contest.winners(1)));
        QVERIFY_RESULT(wait(contest.award(1, {}, store.folder.filePath(QStringLiteral("out")))));
        const VerifyReport after = wait(contest.verify({})).value();
        QVERIFY(!after.retention.due);
        QVERIFY(after.retention.erased);
        QVERIFY(after.findings.empty());
    }

    void thePeriodIsOnRecord_data() { ENGINE_ROWS(); }
    void thePeriodIsOnRecord()
    {
        OPEN_STORE();
        QVERIFY_RESULT(wait(contest.setRetention({24, {}, actor, reason})));
        const RetentionState state = wait(contest.setRetention({0, farAway, actor, reason})).value();
        QCOMPARE(state.lastDay, farAway); // the newest holds
        QCOMPARE(state.policy->setBy, actor);
        QCOMPARE(state.policy->reason, reason);
        const VerifyReport report = wait(contest.verify({})).value();
        QVERIFY(report.findings.empty());
        const AuditEntry entry = wait(contest.auditEntries({report.head.seq})).value().front();
        QCOMPARE(entry.action, QStringLiteral("personal.policy"));
        QCOMPARE(entry.actor, actor);
        QVERIFY(entry.payload.contains("\"until\":\"2090-01-01\""));
    }

    void anExportWantsAPurpose()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        ExportRequest request{QStringLiteral("ranking"), exportSubject(1), QStringLiteral(" "), {}, 7, "ab12", actor};
        QCOMPARE(wait((*session)->recordExport(request)).error().code, ErrorCode::InvalidArgument);
        request.purpose = QStringLiteral("Báo cáo");
        QVERIFY_RESULT(wait((*session)->recordExport(request)));
        const VerifyReport report = wait((*session)->verify({})).value();
        const AuditEntry entry = wait((*session)->auditEntries({report.head.seq})).value().front();
        QCOMPARE(entry.actor, actor);
        QVERIFY(entry.payload.contains("\"purpose\":\"Báo cáo\",\"rows\":7"));
    }

    void aPeriodThatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<QDate>("until");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("why");
        QTest::newRow("none") << 0 << QDate() << actor << reason;
        QTest::newRow("both") << 12 << farAway << actor << reason;
        QTest::newRow("negative") << -1 << QDate() << actor << reason;
        QTest::newRow("for ever") << 1201 << QDate() << actor << reason;
        QTest::newRow("before the last round closes") << 0 << QDate(2023, 9, 1) << actor << reason;
        QTest::newRow("nobody") << 12 << QDate() << QString() << reason;
        QTest::newRow("no reason") << 12 << QDate() << actor << QStringLiteral(" ");
    }
    void aPeriodThatMakesNoSenseIsRefused()
    {
        QFETCH(const int, months);
        QFETCH(const QDate, until);
        QFETCH(const QString, who);
        QFETCH(const QString, why);
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        QCOMPARE(wait((*session)->setRetention({months, until, who, why})).error().code, ErrorCode::InvalidArgument);
        QVERIFY(!wait((*session)->retention()).value().policy);
    }
};

HOITHI_TEST(TestRetention)
#include "tst_retention.moc"
