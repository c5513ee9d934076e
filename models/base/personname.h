// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace hoithi {

/// Whether two names are the same person's: neither case, spacing and Unicode form nor a character that nobody sees make
/// another person.
[[nodiscard]] bool samePerson(QStringView one, QStringView other);

/// Equal for two names exactly where samePerson() is true, in UTF-8: for a million of them.
[[nodiscard]] std::string personFolded(std::string_view utf8);

/// Whether one may be the other typed otherwise: without diacritics ("Le Thu" for "Lê Thử"), with other signs between the words, or in
/// letters that are variants of the same: too alike to be two people who decide together.
[[nodiscard]] bool mayBeSamePerson(QStringView one, QStringView other);

/// Whether somebody can be called so: there is a letter or a digit to be seen.
[[nodiscard]] bool namesPerson(QStringView name);

/// Whether there is nothing to be seen in it: as a reason it is none.
[[nodiscard]] bool saysNothing(QStringView text);

/// Without the characters that nobody sees, among them those that turn the direction of writing: for what is printed.
[[nodiscard]] QString withoutUnseen(QStringView text);

} // namespace hoithi
