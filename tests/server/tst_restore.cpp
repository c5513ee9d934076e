// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcontest.h"
#include "tablecontents.h"
#include "testregistry.h"

#include "domain/ranking/rulebook.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QTest>
#include <QUrl>

using namespace hoithi;
using namespace hoithi::test;

namespace {

/// Every kind of fact: batches with issues, a run with signatures, awards, an amended key, a decision, a roster.
Result<QByteArray> fill(ContestSession &session, const SmallStore &store)
{
    const QString roster = store.file(QStringLiteral("roster.csv"),
                                      "body,full_name,account_id,phone,national_id\nban-giam-khao,Lê Đức Ỷ,gk1,,\n");
    HOITHI_CHECK(wait(session.importRoster(roster)));
    HOITHI_CHECK(importInto(
        session,
        {store.dump(QStringLiteral("a.csv"),
                    sevenRows()
                        + QStringList{QStringLiteral("S9,x,Người \"Ký\" ế,474,bad,2023-09-16T08:00:00+07:00,ABC")})}));
    HOITHI_CHECK(wait(session.rank(1)));
    for (const char *judge : {"Lê Một", "Lê Hai"})
        HOITHI_CHECK(wait(session.sign(1, QString::fromUtf8(judge))));
    HOITHI_CHECK(wait(session.award(1, {}, store.folder.filePath(QStringLiteral("out")))));
    HOITHI_CHECK(wait(session.invalidate(QStringLiteral("S6"), {QStringLiteral("Lê Một"), QStringLiteral("Lê Hai")},
                                         QStringLiteral("thử"))));
    HOITHI_TRY(const StandingPtr standing, wait(session.rank(1)));
    return standing->run.runHash;
}

Result<void> restored(const QString &file, const QString &store)
{
    return wait(ContestSession::restore(file, store, {}, {}));
}

QStringList manyRows(int count)
{
    QStringList rows;
    for (int i = 0; i < count; ++i)
        rows.append(row(QStringLiteral("M%1").arg(i), QStringLiteral("acc%1").arg(i), i % 97, i % 60, i % 3));
    return rows;
}

} // namespace

class TestRestore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aContestMovesUpAndDownUnchanged()
    {
        SKIP_WITHOUT_POSTGRES();
        const SmallStore file(QStringLiteral("sqlite"));
        const SmallStore server(QStringLiteral("postgresql"));
        auto session = readySession(file);
        QVERIFY_RESULT(session);
        const Result<QByteArray> hash = fill(**session, file);
        QVERIFY_RESULT(hash);
        session->reset();
        QVERIFY_RESULT(restored(file.path, server.path));

        const auto shared = wait(ContestSession::open(server.path, file.clock));
        QVERIFY_RESULT(shared);
        const auto report = wait((*shared)->verify({}));
        QVERIFY_RESULT(report);
        QVERIFY2(report->findings.empty(), report->findings.empty() ? "" : qPrintable(report->findings[0].problem));
        QCOMPARE(wait((*shared)->rank(1)).value()->run.runHash, *hash);
        const QString down = file.folder.filePath(QStringLiteral("down.hoithi"));
        QVERIFY_RESULT(wait((*shared)->backup(down)));

        const auto before = tableContents(file.path);
        const auto after = tableContents(down);
        const auto above = tableContents(server.path);
        QVERIFY(before.size() >= 20);
        for (auto table = before.begin(); table != before.end(); ++table) {
            QCOMPARE(above.value(table.key()), table.value());
            QCOMPARE(after.value(table.key()), table.value());
        }
        QCOMPARE(after.size(), before.size());
        for (const char *filled : {"submission", "import_issue", "award", "signature", "standing", "roster_entry",
                                   "judge_decision", "audit_entry"})
            QVERIFY2(!before.value(QLatin1String(filled)).isEmpty(), filled);
    }

    /// Whoever makes a contest may have work in it, or in others of the server, as well.
    void anOwnerInEveryRoleMovesOneUp()
    {
        SKIP_WITHOUT_POSTGRES();
        const SmallStore file(QStringLiteral("sqlite"));
        const SmallStore server(QStringLiteral("postgresql"));
        auto session = readySession(file);
        QVERIFY_RESULT(session);
        QVERIFY_RESULT(fill(**session, file));
        session->reset();
        const QString login =
            QStringLiteral("hoithi_test_%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
        const PostgresFixture &postgres = *server.postgres;
        const QString made = QStringLiteral("DO $$ BEGIN CREATE ROLE %1 LOGIN IN ROLE hoithi_owner, hoithi_organiser, "
                                            "hoithi_judge, hoithi_secretary, hoithi_admin; EXECUTE format('ALTER "
                                            "DATABASE %I OWNER TO %1', current_database()); END $$");
        QCOMPARE(postgres.runAsOwner(QString(made).replace(QStringLiteral("%1"), login)), QString());
        const auto dropped = qScopeGuard([&] {
            postgres.runAsOwner(QStringLiteral("REASSIGN OWNED BY %1 TO CURRENT_USER").arg(login));
            postgres.runAsOwner(QStringLiteral("DROP OWNED BY %1").arg(login));
            postgres.runAsOwner(QStringLiteral("DROP ROLE %1").arg(login));
        });
        QUrl url(server.path);
        url.setUserName(login);
        QVERIFY_RESULT(restored(file.path, url.toString(QUrl::FullyEncoded)));
        QCOMPARE(tableContents(server.path).value(QStringLiteral("signature")),
                 tableContents(file.path).value(QStringLiteral("signature")));
    }

    void aContestWithoutSubmissionsMovesToo()
    {
        SKIP_WITHOUT_POSTGRES();
        const SmallStore file(QStringLiteral("sqlite"));
        const SmallStore server(QStringLiteral("postgresql"));
        auto session = file.create();
        QVERIFY_RESULT(session);
        session->reset();
        QVERIFY_RESULT(restored(file.path, server.path));
        QCOMPARE(tableContents(server.path), tableContents(file.path));
    }

    void aDatabaseWithAContestIsRefused()
    {
        SKIP_WITHOUT_POSTGRES();
        const SmallStore file(QStringLiteral("sqlite"));
        const SmallStore server(QStringLiteral("postgresql"));
        QVERIFY_RESULT(file.create());
        QVERIFY_RESULT(server.create());
        const auto before = tableContents(server.path);
        QCOMPARE(restored(file.path, server.path).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(tableContents(server.path), before);
    }

    void aFileReplacesOnlyAnEarlierStateOfTheContest()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const QString backup = store.folder.filePath(QStringLiteral("backup.hoithi"));
        const QString target = store.folder.filePath(QStringLiteral("target.hoithi"));
        {
            const auto session = readySession(store);
            QVERIFY_RESULT(session);
            QVERIFY_RESULT(wait((*session)->backup(target)));
            QVERIFY_RESULT(importInto(**session, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
            QVERIFY_RESULT(wait((*session)->backup(backup)));
        }
        QVERIFY_RESULT(restored(backup, target)); // an earlier state
        QCOMPARE(tableContents(target), tableContents(backup));
        const SmallStore other(QStringLiteral("sqlite"));
        auto another = other.create();
        QVERIFY_RESULT(another);
        QVERIFY_RESULT(wait((*another)->approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Ai Khác"),
                                                     QStringLiteral("another contest"))));
        another->reset();
        QCOMPARE(restored(backup, other.path).error().code, ErrorCode::AlreadyExists);
        QVERIFY_RESULT(restored(store.path, store.folder.filePath(QStringLiteral("new.hoithi"))));
    }

    void aFileThatIsOpenSomewhereIsNotReplaced()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const QString target = store.folder.filePath(QStringLiteral("target.hoithi"));
        auto session = readySession(store);
        QVERIFY_RESULT(session);
        QVERIFY_RESULT(wait((*session)->backup(target)));
        QVERIFY_RESULT(importInto(**session, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
        const auto open = wait(ContestSession::open(target, store.clock));
        QVERIFY_RESULT(open);
        QVERIFY_RESULT(wait((*open)->overview()));
        QCOMPARE(restored(store.path, target).error().code, ErrorCode::Locked);
    }

    void anAlteredBackupIsNotRestored_data() { ENGINE_ROWS(); }
    void anAlteredBackupIsNotRestored()
    {
        QFETCH(const QString, engine);
        if (engine == QStringLiteral("postgresql"))
            SKIP_WITHOUT_POSTGRES();
        const SmallStore file(QStringLiteral("sqlite"));
        const SmallStore target(engine);
        auto session = file.create();
        QVERIFY_RESULT(session);
        session->reset();
        QCOMPARE(QProcess::execute(QStringLiteral("sqlite3"),
                                   {file.path, QStringLiteral("DROP TRIGGER audit_entry_no_update; UPDATE audit_entry "
                                                              "SET payload = '{}'")}),
                 0);
        QCOMPARE(restored(file.path, target.path).error().code, ErrorCode::Corrupt);
        QVERIFY(!wait(ContestSession::open(target.path, file.clock)));
        if (engine == QStringLiteral("sqlite"))
            QCOMPARE(QDir(target.folder.path()).entryList(QDir::Files), QStringList()); // nothing half done either
    }

    void whoeverCancelsHasNothing_data() { ENGINE_ROWS(); }
    void whoeverCancelsHasNothing()
    {
        QFETCH(const QString, engine);
        if (engine == QStringLiteral("postgresql"))
            SKIP_WITHOUT_POSTGRES();
        const SmallStore file(QStringLiteral("sqlite"));
        const SmallStore target(engine);
        auto session = readySession(file);
        QVERIFY_RESULT(session);
        QVERIFY_RESULT(importInto(**session, {file.dump(QStringLiteral("a.csv"), manyRows(60'000))}));
        session->reset();
        std::stop_source stop;
        std::atomic<int> told = 0;
        const auto done =
            wait(ContestSession::restore(file.path, target.path, stop.get_token(), [&](const Progress &progress) {
                QVERIFY(progress.done > 0 && progress.done <= progress.total);
                ++told;
                stop.request_stop();
            }));
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QCOMPARE(told.load(), 1);
        QVERIFY(!wait(ContestSession::open(target.path, file.clock)));
    }

    /// kill -9 later and later in the upload, until one is through.
    void anUploadThatIsKilledLeavesNothingOrAll()
    {
        SKIP_WITHOUT_POSTGRES();
        const SmallStore file(QStringLiteral("sqlite"));
        auto session = readySession(file);
        QVERIFY_RESULT(session);
        QVERIFY_RESULT(importInto(**session, {file.dump(QStringLiteral("a.csv"), manyRows(20'000))}));
        session->reset();
        const SmallStore server(QStringLiteral("postgresql"));
        int cut = 0;
        for (int i = 0; i < 12; ++i) {
            QProcess upload;
            upload.start(QStringLiteral(HOITHI_PROGRAM), {QStringLiteral("restore"), file.path, server.path});
            QVERIFY(upload.waitForStarted());
            upload.waitForFinished(30 + i * 60 + QRandomGenerator::global()->bounded(60));
            upload.kill();
            upload.waitForFinished();
            const qint64 contests = countIn(server.path, QStringLiteral("SELECT COUNT(*) FROM contest"));
            if (contests == 1)
                break;
            ++cut;
            QVERIFY(countIn(server.path, QStringLiteral("SELECT COUNT(*) FROM submission")) <= 0);
        }
        QVERIFY(cut > 0);
        bool whole = countIn(server.path, QStringLiteral("SELECT COUNT(*) FROM contest")) == 1;
        for (int i = 0; i < 5 && !whole; ++i)
            whole = restored(file.path, server.path).has_value(); // the server lets go of the last one first
        QVERIFY(whole);
        QCOMPARE(tableContents(server.path), tableContents(file.path));
    }
};

HOITHI_TEST(TestRestore)
#include "tst_restore.moc"
