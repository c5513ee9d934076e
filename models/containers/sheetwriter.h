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

/// Writes an .xlsx file of one sheet. Every cell is text, whatever it begins with: nothing is computed, "01" stays "01". It is
/// made in memory, since a library that spools to a temporary folder would leave questions there in the clear.
class SheetWriter
{
public:
    SheetWriter(QString title, std::vector<SheetColumn> columns);
    /// Texts in the order of the columns; an empty one leaves its cell out.
    void addRow(const std::vector<QString> &texts);
    [[nodiscard]] Result<QByteArray> bytes() const;

private:
    void add(const std::vector<QString> &texts, int style);

    QString m_title;
    std::vector<SheetColumn> m_columns;
    QByteArray m_rows;
    int m_row = 0;
};

} // namespace hoithi
