// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/filecommit.h"
#include "testregistry.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/resource.h>

#include <csignal>
#endif

using namespace hoithi;

class TestFileCommit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullDiskLeavesTheOldFile()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QSaveFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3 && commitWhole(old));
        // A limit for files does what a full disk does.
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{4096, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        bool done = false;
        {
            QSaveFile file(path);
            done = file.open(QIODevice::WriteOnly) && file.write(QByteArray(9000, 'x')) == 9000 && commitWhole(file);
        }
        setrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, handler);
        QVERIFY(!done);
        QFile left(path);
        QVERIFY(left.open(QIODevice::ReadOnly));
        QCOMPARE(left.readAll(), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
#else
        QSKIP("no limits for files here");
#endif
    }

    void whatIsKeptToItsOwnerIsNobodyElsesToRead()
    {
#ifdef Q_OS_UNIX
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QSaveFile open(path);
        QVERIFY(open.open(QIODevice::WriteOnly) && commitWhole(open));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | others)); // an earlier one
        QSaveFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        keepToOwner(file);
        QVERIFY(file.write("x") == 1 && commitWhole(file));
        QCOMPARE(QFile::permissions(path) & others, QFile::Permissions());
        const QString made = folder.filePath(QStringLiteral("made"));
        QVERIFY(makeOwnersFile(made));
        QCOMPARE(QFile::permissions(made) & others, QFile::Permissions());
        QVERIFY(!makeOwnersFile(made)); // somebody else's
#else
        QSKIP("no such permissions here");
#endif
    }
};

HOITHI_TEST(TestFileCommit)
#include "tst_filecommit.moc"
