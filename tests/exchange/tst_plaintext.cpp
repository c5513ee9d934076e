// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/richtext.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QtTest>

using namespace hoithi;

/// Plain text of the HTML that other systems keep their questions in.
class TestPlainText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLetters_data();
    void keepsTheLetters();
    void namesWhatItLeavesOut_data();
    void namesWhatItLeavesOut();
    void findsImages();
    void endsSoonOnHostileMarkup_data();
    void endsSoonOnHostileMarkup();
};

void TestPlainText::keepsTheLetters_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *html, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(text);
    };
    row("paragraphs", "<p>một</p>\n<p>hai</p>", "một\nhai");
    row("breaks", "một<br>hai<BR/>ba", "một\nhai\nba");
    row("items", "<ul><li>một<li>hai</ul>", "một\nhai");
    row("cells", "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>", "1 2\n3");
    row("entities", "&lt;Hu&#7871;&gt; &amp;amp; N&agrave;ng&#x2019; &khong; &", "<Huế> &amp; Nàng’ &khong; &");
    row("blanks", "a\n  b\tc", "a b c");
    row("letters that open no tag", "1 < 2, a <3, x<", "1 < 2, a <3, x<");
    row("comments and scripts", "a<!-- b --><script>c</script><style>d</style>e", "ae");
    row("scripts above and below", "10<sup>2</sup> H<sub>2</sub>O", "10² H₂O");
    row("a quoted bracket", "<span title=\"a>b\">c</span>", "c");
}

void TestPlainText::keepsTheLetters()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(richTextOfHtml(html).text.trimmed(), text);
}

void TestPlainText::namesWhatItLeavesOut_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QStringList>("lost");
    const auto row = [](const char *html, const char *lost) {
        QTest::newRow(html) << QString::fromUtf8(html)
                            << QString::fromUtf8(lost).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    row("<p>a<br><span>b</span></p>", "");
    row("<b>a</b><em>b</em><b>c</b>", "b em");
    row("<table><tr><td>a</td></tr></table>", "table");
    row("<video src=a></video>", "video");
    row("<math><mi>x</mi></math>", "formula");
    row("\\(x\\)", "formula");
    row("a<sup>đ</sup>", "sup");
}

void TestPlainText::namesWhatItLeavesOut()
{
    QFETCH(QString, html);
    QFETCH(QStringList, lost);
    const RichText rich = richTextOfHtml(html);
    QCOMPARE(rich.formatting + rich.media + QStringList(rich.formula ? 1 : 0, QStringLiteral("formula")), lost);
}

void TestPlainText::findsImages()
{
    const RichText rich =
        richTextOfHtml(QStringLiteral("a<img alt='Cổng &amp; thành' src=\"@@PLUGINFILE@@/c.png\"/>b"));
    QCOMPARE(rich.images.size(), std::size_t{1});
    QCOMPARE(rich.images.front().source, QStringLiteral("@@PLUGINFILE@@/c.png"));
    QCOMPARE(rich.images.front().description, QStringLiteral("Cổng & thành"));
    QVERIFY(rich.formatting.isEmpty());
}

void TestPlainText::endsSoonOnHostileMarkup_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         {"<div>", "<", "<a ", "<a b=\"", "<!--", "<script>", "&", "&amp", "</p>", "<x y='>'", "<sup>"})
        QTest::newRow(piece) << QString::fromUtf8(piece);
}

void TestPlainText::endsSoonOnHostileMarkup()
{
    QFETCH(QString, piece);
    QElapsedTimer timer;
    timer.start();
    const RichText rich = richTextOfHtml(piece.repeated(200'000));
    QVERIFY(rich.text.size() <= piece.size() * 200'000);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

HOITHI_TEST(TestPlainText)
#include "tst_plaintext.moc"
