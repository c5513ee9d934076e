// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/schedule/icalendar.h"

#include <QDateTime>

namespace hoithi {

namespace {

constexpr qsizetype longestLine = 75; ///< octets, without the line break

/// Lines end in CRLF. A longer one goes on after a break and a space; no character is divided.
void addLine(QByteArray &calendar, const QByteArray &line)
{
    qsizetype room = longestLine;
    qsizetype from = 0;
    while (line.size() - from > room) {
        qsizetype end = from + room;
        while ((static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) // in the middle of a character
            --end;
        calendar += line.mid(from, end - from) + "\r\n ";
        from = end;
        room = longestLine - 1; // the space counts
    }
    calendar += line.mid(from) + "\r\n";
}

QByteArray escaped(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\"));
    text.replace(u';', QLatin1String("\\;"));
    text.replace(u',', QLatin1String("\\,"));
    text.replace(QLatin1String("\r\n"), QLatin1String("\\n"));
    text.replace(u'\n', QLatin1String("\\n"));
    text.removeIf([](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; });
    return text.toUtf8();
}

QByteArray moment(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), Qt::UTC)
        .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"))
        .toLatin1();
}

QByteArray day(QDate date)
{
    return date.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

void addText(QByteArray &calendar, const char *name, const QString &text)
{
    if (!text.isEmpty())
        addLine(calendar, QByteArray(name) + ':' + escaped(text));
}

void addEvent(QByteArray &calendar, const CalendarEvent &event, Instant madeAtUtc)
{
    addLine(calendar, "BEGIN:VEVENT");
    addText(calendar, "UID", event.uid);
    addLine(calendar, "DTSTAMP:" + moment(madeAtUtc));
    addLine(calendar, "SEQUENCE:" + QByteArray::number(event.sequence));
    if (event.firstDay.isValid()) {
        addLine(calendar, "DTSTART;VALUE=DATE:" + day(event.firstDay));
        addLine(calendar, "DTEND;VALUE=DATE:" + day(event.lastDay.addDays(1)));
    } else {
        addLine(calendar, "DTSTART:" + moment(event.beginsAtUtc));
        addLine(calendar, "DTEND:" + moment(event.endsAtUtc));
    }
    addText(calendar, "SUMMARY", event.summary);
    addText(calendar, "DESCRIPTION", event.description);
    addText(calendar, "CATEGORIES", event.categories);
    addLine(calendar, event.cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    addLine(calendar, "TRANSP:TRANSPARENT"); // it keeps nobody from other things
    addLine(calendar, "END:VEVENT");
}

} // namespace

QByteArray writeICalendar(const QString &name, const std::vector<CalendarEvent> &events, Instant madeAtUtc)
{
    QByteArray calendar;
    addLine(calendar, "BEGIN:VCALENDAR");
    addLine(calendar, "VERSION:2.0");
    addLine(calendar, "PRODID:-//HoiThi//Schedule//VI");
    addLine(calendar, "CALSCALE:GREGORIAN");
    addLine(calendar, "METHOD:PUBLISH");
    addText(calendar, "X-WR-CALNAME", name);
    for (const CalendarEvent &event : events)
        addEvent(calendar, event, madeAtUtc);
    addLine(calendar, "END:VCALENDAR");
    return calendar;
}

} // namespace hoithi
