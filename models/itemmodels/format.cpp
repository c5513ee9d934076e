// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "itemmodels/format.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace hoithi {

namespace {

QDateTime local(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(instant), contestTimeZone());
}

} // namespace

QString unknownText()
{
    return QStringLiteral("–");
}

QLocale localeOf(const QString &language)
{
    return language == QStringLiteral("vi") ? QLocale(QLocale::Vietnamese, QLocale::Vietnam)
                                            : QLocale(QLocale::English, QLocale::UnitedStates);
}

QString formatNumber(qint64 value)
{
    return QLocale().toString(value);
}

QString formatNumber(const std::optional<qint64> &value)
{
    return value ? formatNumber(*value) : unknownText();
}

QString formatPercent(const std::optional<double> &share)
{
    return share ? QString(QLocale().toString(*share * 100.0, 'f', 2) + QStringLiteral(" %")) : unknownText();
}

QString formatDate(const QDate &date)
{
    return date.isValid() ? date.toString(QStringLiteral("dd/MM/yyyy")) : unknownText();
}

QString formatInstant(Instant instant)
{
    return local(instant).toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"));
}

QString formatInstantExactly(Instant instant)
{
    return local(instant).toString(QStringLiteral("dd/MM/yyyy HH:mm:ss.zzz"));
}

QString formatDuration(const std::optional<qint64> &milliseconds)
{
    if (!milliseconds)
        return unknownText();
    const qint64 value = *milliseconds;
    const auto padded = [](qint64 number, int width) {
        return QStringLiteral("%1").arg(number, width, 10, QChar(u'0'));
    };
    return QStringLiteral("%1:%2:%3.%4")
        .arg(QString::number(value / 3'600'000), padded(value / 60'000 % 60, 2), padded(value / 1000 % 60, 2),
             padded(value % 1000, 3));
}

QString formatMoney(const std::optional<qint64> &amount)
{
    return amount ? QString(formatNumber(*amount) + QStringLiteral(" đ")) : unknownText();
}

QString formatIds(const std::vector<qint64> &ids)
{
    constexpr std::size_t shown = 30;
    QStringList numbers;
    for (std::size_t i = 0; i < std::min(ids.size(), shown); ++i)
        numbers << QString::number(ids[i]);
    if (ids.size() > shown)
        numbers << QStringLiteral("… +%1").arg(ids.size() - shown);
    return numbers.join(QStringLiteral(", "));
}

QString formatHash(const QString &text, int digitsPerLine)
{
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{32,64}$"));
    if (!hash.match(text).hasMatch())
        return text;
    QStringList lines;
    for (qsizetype begin = 0; begin < text.size(); begin += digitsPerLine)
        lines << text.mid(begin, digitsPerLine);
    return lines.join(u'\n');
}

} // namespace hoithi
