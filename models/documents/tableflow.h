// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pageflow.h"

#include <vector>

namespace hoithi {

/// A ruled table over the full width of the text. Rows are never broken; the heading stands again on every new page.
class TableFlow
{
public:
    /// Places the heading, where there is room for it and the first row.
    TableFlow(PageFlow &flow, std::vector<TableColumn> columns, const QStringList &firstRow);

    /// Adds a row; a bold one is a total.
    void addRow(const QStringList &cells, bool bold);

    /// What a table takes down to its first row, with the space above it: that much stays on one page.
    [[nodiscard]] static qreal beginningHeight(const DecisionSheet &sheet, std::vector<TableColumn> columns,
                                               const QStringList &firstRow);

private:
    using Cells = std::vector<std::shared_ptr<const TextBlock>>;

    [[nodiscard]] Cells cellsOf(const QStringList &cells, bool bold) const;
    void placeRow(const Cells &cells);

    PageFlow &m_flow;
    std::vector<TableColumn> m_columns;
    Cells m_heading;
};

} // namespace hoithi
