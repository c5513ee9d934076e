// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/membername.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;

class TestMemberName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWrittenInLetters_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("good");
        QTest::newRow("Vietnamese") << QStringLiteral("Đỗ Thị Ưỡng") << true;
        QTest::newRow("with a title") << QStringLiteral("TS. Lê Văn Một (Sở Mẫu)") << true;
        QTest::newRow("hyphen, apostrophe and number") << QStringLiteral("Anne-Marie O’Neill 2") << true;
        QTest::newRow("as long as can be") << QString(longestMemberName, u'Ộ') << true;
        QTest::newRow("longer") << QString(longestMemberName + 1, u'Ộ') << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a number only") << QStringLiteral("7") << false;
        QTest::newRow("two people") << QStringLiteral("Lê Văn Một, Lê Văn Hai") << false;
        QTest::newRow("two lines") << QStringLiteral("Lê Văn\nMột") << false;
        QTest::newRow("a line end") << QStringLiteral("Lê Văn Một\n") << false;
        QTest::newRow("Cyrillic that looks Latin") << QStringLiteral("L\u00ea V\u0430n") << false;
        QTest::newRow("Greek that looks Latin") << QStringLiteral("\u039fanh") << false;
        QTest::newRow("an Icelandic letter that looks Vietnamese") << QStringLiteral("\u00d0\u1ed7") << false;
        QTest::newRow("a caron that looks Vietnamese") << QStringLiteral("V\u01cen") << false;
        QTest::newRow("a click that looks Latin") << QStringLiteral("\u01c0\u00ea") << false;
        QTest::newRow("full width") << QStringLiteral("\uff2c\u00ea") << false;
        QTest::newRow("a space that does not break") << QStringLiteral("Lê\u00a0Văn") << false;
        QTest::newRow("a letter that nobody sees") << QStringLiteral("Lê\u200bVăn") << false;
        QTest::newRow("a tag") << QStringLiteral("Lê\U000E0100Văn") << false;
        QTest::newRow("a mark by itself") << QStringLiteral("Le\u0302") << false;
    }
    void isWrittenInLetters()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, good);
        QCOMPARE(isMemberName(name), good);
    }
};

HOITHI_TEST(TestMemberName)
#include "tst_membername.moc"
