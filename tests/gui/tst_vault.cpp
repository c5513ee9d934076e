// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "smallcontest.h"
#include "testregistry.h"
#include "vaultparts.h"
#include "views/dialogs/vault/newpassphrasedialogs.h"
#include "views/dialogs/vault/passphrasedialog.h"
#include "views/dialogs/vault/recoverycodedialog.h"
#include "views/dialogs/vault/showpersonaldialog.h"
#include "windowparts.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>

namespace hoithi {

using namespace test;

namespace {

constexpr int fullCost =
    30'000; ///< milliseconds: a passphrase set in the window costs what it costs, also on a busy machine

void giveNewPassphrase(const QDialog &dialog, const QString &text)
{
    typeInto(dialog, "newPassphrase", text);
    typeInto(dialog, "newPassphraseAgain", text);
    typeInto(dialog, "name", QStringLiteral("Võ Văn Quản"));
}

bool offered(const MainWindow &window, const char *action)
{
    return found<QAction>(window, action)->isVisible() && enabled(window, action);
}

const QString phone = QStringLiteral("0905123456");
const QString nationalId = QStringLiteral("046099001234");

/// A round, sealed and ranked, of two people with phone and id number.
std::shared_ptr<ContestSession> rankedWithNumbers(SmallContest &contest)
{
    std::shared_ptr<ContestSession> session = contest.createImported();
    QFile dump(contest.path(QStringLiteral("numbers.csv")));
    if (!dump.open(QIODevice::WriteOnly))
        qFatal("cannot write the dump");
    dump.write("submission_id,account_id,full_name,phone,national_id,submitted_at,answers,prediction\n"
               "p1,b1,Cao Thị Một,0905123456,046099001234,2023-09-15T08:01:00,ABCDABCDABCDABC,7\n"
               "p2,b2,Cao Thị Hai,,,2023-09-15T08:02:00,ABCDABCDABCDABC,8\n");
    dump.close();
    const bool ready = wait(session->import({1, {dump.fileName()}, {}, QStringLiteral("test")}, {}, {}))
                       && wait(session->protect({passphrase, cheap}, QStringLiteral("test"))) && wait(session->rank(1));
    if (!ready)
        qFatal("the round is not ranked");
    session->lock();
    return session;
}

/// The ranking page, with that submission's row chosen.
QWidget &chosen(MainWindow &window, const QString &submission)
{
    QWidget &page = opened(window, "ranking");
    QTableView *view = found<QTableView>(page, "rankingTable");
    const auto rowOf = [view, &submission] {
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                if (view->model()->index(row, column).data().toString() == submission)
                    return row;
            }
        }
        return -1;
    };
    for (int tries = 0; tries < 100 && rowOf() < 0; ++tries)
        QTest::qWait(50);
    view->selectRow(rowOf());
    for (int tries = 0; tries < 100 && !found<QWidget>(page, "maskedIdentity")->isVisible(); ++tries)
        QTest::qWait(50);
    return page;
}

/// All that stands in sight where phone and id number belong.
QString personalTexts(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : found<QWidget>(page, "maskedIdentity")->findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

void showNumbers(const MainWindow &window, const QWidget &page)
{
    press(page, "showPersonal");
    QTRY_VERIFY(openDialog<ShowPersonalDialog>(window));
    auto *dialog = openDialog<ShowPersonalDialog>(window);
    typeInto(*dialog, "name", QStringLiteral("Trần Thị Thư"));
    typeInto(*dialog, "reason", QStringLiteral("gọi báo giải"));
    press(*dialog, "accept");
    QTRY_VERIFY(personalTexts(page).contains(phone));
}

} // namespace

/// The window on a contest whose phone numbers and id numbers are sealed.
class TestVault : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { windowWarningsAreErrors(); }

    void importingAsksForThePassphrase();
    void withoutThePassphraseNothingIsRead();
    void theKeyIsForgottenWhenItIsSealedAgain();
    void leavingAContestForgetsItsKey();
    void anOpenContestSaysSoAndIsProtectedInTheWindow();
    void theRecoveryCodeStaysUntilItIsWrittenDown();
    void aShortPassphraseIsNotTaken();
    void thePassphraseIsChangedWithTheOldOne();
    void theRecoveryCodeSetsANewPassphrase();
    void theProgramSaysWhatProtectionDoesNotStop();
    void numbersAreDotsUntilAReasonIsOnRecord();
    void shownNumbersAreHiddenAgain_data();
    void shownNumbersAreHiddenAgain();
    void lockingHidesTheNumbersAndForgetsTheKey();
    void copiedRowsHoldNoNumbers();
};

void TestVault::importingAsksForThePassphrase()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(sealedContest(contest));
    window.show();
    QTRY_COMPARE(text(window, "statusVault"), QStringLiteral("sealed"));
    QWidget &page = opened(window, "import");
    contest.files->toOpen = {contest.writeDump()};
    trigger(page, "import.choose");
    QTRY_VERIFY(openDialog<PassphraseDialog>(window));
    auto *dialog = openDialog<PassphraseDialog>(window);
    typeInto(*dialog, "passphrase", QStringLiteral("một cụm khác"));
    press(*dialog, "accept");
    QTRY_COMPARE(text(*dialog, "missing"), QStringLiteral("The passphrase is wrong. Nothing was changed."));
    QVERIFY(text(*dialog, "consequence").contains(QStringLiteral("recovery code"))); // still said
    QVERIFY(dialog->isVisible());
    QVERIFY(found<QLineEdit>(*dialog, "passphrase")->text().isEmpty());
    typeInto(*dialog, "passphrase", passphrase);
    press(*dialog, "accept");
    QTRY_COMPARE(table(page, "previewTable").rowCount(), SmallContest::acceptedRows);
    QTRY_COMPARE(text(window, "statusVault"), QStringLiteral("opened"));
    QVERIFY(!openDialog<PassphraseDialog>(window));
}

void TestVault::withoutThePassphraseNothingIsRead()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(sealedContest(contest));
    window.show();
    QWidget &page = opened(window, "import");
    contest.files->toOpen = {contest.writeDump()};
    trigger(page, "import.choose");
    QTRY_VERIFY(openDialog<PassphraseDialog>(window));
    press(*openDialog<PassphraseDialog>(window), "reject");
    QVERIFY(text(page, "messageText").contains(QStringLiteral("Nothing was done")));
    QCOMPARE(table(page, "previewTable").rowCount(), 0);
    QVERIFY(!enabled(page, "import.commit"));
    press(page, "messageLink"); // the way back to it
    QTRY_VERIFY(openDialog<PassphraseDialog>(window));
}

void TestVault::theKeyIsForgottenWhenItIsSealedAgain()
{
    SmallContest contest;
    const auto session = sealedContest(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QTRY_VERIFY(offered(window, "vault.open"));
    QVERIFY(!offered(window, "vault.seal"));
    trigger(window, "vault.open");
    QTRY_VERIFY(openDialog<PassphraseDialog>(window));
    typeInto(*openDialog<PassphraseDialog>(window), "passphrase", passphrase);
    press(*openDialog<PassphraseDialog>(window), "accept");
    QTRY_VERIFY(offered(window, "vault.seal"));
    QCOMPARE(wait(session->vaultState()).value(), VaultState::Unlocked);
    trigger(window, "vault.seal");
    QTRY_COMPARE(text(window, "statusVault"), QStringLiteral("sealed"));
    QCOMPARE(wait(session->vaultState()).value(), VaultState::Locked);
}

void TestVault::leavingAContestForgetsItsKey()
{
    SmallContest contest;
    const auto session = sealedContest(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QVERIFY(wait(session->unlock(passphrase)));
    trigger(window, "contest.close");
    QCOMPARE(wait(session->vaultState()).value(), VaultState::Locked);
    QVERIFY(!found<QLabel>(window, "statusVault")->isVisible());
}

void TestVault::anOpenContestSaysSoAndIsProtectedInTheWindow()
{
    SmallContest contest;
    const auto session = contest.createImported();
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    const QWidget &page = opened(window, "overview");
    QTRY_VERIFY(found<QLabel>(page, "unprotected")->isVisible());
    QCOMPARE(text(window, "statusVault"), QStringLiteral("no passphrase"));
    press(page, "protectContest");
    auto *dialog = openDialog<ProtectDialog>(window);
    QVERIFY(dialog);
    giveNewPassphrase(*dialog, passphrase);
    press(*dialog, "accept");
    QTRY_VERIFY_WITH_TIMEOUT(openDialog<RecoveryCodeDialog>(window), fullCost);
    QTRY_VERIFY(!found<QLabel>(page, "unprotected")->isVisible());
    QCOMPARE(text(window, "statusVault"), QStringLiteral("opened"));
    session->lock();
    QVERIFY(!wait(session->unlock(QStringLiteral("không phải"))));
    QVERIFY(wait(session->unlock(passphrase)));
}

void TestVault::theRecoveryCodeStaysUntilItIsWrittenDown()
{
    SmallContest contest;
    const auto session = contest.createImported();
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    trigger(window, "vault.protect");
    giveNewPassphrase(*openDialog<ProtectDialog>(window), passphrase);
    press(*openDialog<ProtectDialog>(window), "accept");
    QTRY_VERIFY_WITH_TIMEOUT(openDialog<RecoveryCodeDialog>(window), fullCost);
    auto *dialog = openDialog<RecoveryCodeDialog>(window);
    const QString code = text(*dialog, "shownRecoveryCode");
    dialog->reject();
    QVERIFY(dialog->isVisible());
    QVERIFY(!found<QPushButton>(*dialog, "closeCode")->isEnabled());
    press(*dialog, "copyCode");
    QCOMPARE(QGuiApplication::clipboard()->text(), code);
    contest.files->toSave = contest.path(QStringLiteral("code.txt"));
    press(*dialog, "saveCode");
    QFile saved(contest.files->toSave);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(QString::fromUtf8(saved.readAll()).contains(code));
    found<QCheckBox>(*dialog, "written")->setChecked(true);
    contest.files->toSave = contest.path(QStringLiteral("again.txt"));
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    found<QPushButton>(*dialog, "saveCode")->setFocus();
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return); // is for this button, not for the one that closes
    QVERIFY(QFile::exists(contest.files->toSave) && dialog->isVisible());
    press(*dialog, "closeCode");
    QVERIFY(!openDialog<RecoveryCodeDialog>(window));
    QVERIFY(wait(session->recover(code, {QStringLiteral("một cụm mật khẩu mới"), cheap}, QStringLiteral("test"))));
}

void TestVault::aShortPassphraseIsNotTaken()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.createImported());
    window.show();
    trigger(window, "vault.protect");
    auto *dialog = openDialog<ProtectDialog>(window);
    giveNewPassphrase(*dialog, QStringLiteral("mười một kt"));
    QCOMPARE(text(*dialog, "missing"), QStringLiteral("A passphrase has at least 12 characters."));
    QVERIFY(!found<QPushButton>(*dialog, "accept")->isEnabled());
    typeInto(*dialog, "newPassphrase", passphrase);
    QCOMPARE(text(*dialog, "missing"), QStringLiteral("The passphrases differ."));
    typeInto(*dialog, "newPassphraseAgain", passphrase);
    QVERIFY(found<QPushButton>(*dialog, "accept")->isEnabled());
}

void TestVault::thePassphraseIsChangedWithTheOldOne()
{
    SmallContest contest;
    const auto session = sealedContest(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QTRY_VERIFY(offered(window, "vault.change"));
    QVERIFY(!offered(window, "vault.protect"));
    trigger(window, "vault.change");
    auto *dialog = openDialog<ChangePassphraseDialog>(window);
    const QString next = QStringLiteral("một cụm mật khẩu mới");
    typeInto(*dialog, "currentPassphrase", QStringLiteral("không phải"));
    giveNewPassphrase(*dialog, next);
    press(*dialog, "accept");
    QTRY_VERIFY(text(*dialog, "missing").contains(QStringLiteral("wrong")));
    QVERIFY(!wait(session->unlock(next)));
    typeInto(*dialog, "currentPassphrase", passphrase);
    press(*dialog, "accept");
    QTRY_VERIFY_WITH_TIMEOUT(!openDialog<ChangePassphraseDialog>(window), fullCost);
    QVERIFY(!wait(session->unlock(passphrase)));
    QVERIFY(wait(session->unlock(next)));
}

void TestVault::theRecoveryCodeSetsANewPassphrase()
{
    SmallContest contest;
    const auto session = contest.createImported();
    const QString code = wait(session->protect({passphrase, cheap}, QStringLiteral("test"))).value().recoveryCode;
    session->lock();
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    trigger(window, "vault.recover");
    auto *dialog = openDialog<RecoverDialog>(window);
    const QString next = QStringLiteral("một cụm mật khẩu mới");
    giveNewPassphrase(*dialog, next);
    typeInto(*dialog, "recoveryCode", code.left(20));
    press(*dialog, "accept");
    QTRY_VERIFY(text(*dialog, "missing").contains(QStringLiteral("no recovery code")));
    typeInto(*dialog, "recoveryCode", code.toLower().remove(u'-'));
    press(*dialog, "accept");
    QTRY_VERIFY_WITH_TIMEOUT(!openDialog<RecoverDialog>(window), fullCost);
    QTRY_COMPARE(text(window, "statusVault"), QStringLiteral("opened"));
    session->lock();
    QVERIFY(wait(session->unlock(next)));
}

void TestVault::theProgramSaysWhatProtectionDoesNotStop()
{
    SmallContest contest;
    MainWindow window(contest.context());
    window.openSession(contest.create());
    window.show();
    trigger(window, "vault.limits");
    QCOMPARE(contest.messages->texts.size(), 1);
    QVERIFY(contest.messages->texts.first().contains(QStringLiteral("the key lies in it")));
}

void TestVault::numbersAreDotsUntilAReasonIsOnRecord()
{
    SmallContest contest;
    const auto session = rankedWithNumbers(contest);
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QWidget &page = chosen(window, QStringLiteral("p1"));
    QVERIFY(personalTexts(page).contains(QStringLiteral("••••••••")));
    press(page, "showPersonal");
    QTRY_VERIFY(openDialog<PassphraseDialog>(window));
    typeInto(*openDialog<PassphraseDialog>(window), "passphrase", passphrase);
    press(*openDialog<PassphraseDialog>(window), "accept");
    QTRY_VERIFY(openDialog<ShowPersonalDialog>(window));
    auto *dialog = openDialog<ShowPersonalDialog>(window);
    typeInto(*dialog, "name", QStringLiteral("Trần Thị Thư"));
    QVERIFY(!found<QPushButton>(*dialog, "accept")->isEnabled());
    typeInto(*dialog, "reason", QStringLiteral("gọi báo giải"));
    QVERIFY(!personalTexts(page).contains(phone));
    press(*dialog, "accept");
    QTRY_VERIFY(personalTexts(page).contains(phone));
    QVERIFY(personalTexts(page).contains(nationalId));
    const auto trail = wait(session->auditListing({}));
    const auto newest = wait(session->auditEntries({trail.value().numbers.front()}));
    QCOMPARE(newest.value().front().action, QStringLiteral("personal.show"));
    QCOMPARE(newest.value().front().actor, QStringLiteral("Trần Thị Thư"));
    QVERIFY(newest.value().front().payload.contains(QStringLiteral("gọi báo giải").toUtf8()));
}

void TestVault::shownNumbersAreHiddenAgain_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"after a minute", "for another row", "when another page is opened", "when sealed again"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestVault::shownNumbersAreHiddenAgain()
{
    QFETCH(QString, how);
    SmallContest contest;
    const auto session = rankedWithNumbers(contest);
    QVERIFY(wait(session->unlock(passphrase)));
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QTRY_COMPARE(text(window, "statusVault"), QStringLiteral("opened"));
    QWidget &page = chosen(window, QStringLiteral("p1"));
    showNumbers(window, page);
    auto *shown = found<QTimer>(page, "personalShown");
    QVERIFY(shown->isActive() && shown->interval() == 60'000);
    if (how == QStringLiteral("after a minute"))
        shown->start(10);
    else if (how == QStringLiteral("for another row"))
        chosen(window, QStringLiteral("p2"));
    else if (how == QStringLiteral("when another page is opened"))
        opened(window, "overview");
    else
        trigger(window, "vault.seal");
    QTRY_VERIFY(!personalTexts(page).contains(phone));
    QVERIFY(!personalTexts(page).contains(nationalId));
    QVERIFY(personalTexts(page).contains(QStringLiteral("••••••••")));
    QVERIFY(!shown->isActive());
}

void TestVault::lockingHidesTheNumbersAndForgetsTheKey()
{
    SmallContest contest;
    const auto session = rankedWithNumbers(contest);
    const QByteArray password = "mật khẩu thử";
    QVERIFY(wait(
        session->recordMember({QStringLiteral("quan"), QStringLiteral("Võ Văn Quản"), Role::Administrator, password})));
    QVERIFY(wait(session->signIn(QStringLiteral("quan"), password)));
    QVERIFY(wait(
        session->recordMember({QStringLiteral("thu"), QStringLiteral("Trần Thị Thư"), Role::Secretary, password})));
    QVERIFY(wait(session->signIn(QStringLiteral("thu"), password)));
    QVERIFY(wait(session->unlock(passphrase)));
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QTRY_VERIFY(offered(window, "contest.lock"));
    QWidget &page = chosen(window, QStringLiteral("p1"));
    showNumbers(window, page);
    trigger(window, "contest.lock");
    QVERIFY(!personalTexts(page).contains(phone));
    QVERIFY(!offered(window, "vault.open"));
    QCOMPARE(wait(session->vaultState()).value(), VaultState::Locked);
}

void TestVault::copiedRowsHoldNoNumbers()
{
    SmallContest contest;
    const auto session = rankedWithNumbers(contest);
    QVERIFY(wait(session->unlock(passphrase)));
    MainWindow window(contest.context());
    window.openSession(session);
    window.show();
    QWidget &page = chosen(window, QStringLiteral("p1"));
    showNumbers(window, page);
    found<QTableView>(page, "rankingTable")->selectAll();
    QGuiApplication::clipboard()->clear();
    trigger(page, "ranking.copy");
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("Cao Thị Một")));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(phone));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(nationalId));
}

} // namespace hoithi

using TestVault = hoithi::TestVault;
HOITHI_TEST(TestVault)
#include "tst_vault.moc"
