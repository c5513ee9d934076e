// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheet/workbook.h"

#include "containers/numberformat.h"
#include "containers/sheetparts.h"
#include "ingest/ingesttexts.h"
#include "ingest/sheet/sharedtextitems.h"

#include <algorithm>

namespace hoithi {

namespace {

constexpr ArchiveLimits limits{.entryBytes = qint64{64} * 1024 * 1024, .ratio = 250};
/// Styles, and what leads to the sheets: a few kilobytes in any real file.
constexpr qsizetype smallPartBytes = qsizetype{8} * 1024 * 1024;

/// Lets the reading be stopped between pieces.
class WatchedStream final : public ByteStream
{
public:
    WatchedStream(std::unique_ptr<ByteStream> stream, const ReadWatch &watch)
        : m_stream(std::move(stream)), m_watch(watch)
    {}

    [[nodiscard]] Result<std::string_view> nextChunk() override
    {
        if (m_watch && !m_watch())
            return failure(ErrorCode::Cancelled, {});
        return m_stream->nextChunk();
    }

private:
    std::unique_ptr<ByteStream> m_stream;
    ReadWatch m_watch;
};

} // namespace

bool isOfficeDocument(const std::vector<ZipEntry> &entries)
{
    return std::ranges::any_of(entries, [](const ZipEntry &entry) {
        return entry.name == QLatin1String("[Content_Types].xml") || entry.name == QLatin1String("_rels/.rels");
    });
}

Result<std::unique_ptr<Workbook>> Workbook::open(QIODevice &device, const QString &place, const ReadWatch &watch,
                                                 std::size_t texts)
{
    std::unique_ptr<Workbook> book(new Workbook(device, place, watch));
    book->m_textLimit = texts;
    HOITHI_TRY(book->m_entries, listZip(device, limits));
    if (!isOfficeDocument(book->m_entries))
        return failure(otherArchive(place));
    HOITHI_CHECK(book->readParts());
    return book;
}

Result<std::unique_ptr<ByteStream>> Workbook::stream(const QString &name)
{
    const auto entry = std::ranges::find(m_entries, name, &ZipEntry::name);
    return ZipEntryStream::open(m_device, static_cast<std::size_t>(entry - m_entries.begin()), limits);
}

Result<std::unique_ptr<ByteStream>> Workbook::watchedStream(const QString &name)
{
    HOITHI_TRY(std::unique_ptr<ByteStream> bytes, stream(name));
    return std::unique_ptr<ByteStream>(std::make_unique<WatchedStream>(std::move(bytes), m_watch));
}

Result<QByteArray> Workbook::smallPart(const QString &name)
{
    HOITHI_TRY(const std::unique_ptr<ByteStream> bytes, watchedStream(name));
    QByteArray all;
    for (;;) {
        HOITHI_TRY(const std::string_view piece, bytes->nextChunk());
        if (piece.empty())
            return all;
        if (all.size() + static_cast<qsizetype>(piece.size()) > smallPartBytes)
            return failure(ErrorCode::BadInput,
                           Ingest::tr("“%1” in the workbook is larger than in any real one.").arg(name.left(100)));
        all.append(piece.data(), static_cast<qsizetype>(piece.size()));
    }
}

Result<void> Workbook::readParts()
{
    for (const ZipEntry &entry : m_entries)
        m_parts.emplace(entry.name, QByteArray());
    const QString packageLinks = QStringLiteral("_rels/.rels");
    if (m_parts.contains(packageLinks)) {
        HOITHI_TRY(m_parts[packageLinks], smallPart(packageLinks));
    }
    HOITHI_TRY(const auto links, relationshipsOf(m_parts, {}));
    const QString workbook = relatedPart(m_parts, links, QLatin1String("officeDocument"));
    if (workbook.endsWith(QLatin1String(".bin")))
        return failure(ErrorCode::BadInput,
                       Ingest::tr("%1 is a binary workbook (.xlsb). Save it as .xlsx.").arg(m_place));
    if (workbook.isEmpty() || !workbook.startsWith(QLatin1String("xl/")))
        return failure(ErrorCode::BadInput, Ingest::tr("%1 is no .xlsx file: it has no workbook.").arg(m_place));
    HOITHI_CHECK(readSmallParts(workbook));
    return readSheets(workbook);
}

Result<void> Workbook::readSmallParts(const QString &workbook)
{
    HOITHI_TRY(m_parts[workbook], smallPart(workbook));
    const qsizetype slash = workbook.lastIndexOf(QLatin1Char('/')) + 1;
    const QString links = workbook.left(slash) + QLatin1String("_rels/") + workbook.mid(slash) + QLatin1String(".rels");
    if (m_parts.contains(links)) {
        HOITHI_TRY(m_parts[links], smallPart(links));
    }
    return {};
}

Result<void> Workbook::readSheets(const QString &workbook)
{
    HOITHI_TRY(const WorkbookParts parts, readWorkbook(m_parts[workbook], workbook));
    HOITHI_TRY(const auto links, relationshipsOf(m_parts, workbook));
    m_since1904 = parts.since1904;
    for (const SheetTitle &sheet : parts.sheets) {
        const auto link = std::ranges::find(links, sheet.part, &OfficeRelationship::id);
        if (link != links.end() && link->kind != QLatin1String("worksheet"))
            continue; // a chart
        if (link == links.end() || !m_parts.contains(link->target))
            return failure(ErrorCode::BadInput,
                           Ingest::tr("The sheet “%1” is missing in the file.").arg(sheet.name.left(50)));
        m_sheets.push_back({sheet.name, sheet.hidden, link->target});
    }
    if (const QString styles = relatedPart(m_parts, links, QLatin1String("styles")); !styles.isEmpty()) {
        HOITHI_TRY(const QByteArray xml, smallPart(styles));
        HOITHI_TRY(const std::vector<CellStyle> found, readCellStyles(xml, styles));
        for (const CellStyle &style : found)
            m_dateStyles.push_back(isDateFormat(style.numberFormat));
    }
    const QString texts = relatedPart(m_parts, links, QLatin1String("sharedStrings"));
    return texts.isEmpty() ? Result<void>() : readTexts(texts);
}

Result<void> Workbook::readTexts(const QString &part)
{
    HOITHI_TRY(const std::unique_ptr<ByteStream> xml, watchedStream(part));
    SharedTextItems items(m_texts);
    ElementReading reading(part, items);
    for (;;) {
        HOITHI_TRY(const std::string_view piece, xml->nextChunk());
        HOITHI_CHECK(reading.take(piece, piece.empty()));
        if (piece.empty() || m_texts.size() >= m_textLimit)
            return {};
    }
}

Result<std::unique_ptr<SheetLines>> Workbook::lines(const Sheet &sheet)
{
    HOITHI_TRY(std::unique_ptr<ByteStream> xml, stream(sheet.part));
    return std::make_unique<SheetLines>(std::move(xml), sheet.name, sheet.part,
                                        SheetLines::Context{m_texts, m_dateStyles}, m_watch);
}

} // namespace hoithi
