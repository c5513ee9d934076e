// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/storeaddress.h"
#include "testregistry.h"

#include <QTest>

using namespace hoithi;

class TestStoreAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsServersFromFiles_data();
    void tellsServersFromFiles();
};

void TestStoreAddress::tellsServersFromFiles_data()
{
    QTest::addColumn<QString>("store");
    QTest::addColumn<bool>("server");
    QTest::newRow("server") << QStringLiteral("postgresql://user@host/database") << true;
    QTest::newRow("its other spelling") << QStringLiteral("postgres://user@host/database") << true;
    QTest::newRow("file") << QStringLiteral("contest.hoithi") << false;
    QTest::newRow("file of that name") << QStringLiteral("postgresql.hoithi") << false;
}

void TestStoreAddress::tellsServersFromFiles()
{
    QFETCH(const QString, store);
    QFETCH(const bool, server);
    QCOMPARE(isServerAddress(store), server);
}

HOITHI_TEST(TestStoreAddress)
#include "tst_storeaddress.moc"
