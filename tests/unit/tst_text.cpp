// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/normalform.h"
#include "base/text.h"
#include "testregistry.h"

#include <QElapsedTimer>
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
    void normalFormsOfLongTextsAreThoseOfQt_data();
    void normalFormsOfLongTextsAreThoseOfQt();
    void normalFormsOfLongTextsComeSoon();
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
        RC_ASSERT(caseFolded(text.toStdString()) == caseFolded(text).toStdString());
    }));
}

void TestText::normalFormsOfLongTextsAreThoseOfQt_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("composed") << static_cast<int>(QString::NormalizationForm_C);
    QTest::newRow("decomposed") << static_cast<int>(QString::NormalizationForm_D);
    QTest::newRow("compatible, composed") << static_cast<int>(QString::NormalizationForm_KC);
    QTest::newRow("compatible, decomposed") << static_cast<int>(QString::NormalizationForm_KD);
}

void TestText::normalFormsOfLongTextsAreThoseOfQt()
{
    QFETCH(const int, form);
    // Letters and what joins them: marks, jamo whole, apart and narrow, marks of kana, a Tamil vowel, pairs of surrogates.
    const QList<char32_t> signs{'a',    ' ',    0x1EBF, 0x0301,  0x0323,  0x0065, 0x1100, 0x1161,
                                0x11A8, 0xAC00, 0xFFA1, 0xFFC2,  0x314F,  0xFF76, 0xFF9E, 0x304B,
                                0x3099, 0x0BC6, 0x0BBE, 0x110B9, 0x110BA, 0x1D15E};
    const bool holds = rc::check("a long text in a normal form", [&] {
        const auto pieces =
            *rc::gen::container<std::vector<int>>(50, rc::gen::inRange(0, static_cast<int>(signs.size())));
        QString text(3'980, QLatin1Char('x'));
        for (const int piece : pieces)
            text += QString::fromUcs4(&signs[piece], 1);
        const auto wanted = static_cast<QString::NormalizationForm>(form);
        RC_ASSERT(normalForm(text, wanted) == text.normalized(wanted));
    });
    QVERIFY(holds);
}

void TestText::normalFormsOfLongTextsComeSoon()
{
    const QString composed = QStringLiteral("ế").repeated(2'000'000);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(normalForm(composed, QString::NormalizationForm_D).size(), 3 * composed.size());
    QCOMPARE(normalForm(QStringLiteral("e\u0301") + composed).size(), composed.size() + 1);
    QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
}

HOITHI_TEST(TestText)
#include "tst_text.moc"
