// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "postgresfixture.h"
#include "services/contestsession.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace hoithi::test {

/// An empty store of one engine ("sqlite", "postgresql"), with a clock that stands still.
struct SmallStore
{
    explicit SmallStore(const QString &engine);
    /// A store of its own with all that another holds; its path is empty where that could not be copied.
    void becomeCopyOf(const SmallStore &original);

    [[nodiscard]] Result<std::shared_ptr<ContestSession>> create() const;
    /// Writes a dump of these rows below a header, and gives its path. Rows: "id,account,prediction,time,answers".
    [[nodiscard]] QString dump(const QString &name, const QStringList &rows) const;
    [[nodiscard]] QString file(const QString &name, const QByteArray &content) const;

    QTemporaryDir folder;
    std::unique_ptr<PostgresFixture> postgres;
    std::shared_ptr<FixedClock> clock;
    QString path; ///< empty where the server refused
};

extern const QString smallKey;
/// Rules all-15 in force, and the key of round 1.
[[nodiscard]] Result<std::shared_ptr<ContestSession>> readySession(const SmallStore &store);
[[nodiscard]] QString row(const QString &id, const QString &account, int prediction, int minute, int wrong = 0);
[[nodiscard]] Result<ImportReport> importInto(ContestSession &session, const QStringList &files);
/// Five prizes' worth of people and one more, no ties.
[[nodiscard]] QStringList sevenRows();

} // namespace hoithi::test

/// The rows of a test that runs on both engines.
#define ENGINE_ROWS()                                                                                                  \
    QTest::addColumn<QString>("engine");                                                                               \
    QTest::newRow("sqlite") << QStringLiteral("sqlite");                                                               \
    QTest::newRow("postgresql") << QStringLiteral("postgresql")

/// `store` and `contest`, a ready session of it, on the engine of this row.
#define OPEN_STORE()                                                                                                   \
    QFETCH(const QString, engine);                                                                                     \
    if (engine == QStringLiteral("postgresql"))                                                                        \
        SKIP_WITHOUT_POSTGRES();                                                                                       \
    const hoithi::test::SmallStore store(engine);                                                                      \
    QVERIFY(!store.path.isEmpty());                                                                                    \
    const auto session = hoithi::test::readySession(store);                                                            \
    QVERIFY_RESULT(session);                                                                                           \
    hoithi::ContestSession &contest = **session
