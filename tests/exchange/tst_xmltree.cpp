// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/xmltree.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QStringEncoder>
#include <QtTest>

using namespace hoithi;

/// XML files, of which questions and tables come.
class TestXmlTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsElementsAttributesAndTextInOrder();
    void knowsNamesByTheirNamespace();
    void tellsWhereEachElementBegins();
    void handsPiecesOverOneByOne();
    void readsTheEncodingsThatFilesDeclare_data();
    void readsTheEncodingsThatFilesDeclare();
    void refusesWhatIsNotWellFormedWithItsPlace_data();
    void refusesWhatIsNotWellFormedWithItsPlace();
    void passesOverADocumentTypeThatDeclaresNothing();
    void refusesADocumentTypeAtOnce_data();
    void refusesADocumentTypeAtOnce();
    void refusesWhatIsBeyondTheLimits();
    void takesManyAttributesInNoTime();
};

void TestXmlTree::keepsElementsAttributesAndTextInOrder()
{
    const auto tree = readXml("<a x='1' y=''>một<b>hai</b><!-- no --><![CDATA[<ba> &amp;]]> bốn<b z='2'/></a>");
    QVERIFY(tree);
    QCOMPARE(tree->attribute(u"x"), QStringLiteral("1"));
    QVERIFY(tree->attribute(u"y").isEmpty() && !tree->attribute(u"y").isNull());
    QVERIFY(tree->attribute(u"z").isNull());
    QCOMPARE(tree->children.size(), std::size_t{4});
    QCOMPARE(tree->children.at(0).text, QStringLiteral("một"));
    QCOMPARE(tree->children.at(2).text, QStringLiteral("<ba> &amp; bốn"));
    QCOMPARE(tree->text(), QStringLiteral("mộthai<ba> &amp; bốn"));
    QCOMPARE(tree->elements(u"b").size(), std::size_t{2});
    QCOMPARE(tree->elements(u"b").at(1)->attribute(u"z"), QStringLiteral("2"));
    QVERIFY(tree->child(u"c") == nullptr);
}

void TestXmlTree::knowsNamesByTheirNamespace()
{
    const auto tree = readXml("<q:a xmlns:q='urn:q' xmlns='urn:d'><b xml:lang='vi' q:c='1'/></q:a>");
    QVERIFY(tree);
    QCOMPARE(tree->name, QStringLiteral("a"));
    QCOMPARE(tree->space, QStringLiteral("urn:q"));
    const XmlElement *const b = tree->child(u"b");
    QVERIFY(b != nullptr);
    QCOMPARE(b->space, QStringLiteral("urn:d"));
    QCOMPARE(b->attribute(u"lang"), QStringLiteral("vi"));
    QCOMPARE(b->attributes.at(1).space, QStringLiteral("urn:q"));
}

void TestXmlTree::tellsWhereEachElementBegins()
{
    const auto tree = readXml("<?xml version='1.0'?>\n<a>\n  chữ <b\n    x='1'/>\n</a>");
    QVERIFY(tree);
    QCOMPARE(tree->place.line, 2);
    QCOMPARE(tree->place.column, 1);
    QCOMPARE(tree->child(u"b")->place.line, 3);
    QCOMPARE(tree->child(u"b")->place.column, 7);
    const auto later = readXml("\n\n<?xml version='1.0'?>\n<a/>");
    QVERIFY(later);
    QCOMPARE(later->place.line, 4);
}

void TestXmlTree::handsPiecesOverOneByOne()
{
    QStringList names;
    const auto document =
        readXmlPieces("<quiz v='4'> <q n='1'><t>x</t></q> text <q n='2'/></quiz>",
                      [&](const XmlElement &quiz, XmlElement piece) -> Result<void> {
                          names.append(quiz.name + quiz.attribute(u"v") + piece.attribute(u"n") + piece.text());
                          return {};
                      });
    QVERIFY(document);
    QCOMPARE(names, (QStringList{QStringLiteral("quiz41x"), QStringLiteral("quiz42")}));
    QVERIFY(document->children.empty());

    int taken = 0;
    const auto stopped = readXmlPieces("<quiz><q/><q/><broken", [&](const XmlElement &, XmlElement) -> Result<void> {
        ++taken;
        return failure(ErrorCode::Cancelled, QStringLiteral("stopped"));
    });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(taken, 1);
}

void TestXmlTree::readsTheEncodingsThatFilesDeclare_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    const QString body = QStringLiteral("<a>Huế, chữ Việt</a>");
    const QByteArray utf16 = QStringEncoder(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom)(
        QStringLiteral("<?xml version='1.0' encoding='UTF-16'?>") + body);
    QTest::newRow("UTF-8") << body.toUtf8() << QStringLiteral("Huế, chữ Việt");
    QTest::newRow("UTF-8 with a mark") << QByteArray("\xef\xbb\xbf" + body.toUtf8()) << QStringLiteral("Huế, chữ Việt");
    QTest::newRow("an empty line before")
        << QByteArray("\r\n <?xml version='1.0'?>" + body.toUtf8()) << QStringLiteral("Huế, chữ Việt");
    QTest::newRow("UTF-16") << utf16 << QStringLiteral("Huế, chữ Việt");
    QTest::newRow("Latin 1") << QByteArray("<?xml version='1.0' encoding='ISO-8859-1'?><a>\xe0</a>")
                             << QStringLiteral("à");
    QTest::newRow("Windows Vietnamese") << QByteArray("<?xml version='1.0' encoding='windows-1258'?><a>\xd0\xf5</a>")
                                        << QStringLiteral("Đơ");
}

void TestXmlTree::readsTheEncodingsThatFilesDeclare()
{
    QFETCH(QByteArray, bytes);
    const auto tree = readXml(bytes);
    QVERIFY2(tree, tree ? "" : qPrintable(tree.error().message + tree.error().detail));
    QTEST(tree->text(), "text");
}

void TestXmlTree::refusesWhatIsNotWellFormedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("line");
    QTest::newRow("nothing") << QByteArray() << 1;
    QTest::newRow("no XML") << QByteArray("Câu 1. Huế?") << 1;
    QTest::newRow("cut") << QByteArray("<a>\n<b>x</b>\n<b>") << 3;
    QTest::newRow("crossed") << QByteArray("<a>\n<b><i>x</b></i></a>") << 2;
    QTest::newRow("bare ampersand") << QByteArray("<a>\n\n x & y</a>") << 3;
    QTest::newRow("undeclared entity") << QByteArray("<a>\n&nbsp;</a>") << 2;
    QTest::newRow("two documents") << QByteArray("<a/>\n<b/>") << 2;
    QTest::newRow("attribute twice") << QByteArray("<a>\n<b x='1' x='2'/></a>") << 2;
    QTest::newRow("undeclared prefix") << QByteArray("<a>\n<q:b/></a>") << 2;
    QTest::newRow("no UTF-8") << QByteArray("<a>\n\xff\xfe</a>") << 2;
    QTest::newRow("a NUL") << QByteArray("<a>\n\0</a>", 9) << 2;
    QTest::newRow("an encoding that nobody knows") << QByteArray("<?xml version='1.0' encoding='x-hue'?>\n<a/>") << 1;
}

void TestXmlTree::refusesWhatIsNotWellFormedWithItsPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, line);
    XmlPlace failed;
    const auto tree = readXml(bytes, {}, &failed);
    QVERIFY(!tree);
    QCOMPARE(tree.error().code, ErrorCode::BadInput);
    QCOMPARE(failed.line, line);
    QVERIFY(failed.column > 0);
    QVERIFY(tree.error().message.contains(QStringLiteral("line %1, column %2").arg(line).arg(failed.column)));
}

void TestXmlTree::passesOverADocumentTypeThatDeclaresNothing()
{
    const auto tree = readXml(
        "<?xml version='1.0'?>\n<!-- > -->\n<!DOCTYPE a\n PUBLIC \"-//A [> B//EN\" 'a>.dtd'>\n<a b='&lt;'>c</a>");
    QVERIFY(tree);
    QCOMPARE(tree->name, QStringLiteral("a"));
    QCOMPARE(tree->text(), QStringLiteral("c"));
    QCOMPARE(tree->place.line, 5);
    // What only the other file declares is no gap, neither in texts nor in attributes.
    for (const QByteArray &gap : {QByteArray("<a>&nbsp;</a>"), QByteArray("<a b='&nbsp;'/>")}) {
        XmlPlace failed;
        QVERIFY(!readXml("<!DOCTYPE a SYSTEM 'a.dtd'>\n" + gap, {}, &failed));
        QCOMPARE(failed.line, 2);
    }
    QVERIFY(!readXml("<a/><!DOCTYPE a>"));
    QVERIFY(!readXml("<!DOCTYPE a SYSTEM 'a.dtd'"));
    QCOMPARE(readXml("<a><![CDATA[<!DOCTYPE a>]]></a>")->text(), QStringLiteral("<!DOCTYPE a>"));
}

void TestXmlTree::refusesADocumentTypeAtOnce_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QByteArray bomb = "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY e0 'ha'>";
    for (int i = 1; i < 40; ++i) {
        const QByteArray before = "&e" + QByteArray::number(i - 1) + ';';
        bomb += "<!ENTITY e" + QByteArray::number(i) + " '" + before + before + "'>";
    }
    QTest::newRow("unfolding entities") << QByteArray(bomb + "]><a>&e39;</a>");
    QTest::newRow("a file as an entity") << QByteArray(
        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><a>&e;</a>");
    QTest::newRow("parameter entities") << QByteArray("<!DOCTYPE a [<!ENTITY % p SYSTEM 'file:///dev/zero'>%p;]><a/>");
    QByteArray many = "<!DOCTYPE a [";
    for (int i = 0; i < 200'000; ++i)
        many += "<!ENTITY e" + QByteArray::number(i) + " 'x'>";
    QTest::newRow("many entities") << QByteArray(many + "]><a/>");
}

void TestXmlTree::refusesADocumentTypeAtOnce()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    XmlPlace failed;
    const auto tree = readXml(bytes, {}, &failed);
    QVERIFY(!tree);
    QCOMPARE(tree.error().code, ErrorCode::BadInput);
    QVERIFY(tree.error().message.contains(QLatin1String("document type")));
    QCOMPARE(failed.line, 1);
    QVERIFY(timer.elapsed() < 200);
}

void TestXmlTree::refusesWhatIsBeyondTheLimits()
{
    XmlPlace failed;
    const auto deep = readXml("<a>" + QByteArray("<b>").repeated(1'000'000), {}, &failed);
    QVERIFY(!deep);
    QCOMPARE(failed.line, 1);
    QVERIFY(deep.error().message.contains(QLatin1String("nested")));

    XmlLimits few;
    few.nodes = 1000;
    QVERIFY(!readXml("<a>" + QByteArray("<b/>").repeated(1001) + "</a>", few));
    QVERIFY(!readXml("<a>" + QByteArray("<b c='1'/>").repeated(501) + "</a>", few));
    QVERIFY(readXml("<a>" + QByteArray("<b/>").repeated(900) + "</a>", few));
    const XmlPieceTaker forget = [](const XmlElement &, XmlElement) {
        return Result<void>();
    };
    QVERIFY(readXmlPieces("<a>" + QByteArray("<b/>").repeated(100'000) + "</a>", forget, few));
    QVERIFY(!readXmlPieces("<a><b>" + QByteArray("<b/>").repeated(1001) + "</b></a>", forget, few));
}

void TestXmlTree::takesManyAttributesInNoTime()
{
    QByteArray bytes = "<a";
    for (int i = 0; i < 200'000; ++i)
        bytes += " b" + QByteArray::number(i) + "=''";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(readXml(bytes + "/>"));
    QVERIFY(timer.elapsed() < 2000);
}

HOITHI_TEST(TestXmlTree)
#include "tst_xmltree.moc"
