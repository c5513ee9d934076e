// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/documenttemplate.h"
#include "documents/officialtext.h"
#include "testregistry.h"

#include <QtTest>

namespace hoithi::test {

class TestTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenTemplateIsRefusedWithItsLine_data();
    void aBrokenTemplateIsRefusedWithItsLine();
    void theUsersFileComesBeforeTheShippedOne();
    void unknownTemplatesAreNotFound();
    void datesAndNumbersArePadded_data();
    void datesAndNumbersArePadded();
    void theLegalBasesFollowTheDate_data();
    void theLegalBasesFollowTheDate();
};

void TestTemplates::aBrokenTemplateIsRefusedWithItsLine_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");

    const QString decision = QStringLiteral("decision.vi");
    const QString certificate = QStringLiteral("certificate.vi");
    const auto row = [](const char *name, const QString &id, const char *text, int line) {
        QTest::newRow(name) << id << QString::fromUtf8(text) << line;
    };
    row("unknown variable", decision, "issuer: {{issuer}}\n\nnumber: {{numbr}}\n", 3);
    row("unknown role", decision, "issuer: x\nheadline: y\n", 2);
    row("no role", decision, "{{! two\nlines }}\njust text\n", 3);
    row("unclosed tag", decision, "issuer: {{issuer\n", 1);
    row("unclosed section", decision, "issuer: x\n{{#rows}}\nrow: y\n", 2);
    row("crossed sections", decision, "{{#rows}}\n{{#articles}}\n{{/rows}}\n{{/articles}}\n", 3);
    row("partial", decision, "issuer: {{> other}}\n", 1);
    row("row without columns", decision, "issuer: x\nrow: a | b\n", 2);
    row("too few cells", decision, "columns: A=10:left; B=20:right\nrow: a | b\nrow: a\n", 3);
    row("bad column", decision, "columns: A=wide:left\n", 1);
    row("bad page", decision, "issuer: x\npage: left=abc\n", 2);
    row("no room", decision, "page: left=100 right=90\n", 1);
    row("style of no role", decision, "style: nothing size=3\n", 1);
    row("unknown setting", decision, "style: issuer weight=3\n", 1);
    row("style of no colour", decision, "issuer: x\nstyle: issuer color=#zz\n", 2);
    row("style of no number", decision, "style: issuer size=nan\n", 1);
    row("endless column", decision, "columns: A=99999999999999999999:left\n", 1);
    row("broken JSON", certificate, "{\n\"page\": {\n", 3);
    row("unknown variable in JSON", certificate, "{\n\"page\": \"{{nobody}}\"}", 2);
    row("no page", certificate, "{}", 1);
    row("off the paper", certificate,
        "{\"page\": {\"width\": 100, \"height\": 100},\n\"texts\": [\n"
        "{\"text\": \"a\", \"x\": 1, \"y\": 1, \"width\": 9, \"height\": 9},\n"
        "{\"text\": \"b\", \"x\": 1, \"y\": 1, \"width\": 900, \"height\": 9}]}",
        4);
    const auto frame = [&](const char *name, const char *values) {
        const QByteArray text =
            QByteArray("{\"page\": {\"width\": 100, \"height\": 100},\n\"frames\": [{\"inset\": 5},\n{") + values
            + "}]}";
        row(name, certificate, text.constData(), 3);
    };
    frame("frame of no colour", R"("inset": 9, "color": "red-ish")");
    frame("frame off the paper", R"("inset": -1)");
    frame("frame larger than the paper", R"("inset": 51)");
    frame("frame of no line", R"("inset": 9, "stroke": -2)");
    row("no box", certificate, "{\"page\": {\"width\": 100, \"height\": 100},\n\"texts\": [\n{\"text\": \"a\"}]}", 3);
}

void TestTemplates::aBrokenTemplateIsRefusedWithItsLine()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    QFETCH(int, line);

    const auto result = DocumentTemplate::fromText(id, text);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::BadInput);
    const QString expected = QStringLiteral("Line %1 of the template: ").arg(line);
    QVERIFY2(result.error().message.startsWith(expected), qPrintable(result.error().message));
}

void TestTemplates::theUsersFileComesBeforeTheShippedOne()
{
    const QTemporaryDir folder;
    const QString id = QStringLiteral("decision.vi");
    const auto shipped = DocumentTemplate::load(id, folder.path());
    QVERIFY_RESULT(shipped);
    QVERIFY(shipped->text().contains(QStringLiteral("{{issuer}}")));
    QFile file(folder.filePath(DocumentTemplate::fileName(id)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("issuer: Của người dùng\r\n");
    file.close();
    const auto own = DocumentTemplate::load(id, folder.path());
    QVERIFY_RESULT(own);
    QCOMPARE(own->text(), QStringLiteral("issuer: Của người dùng\n"));
}

void TestTemplates::unknownTemplatesAreNotFound()
{
    for (const char *id : {"poem.vi", "decision.xx", "certificate.../../etc/passwd"}) {
        const auto result = DocumentTemplate::load(QString::fromLatin1(id));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotFound);
    }
}

void TestTemplates::datesAndNumbersArePadded_data()
{
    QTest::addColumn<QString>("actual");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &actual, const char *expected) {
        QTest::newRow(name) << actual << QString::fromUtf8(expected);
    };
    const QString suffix = QStringLiteral("QĐ-BTC");
    row("one digit", documentNumber(QStringLiteral("5"), suffix), "Số: 05/QĐ-BTC");
    row("two digits", documentNumber(QStringLiteral("12"), suffix), "Số: 12/QĐ-BTC");
    row("no number", documentNumber({}, suffix), "Số: ………/QĐ-BTC");
    row("no place", placeAndDate({}, QDate(2025, 12, 1)), "………, ngày 01 tháng 12 năm 2025");
    row("January", dateInWords(QDate(2024, 1, 9)), "ngày 09 tháng 01 năm 2024");
    row("February", dateInWords(QDate(2024, 2, 10)), "ngày 10 tháng 02 năm 2024");
    row("March", dateInWords(QDate(2024, 3, 31)), "ngày 31 tháng 3 năm 2024");
    row("no date", dateInWords({}), "ngày …… tháng …… năm ………");
    row("place", placeAndDate(QStringLiteral("Huế"), QDate(2025, 12, 1)), "Huế, ngày 01 tháng 12 năm 2025");
}

void TestTemplates::datesAndNumbersArePadded()
{
    QFETCH(QString, actual);
    QFETCH(QString, expected);
    QCOMPARE(actual, expected);
}

void TestTemplates::theLegalBasesFollowTheDate_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("decree");
    QTest::newRow("last day of the old law") << QDate(2023, 12, 31) << QStringLiteral("91/2017/NĐ-CP");
    QTest::newRow("first day of the new law") << QDate(2024, 1, 1) << QStringLiteral("98/2023/NĐ-CP");
    QTest::newRow("last day of its first decree") << QDate(2025, 6, 30) << QStringLiteral("98/2023/NĐ-CP");
    QTest::newRow("first day of its second") << QDate(2025, 7, 1) << QStringLiteral("152/2025/NĐ-CP");
    QTest::newRow("no date yet") << QDate() << QStringLiteral("152/2025/NĐ-CP");
}

void TestTemplates::theLegalBasesFollowTheDate()
{
    QFETCH(QDate, date);
    QFETCH(QString, decree);
    const std::vector<QString> bases = awardLegalBases(date);
    QCOMPARE(bases.size(), std::size_t(2));
    QVERIFY(bases.back().contains(decree));
}

} // namespace hoithi::test

using hoithi::test::TestTemplates;
HOITHI_TEST(TestTemplates)
#include "tst_templates.moc"
