// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backups/backupfolder.h"
#include "services/bankservice.h"
#include "smallcontest.h"
#include "testregistry.h"

#include <QFile>
#include <QProcess>

using namespace hoithi;
using namespace hoithi::test;

namespace {

/// As a file dialog does that looks what kind of file each one is: the locks of this process are gone with it.
void lookInto(const QString &path)
{
    for (const char *ending : {"", "-wal", "-shm"}) {
        QFile file(path + QLatin1String(ending));
        QVERIFY(file.open(QIODevice::ReadOnly));
    }
}

/// Another process that works on the file, is the last to leave as far as it can tell, and removes the log.
void workElsewhere(const QString &path)
{
    QProcess other;
    other.start(QStringLiteral("sqlite3"), {path, QStringLiteral("SELECT COUNT(*) FROM audit_entry;")});
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
}

Result<std::vector<SavedQuestion>> save(ContestSession &session, const QString &text)
{
    Question question;
    question.text = text;
    question.options = {{QStringLiteral("Năm 2021"), true, {}}, {QStringLiteral("Năm 2022"), false, {}}};
    return wait(session.bank().save({{0, 0, question}}, {}, QStringLiteral("Lê Thị Soạn")));
}

} // namespace

/// A contest file whose locks were given up by something else in the same process.
class TestLostLocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrittenToALogThatIsGone()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        auto session = store.create();
        QVERIFY_RESULT(session);
        QVERIFY_RESULT(save(**session, QStringLiteral("Trước khi mất khóa")));
        QVERIFY_RESULT(wait((*session)->bank().bank()));
        lookInto(store.path);
        QVERIFY_RESULT(save(**session, QStringLiteral("Khi chưa ai làm gì"))); // nobody was there meanwhile
        lookInto(store.path);
        workElsewhere(store.path);
        QVERIFY(!QFile::exists(store.path + QStringLiteral("-wal"))); // so it is in danger at all

        const auto lost = save(**session, QStringLiteral("Sẽ không mất lặng lẽ"));
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, ErrorCode::Stale);
        const auto read = wait((*session)->bank().bank());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::Stale);

        auto other = wait(ContestSession::open(store.path, store.clock));
        QVERIFY(!other); // not beside what is left of it here
        QCOMPARE(other.error().code, ErrorCode::Stale);
        session->reset();
        other = wait(ContestSession::open(store.path, store.clock));
        QVERIFY_RESULT(other);
        QCOMPARE(taken((*other)->bank().bank())->questions.size(), std::size_t{2});
        QVERIFY_RESULT(save(**other, QStringLiteral("Sau khi mở lại")));
        QVERIFY(taken((*other)->verify({})).findings.empty());
    }

    void aContestIsOpenedWhileItCloses()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        auto session = store.create();
        QVERIFY_RESULT(session);
        constexpr int times = 150;
        for (int i = 0; i < times; ++i) {
            auto opening = ContestSession::open(store.path, store.clock);
            session->reset();
            session = wait(opening);
            QVERIFY_RESULT(session);
            if (i % 3 == 0)
                QVERIFY_RESULT(save(**session, QStringLiteral("Câu %1").arg(i)));
        }
        QVERIFY(taken((*session)->verify({})).findings.empty());
    }

    void aFileThatIsOpenIsNoBackup()
    {
        const SmallStore store(QStringLiteral("sqlite"));
        const auto session = store.create();
        QVERIFY_RESULT(session);
        QVERIFY_RESULT(wait((*session)->overview()));
        (void)backupsIn(store.folder.path());
        workElsewhere(store.path);
        QVERIFY(QFile::exists(store.path + QStringLiteral("-wal"))); // who has it open keeps it
    }
};

HOITHI_TEST(TestLostLocks)
#include "tst_lostlocks.moc"
