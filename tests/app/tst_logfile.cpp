// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging/logfile.h"
#include "testregistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace hoithi;

namespace {

Q_LOGGING_CATEGORY(ownLog, "hoithi.test")
Q_LOGGING_CATEGORY(foreignLog, "qt.sql.test")

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestLogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLooksPersonalIsRedacted_data();
    void whatLooksPersonalIsRedacted();
    void theProgramsOwnMessagesAreKept();
    void librariesWriteNothing();
    void theLogIsTheOwnersAlone();
    void theLogIsBounded();
    void aLineBreakMakesNoSecondEntry();
    void aFolderThatCannotBeMadeStopsNothing();
};

void TestLogFile::whatLooksPersonalIsRedacted_data()
{
    QTest::addColumn<QString>("canary");
    for (const char *canary :
         {"0912345678", "091 234 5678", "0912.345.678", "0912-345-678", "+84912345678", "046123456789", "123456789",
          "an.nguyen@example.vn", "postgres-user@server.example", "٠٩١٢٣٤٥٦٧٨"})
        QTest::newRow(canary) << QString::fromUtf8(canary);
}

void TestLogFile::whatLooksPersonalIsRedacted()
{
    QFETCH(const QString, canary);
    for (const QString &frame : {QStringLiteral("%1"), QStringLiteral("value=%1;"), QStringLiteral("a '%1' b"),
                                 QStringLiteral("x%1x"), QStringLiteral("(account, %1)")}) {
        const QString text = redacted(frame.arg(canary));
        QVERIFY2(!text.contains(canary), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("[number]")) || text.contains(QStringLiteral("[address]")),
                 qPrintable(text));
    }
}

void TestLogFile::theProgramsOwnMessagesAreKept()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log/hoithi.log"));
    LogFile file(path);
    {
        const LogGuard logging(file, LogEcho::OwnOnly);
        qCWarning(ownLog, "round 3 has 12345678 rows; called from 0912345678");
    }
    const QString text = contentOf(path);
    QVERIFY2(text.endsWith(QStringLiteral("Z warning hoithi.test: round 3 has 12345678 rows; called from [number]\n")),
             qPrintable(text));
}

void TestLogFile::librariesWriteNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("log/hoithi.log"));
    LogFile file(path);
    {
        const LogGuard logging(file, LogEcho::OwnOnly);
        qCWarning(foreignLog, "INSERT … VALUES ('Nguyễn Văn Mẫu')");
        qWarning("the same without a category");
    }
    QVERIFY(!QFile::exists(path));
}

void TestLogFile::theLogIsTheOwnersAlone()
{
    const QTemporaryDir folder;
    LogFile file(folder.filePath(QStringLiteral("log/hoithi.log")));
    file.write(QtInfoMsg, "hoithi.test", QStringLiteral("x"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    for (const char *name : {"log", "log/hoithi.log"}) {
        const QFileInfo info(folder.filePath(QLatin1String(name)));
        QVERIFY(info.exists());
        QVERIFY(!(info.permissions() & others));
    }
}

void TestLogFile::theLogIsBounded()
{
    const QTemporaryDir folder;
    constexpr qint64 limit = 2000;
    LogFile file(folder.filePath(QStringLiteral("hoithi.log")), limit);
    for (int i = 0; i < 500; ++i)
        file.write(QtInfoMsg, "hoithi.test", QStringLiteral("message %1").arg(i));
    const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), LogFile::files);
    for (const QFileInfo &info : files)
        QVERIFY(info.size() <= limit);
    QVERIFY(contentOf(folder.filePath(QStringLiteral("hoithi.log"))).contains(QStringLiteral("message 499")));
    QVERIFY(!contentOf(folder.filePath(QStringLiteral("hoithi.log.2"))).isEmpty());
}

void TestLogFile::aLineBreakMakesNoSecondEntry()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("hoithi.log"));
    LogFile file(path);
    file.write(QtInfoMsg, "hoithi.test", QStringLiteral("one\n2023-01-01T00:00:00Z info hoithi.x: forged\r\ntwo"));
    QCOMPARE(contentOf(path).count(u'\n'), 1);
}

void TestLogFile::aFolderThatCannotBeMadeStopsNothing()
{
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(QStringLiteral("log")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    LogFile file(folder.filePath(QStringLiteral("log/hoithi.log")));
    file.write(QtInfoMsg, "hoithi.test", QStringLiteral("x"));
    QVERIFY(QFileInfo(inTheWay.fileName()).isFile());
}

HOITHI_TEST(TestLogFile)
#include "tst_logfile.moc"
