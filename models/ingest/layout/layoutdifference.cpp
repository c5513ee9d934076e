// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/layout/layoutdifference.h"

#include "base/text.h"
#include "ingest/layout/guesstexts.h"

#include <algorithm>
#include <map>

namespace hoithi {

namespace {

QStringList folded(const QStringList &names)
{
    QStringList keys;
    for (const QString &name : names)
        keys << caseFolded(name);
    return keys;
}

/// Names of `names` that `others` does not have.
QStringList missingIn(const QStringList &others, const QStringList &names)
{
    const QStringList known = folded(others);
    QStringList missing;
    for (const QString &name : names) {
        if (!known.contains(caseFolded(name)) && !missing.contains(name))
            missing << name;
    }
    return missing;
}

QString quoted(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names)
        shown << GuessTexts::tr("“%1”").arg(name);
    return shown.join(QStringLiteral(", "));
}

/// Of columns with one name, only their places say which is which.
QStringList differencesOfEqualNames(const QStringList &before, const QStringList &now)
{
    const QStringList then = folded(before);
    const QStringList keys = folded(now);
    QStringList told;
    QStringList done;
    for (const QString &name : now) {
        const QString key = caseFolded(name);
        const auto earlier = then.count(key);
        const auto count = keys.count(key);
        if (done.contains(key) || earlier == 0 || (earlier == 1 && count == 1))
            continue;
        done << key;
        if (earlier != count)
            told << GuessTexts::tr("The column “%1” stands %2 times, before it was %3.")
                        .arg(name)
                        .arg(count)
                        .arg(earlier);
        else if (then != keys)
            told << GuessTexts::tr("Several columns are called “%1”, and columns stand in another order.").arg(name);
    }
    return told;
}

} // namespace

QStringList layoutDifferences(const QStringList &before, const QStringList &now)
{
    const QStringList gone = missingIn(now, before);
    const QStringList added = missingIn(before, now);
    // Without a header the first row stands in its place: who that is is not to be read in a message.
    if (!gone.isEmpty() && missingIn(gone, before).isEmpty()) {
        return {
            GuessTexts::tr("None of its columns is there: %1. If the first line holds values, the header is missing.")
                .arg(quoted(gone))};
    }
    QStringList told;
    if (gone.size() == 1 && added.size() == 1 && before.indexOf(gone.front()) == now.indexOf(added.front())) {
        told << GuessTexts::tr("Where the column “%1” stood, there is “%2” now.").arg(gone.front(), added.front());
    } else {
        if (!gone.isEmpty())
            told << GuessTexts::tr("These columns are gone: %1.").arg(quoted(gone));
        if (!added.isEmpty())
            told << GuessTexts::tr("These columns are new: %1.").arg(quoted(added));
    }
    return told + differencesOfEqualNames(before, now);
}

} // namespace hoithi
