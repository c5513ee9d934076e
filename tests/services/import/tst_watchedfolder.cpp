// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/watch/watchedfolder.h"

#include "ingest/source/filestate.h"
#include "testregistry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#if defined(Q_OS_LINUX)
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace hoithi;
using namespace std::chrono_literals;

/// A folder into which dumps come.
class TestWatchedFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfDumpsAreLookedAt_data();
    void namesOfDumpsAreLookedAt();
    void aFileIsToldOnceItIsWhole();
    void aFileThatChangesIsToldAgain();
    void aFolderThatGoesKeepsWhatIsKnown();
    void aFolderStandsForTheDumpsInIt();
#if defined(Q_OS_LINUX)
    void whatCannotBeReadIsToldOnce();
    void aFileInThePlaceOfAnotherIsTold();
#endif

private:
    [[nodiscard]] static QStringList names(const FolderLook &look)
    {
        QStringList names;
        for (const QString &path : look.complete)
            names << QFileInfo(path).fileName();
        return names;
    }
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(text) != text.size())
            qFatal("cannot write");
    }

    WatchedFolder::Time m_start{1h};
};

void TestWatchedFolder::namesOfDumpsAreLookedAt_data()
{
    QTest::addColumn<bool>("isWatched");
    for (const char *name : {"a.csv", "a.NDJSON", "a.json.gz", "tuần 1.xlsx", "a.zip"})
        QTest::newRow(name) << true;
    for (const char *name :
         {"a.txt", "a.csv.part", "~$a.xlsx", ".a.csv", ".~lock.a.xlsx#", "a.csv.crdownload", "a.tmp", "a.7z"})
        QTest::newRow(name) << false;
}

void TestWatchedFolder::namesOfDumpsAreLookedAt()
{
    QFETCH(const bool, isWatched);
    QCOMPARE(isWatchedName(QString::fromUtf8(QTest::currentDataTag())), isWatched);
}

void TestWatchedFolder::aFileIsToldOnceItIsWhole()
{
    const QTemporaryDir place;
    WatchedFolder folder(place.path(), 3s);
    QVERIFY(!folder.look(m_start).isGrowing);
    write(place.filePath(QStringLiteral("a.csv")), "half of");
    QVERIFY(folder.look(m_start + 1s).isGrowing);
    write(place.filePath(QStringLiteral("a.csv")), " it");
    write(place.filePath(QStringLiteral("empty.csv")), "");
    QVERIFY(folder.look(m_start + 3s).complete.isEmpty());
    QVERIFY(folder.look(m_start + 5s).complete.isEmpty());
    QCOMPARE(names(folder.look(m_start + 6s)), QStringList{QStringLiteral("a.csv")});
    const FolderLook again = folder.look(m_start + 20s);
    QVERIFY(again.complete.isEmpty() && !again.isGrowing);
}

void TestWatchedFolder::aFileThatChangesIsToldAgain()
{
    const QTemporaryDir place;
    WatchedFolder folder(place.path(), 1s);
    write(place.filePath(QStringLiteral("a.csv")), "1");
    QVERIFY(folder.look(m_start).isGrowing);
    QCOMPARE(folder.look(m_start + 2s).complete.size(), 1);
    write(place.filePath(QStringLiteral("a.csv")), "2");
    QVERIFY(folder.look(m_start + 3s).isGrowing);
    QCOMPARE(folder.look(m_start + 5s).complete.size(), 1);
}

void TestWatchedFolder::aFolderThatGoesKeepsWhatIsKnown()
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("in"));
    WatchedFolder folder(path, 1s);
    QVERIFY(!folder.look(m_start).isThere);
    QVERIFY(QDir().mkdir(path));
    write(path + QStringLiteral("/a.csv"), "1");
    QVERIFY(folder.look(m_start + 1s).isGrowing);
    QCOMPARE(folder.look(m_start + 3s).complete.size(), 1);
    QVERIFY(QDir().rename(path, path + QStringLiteral("-gone")));
    QVERIFY(!folder.look(m_start + 4s).isThere);
    QVERIFY(QDir().rename(path + QStringLiteral("-gone"), path));
    const FolderLook back = folder.look(m_start + 9s);
    QVERIFY(back.isThere && back.complete.isEmpty());
}

void TestWatchedFolder::aFolderStandsForTheDumpsInIt()
{
    const QTemporaryDir place;
    for (const char *name : {"b.csv", "a.json", "notes.txt", "~$c.xlsx"})
        write(place.filePath(QString::fromLatin1(name)), "1");
    const QString other = QStringLiteral("other.txt");
    QCOMPARE(withDumpsOfFolders({place.path(), other}),
             (QStringList{place.filePath(QStringLiteral("a.json")), place.filePath(QStringLiteral("b.csv")), other}));
}

#if defined(Q_OS_LINUX)

void TestWatchedFolder::whatCannotBeReadIsToldOnce()
{
    const QTemporaryDir place;
    const auto in = [&place](const char *name) {
        return QFile::encodeName(place.path()).append('/').append(name).toStdString();
    };
    const int file = ::open(in("b\xff.csv").c_str(), O_WRONLY | O_CREAT, 0600);
    QVERIFY(file >= 0 && ::close(file) == 0);
    QCOMPARE(::symlink("nowhere", in("dangling.csv").c_str()), 0);
    QCOMPARE(::symlink("loop.csv", in("loop.csv").c_str()), 0);
    QCOMPARE(::symlink("/dev/zero", in("zero.csv").c_str()), 0);
    QCOMPARE(::mkfifo(in("pipe.csv").c_str(), 0600), 0);
    WatchedFolder folder(place.path(), 1s);
    const FolderLook look = folder.look(m_start);
    QStringList found = names(look);
    found.sort();
    QCOMPARE(found, (QStringList{QStringLiteral("b\uFFFD.csv"), QStringLiteral("dangling.csv"),
                                 QStringLiteral("loop.csv"), QStringLiteral("pipe.csv"), QStringLiteral("zero.csv")}));
    for (const QString &path : look.complete)
        QVERIFY2(!checkReadable(path), qPrintable(path));
    QVERIFY(checkReadable(place.filePath(found.front())).error().message.contains(QLatin1String("UTF-8")));
    QVERIFY(folder.look(m_start + 5s).complete.isEmpty());
    QCOMPARE(withDumpsOfFolders({place.path()}).size(), 5);
}

void TestWatchedFolder::aFileInThePlaceOfAnotherIsTold()
{
    const QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("a.csv"));
    WatchedFolder folder(place.path(), 1s);
    write(path, "1");
    QVERIFY(folder.look(m_start).isGrowing);
    QCOMPARE(folder.look(m_start + 2s).complete.size(), 1);
    const QDateTime changed = QFileInfo(path).lastModified();
    QTest::qWait(20); // as far apart as systems tell
    const QString other = place.filePath(QStringLiteral("a.part"));
    write(other, "2");
    QFile file(other);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(changed, QFileDevice::FileModificationTime));
    file.close();
    QCOMPARE(::rename(QFile::encodeName(other).constData(), QFile::encodeName(path).constData()), 0);
    QVERIFY(folder.look(m_start + 3s).isGrowing);
    QCOMPARE(folder.look(m_start + 5s).complete.size(), 1);
}

#endif

HOITHI_TEST(TestWatchedFolder)
#include "tst_watchedfolder.moc"
