// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paper/paperpages.h"

#include <algorithm>

namespace hoithi {

void addBlock(std::vector<SheetRow> &rows, const TextBlock &block, qreal x)
{
    const auto shared = std::make_shared<const TextBlock>(block);
    for (int line = 0; line < block.lineCount(); ++line) {
        SheetRow row;
        row.lines.push_back({shared, line, {x, 0}});
        row.height = block.lineHeight(line);
        row.before = line == 0 ? block.style().before : 0;
        rows.push_back(std::move(row));
    }
}

void PaperPages::newPage(int variant, int number)
{
    PaperPage page;
    page.variant = variant;
    page.number = number;
    m_pages.push_back(std::move(page));
    m_y = margins.top();
}

void PaperPages::startVariant(int variant)
{
    newPage(variant, 1);
}

void PaperPages::place(const std::vector<SheetRow> &together)
{
    qreal height = 0;
    for (const SheetRow &row : together)
        height += row.before + row.height;
    const qreal room = size.height() - margins.bottom() - m_y;
    if (height > room && height <= textHeight())
        newPage(m_pages.back().variant, m_pages.back().number + 1);
    std::ranges::for_each(together, [this](const SheetRow &row) { placeRow(row); });
}

void PaperPages::placeRow(const SheetRow &row)
{
    if (m_y + row.before + row.height > size.height() - margins.bottom() && m_y > margins.top())
        newPage(m_pages.back().variant, m_pages.back().number + 1);
    if (m_y > margins.top())
        m_y += row.before;
    PaperPage &page = m_pages.back();
    const QPointF corner(margins.left(), m_y);
    for (const PageContent::Line &line : row.lines)
        page.content.addLine(line.block, line.line, line.at + corner);
    for (const QLineF &rule : row.rules)
        page.content.rules.push_back(rule.translated(corner));
    for (const SheetRow::Picture &picture : row.pictures)
        page.pictures.push_back({picture.image, picture.at.translated(corner)});
    m_y += row.height;
}

} // namespace hoithi
