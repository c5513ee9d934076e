// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/wordtext.h"

#include "containers/containertexts.h"
#include "containers/officepackage.h"
#include "containers/wordparagraphs.h"

namespace hoithi {

QString WordParagraph::text() const
{
    QString whole;
    for (const WordRun &run : runs)
        whole += run.text;
    return whole;
}

Result<WordDocument> readWordText(const QByteArray &bytes, const std::stop_token &stop, const ArchiveLimits &limits)
{
    const auto isRead = [](const QString &name) {
        return name.endsWith(QLatin1String(".xml")) || name.endsWith(QLatin1String(".rels"))
               || name.contains(QLatin1String("media/"));
    };
    HOITHI_TRY(ArchiveEntries entries, openOfficePackage(bytes, QStringLiteral("docx"), isRead, limits));
    HOITHI_TRY(const auto links, relationshipsOf(entries, {}));
    const QString main = relatedPart(entries, links, QLatin1String("officeDocument"));
    if (main.isEmpty() || main.startsWith(QLatin1String("xl/")))
        return failure(ErrorCode::BadInput, Containers::tr("The file is no .docx file: it has no document."));
    HOITHI_TRY(const auto parts, relationshipsOf(entries, main));
    WordStyles styles;
    if (const QString part = relatedPart(entries, parts, QLatin1String("styles")); !part.isEmpty()) {
        HOITHI_TRY(styles, WordStyles::read(entries[part], part));
    }
    WordNumbering numbering;
    if (const QString part = relatedPart(entries, parts, QLatin1String("numbering")); !part.isEmpty()) {
        HOITHI_TRY(numbering, WordNumbering::read(entries[part], part));
    }
    WordParagraphs paragraphs(styles, numbering, parts);
    HOITHI_CHECK(readXml(entries[main], main, paragraphs, stop));
    WordDocument document = std::move(paragraphs.found);
    for (const OfficeRelationship &part : parts) {
        if (part.kind == QLatin1String("image") && entries.contains(part.target))
            document.media[part.target] = entries[part.target];
    }
    return document;
}

} // namespace hoithi
