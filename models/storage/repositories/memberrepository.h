// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/people/member.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace hoithi {

class Database;

/// The people of a contest: append-only, the newest row of a login holds. Passwords are kept for contest files only.
class MemberRepository
{
public:
    explicit MemberRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::vector<Member>> current() const; ///< by login, those no longer active too
    [[nodiscard]] Result<std::optional<Member>> find(const QString &login) const;
    /// Under which names the login has ever been a member.
    [[nodiscard]] Result<QStringList> namesOf(const QString &login) const;
    /// Whether the contest is kept by members at all.
    [[nodiscard]] Result<bool> any() const;
    /// Gives the row its id. Inside a Transaction.
    [[nodiscard]] Result<qint64> insert(const Member &member);

    [[nodiscard]] Result<QByteArray> passwordVerifier(const QString &login) const; ///< empty without one
    [[nodiscard]] Result<void> setPasswordVerifier(const QString &login, const QByteArray &verifier);

private:
    Database &m_database;
};

} // namespace hoithi
