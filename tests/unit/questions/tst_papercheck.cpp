// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/papercheck.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;

namespace {

/// One question for each letter of `keys`; "*" is one with several right answers.
std::vector<Question> paper(const QString &keys, int options = 4)
{
    std::vector<Question> questions;
    for (const QChar key : keys) {
        Question question;
        for (int i = 0; i < options; ++i)
            question.options.push_back({QString::number(i), key == u'*' || key == QChar(u'A' + i), {}});
        question.source = key == u'A' ? QStringLiteral("KH") : QStringLiteral("QD62");
        questions.push_back(question);
    }
    return questions;
}

} // namespace

class TestPaperCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsUnbalancedKeys_data();
    void tellsUnbalancedKeys();
    void findsRunsOfOneLetter();
    void countsWhatAPaperAsksAbout();
};

void TestPaperCheck::tellsUnbalancedKeys_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("options");
    QTest::addColumn<bool>("unbalanced");
    QTest::newRow("even") << QStringLiteral("ABCDABCDABCDABC") << 4 << false;
    QTest::newRow("as chance has it") << QStringLiteral("ABBCDABACABDABC") << 4 << false;
    QTest::newRow("mostly A") << QStringLiteral("AABAACAAADAABAA") << 4 << true;
    QTest::newRow("two letters only") << QStringLiteral("ABABABBABAABABB") << 4 << true;
    QTest::newRow("two options only") << QStringLiteral("ABABABBABAABABB") << 2 << false;
    QTest::newRow("too few to say") << QStringLiteral("AAAAAAA") << 4 << false;
    QTest::newRow("eight of one") << QStringLiteral("AAAAAAAA") << 4 << true;
    QTest::newRow("several right") << QStringLiteral("***************") << 4 << false;
    QTest::newRow("none") << QString() << 4 << false;
}

void TestPaperCheck::tellsUnbalancedKeys()
{
    QFETCH(const QString, keys);
    QFETCH(const int, options);
    QTEST(paperBalance(paper(keys, options)).unbalanced, "unbalanced");
}

void TestPaperCheck::findsRunsOfOneLetter()
{
    QCOMPARE(paperBalance(paper(QStringLiteral("ABBBCDA"))).runs, std::vector<KeyRun>{});
    QCOMPARE(paperBalance(paper(QStringLiteral("ABBBBCDDDDD"))).runs, (std::vector<KeyRun>{{1, 4, 1}, {6, 5, 3}}));
    QCOMPARE(paperBalance(paper(QStringLiteral("AA*AA****"))).runs, std::vector<KeyRun>{});
}

void TestPaperCheck::countsWhatAPaperAsksAbout()
{
    const PaperBalance balance = paperBalance(paper(QStringLiteral("AABD")));
    QCOMPARE(balance.sources, (std::map<QString, int>{{QStringLiteral("KH"), 2}, {QStringLiteral("QD62"), 2}}));
    QCOMPARE(balance.difficulties, (std::map<Difficulty, int>{{Difficulty::Unset, 4}}));
    QCOMPARE(balance.keys[0], 2);
    QCOMPARE(balance.chiSquare, 2.0);
}

HOITHI_TEST(TestPaperCheck)
#include "tst_papercheck.moc"
