// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>

namespace hoithi::test {

/// Every table of a store but the list of its migrations, with every row as text; empty where the store cannot be opened.
[[nodiscard]] QMap<QString, QStringList> tableContents(const QString &store);

/// One number from a store.
[[nodiscard]] qint64 countIn(const QString &store, const QString &sql);

} // namespace hoithi::test
