// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pageddocument.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QPixmap>

#include <memory>

namespace hoithi {

/// Automatic shows a wide page whole, and a tall one as large as paper where the width allows.
enum class PageZoom { Automatic, FitWidth, FitPage, Fixed };

/// A document's pages one under the other. Only those in sight are painted, so that hundreds open at once.
class PageView final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);

    void setDocument(std::shared_ptr<const PagedDocument> document);
    /// Page (from 0) that is looked at, or -1 without one.
    [[nodiscard]] int currentPage() const { return m_current; }
    void goToPage(int page);
    /// A screenful on, or the next page where pages are no higher than that.
    void turn(int direction);

    void setZoom(PageZoom zoom);
    void zoomBy(int steps);
    [[nodiscard]] PageZoom zoom() const { return m_zoom; }
    /// 100 shows a page as large as its paper.
    [[nodiscard]] int zoomPercent() const;

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    [[nodiscard]] int pageCount() const;
    /// Where a page stands in the whole strip, before scrolling.
    [[nodiscard]] QRect pageRect(int page) const;
    [[nodiscard]] int pageAt(int y) const;
    void arrange();
    void fit();
    void setScale(double pixelsPerMillimetre);
    void setCurrent(int page);
    void paintPage(QPainter &painter, int page, const QRect &place);

    std::shared_ptr<const PagedDocument> m_document;
    QCache<int, QPixmap> m_pictures;
    PageZoom m_zoom = PageZoom::Automatic;
    double m_scale = 1; ///< pixels a millimetre
    int m_current = -1;
    bool m_jumping = false; ///< scrolling to a page that is chosen already
};

} // namespace hoithi
