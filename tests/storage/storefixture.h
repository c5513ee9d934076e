// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "support/postgresfixture.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace hoithi::test {

/// A new, empty store of the engine that the current data row names; nothing is left of it afterwards.
class StoreFixture
{
public:
    explicit StoreFixture(const QString &engine)
    {
        if (engine == QLatin1String("postgresql"))
            m_server = PostgresFixture::create();
        m_address = m_server ? m_server->url() : m_folder.filePath(QStringLiteral("contest.hoithi"));
        Result<std::unique_ptr<Database>> opened = Database::open(m_address, OpenMode::CreateNew);
        if (opened)
            m_database = *std::move(opened);
        else
            qCritical("%s | %s", qPrintable(opened.error().message), qPrintable(opened.error().detail));
    }

    [[nodiscard]] bool isOpen() const { return m_database != nullptr; }
    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] QString address() const { return m_address; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void close() { m_database.reset(); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<PostgresFixture> m_server;
    QString m_address;
    std::unique_ptr<Database> m_database;
};

/// The same test on both engines.
inline void addEngineRows()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
    QTest::newRow("postgresql") << QStringLiteral("postgresql");
}

} // namespace hoithi::test

/// Declares `fixture` and `database` on the row's engine; skips where no server is at hand.
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): must return from the test function.
#define WITH_STORE()                                                                                                   \
    QFETCH(const QString, engine);                                                                                     \
    if (engine == QLatin1String("postgresql"))                                                                         \
        SKIP_WITHOUT_POSTGRES();                                                                                       \
    ::hoithi::test::StoreFixture fixture(engine);                                                                      \
    QVERIFY(fixture.isOpen());                                                                                         \
    ::hoithi::Database &database = fixture.database()
