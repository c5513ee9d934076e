// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

class QPainter;

namespace hoithi {

/// Pages that can be drawn anywhere: a PDF, a printer, a preview widget all paint the same ones.
/// Immutable once built; any thread may paint, one painter a thread. Needs a QGuiApplication for its fonts.
class PagedDocument
{
public:
    PagedDocument() = default;
    PagedDocument(const PagedDocument &) = delete;
    PagedDocument &operator=(const PagedDocument &) = delete;
    virtual ~PagedDocument() = default;

    [[nodiscard]] virtual int pageCount() const = 0;

    /// Size of every page in millimetres, as read (landscape is wider than high).
    [[nodiscard]] virtual QSizeF pageSize() const = 0;

    /// Paints page `page` (from 0) in a coordinate system whose unit is one millimetre and whose origin is the top
    /// left corner of the paper: the caller scales the painter first. The painter's state is left as it was.
    virtual void paint(QPainter &painter, int page) const = 0;
};

} // namespace hoithi
