// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace hoithi {

/// Unicode NFC, outer white space removed, inner runs of white space one blank: how two texts are compared.
[[nodiscard]] QString normalized(QStringView text);

/// `normalized`, lower case: equal for "Phường  Hương Vân" and "phường hương vân", not for "Hương Văn".
[[nodiscard]] QString caseFolded(QStringView text);

/// `caseFolded` without diacritics, đ as d: "Nguyễn Đức" gives "nguyen duc". For search, never for identity.
[[nodiscard]] QString searchFolded(QStringView text);

} // namespace hoithi
