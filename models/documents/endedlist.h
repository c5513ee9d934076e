// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

#include <vector>

namespace hoithi {

/// The text without the mark it may already end in, so that the right one can be set.
[[nodiscard]] QString withoutEnd(const QString &text);

/// An entry of a template's list: `text`, and the mark that closes it as `end`.
[[nodiscard]] QVariantMap textAndEnd(const QString &text, const QString &end);

/// Each ends in ";", the last one in ".".
[[nodiscard]] QVariantList listWithEnds(const std::vector<QString> &texts);

} // namespace hoithi
