// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hoithi {

/// Names of people in one column, a line each.
[[nodiscard]] inline QString joinNames(const QStringList &names)
{
    return names.join(QLatin1Char('\n'));
}

[[nodiscard]] inline QStringList splitNames(const QString &text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

} // namespace hoithi
