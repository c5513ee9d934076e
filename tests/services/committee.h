// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "smallcontest.h"

#include <vector>

namespace hoithi::test {

inline const QByteArray memberPassword = "mật khẩu thử"; ///< of every member, in a file

struct Person
{
    QString login;
    QString name;
    Role role;
};

/// A contest whose members each work in a session of their own, as on desktops of their own.
class Committee
{
public:
    explicit Committee(const QString &engine, int administrators = 1, int organisers = 1);
    ~Committee();
    Q_DISABLE_COPY_MOVE(Committee)

    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] const SmallStore &store() const { return m_store; }
    [[nodiscard]] bool shared() const { return m_store.postgres != nullptr; }
    [[nodiscard]] ContestSession &as(qsizetype who) const { return *m_sessions.at(static_cast<std::size_t>(who)); }
    [[nodiscard]] ContestSession &administrator() const { return as(0); }
    [[nodiscard]] ContestSession &organiser() const { return as(1); }
    [[nodiscard]] ContestSession &judge() const { return as(2); }
    [[nodiscard]] ContestSession &secondJudge() const { return as(3); }
    [[nodiscard]] ContestSession &secretary() const { return as(4); }
    [[nodiscard]] ContestSession &secondAdministrator() const { return as(5); }
    [[nodiscard]] ContestSession &secondOrganiser() const { return *m_sessions.back(); }

    std::vector<Person> people;

private:
    [[nodiscard]] bool fill();
    [[nodiscard]] bool open(const Person &person);

    SmallStore m_store;
    std::vector<std::shared_ptr<ContestSession>> m_sessions;
    bool m_ready = false;
};

/// Internal where it was not refused.
[[nodiscard]] ErrorCode refusal(const auto &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

/// Rules, key and a ranked round, each by whose work it is.
[[nodiscard]] Result<StandingPtr> rankedBy(const Committee &committee);

/// A judge looks at every flag of a round and leaves all as it is.
[[nodiscard]] Result<void> settleFlags(ContestSession &judge, int roundNumber);

} // namespace hoithi::test

/// `committee`, ready, on the engine of this row.
#define COMMITTEE(...)                                                                                                 \
    QFETCH(const QString, engine);                                                                                     \
    if (engine == QStringLiteral("postgresql"))                                                                        \
        SKIP_WITHOUT_POSTGRES();                                                                                       \
    const hoithi::test::Committee committee(engine __VA_OPT__(, ) __VA_ARGS__);                                        \
    QVERIFY(committee.isReady())

/// The same, where it takes a server.
#define SERVER_COMMITTEE(...)                                                                                          \
    SKIP_WITHOUT_POSTGRES();                                                                                           \
    const hoithi::test::Committee committee(QStringLiteral("postgresql") __VA_OPT__(, ) __VA_ARGS__);                  \
    QVERIFY(committee.isReady())
