// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QAbstractItemModel;
class QWidget;

namespace hoithi {

class MessageBar;
struct PageContext;

/// What a table of people is exported as.
struct TableExport
{
    QString kind;    ///< as the audit trail calls it (ExportRequest)
    QString subject; ///< the same
    QString title;   ///< of the question for the file
    QString fileName;
    QString done;                  ///< "%1 people are in %2.": how many rows, and where
    std::vector<int> leftOut = {}; ///< columns
};

/// Asks what for and where to, and writes what the table shows, as it shows it: a CSV file with its header that Excel opens. It is there
/// once its export is on record. `page` over which that is asked has `messages`, `shown` and `context`.
void exportTable(QWidget *page, const PageContext &context, MessageBar &messages, const QAbstractItemModel &shown,
                 const TableExport &what);

} // namespace hoithi
