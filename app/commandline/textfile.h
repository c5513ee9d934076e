// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QTextStream>

#include <functional>

namespace hoithi::commandline {

/// Whether a file can be written there: to be known before something is done that its writing must follow.
[[nodiscard]] Result<void> requireWritable(const QString &path);

/// Writes a file whole or not at all.
[[nodiscard]] Result<void> saveText(const QString &path, const std::function<void(QTextStream &)> &write);

/// The same of what is no text.
[[nodiscard]] Result<void> saveBytes(const QString &path, const std::function<Result<void>(QIODevice &)> &write);

/// What there is up to its end, or to so many bytes. Of a pipe one reading gives only what has come so far.
[[nodiscard]] QByteArray readUpTo(QIODevice &device, qint64 most);

} // namespace hoithi::commandline
