// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/paper/paperpages.h"
#include "documents/paper/papertext.h"

namespace hoithi {

/// How a paper's text is set.
[[nodiscard]] TextStyle paperStyle();

/// Adds the four sides of `box`.
void addBox(std::vector<QLineF> &rules, const QRectF &box);

/// Lays out single questions, over the full width of the text.
class QuestionRows
{
public:
    /// `images` must outlive it.
    QuestionRows(TextStyle style, PaperKey key, const ShownImages &images);

    [[nodiscard]] std::vector<SheetRow> rowsOf(const ShownQuestion &question) const;

private:
    [[nodiscard]] SheetRow pictureRow(const QuestionImage &image) const;
    void addOptions(std::vector<SheetRow> &rows, const ShownQuestion &question) const;
    [[nodiscard]] std::vector<SheetRow> optionRows(const ShownQuestion &question, const ShownOption &shown, qreal x,
                                                   qreal width) const;
    [[nodiscard]] SheetRow optionPicture(const QuestionImage &image, qreal x, qreal width) const;

    TextStyle m_style;
    PaperKey m_key;
    const ShownImages &m_images;
};

} // namespace hoithi
