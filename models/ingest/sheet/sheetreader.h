// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/columnmap.h"
#include "ingest/recordreader.h"
#include "ingest/sheet/sheettimes.h"
#include "ingest/sheet/workbook.h"

namespace hoithi {

/// A submission dump as a sheet of a workbook. The line of a row is its number in the sheet; hidden rows are rows.
class SheetReader final : public RecordReader
{
public:
    /// Reads the sheet that the profile names, or else the only visible one with the header of a dump. BadInput names several of
    /// them, or says what the header of the first one lacks. The workbook must outlive the reader.
    [[nodiscard]] static Result<std::unique_ptr<SheetReader>> open(Workbook &book, const MappingProfile &profile);

    [[nodiscard]] Result<bool> next(RawRecord &record) override;
    [[nodiscard]] SourceRow standing() const override;
    [[nodiscard]] const ColumnMap *columns() const override { return &m_columns; }

    /// The cells of the row at hand, as they are stored.
    [[nodiscard]] const SheetLines &lines() const { return *m_lines; }
    [[nodiscard]] const QString &sheet() const { return m_sheet; } ///< its name

private:
    SheetReader(QString sheet, std::unique_ptr<SheetLines> lines, ColumnMap columns, SheetTimes times);
    [[nodiscard]] static Result<std::unique_ptr<SheetReader>> openSheet(Workbook &book, const Workbook::Sheet &sheet,
                                                                        const MappingProfile &profile);
    [[nodiscard]] static Result<std::unique_ptr<SheetReader>> openNamed(Workbook &book, const MappingProfile &profile);
    void takeCell(const DumpCell &cell, const ColumnUse &use, RawRecord &record);
    void takeNumber(const DumpCell &cell, const ColumnUse &use, RawRecord &record);

    QString m_sheet;
    std::unique_ptr<SheetLines> m_lines;
    bool m_isFirstAhead = false; ///< the line at hand is a row, which has told the columns
    ColumnMap m_columns;
    SheetTimes m_times;
    std::vector<std::string_view> m_cells; ///< of the row at hand, one a column of the header
    std::vector<DumpCell::Kind> m_kinds;   ///< of the same cells
    std::vector<std::string> m_changed;    ///< texts that differ from what is stored
};

} // namespace hoithi
