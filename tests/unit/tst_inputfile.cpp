// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/inputfile.h"
#include "testregistry.h"

#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#endif

using namespace hoithi;

/// What somebody names to be read is waited for only where it comes by itself.
class TestInputFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void anOrdinaryFileIsRead()
    {
        const QString path = m_folder.filePath(QStringLiteral("a.txt"));
        QFile made(path);
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write("x") == 1 && made.flush());
        InputFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("x"));
        InputFile none(m_folder.filePath(QStringLiteral("none.txt")));
        QVERIFY(!none.open(QIODevice::ReadOnly));
    }

    void aNamedPipeIsRefusedAtOnce()
    {
#ifdef Q_OS_UNIX
        const QString path = m_folder.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        InputFile file(path);
        QVERIFY(!file.open(QIODevice::ReadOnly));
        QCOMPARE(file.errorString(), InputFile::refusal(path));
        const QString link = m_folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(path, link));
        QVERIFY(!InputFile(link).open(QIODevice::ReadOnly));
#endif
    }

    void whatIsOpenAlreadyIsRead()
    {
#ifdef Q_OS_UNIX
        std::array<int, 2> ends{};
        QCOMPARE(::pipe(ends.data()), 0);
        QCOMPARE(::write(ends[1], "x", 1), 1);
        ::close(ends[1]);
        InputFile file(QStringLiteral("/dev/fd/%1").arg(ends[0]));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(1), QByteArray("x"));
        ::close(ends[0]);
#endif
    }

private:
    QTemporaryDir m_folder;
};

HOITHI_TEST(TestInputFile)
#include "tst_inputfile.moc"
