// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace hoithi::test {

/// A database of its own for one test, on the server that HOITHI_TEST_PG names; dropped again, whoever is still
/// connected, when the fixture goes.
class PostgresFixture
{
public:
    ~PostgresFixture();
    Q_DISABLE_COPY_MOVE(PostgresFixture)

    /// Whether HOITHI_TEST_PG names a server at all.
    [[nodiscard]] static bool isAvailable();

    /// A new, empty database; nullptr with the reason in `error` when the server refuses or none is named.
    [[nodiscard]] static std::unique_ptr<PostgresFixture> create(QString *error = nullptr);

    /// A new database with everything in `other`, to which nobody may be connected.
    [[nodiscard]] static std::unique_ptr<PostgresFixture> copyOf(const PostgresFixture &other);

    /// Runs one statement as who made the database; the server's message when it refuses, else empty.
    QString runAsOwner(const QString &statement) const;

    /// Whether the database takes connections; those that there are end when it does not. The server's message when it refuses.
    QString admit(bool connections) const;

    /// `postgresql://user@host:port/database`, as the command line takes it.
    [[nodiscard]] QString url() const;

private:
    explicit PostgresFixture(QString database);
    [[nodiscard]] static std::unique_ptr<PostgresFixture> createFrom(const QString &base, QString *error);

    QString m_database;
};

} // namespace hoithi::test

/// Leaves the test function as skipped where no server is at hand; installer/test.sh always brings one.
// NOLINTNEXTLINE(cppcoreguidelines-macro-usage): must return from the test function.
#define SKIP_WITHOUT_POSTGRES()                                                                                        \
    do {                                                                                                               \
        if (!::hoithi::test::PostgresFixture::isAvailable())                                                           \
            QSKIP("HOITHI_TEST_PG names no PostgreSQL server; installer/test.sh starts one");                          \
    } while (false)
