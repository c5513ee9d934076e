// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commandline/command.h"
#include "commandline/messages.h"

#include <array>

namespace hoithi::commandline {

/// NUMBER, the second word of a command about one complaint.
[[nodiscard]] Result<qint64> complaintNumber(const Arguments &arguments);

/// The value that the option names, of all there are.
template<std::size_t N, typename Enum>
[[nodiscard]] Result<Enum> choice(const Arguments &arguments, const QString &option, const std::array<Enum, N> &all,
                                  QString (*nameOf)(Enum))
{
    QStringList names;
    for (const Enum value : all) {
        names.append(nameOf(value));
        if (arguments.value(option) == names.last())
            return value;
    }
    return usageError(Messages::tr("--%1 is one of %2").arg(option, names.join(s(", "))));
}

} // namespace hoithi::commandline
