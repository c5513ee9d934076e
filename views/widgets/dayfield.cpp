// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/dayfield.h"

#include "base/typedday.h"

namespace hoithi {

DayField::DayField(QDate day, const QString &objectName, QWidget *parent)
    : CalendarLine(objectName, tr("dd/mm/yyyy"), tr("This is no day. Type it as 20/09/2023."), parent)
{
    setDay(day);
}

std::optional<QDate> DayField::day() const
{
    return typedDay(typed());
}

void DayField::setDay(QDate day)
{
    setTyped(day.toString(QStringLiteral("dd/MM/yyyy")));
}

QString DayField::missing() const
{
    return day() ? QString() : tr("Give the day as 20/09/2023.");
}

} // namespace hoithi
