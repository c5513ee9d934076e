// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../server/ownserver.h"
#include "base/serverplace.h"
#include "postgresfixture.h"
#include "testregistry.h"
#include "vaultparts.h"
#include "views/dialogs/server/serverdialog.h"
#include "views/dialogs/server/serverpassworddialog.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/messagebar.h"

#include <QFile>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace hoithi {

using namespace test;

namespace {

const QString secret = QStringLiteral("không ai; đoán 'ra'");

/// Takes connections, and says nothing.
class SilentServer
{
public:
    SilentServer() : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof place;
        auto *address = reinterpret_cast<sockaddr *>(&place);
        if (::bind(m_socket, address, size) == 0 && ::listen(m_socket, 4) == 0
            && ::getsockname(m_socket, address, &size) == 0)
            m_port = ntohs(place.sin_port);
    }
    ~SilentServer() { ::close(m_socket); }
    SilentServer(const SilentServer &) = delete;
    SilentServer &operator=(const SilentServer &) = delete;
    [[nodiscard]] int port() const { return m_port; }

private:
    int m_socket;
    int m_port = 0;
};

/// Chooses by what the address will ask for.
void chooseEncryption(const ServerDialog &dialog, const QString &mode)
{
    auto *box = found<QComboBox>(dialog, "serverEncryption");
    box->setCurrentIndex(box->findData(mode));
}

} // namespace

/// A contest on a server, opened and made in the window.
class TestServerOpening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_POSTGRES(); // then there are no programs of a server either
        m_server = OwnServer::create();
        QVERIFY(m_server);
        for (const char *database : {"contest", "empty", "later", "bare"})
            m_server->sql(
                QStringLiteral("CREATE DATABASE %1 ENCODING 'UTF8' TEMPLATE template0").arg(QLatin1String(database)));
        QVERIFY(wait(ContestSession::create(m_server->url(QStringLiteral("contest")), QStringLiteral("kh2475"),
                                            std::make_shared<SystemClock>())));
        QVERIFY(wait(ContestSession::create(m_server->url(QStringLiteral("later")), QStringLiteral("kh2475"),
                                            std::make_shared<SystemClock>())));
        m_server->sql(QStringLiteral("INSERT INTO hoithi.schema_migration VALUES (9999, 'later', 0)"),
                      QStringLiteral("later"));
        m_server->sql(QStringLiteral("CREATE ROLE chief LOGIN SUPERUSER PASSWORD '%1'")
                          .arg(QString(secret).replace(u'\'', QStringLiteral("''"))));
        m_server->sql(QStringLiteral("CREATE ROLE stranger LOGIN"));
        QFile hba(m_server->dataFolder() + QStringLiteral("/pg_hba.conf"));
        QVERIFY(hba.open(QIODevice::WriteOnly));
        hba.write("host all outcast all reject\nhost all chief all scram-sha-256\nhost all all all trust\n");
        hba.close();
        m_server->sql(QStringLiteral("SELECT pg_reload_conf()"));
    }

    void init()
    {
        windowWarningsAreErrors();
        m_contest = std::make_unique<SmallContest>();
        m_window = std::make_unique<MainWindow>(m_contest->context());
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_contest.reset();
    }

    void theFormOpensTheContest()
    {
        press(*m_window, "startServer");
        ServerDialog &dialog = filled(QStringLiteral("contest"), QStringLiteral("postgres"));
        press(dialog, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(isContestOpen(), 20'000);
        QTRY_VERIFY(!openDialog<ServerDialog>(*m_window));
        QCOMPARE(
            recent(),
            QStringList{
                QStringLiteral("postgresql://postgres@127.0.0.1:%1/contest?sslmode=disable").arg(m_server->port())});
    }

    void theFormMakesAContestInAnEmptyDatabase()
    {
        press(*m_window, "startNewServer");
        ServerDialog &dialog = filled(QStringLiteral("empty"), QStringLiteral("postgres"));
        press(dialog, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(isContestOpen(), 40'000);
        QCOMPARE(m_server->sql(QStringLiteral("SELECT COUNT(*) FROM hoithi.contest"), QStringLiteral("empty")),
                 QStringLiteral("1"));
        trigger(*m_window, "contest.newServer");
        ServerDialog &again = filled(QStringLiteral("contest"), QStringLiteral("postgres"));
        press(again, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(text(again, "missing").contains(QStringLiteral("contest already")), 20'000);
    }

    void whatWasUsedLastStandsInTheForm()
    {
        m_contest->settings->setValue(
            QStringLiteral("recent_stores"),
            QStringList{
                m_contest->path(QStringLiteral("a.hoithi")),
                QStringLiteral("postgresql://le.van@a:1,b:2/hội%20thi?sslmode=verify-full&sslrootcert=/c%20a.crt&"
                               "answer_timeout=30")});
        trigger(*m_window, "contest.openServer");
        const ServerDialog &dialog = *openDialog<ServerDialog>(*m_window);
        QCOMPARE(value(dialog, "serverHosts"), QStringLiteral("a,b"));
        QCOMPARE(value(dialog, "serverPorts"), QStringLiteral("1,2"));
        QCOMPARE(value(dialog, "serverDatabase"), QStringLiteral("hội thi"));
        QCOMPARE(value(dialog, "serverLogin"), QStringLiteral("le.van"));
        QCOMPARE(value(dialog, "serverAuthority"), QStringLiteral("/c a.crt"));
    }

    void thePasswordIsAskedForAndKeptNowhere()
    {
        press(*m_window, "startServer");
        ServerDialog &dialog = filled(QStringLiteral("contest"), QStringLiteral("chief"));
        press(dialog, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(openDialog<ServerPasswordDialog>(*m_window), 20'000);
        auto *asking = openDialog<ServerPasswordDialog>(*m_window);
        typeInto(*asking, "serverPassword", QStringLiteral("wrong"));
        press(*asking, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(text(*asking, "missing").contains(QStringLiteral("does not take")), 20'000);
        typeInto(*asking, "serverPassword", secret);
        press(*asking, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(isContestOpen(), 20'000);
        QTRY_VERIFY(openedPage("audit")); // every thread of the session is let in
        for (const QString &key : m_contest->settings->allKeys())
            QVERIFY(!m_contest->settings->value(key).toStringList().join(u' ').contains(QStringLiteral("đoán")));
    }

    void aKnownAddressAsksForItsPasswordToo()
    {
        const QString address =
            QStringLiteral("postgresql://chief@127.0.0.1:%1/contest?sslmode=disable&connect_timeout=9")
                .arg(m_server->port());
        m_window->openStore(address);
        QTRY_VERIFY_WITH_TIMEOUT(openDialog<ServerPasswordDialog>(*m_window), 20'000);
        press(*openDialog<ServerPasswordDialog>(*m_window), "reject");
        QTRY_VERIFY(found<QPushButton>(*m_window, "startServer")->isEnabled());
        m_window->openStore(address);
        QTRY_VERIFY_WITH_TIMEOUT(openDialog<ServerPasswordDialog>(*m_window), 20'000);
        typeInto(*openDialog<ServerPasswordDialog>(*m_window), "serverPassword", secret);
        press(*openDialog<ServerPasswordDialog>(*m_window), "accept");
        QTRY_VERIFY_WITH_TIMEOUT(isContestOpen(), 20'000);
    }

    void whatFailedIsSaidAndTheFormStays_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("port");
        QTest::addColumn<QString>("database");
        QTest::addColumn<QString>("login");
        QTest::addColumn<QString>("encryption");
        QTest::addColumn<QString>("said");
        const auto row = [this](const char *name, const char *host, int port, const char *database, const char *login,
                                const char *encryption, const char *said) {
            QTest::newRow(name) << QString::fromLatin1(host)
                                << QString::number(port == 0 && m_server ? m_server->port() : port)
                                << QString::fromLatin1(database) << QString::fromLatin1(login)
                                << QString::fromLatin1(encryption) << QString::fromLatin1(said);
        };
        row("unknown host", "nowhere.invalid", 5432, "contest", "postgres", "disable", "no computer of that name");
        row("nothing at the port", "127.0.0.1", 1, "contest", "postgres", "disable", "nothing answers at this port");
        row("no encryption there", "127.0.0.1", 0, "contest", "postgres", "verify-full", "does not encrypt");
        row("login refused", "127.0.0.1", 0, "contest", "outcast", "disable", "refuses this user");
        row("no such database", "127.0.0.1", 0, "nothing", "postgres", "disable", "has no database");
        row("no contest", "127.0.0.1", 0, "bare", "postgres", "disable", "holds no contest");
        row("newer schema", "127.0.0.1", 0, "later", "postgres", "disable", "newer version");
        row("no member", "127.0.0.1", 0, "contest", "stranger", "disable", "member");
    }

    void whatFailedIsSaidAndTheFormStays()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, port);
        QFETCH(const QString, database);
        QFETCH(const QString, login);
        QFETCH(const QString, encryption);
        QFETCH(const QString, said);
        QFile authority(m_contest->path(QStringLiteral("ca.crt")));
        QVERIFY(authority.open(QIODevice::WriteOnly));
        authority.close();
        press(*m_window, "startServer");
        ServerDialog &dialog = filled(database, login);
        typeInto(dialog, "serverHosts", host);
        typeInto(dialog, "serverPorts", port);
        chooseEncryption(dialog, encryption);
        typeInto(dialog, "serverAuthority", authority.fileName());
        press(dialog, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(!text(dialog, "missing").isEmpty(), 40'000);
        QVERIFY2(text(dialog, "missing").contains(said), qPrintable(text(dialog, "missing")));
        QCOMPARE(value(dialog, "serverHosts"), host);
        QCOMPARE(value(dialog, "serverDatabase"), database);
        QCOMPARE(value(dialog, "serverLogin"), login);
        QVERIFY(found<QPushButton>(dialog, "accept")->isEnabled());
        QVERIFY(recent().isEmpty());
    }

    void connectingMayBeCancelledAndTheFormStays()
    {
        const SilentServer silent;
        press(*m_window, "startServer");
        ServerDialog &dialog = filled(QStringLiteral("contest"), QStringLiteral("postgres"));
        typeInto(dialog, "serverPorts", QString::number(silent.port()));
        press(dialog, "accept");
        QTRY_VERIFY(found<JobBar>(dialog, "jobBar")->isVisible());
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!found<JobBar>(dialog, "jobBar")->isVisible());
        QVERIFY(dialog.isVisible());
        typeInto(dialog, "serverPorts", QString::number(m_server->port()));
        press(dialog, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(isContestOpen(), 20'000);
    }

    void connectingToAKnownAddressMayBeCancelled()
    {
        const SilentServer silent;
        m_window->openStore(QStringLiteral("postgresql://postgres@127.0.0.1:%1/contest").arg(silent.port()));
        auto *start = found<QWidget>(*m_window, "startPage");
        QTRY_VERIFY(found<QPushButton>(*start, "jobCancel")->isVisible());
        press(*start, "jobCancel");
        QTRY_VERIFY(found<QPushButton>(*m_window, "startServer")->isEnabled());
        QVERIFY(!found<MessageBar>(*start, "messageBar")->isVisible());
    }

    void aServiceNamesTheRest()
    {
        QFile services(m_contest->path(QStringLiteral("services.conf")));
        QVERIFY(services.open(QIODevice::WriteOnly));
        services.write(QStringLiteral("[contest]\nhost=127.0.0.1\nport=%1\ndbname=contest\nuser=postgres\n")
                           .arg(m_server->port())
                           .toUtf8());
        services.close();
        qputenv("PGSERVICEFILE", services.fileName().toLocal8Bit());
        press(*m_window, "startServer");
        ServerDialog &dialog = *openDialog<ServerDialog>(*m_window);
        found<QComboBox>(dialog, "serverWay")->setCurrentIndex(1);
        QVERIFY(!found<QPushButton>(dialog, "accept")->isEnabled());
        QVERIFY(!found<QLineEdit>(dialog, "serverHosts")->isVisible());
        typeInto(dialog, "serverService", QStringLiteral("contest"));
        press(dialog, "accept");
        QTRY_VERIFY_WITH_TIMEOUT(isContestOpen(), 20'000);
        QCOMPARE(recent(), QStringList{QStringLiteral("postgresql:///?service=contest")});
        qunsetenv("PGSERVICEFILE");
    }

    void theKeyboardIsEnough()
    {
        trigger(*m_window, "contest.openServer");
        auto *dialog = openDialog<ServerDialog>(*m_window);
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        const QStringList typed{QString(), QStringLiteral("127.0.0.1"), QString::number(m_server->port()),
                                QStringLiteral("contest"), QStringLiteral("postgres")};
        for (const QString &word : typed) {
            QTest::keyClicks(dialog->focusWidget(), word);
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(dialog->focusWidget()->objectName(), QStringLiteral("serverEncryption"));
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Down);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(isContestOpen(), 20'000);
    }

    void anAddressSurvivesTheForm_data()
    {
        QTest::addColumn<QString>("address");
        for (const char *address : {"postgresql://u@h:5433/d",
                                    "postgresql://u%40x@a:1,b:2/it%27s%20d?sslmode=verify-full&sslrootcert=/c%26a.crt",
                                    "postgresql://[::1]:5432/d?sslmode=disable",
                                    "postgresql:///?service=c&answer_timeout=30", "postgresql://h/d"})
            QTest::newRow(address) << QString::fromLatin1(address);
    }
    void anAddressSurvivesTheForm()
    {
        QFETCH(const QString, address);
        QCOMPARE(addressOf(placeOf(address)), address);
    }

private:
    ServerDialog &filled(const QString &database, const QString &login)
    {
        ServerDialog &dialog = *openDialog<ServerDialog>(*m_window);
        typeInto(dialog, "serverHosts", QStringLiteral("127.0.0.1"));
        typeInto(dialog, "serverPorts", QString::number(m_server->port()));
        typeInto(dialog, "serverDatabase", database);
        typeInto(dialog, "serverLogin", login);
        chooseEncryption(dialog, QStringLiteral("disable"));
        return dialog;
    }
    [[nodiscard]] bool isContestOpen() const { return !text(*m_window, "topContest").isEmpty(); }
    [[nodiscard]] bool openedPage(const char *id) { return opened(*m_window, id).isVisible(); }
    [[nodiscard]] QStringList recent() const
    {
        return m_contest->settings->value(QStringLiteral("recent_stores")).toStringList();
    }
    [[nodiscard]] static QString value(const ServerDialog &dialog, const char *field)
    {
        return found<QLineEdit>(dialog, field)->text();
    }

    std::unique_ptr<OwnServer> m_server;
    std::unique_ptr<SmallContest> m_contest;
    std::unique_ptr<MainWindow> m_window;
};

HOITHI_TEST(TestServerOpening)

} // namespace hoithi

#include "tst_serveropening.moc"
