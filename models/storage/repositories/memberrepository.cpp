// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repositories/memberrepository.h"

#include "storage/database.h"
#include "storage/row.h"

namespace hoithi {

namespace {

Result<std::vector<Member>> selectMembers(Database &database, const QString &condition, const QVariantList &values)
{
    std::vector<Member> members;
    Result<void> known;
    HOITHI_CHECK(database.select(
        QStringLiteral("SELECT id, login, full_name, role, active, recorded_at FROM member m WHERE id = (SELECT "
                       "MAX(id) FROM member n WHERE n.login = m.login) %1 ORDER BY login")
            .arg(condition),
        values, [&](const Row &row) {
            const auto role = roleFromName(row.text(3));
            if (!role)
                known = failure(ErrorCode::Corrupt, QString(), QStringLiteral("unknown role"));
            members.push_back({row.number(0), row.text(1), row.text(2), role.value_or(Role::Secretary),
                               row.number(4) == 1, row.instant(5)});
        }));
    HOITHI_CHECK(known);
    return members;
}

} // namespace

Result<std::vector<Member>> MemberRepository::current() const
{
    return selectMembers(m_database, {}, {});
}

Result<std::optional<Member>> MemberRepository::find(const QString &login) const
{
    HOITHI_TRY(const std::vector<Member> found, selectMembers(m_database, QStringLiteral("AND login = ?"), {login}));
    return found.empty() ? std::nullopt : std::optional(found.front());
}

Result<QStringList> MemberRepository::namesOf(const QString &login) const
{
    QStringList names;
    HOITHI_CHECK(m_database.select(QStringLiteral("SELECT full_name FROM member WHERE login = ? ORDER BY id"), {login},
                                   [&](const Row &row) { names.append(row.text(0)); }));
    return names;
}

Result<bool> MemberRepository::any() const
{
    HOITHI_TRY(const qint64 count, m_database.number(QStringLiteral("SELECT COUNT(*) FROM member")));
    return count > 0;
}

Result<qint64> MemberRepository::insert(const Member &member)
{
    HOITHI_TRY(const qint64 id, m_database.nextId(QStringLiteral("member")));
    HOITHI_CHECK(m_database.execute(
        QStringLiteral(
            "INSERT INTO member (id, login, full_name, role, active, recorded_at) VALUES (?, ?, ?, ?, ?, ?)"),
        {id, member.login, member.fullName, roleName(member.role), member.active ? 1 : 0,
         toMillis(member.recordedAtUtc)}));
    return id;
}

Result<QByteArray> MemberRepository::passwordVerifier(const QString &login) const
{
    QByteArray verifier;
    HOITHI_CHECK(m_database.select(QStringLiteral("SELECT verifier FROM member_password WHERE login = ?"), {login},
                                   [&](const Row &row) { verifier = row.latin1(0); }));
    return verifier;
}

Result<void> MemberRepository::setPasswordVerifier(const QString &login, const QByteArray &verifier)
{
    return m_database.execute(QStringLiteral("INSERT INTO member_password (login, verifier) VALUES (?, ?) ON CONFLICT "
                                             "(login) DO UPDATE SET verifier = excluded.verifier"),
                              {login, QString::fromLatin1(verifier)});
}

} // namespace hoithi
