// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/tableflow.h"

#include <algorithm>
#include <numeric>

namespace hoithi {

namespace {

constexpr qreal PadX = 1.3;
constexpr qreal PadY = 0.9;
constexpr qreal Before = 4;

using Blocks = std::vector<std::shared_ptr<const TextBlock>>;

qreal heightOf(const Blocks &cells)
{
    qreal height = 0;
    for (const auto &cell : cells)
        height = std::max(height, cell->height());
    return height + 2 * PadY;
}

/// As wide together as the text.
std::vector<TableColumn> stretched(std::vector<TableColumn> columns, qreal width)
{
    const qreal total = std::accumulate(columns.begin(), columns.end(), 0.0,
                                        [](qreal sum, const TableColumn &column) { return sum + column.width; });
    for (TableColumn &column : columns)
        column.width *= width / total;
    return columns;
}

Blocks headingOf(const DecisionSheet &sheet, const std::vector<TableColumn> &columns)
{
    const TextStyle style = sheet.style(QStringLiteral("column"));
    Blocks blocks;
    for (const TableColumn &column : columns)
        blocks.push_back(std::make_shared<const TextBlock>(column.title, style, column.width - 2 * PadX));
    return blocks;
}

Blocks rowOf(const DecisionSheet &sheet, const std::vector<TableColumn> &columns, const QStringList &cells, bool bold)
{
    TextStyle style = sheet.style(QStringLiteral("cell"));
    style.bold = style.bold || bold;
    Blocks blocks;
    for (const TableColumn &column : columns) {
        style.align = column.align;
        blocks.push_back(
            std::make_shared<const TextBlock>(cells.value(qsizetype(blocks.size())), style, column.width - 2 * PadX));
    }
    return blocks;
}

} // namespace

TableFlow::TableFlow(PageFlow &flow, std::vector<TableColumn> columns, const QStringList &firstRow)
    : m_flow(flow), m_columns(stretched(std::move(columns), flow.sheet().textWidth())),
      m_heading(headingOf(flow.sheet(), m_columns))
{
    // A heading without a row below it would say nothing.
    if (Before + heightOf(m_heading) + heightOf(cellsOf(firstRow, false)) > m_flow.room() && !m_flow.atTop())
        m_flow.newPage();
    else
        m_flow.advance(Before);
    placeRow(m_heading);
}

qreal TableFlow::beginningHeight(const DecisionSheet &sheet, std::vector<TableColumn> columns,
                                 const QStringList &firstRow)
{
    columns = stretched(std::move(columns), sheet.textWidth());
    return Before + heightOf(headingOf(sheet, columns)) + heightOf(rowOf(sheet, columns, firstRow, false));
}

TableFlow::Cells TableFlow::cellsOf(const QStringList &cells, bool bold) const
{
    return rowOf(m_flow.sheet(), m_columns, cells, bold);
}

void TableFlow::addRow(const QStringList &cells, bool bold)
{
    const Cells blocks = cellsOf(cells, bold);
    if (heightOf(blocks) > m_flow.room()) {
        m_flow.newPage();
        placeRow(m_heading);
    }
    placeRow(blocks);
}

void TableFlow::placeRow(const Cells &cells)
{
    const qreal height = heightOf(cells);
    const qreal top = m_flow.y();
    qreal x = m_flow.sheet().margins.left();
    PageContent &page = m_flow.page();
    page.rules.emplace_back(x, top, x + m_flow.sheet().textWidth(), top);
    page.rules.emplace_back(x, top + height, x + m_flow.sheet().textWidth(), top + height);
    page.rules.emplace_back(x, top, x, top + height);
    for (std::size_t at = 0; at < cells.size(); ++at) {
        page.add(cells[at], {x + PadX, top + (height - cells[at]->height()) / 2});
        x += m_columns[at].width;
        page.rules.emplace_back(x, top, x, top + height);
    }
    m_flow.advance(height);
}

} // namespace hoithi
