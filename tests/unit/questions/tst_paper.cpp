// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/grader.h"
#include "domain/participant/rosterentry.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;

class TestPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsKeysAsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::newRow("letters") << QStringLiteral("ACBD") << QStringLiteral("A C B D");
        QTest::newRow("lower case and a set") << QStringLiteral("ac{db}a") << QStringLiteral("A C {BD} A");
        QTest::newRow("set of one") << QStringLiteral("{B}") << QStringLiteral("B");
        for (const char *refused : {"", "E", "A-", "A{", "A}", "{}", "{BB}", "{A{B}}", "A C", "1"})
            QTest::newRow(refused[0] != '\0' ? refused : "empty") << QString::fromLatin1(refused) << QString();
    }
    void readsKeysAsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        const auto entries = parseKey(typed, 4);
        QCOMPARE(entries.has_value(), !text.isEmpty());
        if (entries)
            QCOMPARE(keyText({.paperCode = {}, .entries = *entries}), text);
    }
    void readsAcceptedAnswers()
    {
        QCOMPARE(parseAccepted(u"C, b", 4), (std::vector<OptionSet>{2, 4}));
        QCOMPARE(parseAccepted(u"BC,D", 4), (std::vector<OptionSet>{6, 8}));
        QCOMPARE(parseAccepted(u"{bc},B,B", 4), (std::vector<OptionSet>{2, 6}));
        for (const QStringView refused : {u"", u",", u"A,", u"E", u"AA"})
            QVERIFY(!parseAccepted(refused, 4));
    }
    void marksEachKindOfQuestion()
    {
        AnswerKey key;
        key.entries = {{.accepted = {1}}, {.accepted = {2, 4}}, {.accepted = {10}}, {.accepted = {1}}};
        key.entries.back().neutralised = true;
        QCOMPARE(keyText(key), QStringLiteral("A B/C {BD} *"));
        const Grader grader(key);
        QCOMPARE(grader.questionCount(), 4);
        QCOMPARE(grader.correctCount("AB{BD}A"), 4);
        QCOMPARE(grader.correctCount("AC{BD}-"), 4);
        QCOMPARE(grader.correctCount("A{BC}{BD}B"), 3);
        QCOMPARE(grader.correctCount("AB{BCD}D"), 3);
        QCOMPARE(grader.correctCount("ABB{AB}"), 3);
        QCOMPARE(grader.correctCount("----"), 1);
    }
    void comparesPhonesWithoutTheirLooks_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *phone, const char *expected) {
            QTest::newRow(phone) << QString::fromLatin1(phone) << QString::fromLatin1(expected);
        };
        row("0912345678", "0912345678");
        row("+84 912-345.678", "0912345678");
        row("84912345678", "0912345678");
        row("0084 912 345 678", "0912345678");
        row("+84 (0)912 345 678", "0912345678");
        row("842345678", "842345678");
        row("", "");
    }
    void comparesPhonesWithoutTheirLooks()
    {
        QFETCH(QString, phone);
        QTEST(canonicalPhone(phone), "expected");
    }
};

HOITHI_TEST(TestPaper)
#include "tst_paper.moc"
