// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace hoithi {

/// The day of a lunar date in Vietnam's calendar, whose months begin on the day of the new moon at UTC+7. `year` is the solar year in
/// which the lunar one begins; a leap month is never meant. From 2000 to 2099.
[[nodiscard]] QDate lunarDay(int year, int month, int day);

} // namespace hoithi
