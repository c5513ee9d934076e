// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/membername.h"

#include <QRegularExpression>
#include <QString>

namespace hoithi {

bool isMemberName(QStringView name)
{
    static const QRegularExpression written(QStringLiteral(
        "\\A[A-Za-z0-9\\x{c0}-\\x{d6}\\x{d8}-\\x{f6}\\x{f8}-\\x{24f}\\x{1e00}-\\x{1eff}'\\x{2019} ().\\/-]+\\z"));
    static const QRegularExpression letter(QStringLiteral("[A-Za-z\\x{c0}-\\x{24f}\\x{1e00}-\\x{1eff}]"));
    const QString text = name.toString();
    return text.size() <= longestMemberName && written.match(text).hasMatch() && letter.match(text).hasMatch();
}

} // namespace hoithi
