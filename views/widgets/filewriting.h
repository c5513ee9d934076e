// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace hoithi {

/// Replaces the file as a whole, or leaves the old one untouched.
[[nodiscard]] Result<void> writeFile(const QString &path, const QByteArray &content);
/// The failure of a file that could not be written.
[[nodiscard]] Error cannotWrite(const QString &path, const QString &detail);
/// The path with that ending, added where the name has none: "decision" is meant as "decision.pdf".
[[nodiscard]] QString withEnding(const QString &path, const QString &ending);

} // namespace hoithi
