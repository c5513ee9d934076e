// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/pageflow.h"

#include <QPainter>
#include <QPen>

namespace hoithi {

namespace {

constexpr qreal RuleWidth = 0.2;
constexpr qreal RuleGap = 0.8;

} // namespace

void PageContent::add(const std::shared_ptr<const TextBlock> &block, QPointF at)
{
    for (int line = 0; line < block->lineCount(); ++line) {
        addLine(block, line, at);
        at.ry() += block->lineHeight(line);
    }
}

void PageContent::addLine(const std::shared_ptr<const TextBlock> &block, int line, QPointF at)
{
    lines.push_back({block, line, at});
}

void PageContent::paint(QPainter &painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Line &each : lines)
        each.block->paintLine(painter, each.line, each.at);
    painter.setPen(QPen(Qt::black, RuleWidth, Qt::SolidLine, Qt::FlatCap));
    for (const QLineF &rule : rules)
        painter.drawLine(rule);
    painter.restore();
}

PageFlow::PageFlow(DecisionSheet sheet) : m_sheet(std::move(sheet))
{
    m_footers.emplace_back();
    addPage(0, 1);
}

void PageFlow::addPage(int section, int number)
{
    PageContent content;
    content.section = section;
    content.numberInSection = number;
    m_pages.push_back(std::move(content));
    m_y = m_sheet.margins.top();
}

void PageFlow::newPage()
{
    addPage(page().section, page().numberInSection + 1);
}

void PageFlow::startSection()
{
    m_footers.emplace_back();
    addPage(page().section + 1, 1);
}

void PageFlow::place(const TextBlock &block, qreal keep)
{
    const auto shared = std::make_shared<const TextBlock>(block);
    if (!atTop())
        m_y += block.style().before;
    const int count = block.lineCount();
    // Of a paragraph that can be broken the first two lines and the last two stay together.
    const int tail = breaks(block) ? count - 2 : 0;
    for (int line = 0; line < count; ++line) {
        qreal needed = block.lineHeight(line);
        if (line == tail)
            needed = block.lineHeight(line) * (count - tail) + keep;
        else if (line == 0)
            needed += block.lineHeight(1);
        const bool joint = line == tail || line == 0 || line < tail;
        if (joint && line != 1 && needed > room() && !atTop())
            newPage();
        page().addLine(shared, line, {m_sheet.margins.left(), m_y});
        m_y += block.lineHeight(line);
    }
    m_y += addRule(page(), block, m_sheet.margins.left(), m_y);
}

void PageFlow::decorate(PageContent &content) const
{
    const qreal width = m_sheet.textWidth();
    if (content.numberInSection > 1) {
        const auto number = std::make_shared<const TextBlock>(QString::number(content.numberInSection),
                                                              m_sheet.style(QStringLiteral("page-number")), width);
        content.add(number, {m_sheet.margins.left(), (m_sheet.margins.top() - number->height()) / 2});
    }
    const QString &footer = m_footers.at(std::size_t(content.section));
    if (footer.isEmpty())
        return;
    const auto block = std::make_shared<const TextBlock>(footer, m_sheet.style(QStringLiteral("footer")), width);
    const qreal top = m_sheet.size.height() - (m_sheet.margins.bottom() + block->height()) / 2;
    content.add(block, {m_sheet.margins.left(), top});
}

std::vector<PageContent> PageFlow::finish()
{
    for (PageContent &content : m_pages)
        decorate(content);
    return std::move(m_pages);
}

qreal addRule(PageContent &page, const TextBlock &block, qreal x, qreal bottom)
{
    if (block.style().ruleShare <= 0)
        return 0;
    const qreal length = block.textWidth() * block.style().ruleShare;
    const qreal start = x + (block.width() - length) / 2;
    page.rules.emplace_back(start, bottom + RuleGap, start + length, bottom + RuleGap);
    return 2 * RuleGap;
}

} // namespace hoithi
