// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/decisionmarkup.h"
#include "documents/textblock.h"

#include <QLineF>

#include <memory>
#include <optional>
#include <vector>

class QPainter;

namespace hoithi {

/// What stands on one page, in millimetres from its top left.
struct PageContent
{
    struct Line
    {
        std::shared_ptr<const TextBlock> block;
        int line = 0;
        QPointF at;
    };

    std::vector<Line> lines;
    std::vector<QLineF> rules;
    int section = 0;
    int numberInSection = 1;

    void add(const std::shared_ptr<const TextBlock> &block, QPointF at);
    void addLine(const std::shared_ptr<const TextBlock> &block, int line, QPointF at);
    void paint(QPainter &painter) const;
};

/// Fills pages from the top down. Sections begin on a page of their own and number their pages from 1; the number
/// stands centred in the top margin, except on a section's first page.
class PageFlow
{
public:
    explicit PageFlow(DecisionSheet sheet);

    [[nodiscard]] const DecisionSheet &sheet() const { return m_sheet; }
    [[nodiscard]] PageContent &page() { return m_pages.back(); }
    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] qreal room() const { return m_sheet.size.height() - m_sheet.margins.bottom() - m_y; }
    [[nodiscard]] bool atTop() const { return m_y <= m_sheet.margins.top(); }

    void advance(qreal height) { m_y += height; }
    void newPage();
    void startSection();
    /// Text at the foot of every page of the section at hand.
    void setFooter(const QString &markup) { m_footers.back() = markup; }

    /// Places a paragraph over the full width, breaking it where the page ends. No line stands alone, and the last
    /// two stay on the page of the `keep` millimetres that follow.
    void place(const TextBlock &block, qreal keep = 0);
    /// Whether it can be broken at all: three lines or fewer stay together.
    [[nodiscard]] static bool breaks(const TextBlock &block) { return block.lineCount() > 3; }

    /// The pages with their numbers and footers.
    [[nodiscard]] std::vector<PageContent> finish();

private:
    void addPage(int section, int number);
    void decorate(PageContent &content) const;

    DecisionSheet m_sheet;
    std::vector<PageContent> m_pages;
    std::vector<QString> m_footers;
    qreal m_y = 0;
};

/// Adds the rule that the block's style asks for to `page`; returns the height it takes.
qreal addRule(PageContent &page, const TextBlock &block, qreal x, qreal bottom);

} // namespace hoithi
