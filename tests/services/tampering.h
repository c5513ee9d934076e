// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hoithi::test {

/// Does to a store what only somebody with their own tools can. Empty, or why nothing was altered.
[[nodiscard]] QString tamper(const QString &store, const QString &statement);

/// Runs statements with other tools, whatever stands in their way. Empty, or why one failed.
[[nodiscard]] QString execute(const QString &store, const QStringList &statements);

} // namespace hoithi::test
