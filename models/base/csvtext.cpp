// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/csvtext.h"

namespace hoithi {

QString withoutFormula(const QString &text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    return text.size() > 1 && formulaStarts.contains(text.front()) ? QString(u'\'' + text) : text;
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
