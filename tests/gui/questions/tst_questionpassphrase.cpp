// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcontest.h"
#include "testregistry.h"
#include "vaultparts.h"
#include "views/dialogs/vault/newpassphrasedialogs.h"
#include "views/dialogs/vault/recoverycodedialog.h"
#include "windowparts.h"

#include <QCheckBox>
#include <QFile>
#include <QMenu>

namespace hoithi {

using namespace test;

namespace {

constexpr int fullCost = 30'000; ///< milliseconds: a passphrase set in the window costs what it costs
const QString secret = QStringLiteral("chỉ Ban Tổ chức biết");
const QString next = QStringLiteral("một cụm mật khẩu mới");
const QString actor = QStringLiteral("test");

bool visible(const MainWindow &window, const char *action)
{
    return found<QAction>(window, action)->isVisible();
}

bool offered(const MainWindow &window, const char *action)
{
    return visible(window, action) && enabled(window, action);
}

void giveNewPassphrase(const QDialog &dialog, const QString &text)
{
    typeInto(dialog, "newPassphrase", text);
    typeInto(dialog, "newPassphraseAgain", text);
    typeInto(dialog, "name", QStringLiteral("Đỗ Thị Tổ Chức"));
}

/// What the passphrase is for: round 2 takes its key by it, and by no other.
bool opensQuestions(ContestSession &session, const QString &passphrase)
{
    return wait(session.setKey(2, {}, SmallContest::key(), 4, passphrase)).has_value();
}

QuestionSeal sealOf(ContestSession &session, std::size_t round)
{
    return wait(session.overview()).value().rounds.at(round - 1).questions.seal;
}

} // namespace

/// The organisers' passphrase of question sets in the window: set, changed, and set anew by its recovery code.
class TestQuestionPassphrase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void questionSetsAreSealedAndTheCodeIsShownOnce();
    void thePassphraseIsChangedWithTheOldOneOnly();
    void theRecoveryCodeSetsANewPassphrase();
    void theContestsOwnPassphraseIsLeftAlone();
    void aContestWithEveryKeySetSaysThatNothingIsLeft();
    void aContestOpenForReadingSaysWhyNot();
    void onlyOrganisersAreOfferedIt();
    void lockingTheWindowPutsItOutOfReach();
};

void TestQuestionPassphrase::questionSetsAreSealedAndTheCodeIsShownOnce()
{
    SmallContest contest;
    const auto session = contest.createImported();
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QTRY_VERIFY(offered(window, "questions.protect"));
    QVERIFY(!visible(window, "questions.change"));
    QVERIFY(!visible(window, "questions.recover"));
    trigger(window, "questions.protect");
    auto *dialog = openDialog<ProtectDialog>(window);
    QVERIFY(dialog);
    giveNewPassphrase(*dialog, QStringLiteral("mười một kt"));
    QVERIFY(!found<QPushButton>(*dialog, "accept")->isEnabled());
    giveNewPassphrase(*dialog, secret);
    press(*dialog, "accept");
    QTRY_VERIFY_WITH_TIMEOUT(openDialog<RecoveryCodeDialog>(window), fullCost);
    auto *shown = openDialog<RecoveryCodeDialog>(window);
    const QString code = text(*shown, "shownRecoveryCode");
    QCOMPARE(text(*shown, "older"),
             QStringLiteral("Rounds that have an answer key already keep it as it is, in clear."));
    shown->reject();
    QVERIFY(shown->isVisible()); // not before they say that they have it
    contest.files->toSave = contest.path(QStringLiteral("code.txt"));
    press(*shown, "saveCode");
    QFile saved(contest.files->toSave);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QString paper = QString::fromUtf8(saved.readAll());
    QVERIFY(paper.contains(code));
    QVERIFY(paper.startsWith(QStringLiteral("Recovery code of the question sets")));
    found<QCheckBox>(*shown, "written")->setChecked(true);
    press(*shown, "closeCode");
    QTRY_VERIFY(offered(window, "questions.change"));
    QVERIFY(offered(window, "questions.recover"));
    QVERIFY(!visible(window, "questions.protect"));
    QCOMPARE(sealOf(*session, 1), QuestionSeal::None); // it had its key
    QCOMPARE(sealOf(*session, 2), QuestionSeal::Sealed);
    QVERIFY(wait(session->recoverQuestions(code, {next, cheap}, actor)));
}

void TestQuestionPassphrase::thePassphraseIsChangedWithTheOldOneOnly()
{
    SmallContest contest;
    const auto session = contest.createImported();
    QVERIFY(wait(session->protectQuestions({secret, cheap}, actor)));
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QTRY_VERIFY(offered(window, "questions.change"));
    trigger(window, "questions.change");
    auto *dialog = openDialog<ChangePassphraseDialog>(window);
    QVERIFY(dialog);
    typeInto(*dialog, "currentPassphrase", QStringLiteral("không phải"));
    giveNewPassphrase(*dialog, next);
    press(*dialog, "accept");
    QTRY_COMPARE(text(*dialog, "missing"), QStringLiteral("The passphrase is wrong. Nothing was changed."));
    QVERIFY(found<QLineEdit>(*dialog, "currentPassphrase")->text().isEmpty());
    QCOMPARE(found<QLineEdit>(*dialog, "newPassphrase")->text(), next); // the rest outlives the refusal
    QVERIFY(!opensQuestions(*session, next));
    typeInto(*dialog, "currentPassphrase", secret);
    press(*dialog, "accept");
    QTRY_VERIFY_WITH_TIMEOUT(!openDialog<ChangePassphraseDialog>(window), fullCost);
    QTRY_VERIFY(text(*found<QWidget>(window, "windowMessages"), "messageText")
                    .contains(QStringLiteral("The passphrase is changed.")));
    QVERIFY(!opensQuestions(*session, secret));
    QVERIFY(opensQuestions(*session, next));
}

void TestQuestionPassphrase::theRecoveryCodeSetsANewPassphrase()
{
    SmallContest contest;
    const auto session = contest.createImported();
    const QString code = wait(session->protectQuestions({secret, cheap}, actor)).value().recoveryCode;
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QTRY_VERIFY(offered(window, "questions.recover"));
    trigger(window, "questions.recover");
    auto *dialog = openDialog<RecoverDialog>(window);
    QVERIFY(dialog);
    giveNewPassphrase(*dialog, next);
    typeInto(*dialog, "recoveryCode", code.left(20));
    press(*dialog, "accept");
    QTRY_VERIFY(text(*dialog, "missing").contains(QStringLiteral("no recovery code")));
    QVERIFY(!opensQuestions(*session, next));
    typeInto(*dialog, "recoveryCode", code.toLower().remove(u'-'));
    press(*dialog, "accept");
    QTRY_VERIFY_WITH_TIMEOUT(!openDialog<RecoverDialog>(window), fullCost);
    QVERIFY(!opensQuestions(*session, secret));
    QVERIFY(opensQuestions(*session, next));
}

void TestQuestionPassphrase::theContestsOwnPassphraseIsLeftAlone()
{
    SmallContest contest;
    const auto session = contest.createImported();
    QVERIFY(wait(session->protect({passphrase, cheap}, actor)));
    QVERIFY(wait(session->protectQuestions({secret, cheap}, actor)));
    session->lock();
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QTRY_VERIFY(offered(window, "questions.change"));
    trigger(window, "questions.change");
    auto *dialog = openDialog<ChangePassphraseDialog>(window);
    typeInto(*dialog, "currentPassphrase", secret);
    giveNewPassphrase(*dialog, next);
    press(*dialog, "accept");
    QTRY_VERIFY_WITH_TIMEOUT(!openDialog<ChangePassphraseDialog>(window), fullCost);
    QVERIFY(!wait(session->unlock(next)));
    QVERIFY(wait(session->unlock(passphrase)));
}

void TestQuestionPassphrase::aContestWithEveryKeySetSaysThatNothingIsLeft()
{
    SmallContest contest;
    const auto session = contest.createImported();
    const std::size_t rounds = wait(session->overview()).value().rounds.size();
    for (std::size_t round = 2; round <= rounds; ++round)
        QVERIFY(wait(session->setKey(static_cast<int>(round), {}, SmallContest::key(), 4)));
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QTRY_VERIFY(visible(window, "questions.protect"));
    QVERIFY(!enabled(window, "questions.protect"));
    QVERIFY(found<QMenu>(window, "sealingMenu")->toolTipsVisible());
    QCOMPARE(found<QAction>(window, "questions.protect")->toolTip(),
             QStringLiteral("Every round has its answer key already: there is no question set left to seal."));
}

void TestQuestionPassphrase::aContestOpenForReadingSaysWhyNot()
{
    SmallContest contest;
    const auto session = contest.createImported();
    QVERIFY(wait(session->protectQuestions({secret, cheap}, actor)));
    const auto damaged = wait(ContestSession::openDamaged(session->store(), contest.context().clock)).value();
    MainWindow window(contest.context());
    window.openSession(damaged);
    window.show();
    QTRY_VERIFY(visible(window, "questions.change"));
    QVERIFY(!enabled(window, "questions.change"));
    QCOMPARE(found<QAction>(window, "questions.change")->toolTip(),
             QStringLiteral("The contest is damaged and open for reading only."));
}

void TestQuestionPassphrase::onlyOrganisersAreOfferedIt()
{
    SmallContest contest;
    const auto session = contest.createWithMembers();
    QVERIFY(wait(session->signIn(QStringLiteral("quan"), SmallContest::password)));
    QVERIFY(wait(session->recordMember(
        {QStringLiteral("chuc"), QStringLiteral("Đỗ Thị Tổ Chức"), Role::Organiser, SmallContest::password})));
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QTRY_VERIFY(offered(window, "vault.protect")); // the administrator's
    QVERIFY(!visible(window, "questions.protect"));
    QVERIFY(wait(session->signIn(QStringLiteral("chuc"), SmallContest::password)));
    trigger(window, "view.refresh");
    QTRY_VERIFY(offered(window, "questions.protect"));
    trigger(window, "questions.protect");
    auto *name = found<QLineEdit>(*openDialog<ProtectDialog>(window), "name");
    QVERIFY(name->isReadOnly());
    QCOMPARE(name->text(), QStringLiteral("Đỗ Thị Tổ Chức"));
}

void TestQuestionPassphrase::lockingTheWindowPutsItOutOfReach()
{
    SmallContest contest;
    const auto session = contest.createWithMembers();
    QVERIFY(wait(session->signIn(QStringLiteral("quan"), SmallContest::password)));
    QVERIFY(wait(session->recordMember(
        {QStringLiteral("chuc"), QStringLiteral("Đỗ Thị Tổ Chức"), Role::Organiser, SmallContest::password})));
    QVERIFY(wait(session->signIn(QStringLiteral("chuc"), SmallContest::password)));
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QTRY_VERIFY(offered(window, "questions.protect"));
    QTRY_VERIFY(offered(window, "contest.lock"));
    trigger(window, "contest.lock");
    QTest::qWait(300); // what the lock asks for is answered
    QVERIFY(!offered(window, "questions.protect"));
    typeInto(window, "unlockPassword", QString::fromUtf8(SmallContest::password));
    press(window, "unlock");
    QTRY_VERIFY(offered(window, "questions.protect"));
}

} // namespace hoithi

using TestQuestionPassphrase = hoithi::TestQuestionPassphrase;
HOITHI_TEST(TestQuestionPassphrase)
#include "tst_questionpassphrase.moc"
