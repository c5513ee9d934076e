// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace hoithi {

/// How a paragraph is set. Sizes in points, distances in millimetres.
struct TextStyle
{
    QStringList families;
    qreal size = 14;
    bool bold = false;
    bool italic = false;
    bool capitals = false;
    Qt::Alignment align = Qt::AlignJustify;
    qreal indent = 0;    ///< of the first line
    qreal before = 0;    ///< empty space above
    qreal spacing = 1.0; ///< of the lines, 1 = single
    qreal ruleShare = 0; ///< a rule below, as a share of the text's width; 0 = none
    QColor color = Qt::black;
};

/// One paragraph broken into lines of a given width. Light markup: **bold**, *italic*, backslash before a literal
/// character. Centred lines are made about equally long. Positions in millimetres; laid out without hinting, so that it is the same on every device.
class TextBlock
{
public:
    TextBlock(const QString &markup, const TextStyle &style, qreal width);

    [[nodiscard]] int lineCount() const { return int(m_heights.size()); }
    [[nodiscard]] qreal lineHeight(int line) const { return m_heights.at(std::size_t(line)); }
    [[nodiscard]] qreal height() const;
    [[nodiscard]] qreal width() const { return m_width; }
    /// Width of the longest line as set.
    [[nodiscard]] qreal textWidth() const;
    [[nodiscard]] const TextStyle &style() const { return m_style; }

    /// Draws one line with its top left at `topLeft`; the painter's unit is one millimetre.
    void paintLine(QPainter &painter, int line, QPointF topLeft) const;
    void paint(QPainter &painter, QPointF topLeft) const;

private:
    void breakLines(qreal width);
    void balanceLines();

    TextStyle m_style;
    qreal m_width;
    std::shared_ptr<QTextLayout> m_layout;
    std::vector<qreal> m_heights;
};

/// The block at the largest size, not above the style's, at which it needs no more than `maxLines` lines and
/// `maxHeight` millimetres. Never smaller than 5 points.
[[nodiscard]] TextBlock fittedBlock(const QString &markup, const TextStyle &style, qreal width, qreal maxHeight,
                                    int maxLines);

/// Of the families asked for, those installed that can write Vietnamese, else any serif ones that can: a font without
/// its letters would be patched with another's. Needs a QGuiApplication.
[[nodiscard]] QStringList vietnameseFamilies(const QStringList &wanted);

/// A literal text as markup: what a value needs before it goes into a template.
[[nodiscard]] QString markupEscaped(const QString &text);

} // namespace hoithi
