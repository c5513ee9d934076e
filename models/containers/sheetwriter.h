// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace hoithi {

/// A column of a sheet to be written.
struct SheetColumn
{
    QString header;
    int width = 12; ///< in characters
};

/// A cell that keeps what it is.
struct WrittenCell
{
    enum class Kind {
        Text,
        Number,
        Moment, ///< a number that is shown as a date
        Truth,  ///< 0 or 1
        Fault   ///< "#N/A" and the like
    };

    int column = 1;
    Kind kind = Kind::Text;
    QByteArray text; ///< UTF-8
};

/// Writes an .xlsx file of one sheet. Every text stays one, whatever it begins with: nothing is computed, "01" stays "01". It is
/// made in memory, since a library that spools to a temporary folder would leave questions there in the clear.
class SheetWriter
{
public:
    SheetWriter(QString title, std::vector<SheetColumn> columns);
    /// Without a header of its own. `since1904`: how moments count.
    SheetWriter(QString title, bool since1904) : m_title(std::move(title)), m_since1904(since1904) {}
    /// Texts in the order of the columns; an empty one leaves its cell out.
    void addRow(const std::vector<QString> &texts);
    /// A row below all others. False where there is no room for more in memory.
    [[nodiscard]] bool addCells(int row, const std::vector<WrittenCell> &cells);
    [[nodiscard]] Result<QByteArray> bytes() const;

    static constexpr qsizetype sizeLimit = qsizetype{80} * 1024 * 1024;

private:
    void add(const std::vector<QString> &texts, int style);

    QString m_title;
    std::vector<SheetColumn> m_columns;
    QByteArray m_rows;
    int m_row = 0;
    bool m_since1904 = false;
};

} // namespace hoithi
