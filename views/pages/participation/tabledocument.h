// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

class QAbstractItemModel;
class QPagedPaintDevice;

namespace hoithi {

/// A table as it looks on paper.
struct TableDocument
{
    QString title;
    QString subtitle; ///< filters and the time the figures are of
    const QAbstractItemModel *model = nullptr;
};

/// Prints on the pages of a printer or a PDF: title, filters, the table, "page x/y". False when the device refused.
[[nodiscard]] bool printTable(const TableDocument &table, QPagedPaintDevice &device);

/// The same as a PDF.
[[nodiscard]] Result<QByteArray> tableAsPdf(const TableDocument &table);

} // namespace hoithi
