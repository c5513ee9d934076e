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
    TableFlow(PageFlow &flow, std::vector<TableColumn> columns);

    /// Adds a row; a bold one is a total.
    void addRow(const QStringList &cells, bool bold);

private:
    using Cells = std::vector<std::shared_ptr<const TextBlock>>;

    [[nodiscard]] Cells blocksOf(const QStringList &cells, const TextStyle &style, bool heading) const;
    void placeRow(const Cells &cells);
    void placeHeading();

    PageFlow &m_flow;
    std::vector<TableColumn> m_columns;
    Cells m_heading;
};

} // namespace hoithi
