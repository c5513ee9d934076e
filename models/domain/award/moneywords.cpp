// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/award/moneywords.h"

#include <QStringList>

#include <array>

namespace hoithi {

namespace {

QString digitWord(qint64 digit)
{
    static const std::array<QString, 10> words{QStringLiteral("không"), QStringLiteral("một"), QStringLiteral("hai"),
                                               QStringLiteral("ba"),    QStringLiteral("bốn"), QStringLiteral("năm"),
                                               QStringLiteral("sáu"),   QStringLiteral("bảy"), QStringLiteral("tám"),
                                               QStringLiteral("chín")};
    return words[static_cast<std::size_t>(digit)];
}

/// The last digit of a number with tens: after "mươi" one is "mốt" and four "tư", after any tens five is "lăm".
QString unitWord(qint64 tens, qint64 unit)
{
    if (unit == 5)
        return QStringLiteral("lăm");
    if (tens > 1 && unit == 1)
        return QStringLiteral("mốt");
    if (tens > 1 && unit == 4)
        return QStringLiteral("tư");
    return digitWord(unit);
}

/// 1…999; `inner` groups follow a higher one and name their missing hundreds: "không trăm linh năm".
void appendGroup(QStringList &words, qint64 value, bool inner)
{
    const qint64 hundreds = value / 100;
    const qint64 tens = value / 10 % 10;
    const qint64 unit = value % 10;
    const bool withHundreds = inner || hundreds > 0;
    if (withHundreds)
        words << digitWord(hundreds) << QStringLiteral("trăm");
    if (tens == 0) {
        if (unit > 0 && withHundreds)
            words << QStringLiteral("linh");
        if (unit > 0)
            words << digitWord(unit);
        return;
    }
    if (tens == 1)
        words << QStringLiteral("mười");
    else
        words << digitWord(tens) << QStringLiteral("mươi");
    if (unit > 0)
        words << unitWord(tens, unit);
}

void appendNumber(QStringList &words, qint64 value)
{
    constexpr qint64 milliard = 1'000'000'000;
    if (value >= milliard) {
        appendNumber(words, value / milliard);
        words << QStringLiteral("tỷ");
        value %= milliard;
    }
    const std::array<std::pair<qint64, QString>, 3> groups{
        {{1'000'000, QStringLiteral("triệu")}, {1'000, QStringLiteral("nghìn")}, {1, QString()}}};
    for (const auto &[unit, name] : groups) {
        const qint64 group = value / unit % 1000;
        if (group == 0)
            continue;
        appendGroup(words, group, !words.isEmpty());
        if (!name.isEmpty())
            words << name;
    }
}

} // namespace

QString moneyInWords(qint64 dong)
{
    QStringList words;
    appendNumber(words, dong);
    if (words.isEmpty())
        words << digitWord(0);
    words << QStringLiteral("đồng");
    QString text = words.join(QLatin1Char(' '));
    text[0] = text.at(0).toUpper();
    return text;
}

QString formatMoney(qint64 dong)
{
    QString text = QString::number(dong);
    const qsizetype firstDigit = dong < 0 ? 1 : 0;
    for (qsizetype i = text.size() - 3; i > firstDigit; i -= 3)
        text.insert(i, QLatin1Char('.'));
    return text;
}

} // namespace hoithi
