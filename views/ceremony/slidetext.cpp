// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ceremony/slidetext.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace hoithi {

namespace {

constexpr double smallestShare = 0.018;
constexpr double largestListShare = 0.075;
constexpr double readableListShare = 0.035; ///< below that two columns are tried
constexpr double listGap = 0.05;
constexpr double betweenColumns = 0.04; ///< of the room's width
constexpr double spreadLines = 1.35;    ///< the height of a line of the list, of its type's

/// A text broken into lines about as long as each other, with what it takes.
struct LaidText
{
    QFont font;
    QString text;
    int width = 0; ///< to break it at
    int height = 0;
    int flags = 0;
};

constexpr int wordWrap = int(Qt::TextWordWrap) | int(Qt::AlignHCenter) | int(Qt::AlignTop);
constexpr int anyWrap = int(Qt::TextWrapAnywhere) | int(Qt::AlignHCenter) | int(Qt::AlignTop);

QSize taken(const QFont &font, const QString &text, int width, int flags)
{
    constexpr int endless = 100'000;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, endless), flags, text).size();
}

QFont sized(QFont font, double pixels, bool bold)
{
    font.setPixelSize(std::max(1, static_cast<int>(pixels)));
    font.setBold(bold);
    return font;
}

/// The narrowest width that makes no more lines of it: no word stays alone in the last.
int balancedWidth(const QFont &font, const QString &text, int width, int height)
{
    int tooNarrow = 0;
    int enough = width;
    while (enough - tooNarrow > 1) {
        const int middle = (tooNarrow + enough) / 2;
        const QSize size = taken(font, text, middle, wordWrap);
        (size.height() <= height && size.width() <= middle ? enough : tooNarrow) = middle;
    }
    return enough;
}

LaidText laid(const QFont &font, const QString &text, int width)
{
    LaidText result{font, text, width, 0, wordWrap};
    QSize size = taken(font, text, width, wordWrap);
    if (size.width() > width) { // one word alone is too long
        result.flags = anyWrap;
        result.height = taken(font, text, width, anyWrap).height();
        return result;
    }
    result.height = size.height();
    if (size.height() > QFontMetrics(font).height() * 3 / 2)
        result.width = balancedWidth(font, text, width, size.height());
    return result;
}

/// On at most two lines, unless it would have to be less than half as large for that.
LaidText laidLarge(const QFont &font, const SlideText &text, const QSize &room, double scale)
{
    const double wanted = std::max(text.share * scale, smallestShare) * room.height();
    const double least = std::max(wanted / 2, smallestShare * room.height());
    QFont fitted = sized(font, wanted, text.bold);
    for (double pixels = wanted; pixels > least; pixels *= 0.96) {
        fitted = sized(font, pixels, text.bold);
        const QSize size = taken(fitted, text.text, room.width(), wordWrap);
        if (size.width() <= room.width() && size.height() < QFontMetrics(fitted).lineSpacing() * 5 / 2)
            break;
    }
    return laid(fitted, text.text, room.width());
}

/// The texts of a slide, laid out, with the gap below each.
struct LaidSlide
{
    std::vector<std::pair<LaidText, const SlideText *>> texts;
    int height = 0;
};

int gapBelow(const LaidSlide &slide, std::size_t at, const QRect &room)
{
    return at + 1 < slide.texts.size() ? static_cast<int>(slide.texts[at].second->gap * room.height()) : 0;
}

LaidSlide laidAt(double scale, const std::vector<SlideText> &texts, const QRect &room, const QFont &font)
{
    LaidSlide slide;
    for (const SlideText &text : texts) {
        if (!text.text.isEmpty())
            slide.texts.emplace_back(laidLarge(font, text, room.size(), scale), &text);
    }
    for (std::size_t at = 0; at < slide.texts.size(); ++at)
        slide.height += slide.texts[at].first.height + gapBelow(slide, at, room);
    return slide;
}

/// Smaller altogether, until it is at most that high.
LaidSlide laidSlide(const std::vector<SlideText> &texts, const QRect &room, const QFont &font, int height)
{
    double scale = 1;
    LaidSlide slide = laidAt(scale, texts, room, font);
    while (slide.height > height && scale > 0.2) {
        scale *= 0.92;
        slide = laidAt(scale, texts, room, font);
    }
    return slide;
}

void draw(QPainter &painter, const LaidText &text, const QRect &room, int top)
{
    painter.setFont(text.font);
    painter.drawText(QRect(room.center().x() - text.width / 2, top, text.width, text.height), text.flags, text.text);
}

/// Gives where it ends.
int draw(QPainter &painter, const LaidSlide &slide, const QRect &room, int top)
{
    for (std::size_t at = 0; at < slide.texts.size(); ++at) {
        const auto &[text, meant] = slide.texts[at];
        painter.setPen(meant->colour);
        draw(painter, text, room, top);
        top += text.height + gapBelow(slide, at, room);
    }
    return top;
}

/// A list in columns of which each takes the lines that follow on those of the one before.
struct LaidList
{
    std::vector<std::vector<LaidText>> columns;
    int columnWidth = 0;
    int height = 0;
    int pixels = 0;
};

LaidList laidAt(int pixels, const QStringList &list, const QSize &room, const QFont &font, int columns)
{
    LaidList laidList;
    laidList.pixels = pixels;
    laidList.columnWidth = static_cast<int>(room.width() * (1 - betweenColumns * (columns - 1)) / columns);
    const auto perColumn = (list.size() + columns - 1) / columns;
    const QFont sizedFont = sized(font, pixels, false);
    const int between = static_cast<int>(pixels * (spreadLines - 1));
    for (qsizetype from = 0; from < list.size(); from += perColumn) {
        std::vector<LaidText> &column = laidList.columns.emplace_back();
        int height = -between;
        for (const QString &line : list.mid(from, perColumn)) {
            column.push_back(laid(sizedFont, line, laidList.columnWidth));
            height += column.back().height + between;
        }
        laidList.height = std::max(laidList.height, height);
    }
    return laidList;
}

/// As large as there is room for.
LaidList laidList(const QStringList &list, const QSize &room, const QFont &font, int screenHeight, int columns)
{
    int fits = 1;
    int tooLarge = static_cast<int>(screenHeight * largestListShare) + 1;
    while (tooLarge - fits > 1) {
        const int middle = (fits + tooLarge) / 2;
        (laidAt(middle, list, room, font, columns).height <= room.height() ? fits : tooLarge) = middle;
    }
    return laidAt(fits, list, room, font, columns);
}

void draw(QPainter &painter, const LaidList &list, const QRect &room, int top)
{
    const int between = static_cast<int>(list.pixels * (spreadLines - 1));
    const int step = list.columnWidth + static_cast<int>(room.width() * betweenColumns);
    int left = room.left();
    for (const std::vector<LaidText> &column : list.columns) {
        int y = top;
        for (const LaidText &line : column) {
            draw(painter, line, QRect(left, y, list.columnWidth, line.height), y);
            y += line.height + between;
        }
        left += step;
    }
}

} // namespace

void drawSlide(QPainter &painter, const QRect &room, const QFont &font, const std::vector<SlideText> &texts)
{
    const LaidSlide slide = laidSlide(texts, room, font, room.height());
    draw(painter, slide, room, room.top() + std::max(0, (room.height() - slide.height) / 2));
}

void drawSlide(QPainter &painter, const QRect &room, const QFont &font, const std::vector<SlideText> &texts,
               const QStringList &list, const QColor &colour)
{
    const LaidSlide slide = laidSlide(texts, room, font, room.height() / 3);
    if (list.isEmpty())
        return drawSlide(painter, room, font, texts);
    const int gap = static_cast<int>(room.height() * listGap);
    const QSize rest(room.width(), std::max(1, room.height() - slide.height - gap));
    const LaidList one = laidList(list, rest, font, room.height(), 1);
    const LaidList two =
        one.pixels < readableListShare * room.height() ? laidList(list, rest, font, room.height(), 2) : LaidList{};
    const LaidList &larger = two.pixels > one.pixels ? two : one;
    const int height = slide.height + gap + larger.height;
    const int below = draw(painter, slide, room, room.top() + std::max(0, (room.height() - height) / 2));
    painter.setPen(colour);
    draw(painter, larger, room, below + gap);
}

} // namespace hoithi
