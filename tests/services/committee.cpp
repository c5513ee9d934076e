// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "committee.h"

#include "services/review/flagservice.h"
#include "services/review/reviewservice.h"

#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>

namespace hoithi::test {

Committee::Committee(const QString &engine, int administrators, int organisers) : m_store(engine)
{
    const QString mark =
        QStringLiteral("hoithi_test_%1_").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    people = {{QString(mark + u"quan"), QStringLiteral("Võ Văn Quản"), Role::Administrator},
              {QString(mark + u"to"), QStringLiteral("Đỗ Thị Tổ"), Role::Organiser},
              {QString(mark + u"cham1"), QStringLiteral("Lê Văn Chấm"), Role::Judge},
              {QString(mark + u"cham2"), QStringLiteral("Phạm Thị Chấm"), Role::Judge},
              {QString(mark + u"thu"), QStringLiteral("Trần Thị Thư"), Role::Secretary}};
    if (administrators > 1)
        people.push_back({QString(mark + u"quan2"), QStringLiteral("Bùi Thị Quản"), Role::Administrator});
    if (organisers > 1)
        people.push_back({QString(mark + u"to2"), QStringLiteral("Hồ Văn Tổ"), Role::Organiser});
    m_ready = !m_store.path.isEmpty() && fill();
}

Committee::~Committee()
{
    m_sessions.clear();
    if (!m_store.postgres)
        return;
    for (const Person &person : people)
        m_store.postgres->runAsOwner(QStringLiteral("DROP OWNED BY %1; DROP ROLE %1").arg(person.login));
}

bool Committee::fill()
{
    auto owner = m_store.create();
    if (!owner)
        return false;
    for (const Person &person : people) {
        const QByteArray password = shared() ? QByteArray() : memberPassword;
        if (!wait((*owner)->recordMember({person.login, person.name, person.role, password})))
            return false;
        if (!shared() && person.role == Role::Administrator && !wait((*owner)->signIn(person.login, password)))
            return false;
    }
    return std::ranges::all_of(people, [this](const Person &person) { return open(person); });
}

bool Committee::open(const Person &person)
{
    QString address = m_store.path;
    if (shared()) {
        QUrl url(address);
        url.setUserName(person.login);
        address = url.toString(QUrl::FullyEncoded);
    }
    auto session = wait(ContestSession::open(address, m_store.clock));
    if (session && !shared() && !wait((*session)->signIn(person.login, memberPassword)))
        return false;
    if (session)
        m_sessions.push_back(*session);
    return session.has_value();
}

Result<StandingPtr> rankedBy(const Committee &committee)
{
    HOITHI_CHECK(
        wait(committee.administrator().approveRules(*ruleBookPreset(u"all-15"), 1, {}, QStringLiteral("thử"))));
    HOITHI_CHECK(wait(committee.organiser().setKey(1, {}, smallKey, 4)));
    HOITHI_CHECK(importInto(committee.organiser(), {committee.store().dump(QStringLiteral("r1.csv"), sevenRows())}));
    return wait(committee.judge().rank(1));
}

Result<void> settleFlags(ContestSession &judge, int roundNumber)
{
    HOITHI_TRY(const RoundFlagsPtr flags, wait(judge.flags().find(roundNumber)));
    FlagRequest request{flags, {}, FlagOutcome::Keep, QStringLiteral("đã xem"), {}};
    for (const ReviewFlag &flag : flags->flags)
        request.flags.push_back({flag.id, flagKindName(flag.kind)});
    if (request.flags.empty())
        return {};
    return wait(judge.review().judgeFlags(request));
}

} // namespace hoithi::test
