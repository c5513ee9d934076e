// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/moments.h"

#include "commandline/command.h"
#include "commandline/messages.h"

#include <QDateTime>
#include <QRegularExpression>

#include <optional>

namespace hoithi::commandline {

namespace {

constexpr int mostOffset = 14 * 60; ///< minutes: no place is further from UTC

/// Of "Z", "+07:00", "+0700" or "+07"; that of the contest's place for nothing. Null for what is none.
std::optional<QTimeZone> zoneFrom(const QString &text)
{
    if (text.isEmpty())
        return contestTimeZone();
    if (text == QLatin1String("Z"))
        return QTimeZone::utc();
    const QString digits = QString(text.mid(1)).remove(QLatin1Char(':'));
    const int rest = digits.mid(2).toInt();
    const int minutes = digits.left(2).toInt() * 60 + rest;
    if (rest > 59 || minutes > mostOffset)
        return std::nullopt;
    return QTimeZone((text.startsWith(QLatin1Char('-')) ? -minutes : minutes) * 60);
}

/// ISO 8601, with an offset or in local time, with a T or a blank between day and clock; the day also as people write it. Null for
/// anything else.
QDateTime timeFrom(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^([^T ]+)[T ](\\d\\d:\\d\\d)(:\\d\\d)?([.,]\\d{1,3})? ?(Z|[+-]\\d\\d(?::?\\d\\d)?)?$"));
    const QRegularExpressionMatch parts = form.match(text);
    const QString seconds = parts.captured(3).isEmpty() ? QStringLiteral(":00") : parts.captured(3);
    const QString thousandths = parts.captured(4).mid(1).leftJustified(3, QLatin1Char('0'));
    if (!parts.hasMatch() || (parts.captured(3).isEmpty() && !parts.captured(4).isEmpty()))
        return {};
    const QDate day = dayFrom(parts.captured(1));
    const QTime time =
        QTime::fromString(parts.captured(2) + seconds + QLatin1Char('.') + thousandths, QStringLiteral("HH:mm:ss.zzz"));
    const std::optional<QTimeZone> zone = zoneFrom(parts.captured(5));
    return day.isValid() && time.isValid() && zone ? QDateTime(day, time, *zone) : QDateTime();
}

} // namespace

QDate dayFrom(const QString &text)
{
    // Not Qt::ISODate, which takes whatever follows the day.
    const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    return day.isValid() ? day : QDate::fromString(text, QStringLiteral("d/M/yyyy"));
}

Result<QDate> dayOption(const Arguments &arguments, const QString &option)
{
    const QDate day = dayFrom(arguments.value(option));
    if (day.isValid())
        return day;
    return usageError(Messages::tr("--%1 is a day, as 2023-09-15 or 15/09/2023").arg(option));
}

Result<Instant> momentOption(const Arguments &arguments, const QString &option, bool closes)
{
    const QString text = arguments.value(option);
    if (const QDate day = dayFrom(text); day.isValid()) {
        const QDate at = closes ? day.addDays(1) : day;
        return fromMillis(QDateTime(at, QTime(0, 0), contestTimeZone()).toMSecsSinceEpoch());
    }
    if (const QDateTime time = timeFrom(text); time.isValid())
        return fromMillis(time.toMSecsSinceEpoch());
    return usageError(Messages::tr("--%1 is a day or a time, as 2023-09-15, 15/09/2023, 2023-09-15T08:00 or "
                                   "2023-09-15T08:00+07:00")
                          .arg(option));
}

} // namespace hoithi::commandline
