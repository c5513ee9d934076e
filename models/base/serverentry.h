// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hoithi {

/// What a contest's server says to whoever comes with its address.
struct ServerEntry
{
    enum class Kind { LetIn, WantsPassword, RefusedPassword };
    Kind kind = Kind::LetIn;
    QString place; ///< "host/database", or a service's name
    QString login; ///< as whom
};

} // namespace hoithi
