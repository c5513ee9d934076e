// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/import/importtexts.h"

#include "itemmodels/format.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hoithi {

namespace {

QString translate(const char *context, const char *text)
{
    return QCoreApplication::translate(context, text);
}

} // namespace

QString shownFileName(const QString &file)
{
    constexpr qsizetype most = 36;
    constexpr qsizetype ending = 14; // the date or the number of the file is there
    const QString name = QFileInfo(file).fileName();
    return name.size() <= most ? name : name.left(most - ending - 1) + u'…' + name.right(ending);
}

QString shownNames(const QStringList &names)
{
    constexpr qsizetype most = 8;
    const qsizetype others = names.size() - most;
    if (others <= 0)
        return names.join(QStringLiteral(", "));
    return translate("ImportTexts", "%1, and %2 more")
        .arg(QStringList(names.first(most)).join(QStringLiteral(", ")), formatNumber(others));
}

QString importCountsText(const ImportCounts &counts)
{
    return translate(
               "ImportTexts",
               "%1 rows read: %2 accepted (%3 of people who may not win, %4 with an unknown agency), %5 rejected, "
               "%6 unchanged, %7 conflicts")
        .arg(formatNumber(counts.read()), formatNumber(counts.accepted), formatNumber(counts.excluded),
             formatNumber(counts.agencyUnresolved), formatNumber(counts.rejected()), formatNumber(counts.unchanged),
             formatNumber(counts.conflicts));
}

QString previewCountsText(const ImportPreview &preview)
{
    const ImportCounts &counts = preview.counts;
    return translate("ImportTexts",
                     "%1 rows read: %2 new (%3 of people who may not win, %4 with an unknown agency), %5 rejected, "
                     "%6 unchanged, %7 changed. Stored, and not in the files: %8.")
        .arg(formatNumber(counts.read()), formatNumber(counts.accepted), formatNumber(counts.excluded),
             formatNumber(counts.agencyUnresolved), formatNumber(counts.rejected()), formatNumber(counts.unchanged),
             formatNumber(counts.conflicts), formatNumber(preview.vanished));
}

QString differingText(qint64 changed, qint64 vanished)
{
    QStringList sentences;
    if (changed > 0)
        sentences << translate("ImportTexts",
                               "Submissions stored with other content: %1. What is stored stays; these rows "
                               "are kept as conflicts.")
                         .arg(formatNumber(changed));
    if (vanished > 0)
        sentences << translate("ImportTexts", "Submissions stored that are not in the files: %1. They stay, and count.")
                         .arg(formatNumber(vanished));
    return sentences.join(QLatin1Char(' '));
}

QString importedText(const ImportCounts &counts, const QString &roundTitle)
{
    QString text = translate("ImportTexts", "Imported %1 submissions into %2; %3 rows were rejected.")
                       .arg(formatNumber(counts.accepted), roundTitle, formatNumber(counts.rejected()));
    if (counts.agencyUnresolved > 0)
        text.append(u' '
                    + translate("ImportTexts", "Submissions that name no agency: %1.")
                          .arg(formatNumber(counts.agencyUnresolved)));
    if (counts.conflicts == 0)
        return text;
    return QStringLiteral("%1 %2").arg(
        text, translate("ImportTexts", "Conflicts with rows imported before: %1.").arg(formatNumber(counts.conflicts)));
}

} // namespace hoithi
