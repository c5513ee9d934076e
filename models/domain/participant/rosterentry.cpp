// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/participant/rosterentry.h"

#include <algorithm>

namespace hoithi {

bool isCanonicalPhone(std::string_view phone)
{
    return phone.starts_with('0') && !phone.starts_with("0084")
           && std::ranges::all_of(phone, [](char c) { return c >= '0' && c <= '9'; });
}

QString canonicalPhone(QStringView phone)
{
    QString digits;
    digits.reserve(phone.size());
    bool international = false;
    for (const QChar c : phone) {
        if (c == QLatin1Char('+') && digits.isEmpty())
            international = true;
        else if (c.isDigit())
            digits.append(QChar(u'0' + c.digitValue()));
        else if (c.isLetter())
            digits.append(c.toLower()); // not a separator: a text that is no phone must not turn into one
    }
    if (digits.startsWith(QLatin1String("0084"))) {
        digits.remove(0, 2);
        international = true;
    }
    // Without a plus sign 84 is the country only where a whole national number follows: 0842… may have lost its zero.
    constexpr qsizetype shortestWithCountry = 11;
    if (!digits.startsWith(QLatin1String("84")) || (!international && digits.size() < shortestWithCountry))
        return digits;
    digits.remove(0, 2);
    return digits.startsWith(QLatin1Char('0')) ? digits : QString(QLatin1Char('0') + digits);
}

} // namespace hoithi
