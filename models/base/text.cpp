// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

namespace hoithi {

QString normalized(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C).simplified();
}

QString caseFolded(QStringView text)
{
    return normalized(text).toCaseFolded();
}

QString searchFolded(QStringView text)
{
    const QString decomposed = caseFolded(text).normalized(QString::NormalizationForm_D);
    QString folded;
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c == QChar(0x0111))
            folded.append(QLatin1Char('d'));
        else if (c.category() != QChar::Mark_NonSpacing)
            folded.append(c);
    }
    return folded;
}

} // namespace hoithi
