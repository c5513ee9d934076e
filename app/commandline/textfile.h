// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QTextStream>

#include <functional>

namespace hoithi::commandline {

/// Writes a file whole or not at all.
[[nodiscard]] Result<void> saveText(const QString &path, const std::function<void(QTextStream &)> &write);

} // namespace hoithi::commandline
