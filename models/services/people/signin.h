// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/people/peopleview.h"
#include "services/store.h"

namespace hoithi {

[[nodiscard]] Result<Membership> readMembership(Store &store);

/// For contest files. Each wrong password in a row makes the next answer later, up to some seconds.
[[nodiscard]] Result<Membership> signIn(Store &store, const QString &login, const QByteArray &password);
/// The signed-in member's own; on a server, the login's.
[[nodiscard]] Result<void> changePassword(Store &store, const QByteArray &old, const QByteArray &next);

/// Whether an administrator of a contest file has a password, who signs in and gives the others theirs. A file that comes from
/// a server has none: there passwords are the server's. Signing in is NotFound then.
[[nodiscard]] Result<bool> hasPasswords(Store &store);

/// InvalidArgument when it is too short to be one.
[[nodiscard]] Result<void> checkNewPassword(const QByteArray &password);
/// Inside a Transaction.
[[nodiscard]] Result<void> keepPassword(Store &store, const QString &login, const QByteArray &password);

} // namespace hoithi
