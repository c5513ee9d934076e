// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace hoithi::test {

/// A connection of that name beside the program's, on which no trigger stands in the way, nor in a file a check. Empty, or what is wrong.
/// `triggers`: what makes those of a file again, for when what was to be done is done.
[[nodiscard]] QString openUnguarded(const QString &store, const QString &connection, QStringList &triggers);

/// Does to a store what only somebody with their own tools can. Empty, or why nothing was altered.
[[nodiscard]] QString tamper(const QString &store, const QString &statement);

/// Runs statements with other tools, whatever stands in their way. Empty, or why one failed.
[[nodiscard]] QString execute(const QString &store, const QStringList &statements);

} // namespace hoithi::test
