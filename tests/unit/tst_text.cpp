// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "testregistry.h"

#include <QTest>

#include <rapidcheck.h>

using namespace hoithi;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsForSearch_data();
    void foldsForSearch();
    void bothFoldingsAgreeOnAnyText();
};

void TestText::foldsForSearch_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("accents") << QStringLiteral("Nguyễn Thị ĐỨC") << QStringLiteral("nguyen thi duc");
    QTest::newRow("every tone") << QStringLiteral("ỮỷẶợắỠ") << QStringLiteral("uyaoao");
    QTest::newRow("marks apart") << QStringLiteral("Ho\u0300a Bi\u0300nh") << QStringLiteral("hoa binh");
    QTest::newRow("blanks") << QStringLiteral("  Lê \t Mẫu ") << QStringLiteral("le mau");
    QTest::newRow("code") << QStringLiteral("HS-0012_a") << QStringLiteral("hs-0012_a");
    QTest::newRow("other scripts") << QStringLiteral("Straße Ж") << QStringLiteral("straße ж");
    QTest::newRow("nothing") << QString() << QString();
}

void TestText::foldsForSearch()
{
    QFETCH(const QString, text);
    QFETCH(const QString, folded);
    QCOMPARE(searchFolded(text), folded);
    QCOMPARE(QString::fromStdString(searchFolded(text.toStdString())), folded);
}

void TestText::bothFoldingsAgreeOnAnyText()
{
    QVERIFY(rc::check([] {
        const auto code =
            rc::gen::oneOf(rc::gen::inRange<char32_t>(0x20, 0x7F), rc::gen::inRange<char32_t>(0xA0, 0x250),
                           rc::gen::inRange<char32_t>(0x1E00, 0x1F00), rc::gen::inRange<char32_t>(0x2FF, 0x330),
                           rc::gen::inRange<char32_t>(1, 0xD7FF));
        const auto codes = *rc::gen::container<std::u32string>(code);
        const QString text = QString::fromStdU32String(codes);
        RC_ASSERT(searchFolded(text.toStdString()) == searchFolded(text).toStdString());
    }));
}

HOITHI_TEST(TestText)
#include "tst_text.moc"
