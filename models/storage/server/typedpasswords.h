// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoithi {

/// Passwords that somebody typed while the program runs: one more place where a connection finds one, as PGPASSWORD and
/// ~/.pgpass are of the process too, and so known to all threads of a session. In memory only. Callable from any thread.
[[nodiscard]] QString typedPassword(const QString &conninfo);
/// For this very place and user, and no other.
void keepTypedPassword(const QString &conninfo, const QString &password);

} // namespace hoithi
