// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/complaint/letternumber.h"

#include "base/normalform.h"
#include "base/text.h"

#include <QRegularExpression>

namespace hoithi {

std::optional<QString> letterNumberFrom(const QString &given)
{
    static const QRegularExpression pattern(
        QStringLiteral("^0*([1-9][0-9]{0,6})([a-zđ]?)(?: ?/ ?%1)?$").arg(QLatin1String(letterNumberSuffix)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QRegularExpressionMatch match =
        pattern.match(normalized(normalForm(given.left(64), QString::NormalizationForm_KC)));
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).rightJustified(2, QLatin1Char('0')) + match.captured(2);
}

bool sameLetterNumber(const QString &one, const QString &other)
{
    return caseFolded(letterNumberFrom(one).value_or(one)) == caseFolded(letterNumberFrom(other).value_or(other));
}

} // namespace hoithi
