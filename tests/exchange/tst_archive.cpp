// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/archive.h"
#include "testregistry.h"

#include <QtTest>

using namespace hoithi;

/// Zip files, of which questions and tables come.
class TestArchive : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrote();
    void refusesAFileThatUnpacksWithoutEnd();
    void refusesNamesThatLeadOut();
    void refusesANameTwice();
    void refusesWhatIsCut();
};

void TestArchive::readsWhatItWrote()
{
    const QByteArray long_(100'000, 'x');
    const auto bytes = writeArchive({{QStringLiteral("a/Đề số 1.xml"), "one"}, {QStringLiteral("b"), long_}});
    QVERIFY(bytes);
    QVERIFY(looksLikeZip(*bytes));
    const auto entries = readArchive(*bytes);
    QVERIFY(entries);
    QCOMPARE(*entries, (ArchiveEntries{{QStringLiteral("a/Đề số 1.xml"), "one"}, {QStringLiteral("b"), long_}}));
    const auto one = readArchive(*bytes, [](const QString &name) { return name == QLatin1String("b"); });
    QCOMPARE(one->size(), std::size_t{1});
}

void TestArchive::refusesAFileThatUnpacksWithoutEnd()
{
    const auto bomb = writeArchive({{QStringLiteral("sheet.xml"), QByteArray(qsizetype{40} * 1024 * 1024, '0')}});
    QVERIFY(bomb);
    ArchiveLimits limits;
    limits.ratio = 100;
    const auto entries = readArchive(*bomb, {}, limits);
    QVERIFY(!entries);
    QCOMPARE(entries.error().code, ErrorCode::BadInput);
    QVERIFY(entries.error().message.contains(QLatin1String("sheet.xml")));
}

void TestArchive::refusesNamesThatLeadOut()
{
    for (const char *name : {"../evil", "/etc/passwd", "a/../../b", "c:\\x"}) {
        const auto bytes = writeArchive({{QString::fromLatin1(name), "x"}});
        QVERIFY(bytes);
        const auto entries = readArchive(*bytes);
        QVERIFY2(!entries, name);
        QCOMPARE(entries.error().code, ErrorCode::BadInput);
    }
}

void TestArchive::refusesANameTwice()
{
    const auto bytes = writeArchive({{QStringLiteral("a"), "1"}, {QStringLiteral("a"), "2"}});
    QVERIFY(bytes);
    QVERIFY(!readArchive(*bytes));
}

void TestArchive::refusesWhatIsCut()
{
    const auto bytes = writeArchive({{QStringLiteral("a"), QByteArray(50'000, 'q')}, {QStringLiteral("b"), "2"}});
    QVERIFY(bytes);
    for (const qsizetype size : {qsizetype{0}, qsizetype{4}, bytes->size() / 2})
        QVERIFY(!readArchive(bytes->left(size)));
}

HOITHI_TEST(TestArchive)
#include "tst_archive.moc"
