// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/moments.h"

#include "commandline/command.h"
#include "commandline/messages.h"

#include <QDateTime>
#include <QRegularExpression>

namespace hoithi::commandline {

namespace {

/// Both parts whole, with a T or a blank between them; null for anything else.
QDateTime timeFrom(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[T ]"));
    const QDate day = dayFrom(text.section(between, 0, 0));
    const QString clock = text.section(between, 1);
    const QTime minute = QTime::fromString(clock, QStringLiteral("HH:mm"));
    const QTime time = minute.isValid() ? minute : QTime::fromString(clock, QStringLiteral("HH:mm:ss"));
    return day.isValid() && time.isValid() ? QDateTime(day, time, contestTimeZone()) : QDateTime();
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
    return usageError(
        Messages::tr("--%1 is a day or a time, as 2023-09-15, 15/09/2023 or 2023-09-15T08:00").arg(option));
}

} // namespace hoithi::commandline
