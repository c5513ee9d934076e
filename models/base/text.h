// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <string>
#include <string_view>

namespace hoithi {

/// Unicode NFC, outer white space removed, inner runs of white space one blank: how two texts are compared.
[[nodiscard]] QString normalized(QStringView text);

/// An identifier as it is stored: NFC, outer white space removed, all else as given.
[[nodiscard]] QString canonicalId(QStringView text);

/// `normalized`, lower case: equal for "Phường  Hương Vân" and "phường hương vân", not for "Hương Văn".
[[nodiscard]] QString caseFolded(QStringView text);

/// The same from UTF-8 to UTF-8, many times faster for Vietnamese and English.
[[nodiscard]] std::string caseFolded(std::string_view utf8);

/// `caseFolded` without diacritics, đ as d: "Nguyễn Đức" gives "nguyen duc". For search, never for identity.
[[nodiscard]] QString searchFolded(QStringView text);

/// The same from UTF-8 to UTF-8, many times faster for Vietnamese and English: a million names fold in a fraction of a second.
[[nodiscard]] std::string searchFolded(std::string_view utf8);

} // namespace hoithi
