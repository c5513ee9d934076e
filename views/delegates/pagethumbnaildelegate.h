// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pageddocument.h"

#include <QCache>
#include <QPixmap>
#include <QStyledItemDelegate>

#include <memory>

namespace hoithi {

class Theme;

/// Draws row n of a list as page n of a document, small, with its number below. Painted when in sight.
class PageThumbnailDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    PageThumbnailDelegate(const Theme &theme, QObject *parent);

    void setDocument(std::shared_ptr<const PagedDocument> document);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] QSize pictureSize() const;

    const Theme &m_theme;
    std::shared_ptr<const PagedDocument> m_document;
    mutable QCache<int, QPixmap> m_pictures;
};

} // namespace hoithi
