// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "views/pages/overview/roundquestions.h"
#include "windowparts.h"

#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

namespace hoithi {

using namespace test;

namespace {

const QString secret = QStringLiteral("chỉ tổ chức biết");

/// Question sets are to be sealed; rules are there.
std::shared_ptr<ContestSession> sealedContest(const SmallContest &contest)
{
    auto created = ContestSession::create(contest.path(QStringLiteral("sealed.hoithi")), QStringLiteral("kh2475"),
                                          contest.context().clock, {}, {}, {secret, {1, 8192}});
    created.waitForFinished();
    auto session = created.result().value();
    session->approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Ban Tổ chức"), QStringLiteral("test"))
        .waitForFinished();
    return session;
}

void fill(const QDialog &dialog, const std::vector<std::pair<const char *, QString>> &fields)
{
    for (const auto &[name, value] : fields)
        found<QLineEdit>(dialog, name)->setText(value);
    QVERIFY(found<QPushButton>(dialog, "accept")->isEnabled());
    found<QPushButton>(dialog, "accept")->click();
}

} // namespace

/// Question sets in the window: sealed, and opened by an organiser.
class TestRoundQuestions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void aSealedRoundIsOpenedByItsPassphrase();
    void aKeyIsSetForTheRoundThatIsNamedInTheForm();
    void whoMayNotOpenIsToldWhy();
};

void TestRoundQuestions::aSealedRoundIsOpenedByItsPassphrase()
{
    const SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(sealedContest(contest));
    window.show();
    QWidget &overview = opened(window, "overview");
    auto *next = found<QPushButton>(window, "nextButton");
    QTRY_COMPARE(next->text(), QStringLiteral("Set answer key…"));
    QCOMPARE(text(window, "round1Questions"), QStringLiteral("No question set yet; it will be sealed"));
    QVERIFY(!enabled(window, "overview.open")); // there is nothing in it yet
    next->click();
    fill(*overview.findChild<QDialog *>(), {{"key", SmallContest::key()}, {"questionsPassphrase", secret}});
    QTRY_COMPARE(next->text(), QStringLiteral("Open the round's questions…"));
    QCOMPARE(text(window, "round1State"), QStringLiteral("questions sealed"));
    QVERIFY(enabled(window, "overview.open"));

    QTRY_VERIFY(!overview.findChild<QDialog *>());
    trigger(window, "overview.open");
    const QPointer<QDialog> dialog = overview.findChild<QDialog *>();
    QVERIFY(dialog);
    auto *accept = found<QPushButton>(*dialog, "accept");
    QVERIFY(!accept->isEnabled());
    fill(*dialog, {{"questionsPassphrase", QStringLiteral("falsch")},
                   {"organiser", QStringLiteral("Đỗ Thị Tổ Chức")},
                   {"typedRound", QStringLiteral("Tuần 1")}});
    QTRY_COMPARE(found<QLineEdit>(*dialog, "questionsPassphrase")->text(), QString()); // a refusal keeps the rest
    QVERIFY(dialog && dialog->isVisible());
    fill(*dialog, {{"questionsPassphrase", secret}});
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(text(window, "round1Questions"),
                 QStringLiteral("Questions opened by Đỗ Thị Tổ Chức at 25/10/2023 07:00"));
    QTRY_COMPARE(next->text(), QStringLiteral("Go to import"));
    QVERIFY(!enabled(window, "overview.open"));
    QVERIFY(found<QAction>(window, "overview.open")->toolTip().contains(QStringLiteral("no question set yet")));
}

void TestRoundQuestions::aKeyIsSetForTheRoundThatIsNamedInTheForm()
{
    SmallContest contest;
    const auto session = contest.createImported(); // round 1 has its key
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    opened(window, "ranking");
    chooseRound(window, 4);
    QWidget &overview = opened(window, "overview");
    QTRY_VERIFY(window.findChild<QWidget *>(QStringLiteral("round5")));
    trigger(window, "overview.key");
    auto *dialog = overview.findChild<QDialog *>();
    QVERIFY(dialog);
    auto *rounds = found<QComboBox>(*dialog, "keyRound");
    QCOMPARE(rounds->currentData().toInt(), 2); // none is chosen in sight: the first without a key
    rounds->setCurrentIndex(rounds->findData(3));
    QVERIFY2(dialog->windowTitle().contains(QStringLiteral("Tuần 3")), qPrintable(dialog->windowTitle()));
    fill(*dialog, {{"key", SmallContest::key()}});
    QTRY_VERIFY(wait(session->overview())->rounds[2].questionCount > 0);
    QCOMPARE(wait(session->overview())->rounds[1].questionCount, 0);
}

void TestRoundQuestions::whoMayNotOpenIsToldWhy()
{
    ContestOverview overview;
    QCOMPARE(roundToOpen(overview, 1), 0);
    for (int number = 1; number <= 3; ++number) {
        RoundState state;
        state.round.number = number;
        state.round.opensAtUtc = fromMillis(number * 1000);
        state.questions = {QuestionSeal::Sealed, {QString()}, {}, {}};
        overview.rounds.push_back(state);
    }
    overview.rounds[0].questions.seal = QuestionSeal::Opened;
    QCOMPARE(roundToOpen(overview, 0), 2);
    QCOMPARE(roundToOpen(overview, 1), 2);
    QCOMPARE(roundToOpen(overview, 3), 3);
    const QString title = QStringLiteral("Week 2");
    const auto whyNot = [&](const Membership &membership, qint64 now) {
        return whyNotOpened(overview, 2, title, membership, fromMillis(now));
    };
    Membership organiser{true, false, false, Member{}};
    organiser.member->role = Role::Organiser;
    Membership judge = organiser;
    judge.member->role = Role::Judge;
    QCOMPARE(whyNot({}, 2000), QString()); // whoever has a contest without members
    QCOMPARE(whyNot(organiser, 2000), QString());
    QCOMPARE(whyNot(organiser, 1999), QStringLiteral("Week 2 opens at 01/01/1970 07:00."));
    QCOMPARE(whyNot(judge, 2000), QStringLiteral("Organisers open the questions of a round."));
    QVERIFY(!whyNot({true, false, false, {}}, 2000).isEmpty()); // nobody has signed in
    QCOMPARE(whyNot({true, true, true, {}}, 2000), QString());  // the server's owner
    overview.rounds[1].questions.papers.clear();
    QVERIFY(!whyNot(organiser, 2000).isEmpty());
    QCOMPARE(whyNotOpened(overview, 0, title, organiser, fromMillis(0)), QStringLiteral("No question set is sealed."));
}

} // namespace hoithi

using TestRoundQuestions = hoithi::TestRoundQuestions;
HOITHI_TEST(TestRoundQuestions)
#include "tst_roundquestions.moc"
