// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secretbytes.h"

#include <QString>

#include <optional>

namespace hoithi {

/// 160 random bits.
[[nodiscard]] SecretBytes newRecoveryCode();

/// For paper: "7KQ2-…", Crockford's base 32 in groups of four, the last character a check on the others.
[[nodiscard]] QString printedRecoveryCode(const SecretBytes &code);

/// Reads it back in either case, with any spaces and hyphens, O for 0, I and L for 1. Nothing where it is no code, or one
/// character was mistaken or two neighbours swapped.
[[nodiscard]] std::optional<SecretBytes> decodedRecoveryCode(const QString &text);

} // namespace hoithi
