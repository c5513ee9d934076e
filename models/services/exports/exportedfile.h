// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace hoithi {

/// Writes a file that only its owner reads. It gets its name once `record` has put the export on record; where that fails, or the
/// file cannot be written, there is none, and an older one stays as it was.
[[nodiscard]] Result<void> saveExported(const QString &path, const QByteArray &bytes,
                                        const std::function<Result<void>()> &record);

} // namespace hoithi
