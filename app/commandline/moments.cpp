// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/moments.h"

#include "commandline/command.h"
#include "commandline/messages.h"

#include <QDateTime>

namespace hoithi::commandline {

QDate dayFrom(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
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
    const QTimeZone zone = contestTimeZone();
    if (const QDate day = dayFrom(text); day.isValid())
        return fromMillis(QDateTime(closes ? day.addDays(1) : day, QTime(0, 0), zone).toMSecsSinceEpoch());
    for (const char *format : {"yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm", "d/M/yyyy HH:mm"}) {
        QDateTime moment = QDateTime::fromString(text, QString::fromLatin1(format));
        moment.setTimeZone(zone);
        if (moment.isValid())
            return fromMillis(moment.toMSecsSinceEpoch());
    }
    return usageError(
        Messages::tr("--%1 is a day or a time, as 2023-09-15, 15/09/2023 or 2023-09-15T08:00").arg(option));
}

} // namespace hoithi::commandline
