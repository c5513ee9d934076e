// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontMetricsF>
#include <QPainter>
#include <QStyleFactory>
#include <QSvgRenderer>

#include <utility>

namespace hoithi {

namespace {

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap drawn(QByteArray svg, const QColor &colour, int size)
{
    svg.replace("currentColor", colour.name().toLatin1());
    QPixmap pixmap(size, size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(svg).render(&painter);
    return pixmap;
}

std::vector<std::pair<QString, QString>> tokenValues(const Colours &c)
{
    const auto number = [](int value) {
        return QString::number(value);
    };
    // Longer names first, so that "@accentTint" is not read as "@accent" followed by "Tint".
    return {{QStringLiteral("@accentHover"), c.accentHover.name()},
            {QStringLiteral("@accentText"), c.accentText.name()},
            {QStringLiteral("@accentTint"), c.accentTint.name()},
            {QStringLiteral("@accent"), c.accent.name()},
            {QStringLiteral("@positiveTint"), c.positiveTint.name()},
            {QStringLiteral("@positive"), c.positive.name()},
            {QStringLiteral("@warningTint"), c.warningTint.name()},
            {QStringLiteral("@warning"), c.warning.name()},
            {QStringLiteral("@negativeTint"), c.negativeTint.name()},
            {QStringLiteral("@negative"), c.negative.name()},
            {QStringLiteral("@textMuted"), c.textMuted.name()},
            {QStringLiteral("@text"), c.text.name()},
            {QStringLiteral("@window"), c.window.name()},
            {QStringLiteral("@surface"), c.surface.name()},
            {QStringLiteral("@stripe"), c.stripe.name()},
            {QStringLiteral("@border"), c.border.name()},
            {QStringLiteral("@selection"), c.selection.name()},
            {QStringLiteral("@focus"), c.focus.name()},
            {QStringLiteral("@progress"), c.progress.name()},
            {QStringLiteral("@captionpt"), QString(number(type::caption) + QStringLiteral("pt"))},
            {QStringLiteral("@sectionpt"), QString(number(type::section) + QStringLiteral("pt"))},
            {QStringLiteral("@titlept"), QString(number(type::title) + QStringLiteral("pt"))},
            {QStringLiteral("@headlinept"), QString(number(type::headline) + QStringLiteral("pt"))},
            {QStringLiteral("@radius"), QString(number(cornerRadius) + QStringLiteral("px"))},
            {QStringLiteral("@s12"), QString(number(space::m) + QStringLiteral("px"))},
            {QStringLiteral("@s16"), QString(number(space::l) + QStringLiteral("px"))},
            {QStringLiteral("@s24"), QString(number(space::xl) + QStringLiteral("px"))},
            {QStringLiteral("@s4"), QString(number(space::xs) + QStringLiteral("px"))},
            {QStringLiteral("@s8"), QString(number(space::s) + QStringLiteral("px"))}};
}

} // namespace

QString styleSheet(const Colours &colours)
{
    QString sheet = QString::fromUtf8(resource(QStringLiteral(":/styles/window.qss")));
    for (const auto &[token, value] : tokenValues(colours))
        sheet.replace(token, value);
    return sheet;
}

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::AlternateBase, c.stripe);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.textMuted);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::Highlight, c.selection);
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.textMuted);
    return palette;
}

bool hasTabularFigures(const QFont &font)
{
    QFont bold = font;
    bold.setBold(true);
    for (const QFontMetricsF &metrics : {QFontMetricsF(font), QFontMetricsF(bold)}) {
        const qreal width = metrics.horizontalAdvance(QLatin1Char('0'));
        for (char digit = '1'; digit <= '9'; ++digit) {
            if (!qFuzzyCompare(metrics.horizontalAdvance(QLatin1Char(digit)), width))
                return false;
        }
    }
    return true;
}

QFont interfaceFont()
{
    QFont font = QApplication::font();
    font.setPointSize(type::body);
    if (hasTabularFigures(font))
        return font;
    for (const char *family : {"Segoe UI", "Noto Sans", "Liberation Sans", "Arimo", "DejaVu Sans"}) {
        QFont other(QString::fromLatin1(family), type::body);
        if (QFontDatabase::hasFamily(other.family()) && hasTabularFigures(other))
            return other;
    }
    return font;
}

QIcon coloredIcon(const QString &name, const QColor &colour, const QColor &disabled)
{
    const QByteArray svg = resource(QStringLiteral(":/icons/%1.svg").arg(name));
    QIcon icon;
    if (svg.isEmpty())
        return icon;
    for (const int size : {16, 24, 32}) {
        icon.addPixmap(drawn(svg, colour, size));
        icon.addPixmap(drawn(svg, disabled, size), QIcon::Disabled);
    }
    return icon;
}

Theme::Theme(QObject *parent)
    : QObject(parent), m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128),
      m_colours(m_systemIsDark ? darkColours() : lightColours())
{
    // Before the window's widgets are there: they keep the font that they were made with.
    QApplication::setFont(interfaceFont());
}

void Theme::setAppearance(Appearance appearance)
{
    m_appearance = appearance;
    const bool dark = appearance == Appearance::Dark || (appearance == Appearance::System && m_systemIsDark);
    m_colours = dark ? darkColours() : lightColours();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(paletteOf(m_colours));
    Q_EMIT changed();
}

QIcon Theme::icon(const QString &name) const
{
    return coloredIcon(name, m_colours.text, m_colours.textMuted);
}

QIcon Theme::iconOnAccent(const QString &name) const
{
    return coloredIcon(name, m_colours.accentText, m_colours.textMuted);
}

} // namespace hoithi
