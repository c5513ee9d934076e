// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testregistry.h"
#include "vaultparts.h"
#include "views/dialogs/vault/passphrasedialog.h"
#include "views/widgets/messagebar.h"

#include <QCheckBox>
#include <QHash>

namespace hoithi {

using namespace test;

namespace {

/// A keyring that does what the test says.
class PreparedKeyring final : public Keyring
{
public:
    QHash<QString, QString> secrets;
    std::optional<Error> refuses;
    bool answers = true;
    int reads = 0;

    void read(const QString &name, QObject *context, Read read) override
    {
        ++reads;
        const auto known = secrets.constFind(name);
        const Result<QString> secret = refuses ? failure(*refuses)
                                       : known == secrets.cend()
                                           ? failure(ErrorCode::NotFound, QStringLiteral("Nothing."))
                                           : Result<QString>(*known);
        later(context, [read, secret] { read(secret); });
    }
    void write(const QString &name, const QString &secret, QObject *context, Done done) override
    {
        if (!refuses)
            secrets.insert(name, secret);
        later(context, [done, outcome = outcome()] { done(outcome); });
    }
    void remove(const QString &name, QObject *context, Done done) override
    {
        secrets.remove(name);
        later(context, [done, outcome = outcome()] { done(outcome); });
    }

private:
    [[nodiscard]] Result<void> outcome() const { return refuses ? failure(*refuses) : Result<void>(); }
    void later(QObject *context, const std::function<void()> &answer) const
    {
        if (answers)
            QMetaObject::invokeMethod(context, answer, Qt::QueuedConnection);
    }
};

bool hasKept(const SmallContest &contest)
{
    for (const QString &key : contest.settings->allKeys()) {
        if (key.startsWith(QStringLiteral("passphrase_kept")) && contest.settings->value(key).toBool())
            return true;
    }
    return false;
}

} // namespace

/// The passphrase that this computer remembers.
class TestRememberedPassphrase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        windowWarningsAreErrors();
        m_contest = std::make_unique<SmallContest>();
        m_keyring = std::make_shared<PreparedKeyring>();
        m_session = sealedContest(*m_contest);
        m_window = newWindow();
    }
    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_contest.reset();
    }

    void nothingIsRememberedUnasked()
    {
        give(passphrase, false);
        QVERIFY(m_keyring->secrets.isEmpty());
        QCOMPARE(m_keyring->reads, 0);
        QVERIFY(!hasKept(*m_contest));
    }

    void whatIsRememberedOpensTheContestUnasked()
    {
        give(passphrase, true);
        QTRY_VERIFY(hasKept(*m_contest));
        QCOMPARE(m_keyring->secrets.values(), QStringList{passphrase});
        reopen();
        trigger(*m_window, "vault.open");
        QTRY_COMPARE(text(*m_window, "statusVault"), QStringLiteral("opened"));
        QVERIFY(!openDialog<PassphraseDialog>(*m_window));
    }

    void thePassphraseIsInNoSettings()
    {
        give(passphrase, true);
        QTRY_VERIFY(hasKept(*m_contest));
        for (const QString &key : m_contest->settings->allKeys()) {
            QVERIFY(!key.contains(passphrase));
            QVERIFY(!m_contest->settings->value(key).toString().contains(passphrase));
        }
    }

    void aKeyringThatRefusesIsToldAndTheContestStaysOpened()
    {
        m_keyring->refuses = {ErrorCode::Refused, QStringLiteral("Refused."), {}};
        give(passphrase, true);
        QTRY_COMPARE(found<MessageBar>(*m_window, "windowMessages")->text(),
                     QStringLiteral(
                         "Refused. The passphrase is not remembered: it is kept in memory until the contest is left."));
        QCOMPARE(text(*m_window, "statusVault"), QStringLiteral("opened"));
        QVERIFY(!hasKept(*m_contest));
    }

    void aKeyringThatDoesNotAnswerIsTold()
    {
        m_keyring->answers = false;
        give(passphrase, true);
        QTRY_VERIFY_WITH_TIMEOUT(
            found<MessageBar>(*m_window, "windowMessages")->text().contains(QStringLiteral("does not answer")), 10'000);
        QVERIFY(!hasKept(*m_contest));
    }

    void aKeyringThatGivesNothingIsNoObstacle_data()
    {
        QTest::addColumn<bool>("answers");
        QTest::newRow("locked") << true;
        QTest::newRow("silent") << false;
    }

    void aKeyringThatGivesNothingIsNoObstacle()
    {
        QFETCH(bool, answers);
        give(passphrase, true);
        QTRY_VERIFY(hasKept(*m_contest));
        m_keyring->secrets.clear();
        m_keyring->answers = answers;
        reopen();
        trigger(*m_window, "vault.open");
        QTRY_VERIFY_WITH_TIMEOUT(openDialog<PassphraseDialog>(*m_window), 10'000);
        QVERIFY(text(*openDialog<PassphraseDialog>(*m_window), "note").contains(QStringLiteral("may be locked")));
        typeInto(*openDialog<PassphraseDialog>(*m_window), "passphrase", passphrase);
        press(*openDialog<PassphraseDialog>(*m_window), "accept");
        QTRY_COMPARE(text(*m_window, "statusVault"), QStringLiteral("opened"));
    }

    void aRememberedPassphraseThatIsWrongIsForgotten()
    {
        give(passphrase, true);
        QTRY_VERIFY(hasKept(*m_contest));
        const QString next = QStringLiteral("một cụm mật khẩu mới");
        const auto changed = m_session->changePassphrase(passphrase, {next, cheap}, QStringLiteral("test"));
        QTRY_VERIFY(changed.isFinished());
        reopen();
        trigger(*m_window, "vault.open");
        QTRY_VERIFY(openDialog<PassphraseDialog>(*m_window));
        QVERIFY(text(*openDialog<PassphraseDialog>(*m_window), "note").contains(QStringLiteral("any more")));
        QVERIFY(!hasKept(*m_contest));
        QVERIFY(m_keyring->secrets.isEmpty());
    }

    void untickingForgets()
    {
        give(passphrase, true);
        QTRY_VERIFY(hasKept(*m_contest));
        const QHash<QString, QString> kept = std::exchange(m_keyring->secrets, {});
        reopen();
        trigger(*m_window, "vault.open");
        QTRY_VERIFY(openDialog<PassphraseDialog>(*m_window));
        m_keyring->secrets = kept;
        auto *dialog = openDialog<PassphraseDialog>(*m_window);
        QVERIFY(found<QCheckBox>(*dialog, "remember")->isChecked());
        found<QCheckBox>(*dialog, "remember")->setChecked(false);
        typeInto(*dialog, "passphrase", passphrase);
        press(*dialog, "accept");
        QTRY_VERIFY(m_keyring->secrets.isEmpty());
        QVERIFY(!hasKept(*m_contest));
    }

private:
    std::unique_ptr<MainWindow> newWindow()
    {
        AppContext context = m_contest->context();
        context.keyring = m_keyring;
        auto window = std::make_unique<MainWindow>(context);
        window->openSession(m_session);
        window->show();
        for (int i = 0; i < 100 && text(*window, "statusVault") != QStringLiteral("sealed"); ++i)
            QTest::qWait(50);
        return window;
    }

    void reopen()
    {
        m_window.reset();
        m_session->lock();
        m_window = newWindow();
    }

    void give(const QString &typed, bool remember)
    {
        trigger(*m_window, "vault.open");
        QTRY_VERIFY(openDialog<PassphraseDialog>(*m_window));
        auto *dialog = openDialog<PassphraseDialog>(*m_window);
        typeInto(*dialog, "passphrase", typed);
        found<QCheckBox>(*dialog, "remember")->setChecked(remember);
        press(*dialog, "accept");
        QTRY_COMPARE(text(*m_window, "statusVault"), QStringLiteral("opened"));
    }

    std::unique_ptr<SmallContest> m_contest;
    std::shared_ptr<PreparedKeyring> m_keyring;
    std::shared_ptr<ContestSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

HOITHI_TEST(TestRememberedPassphrase)

} // namespace hoithi

#include "tst_rememberedpassphrase.moc"
