// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/delegates/pagethumbnaildelegate.h"

#include "views/theme/theme.h"
#include "views/widgets/pagepicture.h"

#include <QPainter>

namespace hoithi {

namespace {
constexpr int longestSide = 112;
constexpr int keptPictures = 200;
} // namespace

PageThumbnailDelegate::PageThumbnailDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_pictures(keptPictures)
{}

void PageThumbnailDelegate::setDocument(std::shared_ptr<const PagedDocument> document)
{
    m_document = std::move(document);
    m_pictures.clear();
}

QSize PageThumbnailDelegate::pictureSize() const
{
    return m_document ? m_document->pageSize().scaled(longestSide, longestSide, Qt::KeepAspectRatio).toSize() : QSize();
}

QSize PageThumbnailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {longestSide + 2 * space::s, pictureSize().height() + option.fontMetrics.height() + 3 * space::s};
}

void PageThumbnailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_document)
        return;
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const Colours &colours = m_theme.colours();
    if (chosen)
        painter->fillRect(option.rect, colours.selection);
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QPixmap *kept = m_pictures.object(index.row());
    const QPixmap picture = kept ? *kept : pagePicture(*m_document, index.row(), pictureSize(), ratio);
    if (!kept)
        m_pictures.insert(index.row(), new QPixmap(picture));
    QRect place(QPoint(), pictureSize());
    place.moveCenter(option.rect.center());
    place.moveTop(option.rect.top() + space::s);
    painter->drawPixmap(place.topLeft(), picture);
    painter->setPen(chosen ? colours.accent : colours.border);
    painter->drawRect(place.adjusted(-1, -1, 0, 0));
    painter->setPen(chosen ? colours.text : colours.textMuted);
    painter->drawText(option.rect.adjusted(0, 0, 0, -space::xs), Qt::AlignHCenter | Qt::AlignBottom,
                      index.data().toString());
}

} // namespace hoithi
