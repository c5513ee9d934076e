// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/outputfile.h"
#include "testregistry.h"

#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace hoithi;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

bool replace(const QString &path)
{
    OutputFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write("new") == 3 && commitWhole(file);
}

} // namespace

class TestOutputFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesWhatIsNoContest()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("list.csv"));
        QVERIFY(replace(path));
        QVERIFY(put(path, "older"));
        QVERIFY(replace(path));
        QCOMPARE(contentOf(path), QByteArray("new"));
    }

    void neverReplacesAContest_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        const QByteArray database("SQLite format 3\0 and more", 25);
        QTest::newRow("by its name, damaged") << QStringLiteral("contest.hoithi") << QByteArray("damaged");
        QTest::newRow("by its name in capitals") << QStringLiteral("CONTEST.HOITHI") << QByteArray("damaged");
        QTest::newRow("by its content") << QStringLiteral("rules.pdf") << database;
        QTest::newRow("the newest records") << QStringLiteral("contest.hoithi-wal") << QByteArray("pages");
    }

    void neverReplacesAContest()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString path = folder.filePath(name);
        QVERIFY(put(path, content));
        const QString link = folder.filePath(QStringLiteral("plan.ics"));
        QVERIFY(QFile::link(path, link));
        QVERIFY(!replace(path));
        QVERIFY(!replace(link));
        QCOMPARE(contentOf(path), content);
        OutputFile file(path);
        QVERIFY(!file.open(QIODevice::WriteOnly));
        QCOMPARE(file.errorString(), OutputFile::refusal(path));
    }

    /// What is named so is not said to hold what it may not.
    void tellsANameFromAContest()
    {
        const QTemporaryDir folder;
        const QString named = folder.filePath(QStringLiteral("notes.hoithi"));
        const QString held = folder.filePath(QStringLiteral("rules.pdf"));
        QVERIFY(put(named, "notes"));
        QVERIFY(put(held, QByteArray("SQLite format 3\0 and more", 25)));
        QVERIFY(!OutputFile::refusal(named).isEmpty());
        QVERIFY(OutputFile::refusal(named) != OutputFile::refusal(held));
    }

    void replacesOrdinaryFilesOnly()
    {
        const QTemporaryDir folder;
        QVERIFY(!replace(folder.path()));
#ifdef Q_OS_UNIX
        const QString pipe = folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(qUtf8Printable(pipe), 0600), 0);
        QVERIFY(!replace(pipe));
        struct stat left
        {};
        QCOMPARE(stat(qUtf8Printable(pipe), &left), 0);
        QVERIFY(S_ISFIFO(left.st_mode));
#endif
    }
};

HOITHI_TEST(TestOutputFile)
#include "tst_outputfile.moc"
