// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/pageflow.h"

#include <QImage>
#include <QMarginsF>
#include <QRectF>

#include <vector>

namespace hoithi {

/// A strip of a paper that is never cut: a line of text, a row of options, an image. Positions from its top left.
struct SheetRow
{
    std::vector<PageContent::Line> lines;
    std::vector<QLineF> rules;
    struct Picture
    {
        QImage image;
        QRectF at;
    };
    std::vector<Picture> pictures;
    qreal before = 0; ///< mm above, but for the first row of a page
    qreal height = 0;
};

/// Adds the lines of a paragraph as rows.
void addBlock(std::vector<SheetRow> &rows, const TextBlock &block, qreal x);

/// One page, all of it.
struct PaperPage
{
    PageContent content;
    std::vector<SheetRow::Picture> pictures;
    int variant = 0;
    int number = 1; ///< within the variant
};

/// Fills pages from the top down. What stands together stays on one page where one page holds it.
class PaperPages
{
public:
    static constexpr QSizeF size{210, 297};
    static constexpr QMarginsF margins{20, 18, 15, 18};

    [[nodiscard]] static qreal textWidth() { return size.width() - margins.left() - margins.right(); }
    [[nodiscard]] static qreal textHeight() { return size.height() - margins.top() - margins.bottom(); }

    void startVariant(int variant);
    void place(const std::vector<SheetRow> &together);
    [[nodiscard]] std::vector<PaperPage> &pages() { return m_pages; }

private:
    void newPage(int variant, int number);
    void placeRow(const SheetRow &row);

    std::vector<PaperPage> m_pages;
    qreal m_y = 0;
};

} // namespace hoithi
