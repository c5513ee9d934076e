// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientchecks.h"
#include "clientwork.h"
#include "domain/ranking/rulebook.h"
#include "ownserver.h"
#include "smallcontest.h"
#include "testregistry.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace hoithi;
using namespace hoithi::test;
using namespace std::chrono_literals;

namespace {

const QString contestName = QStringLiteral("contest");

/// Twenty of them, each a desktop of its own with a login of its own.
constexpr std::array desktops{Role::Administrator, Role::Administrator, Role::Organiser, Role::Organiser,
                              Role::Organiser,     Role::Organiser,     Role::Organiser, Role::Organiser,
                              Role::Judge,         Role::Judge,         Role::Judge,     Role::Judge,
                              Role::Judge,         Role::Judge,         Role::Judge,     Role::Secretary,
                              Role::Secretary,     Role::Secretary,     Role::Secretary, Role::Secretary};

QString loginOf(int number)
{
    return QStringLiteral("desktop_%1").arg(number);
}

QString nameOf(int number)
{
    return QStringLiteral("Người Thử %1").arg(QChar('A' + number));
}

std::chrono::seconds duration()
{
    const int told = qEnvironmentVariableIntValue("HOITHI_CLIENT_SECONDS");
    return std::chrono::seconds(told > 0 ? told : qgetenv("HOITHI_FAULTS") == "long" ? 240 : 25);
}

} // namespace

/// What another process does in whatEverybodyDoesIsThereOnceAndWhole.
class TestClientProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksUntilItsTimeIsOver()
    {
        const int number = qEnvironmentVariableIntValue("HOITHI_CLIENT");
        const QString store = qEnvironmentVariable("HOITHI_CLIENT_STORE");
        if (store.isEmpty())
            QSKIP("only within another test");
        ClientWork work(desktops.at(static_cast<std::size_t>(number)), nameOf(number), number,
                        static_cast<quint32>(qEnvironmentVariableIntValue("HOITHI_CLIENT_SEED")),
                        qEnvironmentVariable("HOITHI_CLIENT_FOLDER"));
        QVERIFY(work.run(store, std::chrono::seconds(qEnvironmentVariableIntValue("HOITHI_CLIENT_SECONDS"))));
    }
};

/// Twenty desktops import, edit, decide, rank, sign and award at once. Some are killed, connections are ended.
class TestClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsSet("HOITHI_CLIENT_STORE"))
            QSKIP("another process");
        server = OwnServer::create(QStringLiteral("max_connections = 200\nfsync = off"));
        QVERIFY(server);
        server->sql(QStringLiteral("CREATE DATABASE ") + contestName);
        clock = std::make_shared<SystemClock>();
        const auto made = wait(ContestSession::create(server->url(contestName), QStringLiteral("kh2475"), clock));
        QVERIFY_RESULT(made);
        ContestSession &owner = **made;
        QVERIFY_RESULT(
            wait(owner.approveRules(*ruleBookPreset(u"all-15"), 1, QStringLiteral("Lê Thử"), QStringLiteral("x"))));
        for (const int round : {busyRound, quietRound})
            QVERIFY_RESULT(wait(owner.setKey(round, {}, wholeKey, 4)));
        QStringList rows;
        for (int i = 0; i < firstRows; ++i)
            rows.append(row(QStringLiteral("F%1").arg(i), QStringLiteral("first%1").arg(i), i, i % 60, i % 3));
        QVERIFY_RESULT(
            wait(owner.import({busyRound, {files.dump(QStringLiteral("first.csv"), rows)}, {}, nameOf(25)}, {}, {})));
        rows = sevenRows().replaceInStrings(QStringLiteral("2023-09-16"), QStringLiteral("2023-09-30"));
        QVERIFY_RESULT(
            wait(owner.import({quietRound, {files.dump(QStringLiteral("quiet.csv"), rows)}, {}, nameOf(25)}, {}, {})));
        QVERIFY_RESULT(wait(owner.rank(quietRound)));
        for (const int aJudge : {8, 9})
            QVERIFY_RESULT(wait(owner.sign(quietRound, nameOf(aJudge))));
        for (int number = 0; number < sharedFiles; ++number) {
            rows.clear();
            for (int i = 0; i < 100; ++i)
                rows.append(
                    row(QStringLiteral("S%1-%2").arg(number).arg(i), QStringLiteral("acc%1").arg(i), i, number));
            QVERIFY(!files.dump(QStringLiteral("shared-%1.csv").arg(number), rows).isEmpty());
        }
        for (int number = 0; number < int(desktops.size()); ++number)
            QVERIFY_RESULT(
                wait(owner.recordMember({loginOf(number), nameOf(number), desktops.at(std::size_t(number)), {}})));
    }

    void whatEverybodyDoesIsThereOnceAndWhole()
    {
        const auto end = std::chrono::steady_clock::now() + duration();
        for (int number = 0; number < int(desktops.size()); ++number)
            start(number, end);
        while (std::chrono::steady_clock::now() + 3s < end) {
            QTest::qWait(QRandomGenerator::global()->bounded(1200));
            const int number = QRandomGenerator::global()->bounded(int(desktops.size()));
            if (QRandomGenerator::global()->bounded(2) == 0)
                killAndStart(number, end);
            else
                terminated += endConnections(number);
        }
        QStringList wrong;
        for (const auto &process : running) {
            if (!process->waitForFinished(60'000) || process->exitCode() != 0)
                wrong.append(QStringLiteral("a client does not come to an end: ")
                             + QString::fromUtf8(process->readAllStandardOutput().right(600)));
        }
        QTest::qWait(500); // the server sees that they have gone
        wrong += findings();
        for (const QString &problem : wrong)
            std::printf("FAULT clients %s\n", qPrintable(problem));
        std::printf("FAULT clients runs=%d bad=%d\n", asked, int(wrong.size()));
        std::fflush(stdout);
        QVERIFY(wrong.isEmpty());
    }

    void cleanupTestCase() { server.reset(); }

private:
    void start(int number, std::chrono::steady_clock::time_point end)
    {
        const auto left = std::chrono::duration_cast<std::chrono::seconds>(end - std::chrono::steady_clock::now());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        QString store = server->url(contestName);
        store.replace(QStringLiteral("postgres@"), QString(loginOf(number) + u'@'));
        environment.insert(QStringLiteral("HOITHI_TEST_CLASS"), QStringLiteral("TestClientProcess"));
        environment.insert(QStringLiteral("HOITHI_CLIENT_STORE"), store);
        environment.insert(QStringLiteral("HOITHI_CLIENT"), QString::number(number));
        environment.insert(QStringLiteral("HOITHI_CLIENT_SEED"), QString::number(++seeds));
        environment.insert(QStringLiteral("HOITHI_CLIENT_FOLDER"), files.folder.path());
        environment.insert(QStringLiteral("HOITHI_CLIENT_SECONDS"), QString::number(left.count()));
        auto process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::MergedChannels);
        process->setProcessEnvironment(environment);
        process->start(QCoreApplication::applicationFilePath(), QStringList());
        if (running.size() <= std::size_t(number))
            running.push_back(std::move(process));
        else
            running[std::size_t(number)] = std::move(process);
    }

    void killAndStart(int number, std::chrono::steady_clock::time_point end)
    {
        running[std::size_t(number)]->kill(); // SIGKILL
        running[std::size_t(number)]->waitForFinished();
        ++killed;
        start(number, end);
    }

    int endConnections(int number)
    {
        return server
            ->sql(QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = '%1'")
                      .arg(loginOf(number)))
            .toInt();
    }

    QStringList findings()
    {
        QStringList names;
        for (int number = 0; number < int(desktops.size()); ++number)
            names.append(nameOf(number));
        const ClientJournals journals(files.folder.path());
        asked = journals.times(QStringLiteral("begin"));
        QStringList wrong = brokenInvariants(*server, contestName);
        wrong += journals.contradicted(*server, contestName, names);
        wrong += journals.improper();
        QProcess verify;
        verify.start(QStringLiteral(HOITHI_PROGRAM), {QStringLiteral("verify"), server->url(contestName)});
        if (!verify.waitForFinished(120'000) || verify.exitCode() != 0)
            wrong.append(QStringLiteral("verify: ") + QString::fromUtf8(verify.readAll()));
        std::printf("%d clients killed, %d connections ended; told of %d acts: %d done, %d not, %d unknown\n", killed,
                    terminated, asked, journals.times(QStringLiteral("ok")), journals.times(QStringLiteral("not")),
                    journals.times(QStringLiteral("maybe")));
        constexpr std::array kinds{"import", "look",  "rank",    "rules", "shared",    "key",
                                   "roster", "award", "propose", "sign",  "withdrawn", "carried"};
        for (std::size_t i = 0; i < kinds.size(); ++i) {
            const int done = journals.times(QStringLiteral("ok"), QLatin1String(kinds[i]));
            std::printf("  %s: %d\n", kinds[i], done);
            if (done == 0 && (i < 4 || duration() > 60s)) // what is seldom need not come about in a sample
                wrong.append(QStringLiteral("nobody ever did it: ") + QLatin1String(kinds[i]));
        }
        return wrong;
    }

    std::unique_ptr<OwnServer> server;
    SmallStore files{QStringLiteral("sqlite")}; // its folder, for dumps
    std::shared_ptr<const Clock> clock;
    std::vector<std::unique_ptr<QProcess>> running;
    quint32 seeds = 0;
    int killed = 0;
    int terminated = 0;
    int asked = 0;
};

HOITHI_TEST(TestClientProcess)
HOITHI_TEST(TestClients)
#include "tst_clients.moc"
