// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownserver.h"
#include "storage/database.h"
#include "storage/server/serveraddress.h"
#include "testregistry.h"

#include <QFile>
#include <QProcess>
#include <QTest>

using namespace hoithi;
using namespace hoithi::test;

namespace {

Error refusalOf(const QString &address)
{
    const auto opened = Database::open(address, OpenMode::CreateNew);
    return opened ? Error{ErrorCode::Internal, QStringLiteral("it was let in"), {}} : opened.error();
}

bool openssl(const QString &folder, const QString &arguments)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral("openssl"), arguments.split(QLatin1Char(' ')));
    return process.waitForFinished() && process.exitCode() == 0;
}

/// An authority of its own, and a certificate of it for the server "localhost".
bool makeCertificates(const QString &folder)
{
    return openssl(folder, QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.crt -subj /CN=CA"))
           && openssl(folder, QStringLiteral("req -x509 -newkey rsa:2048 -nodes -keyout other.key -out other.crt -subj "
                                             "/CN=Other"))
           && openssl(folder, QStringLiteral("req -newkey rsa:2048 -nodes -keyout server.key -out server.csr -subj "
                                             "/CN=localhost"))
           && openssl(folder, QStringLiteral("x509 -req -in server.csr -CA ca.crt -CAkey ca.key -CAcreateserial -out "
                                             "server.crt -days 2"));
}

} // namespace

class TestAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addressesAreUnderstood_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("part");
        QTest::newRow("plain") << QStringLiteral("postgresql://u@h:5433/d") << QStringLiteral("h:5433/d")
                               << QStringLiteral("host='h' port='5433' user='u' dbname='d'");
        QTest::newRow("several hosts") << QStringLiteral("postgresql://u@a:5432,b:5433/d")
                                       << QStringLiteral("a:5432,b:5433/d")
                                       << QStringLiteral("target_session_attrs=read-write host='a,b' port='5432,5433'");
        QTest::newRow("a service alone") << QStringLiteral("postgresql:///?service=contest")
                                         << QStringLiteral("contest") << QStringLiteral("service='contest'");
        QTest::newRow("quoted") << QStringLiteral("postgres://h/it%27s?sslkey=a%5Cb") << QStringLiteral("h/it's")
                                << QStringLiteral("dbname='it\\'s' sslkey='a\\\\b'");
        QTest::newRow("IPv6") << QStringLiteral("postgresql://[::1]/d") << QStringLiteral("::1/d")
                              << QStringLiteral("host='::1'");
        QTest::newRow("certificates") << QStringLiteral("postgresql://h/d?sslcert=c&sslmode=verify-full")
                                      << QStringLiteral("h/d") << QStringLiteral("sslcert='c' sslmode='verify-full'");
    }
    void addressesAreUnderstood()
    {
        QFETCH(const QString, address);
        QFETCH(const QString, name);
        QFETCH(const QString, part);
        const auto server = parseServerAddress(address);
        QVERIFY_RESULT(server);
        QCOMPARE(server->displayName, name);
        QVERIFY2(server->conninfo.contains(part), qPrintable(server->conninfo));
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<QString>("address");
        QTest::newRow("no database") << QStringLiteral("postgresql://h");
        QTest::newRow("no host") << QStringLiteral("postgresql:///d");
        QTest::newRow("a password") << QStringLiteral("postgresql://u:secret@h/d");
        QTest::newRow("bad escape") << QStringLiteral("postgresql://h/%zz");
        QTest::newRow("unknown wish") << QStringLiteral("postgresql://h/d?options=-c");
        QTest::newRow("no number") << QStringLiteral("postgresql://h/d?answer_timeout=soon");
        QTest::newRow("more options") << QStringLiteral("postgresql://h/a;b");
    }
    void whatIsNoAddressIsRefused()
    {
        QFETCH(const QString, address);
        const auto server = parseServerAddress(address);
        QVERIFY(!server);
        QCOMPARE(server.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!server.error().message.contains(QLatin1String("secret")));
    }

    void whoeverIsNotLetInIsToldWhy()
    {
        const auto server = OwnServer::create();
        QVERIFY(server);
        QCOMPARE(refusalOf(QStringLiteral("postgresql://u@127.0.0.1:1/x")).code, ErrorCode::Locked);
        QVERIFY(refusalOf(QStringLiteral("postgresql://u@127.0.0.1:1/x")).message.contains(QLatin1String("reached")));
        QCOMPARE(refusalOf(server->url(QStringLiteral("nowhere"))).code, ErrorCode::NotFound);
        server->sql(QStringLiteral("CREATE ROLE guarded LOGIN PASSWORD 'right'"));
        QFile hba(server->dataFolder() + QLatin1String("/pg_hba.conf"));
        QVERIFY(hba.open(QIODevice::WriteOnly));
        hba.write("host all postgres all trust\nhost all all all scram-sha-256\n");
        hba.close();
        server->sql(QStringLiteral("SELECT pg_reload_conf()"));
        const QString guarded = QStringLiteral("postgresql://guarded@127.0.0.1:%1/postgres").arg(server->port());
        QCOMPARE(refusalOf(guarded).code, ErrorCode::Refused);
        qputenv("PGPASSWORD", "wrong");
        const Error wrong = refusalOf(guarded);
        qunsetenv("PGPASSWORD");
        QCOMPARE(wrong.code, ErrorCode::Refused);
        QVERIFY(wrong.message.contains(QLatin1String("password")));
        QCOMPARE(refusalOf(QStringLiteral("postgresql:///?service=nobody-knows-it")).code, ErrorCode::InvalidArgument);
        QCOMPARE(refusalOf(server->url(QStringLiteral("x?sslmode=maybe"))).code, ErrorCode::InvalidArgument);
        QVERIFY(refusalOf(server->url(QStringLiteral("postgres?sslmode=require")))
                    .message.contains(QLatin1String("encrypt")));
    }

    void aServiceNamesTheServer()
    {
        const auto server = OwnServer::create();
        QVERIFY(server);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("pg_service.conf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QStringLiteral("[contest]\nhost=127.0.0.1\nport=%1\nuser=postgres\ndbname=postgres\n")
                       .arg(server->port())
                       .toUtf8());
        file.close();
        qputenv("PGSERVICEFILE", file.fileName().toUtf8());
        const auto opened = Database::open(QStringLiteral("postgresql:///?service=contest"), OpenMode::CreateNew);
        qunsetenv("PGSERVICEFILE");
        QVERIFY_RESULT(opened);
        QCOMPARE((*opened)->displayName(), QStringLiteral("contest"));
    }

    void onlyTheRightCertificateIsTrusted()
    {
        const auto server = OwnServer::create();
        QVERIFY(server);
        const QTemporaryDir folder;
        QVERIFY(makeCertificates(folder.path()));
        for (const char *name : {"server.key", "server.crt"})
            QVERIFY(QFile::copy(folder.filePath(QLatin1String(name)),
                                server->dataFolder() + QLatin1Char('/') + QLatin1String(name)));
        QProcess::execute(QStringLiteral("chown"), {QStringLiteral("--reference"), server->dataFolder(),
                                                    server->dataFolder() + QLatin1String("/server.key")});
        QProcess::execute(QStringLiteral("chmod"),
                          {QStringLiteral("600"), server->dataFolder() + QLatin1String("/server.key")});
        server->sql(QStringLiteral("ALTER SYSTEM SET ssl = on"));
        QVERIFY(server->stop(QStringLiteral("fast")) && server->start());
        const auto address = [&](const QString &host, const QString &authority) {
            return QStringLiteral("postgresql://postgres@%1:%2/postgres?sslmode=verify-full&sslrootcert=%3")
                .arg(host)
                .arg(server->port())
                .arg(folder.filePath(authority));
        };
        QVERIFY_RESULT(
            Database::open(address(QStringLiteral("localhost"), QStringLiteral("ca.crt")), OpenMode::CreateNew));
        const Error other = refusalOf(address(QStringLiteral("localhost"), QStringLiteral("other.crt")));
        QCOMPARE(other.code, ErrorCode::Refused);
        QVERIFY2(other.message.contains(QLatin1String("not trusted")), qPrintable(other.message));
        const Error host = refusalOf(address(QStringLiteral("127.0.0.1"), QStringLiteral("ca.crt")));
        QCOMPARE(host.code, ErrorCode::Refused);
        QVERIFY2(host.message.contains(QLatin1String("another server")), qPrintable(host.message));
        QCOMPARE(refusalOf(address(QStringLiteral("localhost"), QStringLiteral("missing.crt"))).code, ErrorCode::Io);
    }
};

HOITHI_TEST(TestAddress)
#include "tst_address.moc"
