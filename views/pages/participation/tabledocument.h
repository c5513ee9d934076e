// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QPrinter;

namespace hoithi {

/// A table as it looks on paper.
struct TableDocument
{
    QString title;
    QString subtitle; ///< filters and the time the figures are of
    const QAbstractItemModel *model = nullptr;
};

/// Prints on the printer's pages: title, filters, the table, "page x/y". False when the printer refused.
[[nodiscard]] bool printTable(const TableDocument &table, QPrinter &printer);

} // namespace hoithi
