// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "storage/server/serveraddress.h"

namespace hoithi {

/// Why a server does not let us in: asks it once more, since Qt's driver keeps no code of it. Says nothing of what the server
/// answered but its kind.
[[nodiscard]] Error connectFailure(const ServerAddress &server);

/// Whoever may not connect, or sees nothing of the contest.
[[nodiscard]] Error noMember(const QString &name);

} // namespace hoithi
