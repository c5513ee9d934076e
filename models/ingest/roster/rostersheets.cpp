// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/roster/rostersheets.h"

#include "base/inputfile.h"
#include "containers/spreadsheet.h"
#include "domain/participant/rosterbody.h"
#include "ingest/ingesttexts.h"
#include "ingest/roster/rosterlines.h"

#include <iterator>

namespace hoithi {

namespace {

Result<QByteArray> bytesOf(const QString &path)
{
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, Ingest::tr("The file %1 cannot be read. Check that you may open it.").arg(path),
                       file.errorString());
    if (file.size() > mostRosterBytes)
        return failure(tooLargeForRoster(path));
    return file.readAll();
}

std::vector<RosterCell> cellsOf(const std::vector<SheetCell> &row)
{
    std::vector<RosterCell> cells;
    cells.reserve(row.size());
    for (const SheetCell &cell : row)
        cells.push_back({cell.place.column, cell.text, !cell.isText && !cell.isError, cell.isError});
    return cells;
}

/// Nothing where the sheet has no header of a roster.
Result<std::optional<RosterFile>> readSheet(const SpreadsheetReader &book, const SheetTitle &sheet,
                                            const std::stop_token &stop)
{
    RosterLines lines(RosterLines::Source::Sheet, sheet.name);
    HOITHI_TRY(const SheetSurroundings surroundings, book.readRows(
                                                         sheet,
                                                         [&lines](int row, const std::vector<SheetCell> &cells) {
                                                             return lines.take(static_cast<quint64>(row),
                                                                               cellsOf(cells));
                                                         },
                                                         stop));
    if (!lines.hasHeader())
        return std::optional<RosterFile>();
    for (const CellRange &range : surroundings.merged) {
        if (range.first.column == range.last.column)
            lines.fillMerged(range.first.column, static_cast<quint64>(range.first.row),
                             static_cast<quint64>(range.last.row));
    }
    HOITHI_TRY(RosterFile file, lines.finish());
    return std::optional(std::move(file));
}

void append(RosterFile &all, RosterFile more)
{
    all.rows.insert(all.rows.end(), std::make_move_iterator(more.rows.begin()),
                    std::make_move_iterator(more.rows.end()));
    all.problems.insert(all.problems.end(), std::make_move_iterator(more.problems.begin()),
                        std::make_move_iterator(more.problems.end()));
}

} // namespace

Result<RosterFile> readRosterSheets(const QString &path, const std::stop_token &stop)
{
    HOITHI_TRY(const QByteArray bytes, bytesOf(path));
    HOITHI_TRY(const SpreadsheetReader book, SpreadsheetReader::open(bytes, SpreadsheetReader::Numbers::Stored));
    RosterFile all;
    bool found = false;
    for (const SheetTitle &sheet : book.sheets()) {
        if (sheet.hidden)
            continue;
        HOITHI_TRY(std::optional<RosterFile> file, readSheet(book, sheet, stop));
        if (file)
            append(all, *std::move(file));
        else
            all.problems.push_back({RosterProblemKind::SheetWithoutHeader, {sheet.name, 0, {}}, {}});
        found = found || file.has_value();
    }
    if (found)
        return all;
    return failure(ErrorCode::BadInput,
                   Ingest::tr("No sheet of the workbook has a roster's header: a row with “Họ và tên” (full_name), "
                              "and “Tài khoản” (account_id), “Số điện thoại” (phone) or “CCCD” (national_id)."));
}

} // namespace hoithi
