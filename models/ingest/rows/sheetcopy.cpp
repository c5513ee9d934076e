// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/sheetwriter.h"
#include "ingest/ingesttexts.h"
#include "ingest/openeddump.h"
#include "ingest/rows/copies.h"
#include "ingest/sheet/sheetreader.h"

#include <algorithm>

namespace hoithi {

namespace {

/// A formula without a result is none of these in the copy either.
WrittenCell cellOf(const DumpCell &cell)
{
    WrittenCell copy{static_cast<int>(cell.column) + 1, WrittenCell::Kind::Text,
                     QByteArray(cell.text.data(), static_cast<qsizetype>(cell.text.size()))};
    switch (cell.kind) {
    case DumpCell::Kind::Text:
        break;
    case DumpCell::Kind::Number:
        copy.kind = WrittenCell::Kind::Number;
        break;
    case DumpCell::Kind::Date:
        copy.kind = WrittenCell::Kind::Moment;
        break;
    case DumpCell::Kind::Bad:
        copy.kind = cell.text == "0" || cell.text == "1" ? WrittenCell::Kind::Truth : WrittenCell::Kind::Fault;
        if (copy.kind == WrittenCell::Kind::Fault && !copy.text.startsWith('#'))
            copy.text = "#N/A";
        break;
    }
    return copy;
}

Result<void> addRows(SheetLines &lines, std::uint64_t firstRow, const std::vector<std::uint64_t> &rows,
                     SheetWriter &writer)
{
    int last = 0;
    for (;;) {
        HOITHI_TRY(const bool any, lines.next());
        if (!any)
            return {};
        const bool isAbove = lines.number() < firstRow;
        if (!isAbove && !std::ranges::binary_search(rows, lines.number()))
            continue;
        last = isAbove ? static_cast<int>(lines.number()) : last + 1;
        std::vector<WrittenCell> cells;
        for (const DumpCell &cell : lines.cells())
            cells.push_back(cellOf(cell));
        if (!writer.addCells(last, cells))
            return failure(ErrorCode::Unsupported, Ingest::tr("More rows were rejected than are copied into a "
                                                              "workbook. Save the sheet as CSV (UTF-8), and "
                                                              "import that."));
    }
}

} // namespace

Result<void> copySheet(const DumpPart &part, const MappingProfile &profile, std::uint64_t firstRow,
                       const std::vector<std::uint64_t> &rows, const TakePiece &take, const ReadWatch &watch)
{
    HOITHI_TRY(const std::unique_ptr<DumpBytes> bytes, openDumpPart(part, copyChunkSize));
    HOITHI_TRY(const std::unique_ptr<OpenedDump> dump, OpenedDump::open(*bytes, part, profile, watch));
    const QString name = dump->sheet()->sheet();
    Workbook &book = *dump->workbook();
    const auto sheet = std::ranges::find(book.sheets(), name, &Workbook::Sheet::name);
    HOITHI_TRY(const std::unique_ptr<SheetLines> lines, book.lines(*sheet));
    SheetWriter writer(name, book.since1904());
    HOITHI_CHECK(addRows(*lines, firstRow, rows, writer));
    HOITHI_TRY(const QByteArray copy, writer.bytes());
    static_cast<void>(take(std::string_view(copy.data(), static_cast<std::size_t>(copy.size()))));
    return {};
}

} // namespace hoithi
