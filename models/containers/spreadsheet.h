// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "containers/archive.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace hoithi {

/// How much of a sheet is handed out at all. Excel itself ends at these rows, columns and characters.
struct SheetLimits
{
    int rows = 1'048'576;
    int columns = 16'384;
    qsizetype cellCharacters = 32'767;
    qint64 characters = qint64{256} * 1024 * 1024; ///< of all cells together: one shared text can stand in each of them
};

/// Where a cell is, both from 1.
struct CellPlace
{
    int row = 0;
    int column = 0;

    friend bool operator==(const CellPlace &, const CellPlace &) = default;
};

/// "B12"
[[nodiscard]] QString cellName(CellPlace place);
/// Nothing for what is no place, or beyond any sheet.
[[nodiscard]] std::optional<CellPlace> cellPlace(std::string_view name);

/// A cell that holds something.
struct SheetCell
{
    CellPlace place;
    QString text;         ///< as shown with Vietnamese settings, or as stored (Numbers)
    bool isText = true;   ///< else a number, a truth value or an error
    bool isError = false; ///< "#N/A", "#REF!" …
    bool bold = false;
    bool underlined = false;
    QString fill;             ///< colour of the background; empty for none
    QString colour;           ///< of the letters; empty for black and the theme's own
    bool approximate = false; ///< the format of the number is not known here: Excel shows something else
    bool hasImage = false;    ///< a picture stands in the cell itself
    bool hasScript = false;   ///< superscript or subscript within the text
};

/// Cells that are shown as one, both ends included.
struct CellRange
{
    CellPlace first;
    CellPlace last;
};

/// What a sheet has beside its cells.
struct SheetSurroundings
{
    std::vector<CellRange> merged;
    std::vector<CellPlace> images; ///< where each is fastened
    std::vector<int> hiddenRows;   ///< ascending
    bool hasComments = false;
};

struct SheetTitle
{
    QString name;
    bool hidden = false;
    QString part;
};

/// The worksheets of an .xlsx file.
class SpreadsheetReader
{
public:
    enum class Numbers { Shown, Stored };
    /// Takes the filled cells of one row, from left to right. An error ends the reading.
    using RowTaker = std::function<Result<void>(int row, const std::vector<SheetCell> &cells)>;

    /// BadInput where it is no .xlsx file or beyond the limits.
    [[nodiscard]] static Result<SpreadsheetReader> open(const QByteArray &bytes, Numbers numbers = Numbers::Shown,
                                                        const SheetLimits &limits = {},
                                                        const ArchiveLimits &archiveLimits = {});
    ~SpreadsheetReader();
    SpreadsheetReader(SpreadsheetReader &&) noexcept;
    SpreadsheetReader &operator=(SpreadsheetReader &&) noexcept;
    SpreadsheetReader(const SpreadsheetReader &) = delete;
    SpreadsheetReader &operator=(const SpreadsheetReader &) = delete;

    /// In the order of their tabs; charts and the like are none.
    [[nodiscard]] const std::vector<SheetTitle> &sheets() const;

    /// Hands out the rows that hold something, one after another. Errors name the sheet and the cell.
    [[nodiscard]] Result<SheetSurroundings> readRows(const SheetTitle &sheet, const RowTaker &take,
                                                     const std::stop_token &stop = {}) const;

private:
    struct Book;
    explicit SpreadsheetReader(std::unique_ptr<Book> book);
    std::unique_ptr<Book> m_book;
};

} // namespace hoithi
