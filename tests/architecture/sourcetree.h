// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hoithi::test {

/// Every .h and .cpp below a folder of the source tree, as paths relative to the tree's root, sorted.
[[nodiscard]] QStringList cppFiles(const QString &folder);

/// The file's text, read as UTF-8; `file` is relative to the root.
[[nodiscard]] QString textOf(const QString &file);

/// What a file includes, without quotes or angle brackets, in order.
[[nodiscard]] QStringList includesOf(const QString &file);

} // namespace hoithi::test
