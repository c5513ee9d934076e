// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/personname.h"
#include "testregistry.h"

#include <QTest>

#include <vector>

using namespace hoithi;

class TestPersonName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatNobodySeesMakesNoOtherPerson_data();
    void whatNobodySeesMakesNoOtherPerson();
    void tellsPeopleApart_data();
    void tellsPeopleApart();
    void knowsWhoWasTypedWithoutMarks();
    void somebodyHasALetterOrADigit_data();
    void somebodyHasALetterOrADigit();
};

void TestPersonName::whatNobodySeesMakesNoOtherPerson_data()
{
    QTest::addColumn<char32_t>("code");
    const std::vector<char32_t> codes{0x0001, 0x007F,  0x00AD,  0x034F,  0x061C,  0x115F,  0x1160, 0x17B4, 0x17B5,
                                      0x180B, 0x180E,  0x180F,  0x200B,  0x200D,  0x200F,  0x202A, 0x202E, 0x2060,
                                      0x2065, 0x206F,  0x3164,  0xFE00,  0xFE0F,  0xFEFF,  0xFFA0, 0xFFF0, 0xFFF8,
                                      0xFFF9, 0x1BCA0, 0x1D17A, 0xE0000, 0xE0020, 0xE0100, 0xE0FFF};
    for (const char32_t code : codes)
        QTest::addRow("U+%04X", static_cast<unsigned>(code)) << code;
}

void TestPersonName::whatNobodySeesMakesNoOtherPerson()
{
    QFETCH(const char32_t, code);
    const QString unseen = QString::fromUcs4(&code, 1);
    const QString name = QStringLiteral("Lê Thử");
    QVERIFY(samePerson(name, QString(name + unseen)));
    QVERIFY(samePerson(name, QString(unseen + name)));
    QCOMPARE(personFolded(QString(unseen + name).toStdString()), personFolded(name.toStdString()));
    QVERIFY(samePerson(name, QString(QStringLiteral("Le") + unseen + QStringLiteral("\u0302 Thử"))));
    QVERIFY(!namesPerson(unseen));
}

void TestPersonName::tellsPeopleApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("case") << QStringLiteral("LÊ THỬ") << QStringLiteral("lê thử") << true;
    QTest::newRow("spacing") << QStringLiteral("Lê\t\nThử ") << QStringLiteral(" Lê Thử") << true;
    QTest::newRow("form") << QStringLiteral("Le\u0302 Thu\u031B\u0309") << QStringLiteral("Lê Thử") << true;
    QTest::newRow("another mark") << QStringLiteral("Lê Thư") << QStringLiteral("Lê Thử") << false;
    QTest::newRow("no mark") << QStringLiteral("Le Thu") << QStringLiteral("Lê Thử") << false;
    QTest::newRow("a blank less") << QStringLiteral("LêThử") << QStringLiteral("Lê Thử") << false;
    QTest::newRow("beside the ranges") << QStringLiteral("Lê Thử\u0350") << QStringLiteral("Lê Thử") << false;
}

void TestPersonName::tellsPeopleApart()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QFETCH(const bool, same);
    QCOMPARE(samePerson(one, other), same);
    QCOMPARE(samePerson(other, one), same);
    QCOMPARE(personFolded(one.toStdString()) == personFolded(other.toStdString()), same);
    QVERIFY(!same || mayBeSamePerson(one, other));
}

void TestPersonName::knowsWhoWasTypedWithoutMarks()
{
    QVERIFY(mayBeSamePerson(u"LE VAN A", u"Lê Văn A"));
    QVERIFY(mayBeSamePerson(u"Đỗ Thị Tổ", u"do thi to"));
    QVERIFY(mayBeSamePerson(u"Ｌｅ Ｖａｎ", u"Le Van"));
    QVERIFY(mayBeSamePerson(u"Le-Van", u"Le\u2011Van"));
    QVERIFY(mayBeSamePerson(u"Lê Thử", u"Lê, Thử"));
    QVERIFY(mayBeSamePerson(u"\uFB01n", u"fin"));
    QVERIFY(!mayBeSamePerson(u"Lê Thư", u"Lê Thử")); // both with marks: two people
    QVERIFY(!mayBeSamePerson(u"Le Thu", u"Lê Thử An"));
}

void TestPersonName::somebodyHasALetterOrADigit_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("somebody");
    QTest::newRow("a name") << QStringLiteral("Lê Thử") << true;
    QTest::newRow("one letter") << QStringLiteral(" Ỷ ") << true;
    QTest::newRow("a number") << QStringLiteral("7") << true;
    QTest::newRow("beyond the first plane") << QStringLiteral("\U00020000") << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("blanks") << QStringLiteral(" \t\u00A0") << false;
    QTest::newRow("dots") << QStringLiteral("...") << false;
    QTest::newRow("a mark alone") << QStringLiteral("\u0302") << false;
}

void TestPersonName::somebodyHasALetterOrADigit()
{
    QFETCH(const QString, name);
    QFETCH(const bool, somebody);
    QCOMPARE(namesPerson(name), somebody);
}

HOITHI_TEST(TestPersonName)
#include "tst_personname.moc"
