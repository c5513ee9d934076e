// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/plaintext.h"

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

} // namespace hoithi::commandline
