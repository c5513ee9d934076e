// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/csvtext.h"

#include <QByteArray>
#include <QModelIndexList>
#include <QStringList>

class QAbstractItemModel;

namespace hoithi {

/// One row of what pastes into a spreadsheet: cells separated by tabs, ended by a line feed.
[[nodiscard]] QString tsvLine(QStringList cells);

/// The rows of `indexes` with a header line, separated by tabs: what pastes into a spreadsheet as a table.
[[nodiscard]] QString tableAsTsv(const QAbstractItemModel &model, const QModelIndexList &indexes);

/// The whole table as CSV for spreadsheets: UTF-8 with a byte order mark, titles as the first row.
[[nodiscard]] QByteArray tableAsCsv(const QAbstractItemModel &model);

} // namespace hoithi
