// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/phonepreview.h"

#include "views/pages/questions/questionimages.h"
#include "views/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hoithi {

namespace {

constexpr int phoneWidth = 360; ///< of most phones, in their own pixels
constexpr int leastWidth = 240;
constexpr int edge = 6;
constexpr int roundness = 20;
constexpr int markSize = 18;
constexpr int imageHeight = 200;

} // namespace

PhonePreview::PhonePreview(const Theme &theme, const QuestionImages &images, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_images(images)
{
    setObjectName(QStringLiteral("phonePreview"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&images, &QuestionImages::arrived, this, [this] {
        updateGeometry();
        update();
    });
}

void PhonePreview::show(const QString &heading, const Question &question)
{
    m_heading = heading;
    m_question = question;
    setAccessibleDescription(spoken());
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

void PhonePreview::setKeyShown(bool shown)
{
    m_keyShown = shown;
    setAccessibleDescription(spoken());
    update();
}

void PhonePreview::clear()
{
    show({}, {});
}

QString PhonePreview::spoken() const
{
    QStringList lines{m_heading, m_question.text};
    for (const AnswerOption &option : m_question.options)
        lines << (m_keyShown && option.right ? QString(QStringLiteral("✓ ") + option.text) : option.text);
    return lines.join(u'\n');
}

int PhonePreview::heightForWidth(int width) const
{
    return draw(nullptr, std::min(width, phoneWidth));
}

QSize PhonePreview::sizeHint() const
{
    return {phoneWidth, heightForWidth(phoneWidth)};
}

QSize PhonePreview::minimumSizeHint() const
{
    return {leastWidth, 0};
}

void PhonePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (const int wanted = heightForWidth(width()); wanted != minimumHeight())
        setMinimumHeight(wanted);
}

void PhonePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int phone = std::min(width(), phoneWidth);
    painter.translate((width() - phone) / 2, 0);
    const Colours &colours = m_theme.colours();
    painter.setPen(QPen(colours.border, 2));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRect(1, 1, phone - 2, draw(nullptr, phone) - 2), roundness, roundness);
    draw(&painter, phone);
}

int PhonePreview::draw(QPainter *painter, int width) const
{
    const QRect room(edge + space::m, edge + space::m, width - 2 * (edge + space::m), QWIDGETSIZE_MAX);
    QFont heading = font();
    heading.setPointSize(type::caption);
    QFont body = font();
    body.setPointSize(type::section);
    int y = room.top();
    const auto below = [&room](int top) {
        return QRect(room.left(), top, room.width(), QWIDGETSIZE_MAX / 2);
    };
    if (painter)
        painter->setPen(m_theme.colours().textMuted);
    y += drawText(painter, below(y), m_heading, heading) + space::xs;
    if (painter)
        painter->setPen(m_theme.colours().text);
    y += drawText(painter, below(y), m_question.text, body) + space::m;
    for (const QuestionImage &image : m_question.images) {
        const auto isOfOption = [&image](const AnswerOption &option) {
            return option.image == image.name;
        };
        if (std::ranges::none_of(m_question.options, isOfOption))
            y += drawImage(painter, below(y), image.name) + space::s;
    }
    for (const AnswerOption &option : m_question.options)
        y += drawOption(painter, below(y), option) + space::s;
    return y + edge + space::s;
}

int PhonePreview::drawText(QPainter *painter, const QRect &room, const QString &text, const QFont &font) const
{
    constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const QRect taken = QFontMetrics(font).boundingRect(room, flags, text);
    if (painter) {
        painter->setFont(font);
        painter->drawText(QRect(room.topLeft(), QSize(room.width(), taken.height())), flags, text);
    }
    return text.isEmpty() ? 0 : taken.height();
}

int PhonePreview::drawImage(QPainter *painter, const QRect &room, const QString &name) const
{
    const auto image = std::ranges::find(m_question.images, name, &QuestionImage::name);
    if (image == m_question.images.end())
        return 0;
    const QPixmap picture = m_images.picture(image->sha256);
    if (picture.isNull()) {
        if (painter)
            painter->setPen(m_theme.colours().textMuted);
        return drawText(painter, room, name, font());
    }
    const QSize size = picture.size().scaled(std::min(room.width(), picture.width()),
                                             std::min(imageHeight, picture.height()), Qt::KeepAspectRatio);
    if (painter)
        painter->drawPixmap(QRect(room.topLeft(), size), picture);
    return size.height();
}

void PhonePreview::drawMark(QPainter &painter, const QRect &box, bool filled) const
{
    const Colours &colours = m_theme.colours();
    painter.setPen(QPen(filled ? colours.positive : colours.textMuted, 2));
    painter.setBrush(filled ? QBrush(colours.positive) : QBrush(Qt::NoBrush));
    if (m_question.multiple)
        painter.drawRoundedRect(box, 3, 3);
    else
        painter.drawEllipse(box);
    if (!filled)
        return;
    painter.setPen(QPen(colours.surface, 2));
    painter.drawPolyline(
        QPolygon({box.topLeft() + QPoint(4, 9), box.topLeft() + QPoint(8, 13), box.topLeft() + QPoint(14, 5)}));
}

int PhonePreview::drawOption(QPainter *painter, const QRect &room, const AnswerOption &option) const
{
    QFont body = font();
    body.setPointSize(type::body + 1);
    const bool filled = m_keyShown && option.right;
    const int left = room.left() + space::m + markSize + space::s;
    const QRect inner(left, room.top() + space::s, room.right() - space::s - left, room.height());
    int height = std::max(drawText(nullptr, inner, option.text, body), markSize);
    if (!option.image.isEmpty())
        height += drawImage(nullptr, inner, option.image) + space::xs;
    if (painter) {
        const Colours &colours = m_theme.colours();
        painter->setPen(QPen(filled ? colours.positive : colours.border, 1));
        painter->setBrush(filled ? colours.positiveTint : colours.window);
        painter->drawRoundedRect(QRect(room.left(), room.top(), room.width(), height + 2 * space::s), space::s,
                                 space::s);
        drawMark(*painter, QRect(room.left() + space::m, room.top() + space::s, markSize, markSize), filled);
        painter->setPen(colours.text);
        const int textHeight = drawText(painter, inner, option.text, body);
        if (!option.image.isEmpty())
            drawImage(painter, inner.translated(0, std::max(textHeight, markSize) + space::xs), option.image);
    }
    return height + 2 * space::s;
}

} // namespace hoithi
