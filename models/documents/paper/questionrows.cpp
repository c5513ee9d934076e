// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/paper/questionrows.h"

#include <algorithm>

namespace hoithi {

namespace {

constexpr qreal BetweenQuestions = 3;
constexpr qreal BetweenOptions = 0.8;
constexpr qreal LetterBox = 4.6;
constexpr QSizeF LargestImage(120, 80);
constexpr qreal OptionImageHeight = 32;

bool isOfOption(const ShownQuestion &question, const QuestionImage &image)
{
    return std::ranges::any_of(question.options,
                               [&](const ShownOption &shown) { return shown.option->image == image.name; });
}

/// Cells of a row, each of few lines, as one strip.
SheetRow besides(const std::vector<std::vector<SheetRow>> &cells)
{
    SheetRow together;
    together.before = BetweenOptions;
    for (const std::vector<SheetRow> &cell : cells) {
        qreal y = 0;
        for (const SheetRow &row : cell) {
            for (const PageContent::Line &line : row.lines)
                together.lines.push_back({line.block, line.line, line.at + QPointF(0, y)});
            for (const QLineF &rule : row.rules)
                together.rules.push_back(rule.translated(0, y));
            for (const SheetRow::Picture &picture : row.pictures)
                together.pictures.push_back({picture.image, picture.at.translated(0, y)});
            y += row.height;
        }
        together.height = std::max(together.height, y);
    }
    return together;
}

} // namespace

TextStyle paperStyle()
{
    TextStyle style;
    style.families = vietnameseFamilies({QStringLiteral("Times New Roman"), QStringLiteral("Tinos")});
    style.size = 12;
    style.align = Qt::AlignLeft;
    style.spacing = 1.05;
    return style;
}

void addBox(std::vector<QLineF> &rules, const QRectF &box)
{
    rules.emplace_back(box.topLeft(), box.topRight());
    rules.emplace_back(box.bottomLeft(), box.bottomRight());
    rules.emplace_back(box.topLeft(), box.bottomLeft());
    rules.emplace_back(box.topRight(), box.bottomRight());
}

QuestionRows::QuestionRows(TextStyle style, PaperKey key, const ShownImages &images)
    : m_style(std::move(style)), m_key(key), m_images(images)
{}

std::vector<SheetRow> QuestionRows::rowsOf(const ShownQuestion &question) const
{
    std::vector<SheetRow> rows;
    QStringList paragraphs = printedText(question.wording->text).split(u'\n');
    for (QString &paragraph : paragraphs)
        paragraph = markupEscaped(paragraph);
    paragraphs.front().prepend(QStringLiteral("**") + questionLabel(question.number) + QStringLiteral("** "));
    if (question.wording->multiple)
        paragraphs.back().append(QStringLiteral(" *") + multipleNotice() + u'*');
    TextStyle style = m_style;
    style.align = Qt::AlignJustify;
    style.before = BetweenQuestions;
    for (const QString &paragraph : paragraphs) {
        addBlock(rows, TextBlock(paragraph, style, PaperPages::textWidth()), 0);
        style.before = 0;
    }
    for (const QuestionImage *image : shownImages(question)) {
        if (!isOfOption(question, *image))
            rows.push_back(pictureRow(*image));
    }
    addOptions(rows, question);
    return rows;
}

SheetRow QuestionRows::pictureRow(const QuestionImage &image) const
{
    const QImage &pixels = m_images.at(image.sha256);
    const QSizeF size = shownSize(pixels, LargestImage);
    SheetRow row;
    row.before = 1.5;
    row.height = size.height() + 1;
    row.pictures.push_back({pixels, {{(PaperPages::textWidth() - size.width()) / 2, 0}, size}});
    return row;
}

void QuestionRows::addOptions(std::vector<SheetRow> &rows, const ShownQuestion &question) const
{
    const int columns = optionColumns(question, m_style, PaperPages::textWidth());
    const qreal width = PaperPages::textWidth() / columns;
    for (std::size_t i = 0; i < question.options.size(); i += std::size_t(columns)) {
        std::vector<std::vector<SheetRow>> cells;
        for (std::size_t at = i; at < std::min(question.options.size(), i + std::size_t(columns)); ++at)
            cells.push_back(optionRows(question, question.options[at], qreal(at - i) * width, width));
        if (cells.size() == 1) {
            std::ranges::move(cells.front(), std::back_inserter(rows));
            continue;
        }
        rows.push_back(besides(cells));
    }
}

std::vector<SheetRow> QuestionRows::optionRows(const ShownQuestion &question, const ShownOption &shown, qreal x,
                                               qreal width) const
{
    const bool marked = m_key == PaperKey::With && shown.option->right;
    TextStyle style = m_style;
    style.bold = marked;
    style.before = BetweenOptions;
    const qreal textAt = x + optionLetterWidth;
    std::vector<SheetRow> rows;
    for (const QString &paragraph : printedText(shown.option->text).split(u'\n')) {
        addBlock(rows, TextBlock(markupEscaped(paragraph), style, width - optionLetterWidth), textAt);
        style.before = 0;
    }
    TextStyle letterStyle = m_style;
    letterStyle.bold = true;
    const auto letter = std::make_shared<const TextBlock>(QString(shown.letter) + u'.', letterStyle, optionLetterWidth);
    rows.front().lines.insert(rows.front().lines.begin(), {letter, 0, {x + 0.8, 0}});
    if (marked)
        addBox(rows.front().rules, {x - 0.4, 0.3, LetterBox + 0.8, letter->lineHeight(0)});
    if (const auto found = std::ranges::find(question.wording->images, shown.option->image, &QuestionImage::name);
        !shown.option->image.isEmpty() && found != question.wording->images.end()) {
        rows.push_back(optionPicture(*found, textAt, width - optionLetterWidth - 3));
    }
    return rows;
}

SheetRow QuestionRows::optionPicture(const QuestionImage &image, qreal x, qreal width) const
{
    const QImage &pixels = m_images.at(image.sha256);
    const QSizeF size = shownSize(pixels, {width, OptionImageHeight});
    SheetRow row;
    row.height = size.height() + 1;
    row.pictures.push_back({pixels, {{x, 0.5}, size}});
    return row;
}

} // namespace hoithi
