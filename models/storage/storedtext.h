// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/row.h"

#include <QDate>
#include <QString>

namespace hoithi {

/// Absent texts are '', never NULL.
[[nodiscard]] inline QString storedText(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}

/// A day as it is stored, ISO 8601; '' for none.
[[nodiscard]] inline QString storedDay(QDate day)
{
    return storedText(day.toString(Qt::ISODate));
}

/// What storedDay() wrote; null for none.
[[nodiscard]] inline QDate dayIn(const Row &row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

} // namespace hoithi
