// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "postgresfixture.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "views/dialogs/memberdialogs.h"
#include "views/dialogs/peopledialogs.h"
#include "views/dialogs/proposalsdialog.h"
#include "views/shell/people/idlewatch.h"
#include "views/shell/statusnotice.h"
#include "views/widgets/dropframe.h"
#include "views/widgets/messagebar.h"
#include "windowparts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRandomGenerator>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QUrl>

#include <sqlite3.h>

namespace hoithi {

using namespace test;

namespace {

void typeInto(const QObject &parent, const char *name, const QString &text)
{
    found<QLineEdit>(parent, name)->setText(text);
}

void signIn(const MainWindow &window, const QString &login, const QByteArray &secret = SmallContest::password)
{
    QTRY_VERIFY(window.findChild<SignInDialog *>());
    auto *dialog = window.findChild<SignInDialog *>();
    typeInto(*dialog, "login", login);
    typeInto(*dialog, "password", QString::fromUtf8(secret));
    found<QPushButton>(*dialog, "accept")->click();
}

bool isLocked(const MainWindow &window)
{
    return found<QWidget>(window, "lockPage")->isVisible();
}

} // namespace

/// The window on a contest that is kept by its members.
class TestMembership : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void openingAsksForThePassword()
    {
        SmallContest contest;
        const QString store = contest.createWithMembers()->store();
        MainWindow window(contest.context());
        window.show();
        window.openStore(store);
        signIn(window, QStringLiteral("cham"), "không phải");
        auto *dialog = window.findChild<SignInDialog *>();
        QTRY_VERIFY(found<QLabel>(*dialog, "missing")->text().contains(QStringLiteral("wrong")));
        QVERIFY(!enabled(window, "contest.close"));
        signIn(window, QStringLiteral("cham"));
        QTRY_VERIFY(enabled(window, "contest.close"));
        QTRY_VERIFY(enabled(window, "contest.lock"));
    }

    void signingInIsAskedForOnceHoweverManyAreEntered()
    {
        SmallContest contest;
        const auto session = contest.create();
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        QTRY_VERIFY(enabled(window, "contest.close"));
        const auto other = *wait(ContestSession::open(session->store(), contest.context().clock));
        QVERIFY(wait(other->recordMember(
            {QStringLiteral("quan"), QStringLiteral("Võ Văn Quản"), Role::Administrator, SmallContest::password})));
        QTRY_COMPARE_WITH_TIMEOUT(window.findChildren<SignInDialog *>().size(), 1, 10'000);
        QVERIFY(wait(other->signIn(QStringLiteral("quan"), SmallContest::password)));
        for (const char *login : {"mot", "hai"}) {
            const QString name = QStringLiteral("Trần Thị ") + QString::fromLatin1(login);
            QVERIFY(
                wait(other->recordMember({QString::fromLatin1(login), name, Role::Organiser, SmallContest::password})));
            QTest::qWait(1500); // until the window has heard of it
        }
        QCOMPARE(window.findChildren<SignInDialog *>().size(), 1);
    }

    void lockingHidesEverythingUntilThePasswordIsGiven()
    {
        SmallContest contest;
        const auto session = contest.createWithMembers();
        QVERIFY(wait(session->signIn(QStringLiteral("cham"), SmallContest::password)));
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        QTRY_VERIFY(enabled(window, "contest.lock"));
        trigger(window, "contest.members");
        auto *members = window.findChild<MembersDialog *>();
        QVERIFY(members && members->isVisible());
        trigger(window, "contest.lock");
        QVERIFY(isLocked(window));
        QVERIFY(!members->isVisible());
        QVERIFY(!enabled(window, "go.overview"));
        QVERIFY(!wait(session->sign(1, {}))); // nor does the session do anything meanwhile
        typeInto(window, "unlockPassword", QStringLiteral("sai rồi"));
        found<QPushButton>(window, "unlock")->click();
        QTRY_VERIFY(!text(window, "unlockFailure").isEmpty());
        QVERIFY(isLocked(window));
        typeInto(window, "unlockPassword", QString::fromUtf8(SmallContest::password));
        found<QPushButton>(window, "unlock")->click();
        QTRY_VERIFY(!isLocked(window));
        QTRY_VERIFY(members->isVisible());
    }

    void whatOthersRecordMeanwhileDoesNotHinderUnlocking()
    {
        SmallContest contest;
        const auto session = contest.createWithMembers();
        QVERIFY(wait(session->signIn(QStringLiteral("cham"), SmallContest::password)));
        QVERIFY(wait(session->rank(1)));
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        QTRY_VERIFY(enabled(window, "contest.lock"));
        QTest::qWait(500); // by then it follows
        trigger(window, "contest.lock");
        QVERIFY(isLocked(window));
        const auto other = *wait(ContestSession::open(session->store(), contest.context().clock));
        QVERIFY(wait(other->signIn(QStringLiteral("xet"), SmallContest::password)));
        QVERIFY(wait(other->sign(1, {})));
        QTRY_COMPARE_WITH_TIMEOUT(text(window, "statusPerson"), QStringLiteral("not signed in"), 5000);
        typeInto(window, "unlockPassword", QString::fromUtf8(SmallContest::password));
        found<QPushButton>(window, "unlock")->click();
        QTRY_VERIFY(!isLocked(window));
        QTRY_COMPARE(text(window, "statusPerson"), QStringLiteral("Lê Văn Chấm (Judge)"));
    }

    void whatIsOpenClosesTogetherWithALockedContest()
    {
        SmallContest contest;
        const auto session = contest.createWithMembers();
        QVERIFY(wait(session->signIn(QStringLiteral("cham"), SmallContest::password)));
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        QTRY_VERIFY(enabled(window, "contest.lock"));
        trigger(window, "contest.members");
        const QPointer<MembersDialog> members = window.findChild<MembersDialog *>();
        QVERIFY(members);
        trigger(window, "contest.lock");
        found<QPushButton>(window, "closeLocked")->click();
        QVERIFY(!members);
    }

    void whoIsSignedInIsShownAndTheWorkOfOthersIsNotOffered()
    {
        SmallContest contest;
        const auto session = contest.createWithMembers();
        QVERIFY(wait(session->signIn(QStringLiteral("cham"), SmallContest::password)));
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        QTRY_COMPARE(text(window, "statusPerson"), QStringLiteral("Lê Văn Chấm (Judge)"));
        const QWidget &overview = opened(window, "overview");
        for (const auto &[id, role] :
             {std::pair("overview.rules", "Administrator"), std::pair("overview.key", "Organiser"),
              std::pair("overview.roster", "Organiser"), std::pair("overview.erase", "Administrator")}) {
            QTRY_VERIFY2(!enabled(overview, id), id);
            QVERIFY2(found<QAction>(overview, id)->toolTip().contains(QLatin1String(role)), id);
        }
        const auto isTheAdministrators = [](const QWidget &button) {
            return !button.isEnabled() && button.toolTip().contains(QStringLiteral("Administrator"));
        };
        QTRY_VERIFY(text(overview, "messageText").startsWith(QStringLiteral("Nobody has set how long")));
        QTRY_VERIFY(isTheAdministrators(*found<QPushButton>(overview, "messageLink")));
        QVERIFY(isTheAdministrators(*found<QPushButton>(overview, "protectContest")));
        for (const char *id : {"vault.protect", "vault.change", "vault.recover"})
            QVERIFY2(!enabled(window, id), id);
        const QWidget &ranking = opened(window, "ranking");
        QTRY_VERIFY(enabled(ranking, "ranking.rank"));
        trigger(ranking, "ranking.rank");
        auto *show = found<QPushButton>(ranking, "showPersonal");
        QTRY_VERIFY(!show->isEnabled() && show->toolTip().contains(QStringLiteral("Secretary")));
    }

    void whatAnotherRoleDoesIsNotBegun()
    {
        SmallContest contest;
        const auto session = contest.createWithMembers();
        QVERIFY(wait(session->signIn(QStringLiteral("cham"), SmallContest::password)));
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        const QWidget &import = opened(window, "import");
        for (const char *id : {"import.choose", "import.profile", "import.commit"}) { // whatever else is missing
            QTRY_VERIFY2(!enabled(import, id), id);
            QVERIFY2(found<QAction>(import, id)->toolTip().contains(QStringLiteral("Organiser")), id);
        }
        QVERIFY(!import.findChild<DropFrame *>()->isEnabled());
        chooseRound(window, 2); // where nothing was imported
        QTRY_VERIFY(found<QWidget>(import, "emptyState")->isVisible());
        const auto *remedy = found<QPushButton>(import, "emptyStateButton");
        QVERIFY(remedy->isHidden() || remedy->text() != QStringLiteral("Choose files…"));
    }

    void whoHasSignedIsNotAskedAgain()
    {
        SmallContest contest;
        const auto session = contest.createWithMembers();
        QVERIFY(wait(session->signIn(QStringLiteral("cham"), SmallContest::password)));
        QVERIFY(wait(session->rank(1)));
        QVERIFY(wait(session->sign(1, {})));
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        const QWidget &ranking = opened(window, "ranking");
        const auto *sign = found<QAction>(ranking, "ranking.sign");
        QTRY_COMPARE(sign->toolTip(), QStringLiteral("You have signed this result already."));
        QVERIFY(!sign->isEnabled());
        QVERIFY(wait(session->signIn(QStringLiteral("xet"), SmallContest::password)));
        trigger(window, "view.refresh");
        QTRY_VERIFY(sign->isEnabled());
    }

    void nobodyTouchingItIsNoticed()
    {
        IdleWatch watch;
        const QSignalSpy idle(&watch, &IdleWatch::idle);
        QWidget widget;
        watch.start(std::chrono::milliseconds(300));
        for (int i = 0; i < 8; ++i) {
            QTest::qWait(60);
            QTest::keyClick(&widget, Qt::Key_A);
        }
        QCOMPARE(idle.size(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(idle.size(), 1, 2000);
    }

    void aProposalIsCarriedOutByTheSecondJudge()
    {
        SmallContest contest;
        const auto session = contest.createWithMembers();
        QVERIFY(wait(session->signIn(QStringLiteral("cham"), SmallContest::password)));
        QVERIFY(wait(session->rank(1)));
        const QString id = wait(session->rankedRows(wait(session->standing(1)).value(), {0}))->front().submissionId;
        QCOMPARE(wait(session->invalidate(id, {}, QStringLiteral("nộp hộ"))).value(), Decided::Proposed);
        QVERIFY(wait(session->signIn(QStringLiteral("xet"), SmallContest::password)));
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        auto *waiting = found<StatusNotice>(window, "statusWaiting");
        QTRY_VERIFY(waiting->isVisible());
        trigger(window, "language.vi");
        QVERIFY(waiting->isVisible());
        QVERIFY(waiting->notice().contains(QStringLiteral("Lê Văn Chấm")));
        QVERIFY(!waiting->notice().contains(QStringLiteral("waits")));
        trigger(window, "language.en");
        trigger(window, "contest.lock");
        QVERIFY(!waiting->isVisible()); // it is nobody else's business
        typeInto(window, "unlockPassword", QString::fromUtf8(SmallContest::password));
        found<QPushButton>(window, "unlock")->click();
        QTRY_VERIFY(waiting->isVisible());
        waiting->click();
        auto *dialog = found<ProposalsDialog>(window, "proposalsDialog");
        QTableView *proposals = found<QTableView>(*dialog, "proposalsTable");
        QTRY_COMPARE(proposals->model()->rowCount(), 1);
        QVERIFY(!found<QPushButton>(*dialog, "withdrawProposal")->isEnabled());
        auto *change = found<QPlainTextEdit>(*dialog, "proposedChange");
        QTRY_VERIFY(change->toPlainText().contains(QStringLiteral("Submission “%1”").arg(id)));
        QTRY_VERIFY(found<QPushButton>(*dialog, "confirmProposal")->isEnabled());
        QVERIFY(change->toPlainText().contains(QStringLiteral("People with every answer right:")));
        const QString meant = change->toPlainText().section(QLatin1Char('\n'), 0, 0);
        contest.messages->confirms = false;
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        for (const auto key : {Qt::Key_Tab, Qt::Key_Tab, Qt::Key_Return}) // table, change, button
            QTest::keyClick(dialog->focusWidget(), key);
        QCOMPARE(contest.messages->confirmations.size(), std::size_t{1});
        QVERIFY(contest.messages->confirmations.front().consequence.contains(meant));
        contest.messages->confirms = true;
        found<QPushButton>(*dialog, "confirmProposal")->click();
        QTRY_COMPARE(proposals->model()->rowCount(), 0);
        QVERIFY(!waiting->isVisible()); // nothing waits any more
        QCOMPARE(wait(session->rank(1)).value()->run.counted, qint64{SmallContest::acceptedRows - 1});
    }

    void twoAmendmentsOfARoundAreToldApartBeforeOneIsCarriedOut()
    {
        SmallContest contest;
        const auto session = contest.createWithMembers();
        QVERIFY(wait(session->signIn(QStringLiteral("cham"), SmallContest::password)));
        QVERIFY(wait(session->rank(1)));
        const QString reason = QStringLiteral("in sai đề");
        QVERIFY(wait(session->amendKey({1, {}, 15, false, QStringLiteral("D"), {}, reason})));
        QVERIFY(wait(session->amendKey({1, {}, 2, false, QStringLiteral("A,B"), {}, reason})));
        QVERIFY(wait(session->signIn(QStringLiteral("xet"), SmallContest::password)));
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        QTRY_VERIFY(found<QWidget>(window, "statusWaiting")->isVisible());
        trigger(window, "contest.proposals");
        auto *dialog = found<ProposalsDialog>(window, "proposalsDialog");
        auto *proposals = found<QTableView>(*dialog, "proposalsTable");
        auto *confirm = found<QPushButton>(*dialog, "confirmProposal");
        auto *change = found<QPlainTextEdit>(*dialog, "proposedChange");
        QVERIFY(!confirm->isEnabled()); // before anything is known of it
        QTRY_VERIFY(confirm->isEnabled());
        QVERIFY(change->toPlainText().contains(QStringLiteral("Question 15: C → D.")));
        QVERIFY(change->toPlainText().contains(QStringLiteral("Phan Gia Khiêm (a6)"))); // the only one who gets a prize
        QVERIFY(change->toPlainText().contains(QStringLiteral("Out of the prizes")));
        proposals->setCurrentIndex(proposals->model()->index(1, 0));
        QVERIFY(!confirm->isEnabled());
        QTRY_VERIFY(confirm->isEnabled());
        QVERIFY(change->toPlainText().contains(QStringLiteral("Question 2: B → A or B.")));
        QCOMPARE(proposals->model()->index(1, 1).data().toString(), QStringLiteral("Round 1, question 2"));
        QVERIFY(contest.messages->confirmations.empty());
    }

    void aFileFromAServerGetsItsFirstPasswordInTheWindow()
    {
        SmallContest contest;
        const QString store = contest.createWithMembers()->store();
        {
            sqlite3 *file = nullptr; // as a file that was backed up from a server
            QCOMPARE(sqlite3_open(store.toUtf8().constData(), &file), SQLITE_OK);
            QCOMPARE(sqlite3_exec(file, "DELETE FROM member_password", nullptr, nullptr, nullptr), SQLITE_OK);
            sqlite3_close(file);
        }
        MainWindow window(contest.context());
        window.show();
        window.openStore(store);
        QTRY_VERIFY(window.findChild<FirstPasswordDialog *>());
        auto *dialog = window.findChild<FirstPasswordDialog *>();
        auto *administrators = found<QComboBox>(*dialog, "administrators");
        QTRY_COMPARE(administrators->count(), 1);
        QVERIFY(administrators->currentText().contains(QStringLiteral("Võ Văn Quản")));
        auto *accept = found<QPushButton>(*dialog, "accept");
        typeInto(*dialog, "password", QString::fromUtf8(SmallContest::password));
        QVERIFY(!accept->isEnabled());
        typeInto(*dialog, "passwordAgain", QString::fromUtf8(SmallContest::password));
        accept->click();
        QTRY_COMPARE(text(window, "statusPerson"), QStringLiteral("Võ Văn Quản (Administrator)"));
        QVERIFY(enabled(window, "contest.lock"));
    }

    void onAServerANewLoginGetsAPasswordAndWhatIsLeftToDoIsSaid()
    {
        SKIP_WITHOUT_POSTGRES();
        const auto server = PostgresFixture::create();
        QVERIFY(server);
        const auto clock = std::make_shared<SystemClock>();
        const auto owner = wait(ContestSession::create(server->url(), QStringLiteral("kh2475"), clock));
        QVERIFY(owner);
        const QString login =
            QStringLiteral("hoithi_test_%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
        QVERIFY(wait((*owner)->recordMember({login, QStringLiteral("Võ Văn Quản"), Role::Administrator, {}})));
        const auto dropped =
            qScopeGuard([&] { server->runAsOwner(QStringLiteral("DROP OWNED BY %1; DROP ROLE %1").arg(login)); });
        QUrl url(server->url());
        url.setUserName(login);
        const auto session = wait(ContestSession::open(url.toString(QUrl::FullyEncoded), clock));
        QVERIFY(session);
        const SmallContest contest;
        MainWindow window(contest.context());
        window.show();
        window.openSession(*session);
        QTRY_VERIFY(enabled(window, "contest.password"));
        QVERIFY(!enabled(window, "contest.lock")); // the server does not ask again
        trigger(window, "contest.members");
        auto *dialog = found<MembersDialog>(window, "membersDialog");
        QTRY_VERIFY(found<QPushButton>(*dialog, "enterMember")->isEnabled());
        found<QPushButton>(*dialog, "enterMember")->click();
        auto *form = window.findChild<MemberDialog *>();
        typeInto(*form, "login", QString(login + QStringLiteral("_la")));
        typeInto(*form, "fullName", QStringLiteral("Hồ Thị Lan"));
        auto *accept = found<QPushButton>(*form, "accept");
        QVERIFY(!accept->isEnabled());
        found<QCheckBox>(*form, "existingLogin")->setChecked(true); // keeps its password
        QVERIFY(accept->isEnabled() && !found<QLineEdit>(*form, "password")->isEnabled());
        found<QCheckBox>(*form, "existingLogin")->setChecked(false);
        typeInto(*form, "password", QString::fromUtf8(SmallContest::password));
        QVERIFY(!accept->isEnabled());
        typeInto(*form, "passwordAgain", QString::fromUtf8(SmallContest::password));
        accept->click();
        QTRY_VERIFY(text(*dialog, "outcome").contains(QStringLiteral("has yet to run")));
        QCOMPARE(found<QLabel>(*dialog, "outcome")->property("tone").toString(), QStringLiteral("warning"));
        found<QPushButton>(*dialog, "copyToDo")->click();
        const QStringList copied = QGuiApplication::clipboard()->text().split(u'\n');
        QVERIFY(copied.contains(QStringLiteral("CREATE ROLE \"%1_la\" LOGIN;").arg(login)));
        QVERIFY(copied.contains(QStringLiteral("\\password %1_la").arg(login)));
    }

    void whoIsRemovedWhileTheirWindowIsOpenIsTold()
    {
        SKIP_WITHOUT_POSTGRES();
        const auto server = PostgresFixture::create();
        QVERIFY(server);
        const auto clock = std::make_shared<SystemClock>();
        const auto owner = wait(ContestSession::create(server->url(), QStringLiteral("kh2475"), clock));
        QVERIFY(owner);
        const QString mark =
            QStringLiteral("hoithi_test_%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
        const QString gone = mark + QStringLiteral("_cham");
        const auto dropped = qScopeGuard([&] {
            for (const QString &login : {mark, gone})
                server->runAsOwner(QStringLiteral("DROP OWNED BY %1; DROP ROLE %1").arg(login));
        });
        QVERIFY(wait((*owner)->recordMember({mark, QStringLiteral("Võ Văn Quản"), Role::Administrator, {}})));
        QVERIFY(wait((*owner)->recordMember({gone, QStringLiteral("Lê Văn Chấm"), Role::Judge, {}})));
        QUrl url(server->url());
        url.setUserName(gone);
        const auto session = wait(ContestSession::open(url.toString(QUrl::FullyEncoded), clock));
        QVERIFY(session);
        const SmallContest contest;
        MainWindow window(contest.context());
        window.show();
        window.openSession(*session);
        QTRY_COMPARE(text(window, "statusPerson"), QStringLiteral("Lê Văn Chấm (Judge)"));
        QTest::qWait(500); // by then it follows
        QVERIFY(wait((*owner)->removeMember(gone)));
        auto *messages = found<QWidget>(window, "windowMessages");
        QTRY_VERIFY_WITH_TIMEOUT(text(*messages, "messageText").contains(QStringLiteral("no longer a member")), 30'000);
        QTest::qWait(2000); // and nothing takes its place
        QVERIFY2(text(*messages, "messageText").contains(QStringLiteral("no longer a member")),
                 qPrintable(text(*messages, "messageText")));
        QVERIFY(wait((*owner)->recordMember({gone, QStringLiteral("Lê Văn Chấm"), Role::Judge, {}, true})));
        QTRY_VERIFY_WITH_TIMEOUT(!messages->isVisible(), 40'000); // a member again, once the server lets them in
    }

    void aServersContestIsCopiedByItsAdministrator()
    {
        SKIP_WITHOUT_POSTGRES();
        const auto server = PostgresFixture::create();
        QVERIFY(server);
        const auto clock = std::make_shared<SystemClock>();
        const auto owner = wait(ContestSession::create(server->url(), QStringLiteral("kh2475"), clock));
        QVERIFY(owner);
        const QString mark =
            QStringLiteral("hoithi_test_%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
        const QString secretary = mark + QStringLiteral("_thu");
        const auto dropped = qScopeGuard([&] {
            for (const QString &login : {mark, secretary})
                server->runAsOwner(QStringLiteral("DROP OWNED BY %1; DROP ROLE %1").arg(login));
        });
        QVERIFY(wait((*owner)->recordMember({mark, QStringLiteral("Võ Văn Quản"), Role::Administrator, {}})));
        QVERIFY(wait((*owner)->recordMember({secretary, QStringLiteral("Hồ Thị Thư"), Role::Secretary, {}})));
        for (const auto &[login, may] : {std::pair(mark, true), std::pair(secretary, false)}) {
            QUrl url(server->url());
            url.setUserName(login);
            const auto session = wait(ContestSession::open(url.toString(QUrl::FullyEncoded), clock));
            QVERIFY(session);
            const SmallContest contest;
            MainWindow window(contest.context());
            window.show();
            window.openSession(*session);
            QTRY_VERIFY(text(window, "statusPerson").contains(u'('));
            QCOMPARE(found<QAction>(window, "contest.backup")->isVisible(), may);
            trigger(window, "contest.backups");
            QCOMPARE(found<QPushButton>(window, "backupsNow")->isVisible(), may);
        }
    }

    void membersAreEnteredInTheWindow()
    {
        SmallContest contest;
        const auto session = contest.createImported();
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        trigger(window, "contest.members");
        auto *dialog = found<MembersDialog>(window, "membersDialog");
        found<QPushButton>(*dialog, "enterMember")->click();
        auto *form = window.findChild<MemberDialog *>();
        QVERIFY(form);
        typeInto(*form, "login", QStringLiteral("quan"));
        typeInto(*form, "fullName", QStringLiteral("Võ Văn Quản"));
        typeInto(*form, "password", QString::fromUtf8(SmallContest::password));
        QVERIFY(!found<QPushButton>(*form, "accept")->isEnabled());
        typeInto(*form, "passwordAgain", QString::fromUtf8(SmallContest::password));
        QVERIFY(found<QPushButton>(*form, "accept")->isEnabled());
        typeInto(*form, "fullName", QStringLiteral("Võ Văn Quản, Lê Văn Hai"));
        QVERIFY(!found<QPushButton>(*form, "accept")->isEnabled());
        typeInto(*form, "fullName", QStringLiteral("Võ Văn Quản"));
        found<QPushButton>(*form, "accept")->click();
        signIn(window, QStringLiteral("quan")); // from now on nobody works without
        QTRY_VERIFY(enabled(window, "contest.lock"));
        QCOMPARE(wait(session->membership())->member->role, Role::Administrator);
    }

    void whatJudgesProposeIsNotToldToAdministrators()
    {
        SmallContest contest;
        const auto session = contest.createWithMembers();
        QVERIFY(wait(session->signIn(QStringLiteral("cham"), SmallContest::password)));
        QVERIFY(wait(session->rank(1)));
        const QString id = wait(session->rankedRows(wait(session->standing(1)).value(), {0}))->front().submissionId;
        QCOMPARE(wait(session->invalidate(id, {}, QStringLiteral("nộp hộ"))).value(), Decided::Proposed);
        QVERIFY(wait(session->signIn(QStringLiteral("quan"), SmallContest::password)));
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        trigger(window, "contest.proposals");
        auto *dialog = found<ProposalsDialog>(window, "proposalsDialog");
        QTRY_COMPARE(found<QTableView>(*dialog, "proposalsTable")->model()->rowCount(), 1);
        QTRY_COMPARE(text(window, "statusPerson"), QStringLiteral("Võ Văn Quản (Administrator)"));
        QVERIFY(!found<QWidget>(window, "statusWaiting")->isVisible());
    }

    void removingAMemberIsAskedFirst()
    {
        SmallContest contest;
        const auto session = contest.createWithMembers();
        QVERIFY(wait(session->signIn(QStringLiteral("quan"), SmallContest::password)));
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        QTRY_VERIFY(enabled(window, "contest.lock"));
        trigger(window, "contest.members");
        auto *dialog = found<MembersDialog>(window, "membersDialog");
        auto *members = found<QTableView>(*dialog, "membersTable");
        QTRY_COMPARE(members->model()->rowCount(), 3);
        const auto row =
            members->model()->match(members->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("Lê Văn Chấm"));
        QVERIFY(!row.isEmpty());
        members->setCurrentIndex(row.first());
        const std::vector<Member> before = *wait(session->members());
        contest.messages->confirms = false;
        found<QPushButton>(*dialog, "removeMember")->click();
        QCOMPARE(contest.messages->confirmations.size(), std::size_t{1});
        QVERIFY(contest.messages->confirmations.front().consequence.contains(QStringLiteral("Lê Văn Chấm (Judge)")));
        QCOMPARE(*wait(session->members()), before);
        contest.messages->confirms = true;
        found<QPushButton>(*dialog, "removeMember")->click();
        QTRY_VERIFY(text(*dialog, "outcome").startsWith(QStringLiteral("Lê Văn Chấm is no longer")));
        QVERIFY(*wait(session->members()) != before);
    }

    void anErasureIsConfirmedByTheSameWordAndWhatWasSaidOfItGoes()
    {
        SmallContest contest;
        const auto session = contest.createWithMembers();
        QVERIFY(wait(session->signIn(QStringLiteral("quan"), SmallContest::password)));
        QVERIFY(wait(session->recordMember(
            {QStringLiteral("tri"), QStringLiteral("Đặng Văn Trị"), Role::Administrator, SmallContest::password})));
        QVERIFY(wait(session->setRetention({0, QDate(2023, 10, 20), {}, QStringLiteral("kế hoạch")})));
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        const QWidget &page = opened(window, "overview");
        auto *messages = found<MessageBar>(page, "messageBar");
        QTRY_VERIFY(messages->text().contains(QStringLiteral("20/10/2023")));
        QTRY_VERIFY(enabled(page, "overview.erase"));
        trigger(page, "overview.erase");
        const auto *form = found<QDialog>(page, "eraseDialog");
        typeInto(*form, "reason", QStringLiteral("hết hạn"));
        typeInto(*form, "typedWord", QStringLiteral("erase"));
        found<QPushButton>(*form, "accept")->click();
        QTRY_VERIFY(messages->text().startsWith(QStringLiteral("Your proposal is on record")));

        const auto other = *wait(ContestSession::open(session->store(), contest.context().clock));
        QVERIFY(wait(other->signIn(QStringLiteral("tri"), SmallContest::password)));
        MainWindow second(contest.context());
        second.show();
        second.openSession(other);
        auto *told = found<MessageBar>(opened(second, "overview"), "messageBar");
        QTRY_VERIFY(told->text().contains(QStringLiteral("20/10/2023")));
        trigger(second, "contest.proposals");
        auto *dialog = found<ProposalsDialog>(second, "proposalsDialog");
        auto *carryOut = found<QPushButton>(*dialog, "confirmProposal");
        QTRY_VERIFY(carryOut->isEnabled());
        carryOut->click();
        const auto *confirm = found<QDialog>(*dialog, "confirmErasureDialog");
        QVERIFY(contest.messages->confirmations.empty());
        QVERIFY(!found<QPushButton>(*confirm, "accept")->isEnabled());
        typeInto(*confirm, "typedWord", QStringLiteral("erase"));
        found<QPushButton>(*confirm, "accept")->click();
        QTRY_COMPARE(told->text(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(messages->text(), QString(), 5000);
        QVERIFY(!found<QWidget>(second, "statusWaiting")->isVisible());
    }

    void theNextStepIsNotOfferedToWhoMayNotDoIt()
    {
        SmallContest contest;
        const auto session = contest.create();
        QVERIFY(wait(session->recordMember(
            {QStringLiteral("quan"), QStringLiteral("Võ Văn Quản"), Role::Administrator, SmallContest::password})));
        QVERIFY(wait(session->signIn(QStringLiteral("quan"), SmallContest::password)));
        QVERIFY(wait(session->recordMember(
            {QStringLiteral("to"), QStringLiteral("Trần Thị Tổ"), Role::Organiser, SmallContest::password})));
        QVERIFY(wait(session->signIn(QStringLiteral("to"), SmallContest::password)));
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        auto *next = found<QPushButton>(window, "nextButton");
        QTRY_COMPARE(next->text(), QStringLiteral("Record rule reading…"));
        QTRY_VERIFY(!next->isEnabled());
        QVERIFY(text(window, "nextWhyNot").contains(QStringLiteral("Administrator")));
        QVERIFY(wait(session->signIn(QStringLiteral("quan"), SmallContest::password)));
        trigger(window, "view.refresh");
        QTRY_VERIFY(next->isEnabled());
        QVERIFY(!found<QLabel>(window, "nextWhyNot")->isVisible());
    }

    void enteringALoginThatIsAMembersChangesNobody()
    {
        SmallContest contest;
        const auto session = contest.createWithMembers();
        QVERIFY(wait(session->signIn(QStringLiteral("quan"), SmallContest::password)));
        MainWindow window(contest.context());
        window.show();
        window.openSession(session);
        QTRY_VERIFY(enabled(window, "contest.lock"));
        const std::vector<Member> before = *wait(session->members());
        trigger(window, "contest.members");
        auto *dialog = found<MembersDialog>(window, "membersDialog");
        found<QPushButton>(*dialog, "enterMember")->click();
        const QPointer<MemberDialog> form = window.findChild<MemberDialog *>();
        typeInto(*form, "login", QStringLiteral("cham"));
        typeInto(*form, "fullName", QStringLiteral("Trần Thị Khác"));
        typeInto(*form, "password", QString::fromUtf8(SmallContest::password));
        typeInto(*form, "passwordAgain", QString::fromUtf8(SmallContest::password));
        found<QPushButton>(*form, "accept")->click();
        QTRY_VERIFY(!form || found<QPushButton>(*form, "accept")->isEnabled()); // answered
        QVERIFY(form);
        QVERIFY(text(*form, "missing").contains(QStringLiteral("“cham” is a member already: Lê Văn Chấm")));
        QVERIFY(form->isVisible());
        QCOMPARE(*wait(session->members()), before);
    }
};

HOITHI_TEST(TestMembership)

} // namespace hoithi

#include "tst_membership.moc"
