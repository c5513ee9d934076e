// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/people/role.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace hoithi {

class Database;

/// Who is logged in to the server.
struct ServerSession
{
    QString login;
    bool ownsContest = false; ///< could change its tables: no rule of the server binds them
};

[[nodiscard]] Result<ServerSession> serverSession(Database &database);

/// Whether there are answer keys that this login may not see yet.
[[nodiscard]] Result<bool> hidesKeys(Database &database);
[[nodiscard]] Result<bool> hidesKeysOf(Database &database, int roundNumber);

/// Whether this login may rank the round by now, by the server's clock.
[[nodiscard]] Result<bool> ranksNow(Database &database, int roundNumber);

/// Whether what judges propose is hidden from this login.
[[nodiscard]] Result<bool> hidesProposals(Database &database);

enum class LoginState {
    Missing,
    Exists,
    Powerful ///< a superuser, owner of the contest's tables, or a role that nobody logs in as
};

[[nodiscard]] Result<LoginState> loginState(Database &database, const QString &login);

/// Gives a PostgreSQL login the role it is to have in contests and takes the other three, and lets it connect to this one; makes
/// the login where it is missing.
/// What this session may not do itself comes back as statements for the server's administrator, none of which holds a
/// password. `password` is sent as its SCRAM verifier only, so that the server's log has none; empty: unchanged, or none.
[[nodiscard]] Result<QStringList> grantLogin(Database &database, const QString &login, Role role,
                                             const QByteArray &password);

/// The password of whoever is logged in: each may change their own. False, and unchanged, where the connection was made with
/// another than `old`; where it took none, there is none to compare with. Connections made anew take the next one.
[[nodiscard]] Result<bool> changeOwnPassword(Database &database, const QByteArray &old, const QByteArray &next);

/// Takes all four roles, and the connection. The same.
[[nodiscard]] Result<QStringList> revokeLogin(Database &database, const QString &login);

} // namespace hoithi
