// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/people/membername.h"

#include <QRegularExpression>
#include <QString>

namespace hoithi {

bool isMemberName(QStringView name)
{
    static const QRegularExpression written(QStringLiteral(
        "\\A[A-Za-z0-9\\x{c0}-\\x{cf}\\x{d1}-\\x{d6}\\x{d8}-\\x{dd}\\x{df}-\\x{ef}\\x{f1}-\\x{f6}\\x{f8}-\\x{fd}"
        "\\x{102}\\x{103}\\x{110}\\x{111}\\x{128}\\x{129}\\x{168}\\x{169}\\x{1a0}\\x{1a1}\\x{1af}\\x{1b0}"
        "\\x{1ea0}-\\x{1ef9}'\\x{2019} ().\\/-]+\\z"));
    static const QRegularExpression letter(QStringLiteral("[^0-9'\\x{2019} ().\\/-]"));
    const QString text = name.toString();
    return text.size() <= longestMemberName && written.match(text).hasMatch() && letter.match(text).hasMatch();
}

} // namespace hoithi
