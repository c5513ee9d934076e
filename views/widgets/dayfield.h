// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/calendarline.h"

#include <optional>

namespace hoithi {

/// A day, 20/9/2023 or 20/09/2023.
class DayField final : public CalendarLine
{
    Q_OBJECT
public:
    DayField(QDate day, const QString &objectName, QWidget *parent);

    /// Nothing where what stands there is no day.
    [[nodiscard]] std::optional<QDate> day() const;
    void setDay(QDate day);
    /// What is to be done where it is none; else empty.
    [[nodiscard]] QString missing() const;

private:
    [[nodiscard]] bool isWhole() const override { return day().has_value(); }
    [[nodiscard]] QDate shownDay() const override { return day().value_or(QDate::currentDate()); }
    void takeDay(QDate day) override { setDay(day); }
};

} // namespace hoithi
