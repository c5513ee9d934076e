// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/momentfield.h"

#include "base/clock.h"
#include "base/typedday.h"

#include <QDateTime>

namespace hoithi {

namespace {

QDateTime onContestClock(Instant momentUtc)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(momentUtc), contestTimeZone());
}

QString momentText(const QDate &day, const QTime &time)
{
    return day.toString(QStringLiteral("dd/MM/yyyy")) + time.toString(QStringLiteral(" HH:mm"));
}

} // namespace

MomentField::MomentField(Instant givenUtc, const QString &objectName, QWidget *parent)
    : CalendarLine(objectName, tr("dd/mm/yyyy hh:mm"), tr("This is no day with a time. Type it as 20/09/2023 08:00."),
                   parent),
      m_given(givenUtc), m_givenText(momentText(onContestClock(givenUtc).date(), onContestClock(givenUtc).time()))
{
    setTyped(m_givenText);
}

std::optional<Instant> MomentField::momentUtc() const
{
    if (typed() == m_givenText)
        return m_given;
    const auto moment = typedMoment(typed());
    if (!moment)
        return {};
    return fromMillis(QDateTime(moment->date(), moment->time(), contestTimeZone()).toMSecsSinceEpoch());
}

QString MomentField::missing() const
{
    return momentUtc() ? QString() : tr("Give the day and the time as 20/09/2023 08:00.");
}

QDate MomentField::shownDay() const
{
    return onContestClock(momentUtc().value_or(m_given)).date();
}

void MomentField::takeDay(QDate day)
{
    setTyped(momentText(day, onContestClock(momentUtc().value_or(m_given)).time()));
}

} // namespace hoithi
