// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

namespace hoithi {

/// Whether a store is named by its server; all else is the path of a file.
[[nodiscard]] inline bool isServerAddress(QStringView store)
{
    return store.startsWith(QLatin1String("postgresql://")) || store.startsWith(QLatin1String("postgres://"));
}

} // namespace hoithi
