// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace hoithi {

/// What is stored of a password: Argon2id with its salt and costs, as text. About a tenth of a second and 64 MiB by intention.
/// Internal when memory is short.
[[nodiscard]] Result<QByteArray> passwordVerifier(const QByteArray &password);

/// Whether `password` is the one that `verifier` was made of. Costs the same.
[[nodiscard]] bool passwordMatches(const QByteArray &password, const QByteArray &verifier);

} // namespace hoithi
