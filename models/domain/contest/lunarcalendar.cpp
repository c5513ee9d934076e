// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// New moons and the sun's longitude by the shortened series of Meeus, "Astronomical Algorithms": some minutes, and a hundredth of a
// degree, which tells the days of this century apart.
#include "domain/contest/lunarcalendar.h"

#include "base/instant.h"

#include <cmath>
#include <numbers>

namespace hoithi {

namespace {

constexpr double degree = std::numbers::pi / 180;
constexpr double synodicMonth = 29.530588861;
constexpr double deltaT = 70.0 / 86400; ///< terrestrial time is so many days ahead of the clock, in this century
constexpr double localHours = contestUtcOffset.count() / 24.0;

/// The day that it is at a moment in local time, from the moment's Julian date in terrestrial time.
QDate localDayOf(double julian)
{
    return QDate::fromJulianDay(static_cast<qint64>(std::floor(julian - deltaT + localHours + 0.5)));
}

/// The day of the new moon; 0 is that of 6 January 2000.
QDate newMoonDay(int number)
{
    const double k = number;
    const double t = k / 1236.85;
    const double mean = 2451550.09766 + synodicMonth * k + 0.00015437 * t * t;
    const double sun = (2.5534 + 29.10535670 * k - 0.0000014 * t * t) * degree;
    const double moon = (201.5643 + 385.81693528 * k + 0.0107582 * t * t) * degree;
    const double node = (160.7108 + 390.67050284 * k - 0.0016118 * t * t) * degree;
    const double ascending = (124.7746 - 1.56375588 * k + 0.0020672 * t * t) * degree;
    const double e = 1 - 0.002516 * t - 0.0000074 * t * t;
    const double periodic = -0.40720 * std::sin(moon) + 0.17241 * e * std::sin(sun) + 0.01608 * std::sin(2 * moon)
                            + 0.01039 * std::sin(2 * node) + 0.00739 * e * std::sin(moon - sun)
                            - 0.00514 * e * std::sin(moon + sun) + 0.00208 * e * e * std::sin(2 * sun)
                            - 0.00111 * std::sin(moon - 2 * node) - 0.00057 * std::sin(moon + 2 * node)
                            + 0.00056 * e * std::sin(2 * moon + sun) - 0.00042 * std::sin(3 * moon)
                            + 0.00042 * e * std::sin(sun + 2 * node) + 0.00038 * e * std::sin(sun - 2 * node)
                            - 0.00024 * e * std::sin(2 * moon - sun) - 0.00017 * std::sin(ascending);
    return localDayOf(mean + periodic);
}

/// In twelfths of the circle, at the beginning of a local day.
int sunSector(QDate day)
{
    const double julian = static_cast<double>(day.toJulianDay()) - 0.5 - localHours + deltaT;
    const double t = (julian - 2451545.0) / 36525;
    const double mean = 280.46646 + 36000.76983 * t + 0.0003032 * t * t;
    const double anomaly = (357.52911 + 35999.05029 * t - 0.0001537 * t * t) * degree;
    const double centre = (1.914602 - 0.004817 * t) * std::sin(anomaly)
                          + (0.019993 - 0.000101 * t) * std::sin(2 * anomaly) + 0.000289 * std::sin(3 * anomaly);
    const double apparent = mean + centre - 0.00569 - 0.00478 * std::sin((125.04 - 1934.136 * t) * degree);
    const double circle = std::fmod(std::fmod(apparent, 360) + 360, 360);
    return static_cast<int>(circle / 30);
}

int newMoonBefore(QDate day) ///< the last one on that day or before
{
    int number = static_cast<int>(std::floor((static_cast<double>(day.toJulianDay()) - 2451550.1) / synodicMonth)) + 1;
    while (newMoonDay(number) > day)
        --number;
    return number;
}

/// The month of the winter solstice: the sun passes 270° in it.
int eleventhMonth(int year)
{
    const int number = newMoonBefore(QDate(year, 12, 31));
    return sunSector(newMoonDay(number)) >= 9 ? number - 1 : number;
}

/// The month after the eleventh, of thirteen until the next, in which the sun enters no sector.
int leapMonth(int eleventh)
{
    int number = eleventh + 1;
    while (sunSector(newMoonDay(number)) != sunSector(newMoonDay(number + 1)))
        ++number;
    return number;
}

} // namespace

QDate lunarDay(int year, int month, int day)
{
    const int before = eleventhMonth(year - 1);
    int number = before + month + 1; // the twelfth follows the eleventh, then comes the first
    constexpr int leapYear = 13;
    if (eleventhMonth(year) - before == leapYear && number >= leapMonth(before))
        ++number;
    return newMoonDay(number).addDays(day - 1);
}

} // namespace hoithi
