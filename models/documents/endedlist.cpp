// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/endedlist.h"

namespace hoithi {

QString withoutEnd(const QString &text)
{
    QString result = text.trimmed();
    if (result.endsWith(QLatin1String("./.")))
        result.chop(3);
    while (result.endsWith(u';') || result.endsWith(u'.'))
        result.chop(1);
    return result;
}

QVariantMap textAndEnd(const QString &text, const QString &end)
{
    return {{QStringLiteral("text"), text}, {QStringLiteral("end"), end}};
}

QVariantList listWithEnds(const std::vector<QString> &texts)
{
    QVariantList list;
    for (const QString &text : texts) {
        const bool last = list.size() + 1 == qsizetype(texts.size());
        list.append(textAndEnd(withoutEnd(text), last ? QStringLiteral(".") : QStringLiteral(";")));
    }
    return list;
}

} // namespace hoithi
