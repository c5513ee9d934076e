// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/plaintext.h"

#include <QStringList>

#include <algorithm>

namespace hoithi::commandline {

QString plainText(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        const QChar::Category category = c.category();
        if (c.isSpace())
            shown.append(u' ');
        else if (category == QChar::Other_Control || category == QChar::Other_Format)
            shown.append(QChar::ReplacementCharacter);
        else
            shown.append(c);
    }
    return shown;
}

QString plainLines(const QString &text)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    std::ranges::transform(lines, lines.begin(), plainText);
    return lines.join(QLatin1Char('\n'));
}

} // namespace hoithi::commandline
