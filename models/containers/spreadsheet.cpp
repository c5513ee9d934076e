// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/spreadsheet.h"

#include "containers/containertexts.h"
#include "containers/officepackage.h"
#include "containers/sheetparts.h"
#include "containers/sheetrows.h"

#include <algorithm>
#include <charconv>

namespace hoithi {

struct SpreadsheetReader::Book
{
    ArchiveEntries entries;
    std::vector<SheetTitle> sheets;
    std::vector<SharedText> texts;
    std::vector<CellStyle> styles;
    bool since1904 = false;
    Numbers numbers = Numbers::Shown;
    SheetLimits limits;
};

namespace {

constexpr int lastRow = 1'048'576;
constexpr int lastColumn = 16'384;

} // namespace

QString cellName(CellPlace place)
{
    QString letters;
    for (int column = place.column; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>('A' + (column - 1) % 26)));
    return letters + QString::number(place.row);
}

std::optional<CellPlace> cellPlace(std::string_view name)
{
    CellPlace place;
    std::size_t at = 0;
    for (; at < name.size() && at < 3 && name[at] >= 'A' && name[at] <= 'Z'; ++at)
        place.column = place.column * 26 + (name[at] - 'A' + 1);
    const auto [end, error] = std::from_chars(name.data() + at, name.data() + name.size(), place.row);
    const bool whole = error == std::errc() && end == name.data() + name.size();
    if (!whole || place.row < 1 || place.row > lastRow || place.column < 1 || place.column > lastColumn)
        return std::nullopt;
    return place;
}

SpreadsheetReader::SpreadsheetReader(std::unique_ptr<Book> book) : m_book(std::move(book)) {}
SpreadsheetReader::~SpreadsheetReader() = default;
SpreadsheetReader::SpreadsheetReader(SpreadsheetReader &&) noexcept = default;
SpreadsheetReader &SpreadsheetReader::operator=(SpreadsheetReader &&) noexcept = default;

Result<SpreadsheetReader> SpreadsheetReader::open(const QByteArray &bytes, Numbers numbers, const SheetLimits &limits,
                                                  const ArchiveLimits &archiveLimits)
{
    auto book = std::make_unique<Book>();
    book->numbers = numbers;
    book->limits = limits;
    const auto isXml = [](const QString &name) {
        return name.endsWith(QLatin1String(".xml")) || name.endsWith(QLatin1String(".rels"))
               || name.endsWith(QLatin1String("workbook.bin"));
    };
    HOITHI_TRY(book->entries, openOfficePackage(bytes, QStringLiteral("xlsx"), isXml, archiveLimits));
    HOITHI_TRY(const auto links, relationshipsOf(book->entries, {}));
    const QString workbook = relatedPart(book->entries, links, QLatin1String("officeDocument"));
    if (workbook.endsWith(QLatin1String(".bin")))
        return failure(ErrorCode::BadInput, Containers::tr("The file is a binary workbook. Save it as .xlsx."));
    if (workbook.isEmpty() || workbook.startsWith(QLatin1String("word/")))
        return failure(ErrorCode::BadInput, Containers::tr("The file is no .xlsx file: it has no workbook."));
    HOITHI_TRY(WorkbookParts parts, readWorkbook(book->entries[workbook], workbook));
    HOITHI_TRY(const auto parted, relationshipsOf(book->entries, workbook));
    book->since1904 = parts.since1904;
    for (SheetTitle &sheet : parts.sheets) {
        const auto link = std::ranges::find(parted, sheet.part, &OfficeRelationship::id);
        if (link != parted.end() && link->kind != QLatin1String("worksheet"))
            continue;
        if (link == parted.end() || !book->entries.contains(link->target))
            return failure(ErrorCode::BadInput,
                           Containers::tr("The sheet “%1” is missing in the file.").arg(sheet.name.left(50)));
        sheet.part = link->target;
        book->sheets.push_back(sheet);
    }
    if (book->sheets.empty())
        return failure(ErrorCode::BadInput, Containers::tr("The file is damaged: it has no sheet with cells."));
    if (const QString texts = relatedPart(book->entries, parted, QLatin1String("sharedStrings")); !texts.isEmpty()) {
        HOITHI_TRY(book->texts, readSharedTexts(book->entries[texts], texts));
        book->entries.erase(texts);
    }
    if (const QString styles = relatedPart(book->entries, parted, QLatin1String("styles")); !styles.isEmpty()) {
        HOITHI_TRY(book->styles, readCellStyles(book->entries[styles], styles));
    }
    return SpreadsheetReader(std::move(book));
}

const std::vector<SheetTitle> &SpreadsheetReader::sheets() const
{
    return m_book->sheets;
}

Result<SheetSurroundings> SpreadsheetReader::readRows(const SheetTitle &sheet, const RowTaker &take,
                                                      const std::stop_token &stop) const
{
    const auto entry = m_book->entries.find(sheet.part);
    if (entry == m_book->entries.end())
        return failure(ErrorCode::NotFound, Containers::tr("There is no sheet “%1”.").arg(sheet.name.left(50)));
    SheetRows rows(
        sheet.name,
        {m_book->texts, m_book->styles, m_book->limits, m_book->since1904, m_book->numbers == Numbers::Shown}, take);
    HOITHI_CHECK(readXml(entry->second, sheet.part, rows, stop));
    SheetSurroundings around;
    around.merged = std::move(rows.merged());
    around.hiddenRows = std::move(rows.hidden());
    HOITHI_TRY(const auto links, relationshipsOf(m_book->entries, sheet.part));
    for (const OfficeRelationship &link : links) {
        const auto part = m_book->entries.find(link.target);
        if (part == m_book->entries.end())
            continue;
        around.hasComments = around.hasComments || link.kind == QLatin1String("comments");
        if (link.kind == QLatin1String("drawing")) {
            HOITHI_TRY(const auto images, readAnchors(part->second, part->first));
            around.images.insert(around.images.end(), images.begin(), images.end());
        }
    }
    return around;
}

} // namespace hoithi
