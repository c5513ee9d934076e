// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/textblock.h"

#include "documents/inlinetext.h"

#include <QFont>
#include <QFontDatabase>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace hoithi {

namespace {

constexpr qreal UnitsPerMm = 100;
constexpr qreal MmPerPoint = 25.4 / 72;
constexpr qreal SmallestSize = 5;

QFont fontFor(const TextStyle &style)
{
    QFont font;
    font.setFamilies(style.families);
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(std::max(1, qRound(style.size * MmPerPoint * UnitsPerMm)));
    font.setBold(style.bold);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Any spacing at all turns ligatures off: "fi" has to be extracted from the PDF as two letters.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return font;
}

/// The markup's text, with the ranges that are bold or italic.
struct InlineText
{
    QString text;
    QList<QTextLayout::FormatRange> formats;
};

InlineText inlineText(const QString &markup, const TextStyle &style)
{
    InlineText result;
    for (const InlineRun &run : inlineRuns(markup)) {
        if (run.bold || run.italic) {
            QTextLayout::FormatRange range;
            range.start = int(result.text.size());
            range.length = int(run.text.size());
            TextStyle runStyle = style;
            runStyle.bold = style.bold || run.bold;
            runStyle.italic = style.italic || run.italic;
            range.format.setFont(fontFor(runStyle));
            result.formats.append(range);
        }
        result.text += run.text;
    }
    return result;
}

} // namespace

TextBlock::TextBlock(const QString &markup, const TextStyle &style, qreal width) : m_style(style), m_width(width)
{
    InlineText content = inlineText(markup.normalized(QString::NormalizationForm_C), style);
    if (style.capitals)
        content.text = content.text.toUpper();
    m_layout = std::make_shared<QTextLayout>(content.text, fontFor(style));
    m_layout->setFormats(content.formats);
    m_layout->setCacheEnabled(true);
    QTextOption option(style.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout->setTextOption(option);
    breakLines(width);
    if (lineCount() > 1 && style.align == Qt::AlignHCenter)
        balanceLines();
}

void TextBlock::balanceLines()
{
    const int count = lineCount();
    const QTextOption anywhere = m_layout->textOption();
    QTextOption betweenWords = anywhere;
    betweenWords.setWrapMode(QTextOption::WordWrap);
    m_layout->setTextOption(betweenWords);
    qreal tooNarrow = 0;
    qreal enough = m_width;
    while (enough - tooNarrow > 0.5) {
        const qreal middle = (tooNarrow + enough) / 2;
        breakLines(middle);
        const bool fits = lineCount() <= count && textWidth() <= middle;
        (fits ? enough : tooNarrow) = middle;
    }
    // Where no narrower width does, one word alone may be too long for the block.
    if (enough >= m_width)
        m_layout->setTextOption(anywhere);
    breakLines(enough);
}

void TextBlock::breakLines(qreal width)
{
    m_heights.clear();
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        const qreal indent = m_heights.empty() ? m_style.indent : 0;
        line.setLineWidth((width - indent) * UnitsPerMm);
        // Narrower than the block when its lines were balanced, and then in its middle.
        line.setPosition({(indent + (m_width - width) / 2) * UnitsPerMm, 0});
        m_heights.push_back((line.ascent() + line.descent()) * m_style.spacing / UnitsPerMm);
    }
    m_layout->endLayout();
}

qreal TextBlock::height() const
{
    return std::accumulate(m_heights.begin(), m_heights.end(), 0.0);
}

qreal TextBlock::textWidth() const
{
    qreal widest = 0;
    for (int line = 0; line < lineCount(); ++line)
        widest = std::max(widest, m_layout->lineAt(line).naturalTextWidth() / UnitsPerMm);
    return widest;
}

void TextBlock::paintLine(QPainter &painter, int line, QPointF topLeft) const
{
    painter.save();
    painter.translate(topLeft);
    painter.scale(1 / UnitsPerMm, 1 / UnitsPerMm);
    painter.setPen(m_style.color);
    m_layout->lineAt(line).draw(&painter, {});
    painter.restore();
}

void TextBlock::paint(QPainter &painter, QPointF topLeft) const
{
    for (int line = 0; line < lineCount(); ++line) {
        paintLine(painter, line, topLeft);
        topLeft.ry() += lineHeight(line);
    }
}

TextBlock fittedBlock(const QString &markup, const TextStyle &style, qreal width, qreal maxHeight, int maxLines)
{
    TextStyle fitted = style;
    for (;;) {
        TextBlock block(markup, fitted, width);
        const bool fits = block.lineCount() <= maxLines && block.height() <= maxHeight;
        if (fits || fitted.size <= SmallestSize)
            return block;
        fitted.size = std::max(SmallestSize, fitted.size - 0.5);
    }
}

QStringList vietnameseFamilies(const QStringList &wanted)
{
    const QStringList installed = QFontDatabase::families();
    const QStringList others{QStringLiteral("Times New Roman"),  QStringLiteral("Tinos"),
                             QStringLiteral("Liberation Serif"), QStringLiteral("FreeSerif"),
                             QStringLiteral("Noto Serif"),       QStringLiteral("DejaVu Serif")};
    QStringList usable;
    for (const QString &family : wanted + others) {
        if (!usable.contains(family) && installed.contains(family)
            && QFontDatabase::writingSystems(family).contains(QFontDatabase::Vietnamese))
            usable.append(family);
    }
    return usable.isEmpty() ? wanted : usable;
}

QString markupEscaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar ch : text) {
        if (ch == u'\\' || ch == u'*' || ch == u'|')
            result += u'\\';
        result += ch < u' ' ? QChar(u' ') : ch;
    }
    return result;
}

} // namespace hoithi
