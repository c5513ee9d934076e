// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csvtext.h"

#include <algorithm>

namespace hoithi {

QString withoutFormula(const QString &text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    static const QString signs = QStringLiteral("+-");
    if (text.size() < 2 || !formulaStarts.contains(text.front()))
        return text;
    const auto isDigit = [](QChar c) {
        return c >= u'0' && c <= u'9';
    };
    const bool number = signs.contains(text.front()) && std::all_of(text.begin() + 1, text.end(), isDigit);
    return number ? text : QString(u'\'' + text);
}

QString csvField(const QString &text)
{
    QString field = withoutFormula(text);
    const bool quote = field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r');
    if (!quote)
        return field;
    return QStringLiteral("\"%1\"").arg(field.replace(u'"', QStringLiteral("\"\"")));
}

} // namespace hoithi
