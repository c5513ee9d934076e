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

qreal heightOf(const std::vector<std::shared_ptr<const TextBlock>> &cells)
{
    qreal height = 0;
    for (const auto &cell : cells)
        height = std::max(height, cell->height());
    return height + 2 * PadY;
}

} // namespace

TableFlow::TableFlow(PageFlow &flow, std::vector<TableColumn> columns) : m_flow(flow), m_columns(std::move(columns))
{
    const qreal total = std::accumulate(m_columns.begin(), m_columns.end(), 0.0,
                                        [](qreal sum, const TableColumn &column) { return sum + column.width; });
    QStringList titles;
    for (TableColumn &column : m_columns) {
        column.width *= m_flow.sheet().textWidth() / total;
        titles.append(column.title);
    }
    m_heading = blocksOf(titles, m_flow.sheet().style(QStringLiteral("column")), true);
    m_flow.advance(Before);
    placeHeading();
}

TableFlow::Cells TableFlow::blocksOf(const QStringList &cells, const TextStyle &style, bool heading) const
{
    Cells blocks;
    for (std::size_t at = 0; at < m_columns.size(); ++at) {
        TextStyle cellStyle = style;
        if (!heading)
            cellStyle.align = m_columns[at].align;
        blocks.push_back(
            std::make_shared<const TextBlock>(cells.value(qsizetype(at)), cellStyle, m_columns[at].width - 2 * PadX));
    }
    return blocks;
}

void TableFlow::placeHeading()
{
    // A heading without a row below it would say nothing: it takes room for one.
    if (2 * heightOf(m_heading) > m_flow.room() && !m_flow.atTop())
        m_flow.newPage();
    placeRow(m_heading);
}

void TableFlow::addRow(const QStringList &cells, bool bold)
{
    TextStyle style = m_flow.sheet().style(QStringLiteral("cell"));
    style.bold = style.bold || bold;
    const Cells blocks = blocksOf(cells, style, false);
    if (heightOf(blocks) > m_flow.room()) {
        m_flow.newPage();
        placeHeading();
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
