// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <chrono>

namespace hoithi {

/// A shared store as its address names it: `postgresql://user@host:port/database`, several hosts divided by commas
/// (`a:5432,b:5433`), or a service of pg_service.conf (`postgresql:///?service=name`).
struct ServerAddress
{
    QString displayName;                    ///< "host:port/database", or the service's name; never a user or a password
    QString conninfo;                       ///< for libpq: key='value' pairs
    std::chrono::seconds answerTimeout{60}; ///< a server that says nothing for so long is given up
    QString password = {};                  ///< that somebody typed for it (typedpasswords.h); or empty

    /// Not for Qt's driver, which takes the password by itself.
    [[nodiscard]] QString conninfoWithPassword() const;
};

/// InvalidArgument when it is no address, holds a password, or asks for what it cannot ask for.
[[nodiscard]] Result<ServerAddress> parseServerAddress(const QString &address);

} // namespace hoithi
