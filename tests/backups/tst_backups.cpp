// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultline.h"
#include "services/backups/backupfolder.h"
#include "smallcontest.h"
#include "storage/copies/partlock.h"
#include "testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace hoithi;
using namespace hoithi::test;

namespace {

constexpr qint64 day = 86'400'000;
constexpr qint64 start = 1'695'600'000'000;

/// Opened as a contest of its own: what does not match, or nothing.
QString wrongWith(const QString &backup, const std::shared_ptr<const Clock> &clock)
{
    const auto session = wait(ContestSession::open(backup, clock));
    if (!session)
        return session.error().message;
    const auto report = wait((*session)->verify({}));
    if (!report)
        return report.error().message;
    return report->findings.empty() ? QString() : report->findings.front().problem;
}

/// A dump of people whom no other dump has.
QString otherPeople(const SmallStore &store, int number)
{
    QStringList rows;
    for (int i = 0; i < 300; ++i) {
        const QString id = QStringLiteral("%1x%2").arg(number).arg(i);
        rows.append(row(QString(u'S' + id), QString(QStringLiteral("hue") + id), i, i % 60, i % 4));
    }
    return store.dump(QStringLiteral("d%1.csv").arg(number), rows);
}

/// Another letter in a name, past the program.
bool alter(const QString &path, char letter)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return false;
    const qsizetype at = file.readAll().indexOf("i hue3") - 7; // the N of "Người"
    return at > 0 && file.seek(at) && file.write(&letter, 1) == 1;
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyBackupMadeWhileImportingIsWhole_data() { ENGINE_ROWS(); }
    void everyBackupMadeWhileImportingIsWhole();
    void oneIsMadeOnlyWhenSomethingWasRecorded_data() { ENGINE_ROWS(); }
    void oneIsMadeOnlyWhenSomethingWasRecorded();
    void foreignFilesAreNeverRemoved();
    void aCopyThatDoesNotMatchIsKeptAside();
    void oneDamagedStateIsKeptOnce();
    void whatAKilledBackupLeftIsRemoved();
    void aStoppedBackupLeavesNothing();
    void aQuickLookFindsNothingInAGoodFile();
};

void TestBackups::everyBackupMadeWhileImportingIsWhole()
{
    OPEN_STORE();
    const QString root = store.folder.filePath(QStringLiteral("backups"));
    const int runs = runsLong() ? 60 : 8;
    int bad = 0;
    for (int i = 0; i < runs; ++i) {
        store.clock->set(fromMillis(start + i * day));
        auto imported = contest.import({1, {otherPeople(store, i)}, {}, QStringLiteral("test")}, {}, {});
        const auto made = wait(contest.backupIfChanged(root));
        imported.waitForFinished();
        if (!made || !imported.takeResult()) {
            ++bad;
            qInfo("run %d: %s", i, made ? "import" : qPrintable(made.error().message));
        }
        for (const KeptBackup &kept : backupsIn(root)) {
            // Those of earlier runs were opened already.
            if (!kept.verified || (made && kept.file == made->file && !wrongWith(kept.file, store.clock).isEmpty()))
                ++bad;
        }
    }
    const std::vector<KeptBackup> kept = backupsIn(root);
    QVERIFY(!kept.empty() && kept.size() <= 17);
    for (const KeptBackup &backup : kept)
        bad += wrongWith(backup.file, store.clock).isEmpty() ? 0 : 1;
    printFault("F9", runs, bad);
    QCOMPARE(bad, 0);
}

void TestBackups::oneIsMadeOnlyWhenSomethingWasRecorded()
{
    OPEN_STORE();
    const QString root = store.folder.filePath(QStringLiteral("backups"));
    const auto first = wait(contest.backupIfChanged(root));
    QVERIFY_RESULT(first);
    QVERIFY(!first->nothingNew);
    const QFile::Permissions others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QCOMPARE(QFileInfo(root).permissions() & others, QFile::Permissions());
    QCOMPARE(QFileInfo(first->file).permissions() & others, QFile::Permissions());
    store.clock->set(fromMillis(start + day));
    const auto second = wait(contest.backupIfChanged(root));
    QVERIFY_RESULT(second);
    QVERIFY(second->nothingNew);
    QCOMPARE(QFileInfo(second->file), QFileInfo(first->file));
    QVERIFY_RESULT(importInto(contest, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    const auto third = wait(contest.backupIfChanged(root));
    QVERIFY_RESULT(third);
    QVERIFY(!third->nothingNew);
    QCOMPARE(backupsIn(root).size(), std::size_t{2});
    QCOMPARE(QFileInfo(newestGoodBackup(root)->file), QFileInfo(third->file));
}

void TestBackups::foreignFilesAreNeverRemoved()
{
    const QString engine = QStringLiteral("sqlite");
    const SmallStore store(engine);
    const SmallStore other(engine);
    other.clock->set(fromMillis(start + 1));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    const auto foreign = readySession(other);
    QVERIFY_RESULT(foreign);
    const QString root = store.folder.filePath(QStringLiteral("backups"));
    QVERIFY(QDir().mkpath(root));
    QStringList others{QDir(root).filePath(automaticBackupName(fromMillis(start - 3000 * day))),
                       QDir(root).filePath(QStringLiteral("notes.hoithi"))};
    for (const QString &file : others)
        QVERIFY_RESULT(wait((*foreign)->backup(file)));
    others.append(QDir(root).filePath(automaticBackupName(fromMillis(start - 2999 * day))));
    QFile junk(others.back());
    QVERIFY(junk.open(QIODevice::WriteOnly) && junk.write("no database") > 0);
    junk.close();
    int removed = 0;
    for (int i = 0; i < 20; ++i) {
        store.clock->set(fromMillis(start + i * day));
        QVERIFY_RESULT(importInto(**session, {otherPeople(store, i)}));
        const auto made = wait((*session)->backupIfChanged(root));
        QVERIFY_RESULT(made);
        QVERIFY(QFileInfo::exists(made->file));
        removed += made->removed;
    }
    QVERIFY(removed > 0);
    for (const QString &file : others)
        QVERIFY2(QFileInfo::exists(file), qPrintable(file));
}

void TestBackups::aCopyThatDoesNotMatchIsKeptAside()
{
    const SmallStore store(QStringLiteral("sqlite"));
    {
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        QVERIFY_RESULT(importInto(**session, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    }
    QVERIFY(alter(store.path, 'X'));
    const auto session = wait(ContestSession::open(store.path, store.clock));
    QVERIFY_RESULT(session);
    const QString target = store.folder.filePath(QStringLiteral("copy.hoithi"));
    const auto made = wait((*session)->backup(target));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Corrupt);
    QVERIFY(!QFile::exists(target));
    const QString aside = store.folder.filePath(QStringLiteral("copy-damaged.hoithi"));
    QVERIFY(QFile::exists(aside));
    QVERIFY(made.error().message.contains(aside));
}

void TestBackups::oneDamagedStateIsKeptOnce()
{
    const SmallStore store(QStringLiteral("sqlite"));
    {
        const auto session = readySession(store);
        QVERIFY_RESULT(session);
        QVERIFY_RESULT(importInto(**session, {store.dump(QStringLiteral("a.csv"), sevenRows())}));
    }
    const QString root = store.folder.filePath(QStringLiteral("backups"));
    int opened = 0;
    const auto openOften = [&](char mark) {
        for (int times = 0; times < 3; ++times) {
            store.clock->set(fromMillis(start + ++opened * day));
            const auto session = wait(ContestSession::open(store.path, store.clock));
            const auto made = session ? wait((*session)->backupIfChanged(root)) : failure(session.error());
            if (made || made.error().code != ErrorCode::Corrupt)
                return false;
        }
        return alter(store.path, mark);
    };
    QVERIFY(alter(store.path, 'a'));
    QVERIFY(openOften('b'));
    QCOMPARE(backupsIn(root).size(), std::size_t{1});
    const QString first = backupsIn(root).front().file;
    for (const char mark : QByteArray("cdefghij"))
        QVERIFY(openOften(mark));
    QCOMPARE(backupsIn(root).size(), std::size_t{5}); // the first, and the newest four
    QCOMPARE(backupsIn(root).back().file, first);
    QCOMPARE(backupsIn(root).front().madeAtUtc, fromMillis(start + (opened - 2) * day));
}

void TestBackups::whatAKilledBackupLeftIsRemoved()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    const QString target = store.folder.filePath(QStringLiteral("copy.hoithi"));
    const auto make = [&target](const QString &ending, int hoursAgo) {
        QFile part(target + ending);
        const bool made = part.open(QIODevice::WriteOnly) && part.write("x") == 1 && part.flush();
        return made
               && part.setFileTime(QDateTime::currentDateTime().addSecs(-3600 * hoursAgo - 60),
                                   QFileDevice::FileModificationTime);
    };
    const QString id(32, u'a');
    const QString old = QStringLiteral(".%1.part").arg(id);
    const QString running = QStringLiteral(".%1.part").arg(QString(32, u'b'));
    const QString theirs = QStringLiteral(".mine.part");
    const QString young = QStringLiteral(".%1.part").arg(QString(32, u'c'));
    const QString automatic = QStringLiteral("/automatic.hoithi") + old;
    const QString folder = QFileInfo(target).path();
    QVERIFY(make(old, 2) && make(old + QStringLiteral("-wal"), 2) && make(theirs, 2));
    QVERIFY(make(young, 0) && make(young + QStringLiteral("-shm"), 0));
    QFile other(folder + automatic);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write("x") == 1
            && other.flush()); // may be in use by an older program
    const PartLock lock(target + running);
    QVERIFY(lock.isMade() && make(running, 2));
    QVERIFY(!PartLock(target + running).isMade());
    QVERIFY_RESULT(wait((*session)->backup(target)));
    for (const QString &left : QStringList{old, old + QStringLiteral("-wal"), young, young + QStringLiteral("-shm")})
        QVERIFY2(!QFile::exists(target + left), qPrintable(left));
    QVERIFY(QFile::exists(target + running));
    QVERIFY(other.exists());
    QVERIFY(other.setFileTime(QDateTime::currentDateTime().addSecs(-7200), QFileDevice::FileModificationTime));
    QVERIFY_RESULT(wait((*session)->backup(target)));
    QVERIFY(!other.exists());
    QVERIFY(QFile::exists(target + theirs));
}

void TestBackups::aStoppedBackupLeavesNothing()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    const QString folder = store.folder.filePath(QStringLiteral("empty"));
    QVERIFY(QDir().mkpath(folder));
    std::stop_source stop;
    stop.request_stop();
    const auto made = wait((*session)->backup(QString(folder + QStringLiteral("/copy.hoithi")), stop.get_token()));
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QVERIFY(QDir(folder).isEmpty());
}

void TestBackups::aQuickLookFindsNothingInAGoodFile()
{
    const SmallStore store(QStringLiteral("sqlite"));
    const auto session = readySession(store);
    QVERIFY_RESULT(session);
    const auto report = wait((*session)->checkQuickly());
    QVERIFY_RESULT(report);
    QVERIFY(report->findings.empty());
    QVERIFY(report->auditEntries > 0);
}

HOITHI_TEST(TestBackups)
#include "tst_backups.moc"
