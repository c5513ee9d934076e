// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/spreadsheet.h"

#include <map>
#include <optional>
#include <vector>

namespace hoithi {

/// What a column of a sheet of questions holds.
enum class ColumnRole {
    Unknown,
    Number,
    Title,
    Text,
    Option,
    WrongOption, ///< "Phương án nhiễu 1": beside it, the key column has the right answer's wording
    Key,
    OtherKey, ///< a further column that names a key, which has to agree
    Multiple,
    KeepOrder,
    Explanation,
    LegalReference,
    Source,
    Topic,
    Difficulty,
    Tags
};

struct SheetColumnRole
{
    ColumnRole role = ColumnRole::Unknown;
    int label = -1; ///< of an option: 0 for A
    QString header;
    CellPlace place; ///< of the header
};

/// The row that names the columns.
struct SheetHeader
{
    int row = 0;      ///< 0 where there is none
    int lastRow = 0;  ///< a second row may name the options below one title
    bool own = false; ///< as XlsxQuestionWriter writes it: every cell is taken literally
    std::map<int, SheetColumnRole> columns;

    [[nodiscard]] std::optional<int> column(ColumnRole role) const;
    [[nodiscard]] bool has(ColumnRole role) const { return column(role).has_value(); }
    [[nodiscard]] ColumnRole roleOf(int column) const; ///< Unknown for a column without a title
    [[nodiscard]] int optionColumns() const;           ///< those of wrong options do not count
};

/// A row of a sheet in memory.
struct GridRow
{
    int number = 0;
    std::vector<SheetCell> cells;

    [[nodiscard]] const SheetCell *at(int column) const;
    [[nodiscard]] QString text(int column) const; ///< trimmed; empty where there is no cell
};

/// Searches the first rows. Titles that span several columns name each of them.
[[nodiscard]] SheetHeader findHeader(const std::vector<GridRow> &rows, const std::vector<CellRange> &merged);

/// The columns of a sheet that names none: a number, the question, its options, the key's letter in the last filled one. Nothing
/// where no column holds such letters.
[[nodiscard]] std::optional<SheetHeader> guessHeader(const std::vector<GridRow> &rows);

/// The headers of a file that is written here, for so many options.
[[nodiscard]] std::vector<QString> ownHeaders(int options);

} // namespace hoithi
