// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/instant.h"

namespace hoithi {

/// How an open contest stands with its server. A file is always connected.
struct ConnectionState
{
    enum class Kind {
        Connected,
        Reconnecting, ///< lost a moment ago; what was asked waits
        Lost ///< given up for now: what is asked fails at once, and a new connection is tried every other second
    };

    Kind kind = Kind::Connected;
    Instant since; ///< by this computer's clock

    friend bool operator==(const ConnectionState &, const ConnectionState &) = default;
};

} // namespace hoithi
