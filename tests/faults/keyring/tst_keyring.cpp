// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answer.h"
#include "credentials/desktopkeyring.h"
#include "smallcontest.h"
#include "testregistry.h"
#include "views/dialogs/vault/passphrasedialog.h"
#include "views/widgets/messagebar.h"
#include "windowparts.h"

#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>

namespace hoithi {

using namespace test;

namespace {

/// keyring.py looks for it in every file afterwards.
const QString passphrase = QStringLiteral("chích choè hót sau vườn 7391");

/// "works", "absent", "denied" or "locked".
QByteArray keyringHere()
{
    return qEnvironmentVariable("HOITHI_KEYRING", QStringLiteral("absent")).toUtf8();
}

/// The dialog that asks for the passphrase; null where nobody asks within some seconds.
PassphraseDialog *asked(const QWidget &window)
{
    for (int i = 0; i < 160; ++i) {
        QTest::qWait(50);
        for (auto *dialog : window.findChildren<PassphraseDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        if (text(window, "statusVault") == QStringLiteral("opened"))
            return nullptr;
    }
    return nullptr;
}

void give(const PassphraseDialog &dialog)
{
    found<QLineEdit>(dialog, "passphrase")->setText(passphrase);
    auto *remember = found<QCheckBox>(dialog, "remember");
    remember->setChecked(true);
    found<QPushButton>(dialog, "accept")->click();
}

} // namespace

/// The window on a desktop whose keyring works, is not there, refuses, or is locked. Contest and settings stay in a folder
/// of the caller, who may run it again in other surroundings.
class TestKeyring : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (keyringHere() == "absent")
            qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    }

    void theContestOpensWhateverTheKeyringDoes()
    {
        SmallContest contest;
        const QString store = protectedContest(contest);
        AppContext context = contest.context();
        context.keyring = std::make_shared<DesktopKeyring>();
        if (const QString folder = qEnvironmentVariable("HOITHI_KEYRING_FOLDER"); !folder.isEmpty())
            context.settings = std::make_shared<QSettings>(QDir(folder).filePath(QStringLiteral("settings.ini")),
                                                           QSettings::IniFormat);
        context.settings->setValue(QStringLiteral("language"), QStringLiteral("en"));
        openOnce(context, store);
        if (!QTest::currentTestFailed())
            openAgain(context, store);
    }

private:
    static QString protectedContest(SmallContest &contest)
    {
        const QString folder = qEnvironmentVariable("HOITHI_KEYRING_FOLDER");
        const QString store = QDir(folder).filePath(QStringLiteral("contest.hoithi"));
        if (!folder.isEmpty() && QFile::exists(store))
            return store;
        const auto session = contest.createImported();
        if (!wait(session->protect({passphrase, {1, 8192 * 1024}}, QStringLiteral("test"))))
            qFatal("the contest is not protected");
        if (folder.isEmpty())
            return session->store();
        if (!wait(session->backup(store)))
            qFatal("the contest is not copied");
        return store;
    }

    static void open(MainWindow &window, const QString &store)
    {
        window.show();
        window.openStore(store);
        QTRY_COMPARE(text(window, "statusVault"), QStringLiteral("sealed"));
        trigger(window, "vault.open");
    }

    /// Typed, with the wish that it be remembered. It opens the contest in any case; where it is not remembered, that is said.
    static void openOnce(const AppContext &context, const QString &store)
    {
        MainWindow window(context);
        open(window, store);
        PassphraseDialog *dialog = asked(window);
        if (!dialog) {
            QCOMPARE(keyringHere(), QByteArray("works")); // it has it from an earlier run
            return;
        }
        give(*dialog);
        QTRY_COMPARE(text(window, "statusVault"), QStringLiteral("opened"));
        const auto *messages = found<MessageBar>(window, "windowMessages");
        if (keyringHere() == "works")
            QTRY_VERIFY(context.settings->allKeys().join(u' ').contains(QStringLiteral("passphrase_kept")));
        else
            QTRY_VERIFY_WITH_TIMEOUT(messages->text().contains(QStringLiteral("not remembered")), 20'000);
        qInfo("%s: %s", keyringHere().constData(), qPrintable(messages->text()));
    }

    static void openAgain(const AppContext &context, const QString &store)
    {
        MainWindow window(context);
        open(window, store);
        PassphraseDialog *dialog = asked(window);
        QCOMPARE(dialog == nullptr, keyringHere() == "works");
        if (dialog)
            give(*dialog);
        QTRY_COMPARE(text(window, "statusVault"), QStringLiteral("opened"));
    }
};

HOITHI_TEST(TestKeyring)

} // namespace hoithi

#include "tst_keyring.moc"
