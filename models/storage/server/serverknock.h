// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/serverentry.h"

namespace hoithi {

/// Goes to the server and away again: nothing is looked at there, and nothing changed. A `password` that is right is known
/// to every later connection to that address, until the program ends; an empty one is not sent.
[[nodiscard]] Result<ServerEntry> knockAtServer(const QString &address, const QString &password);

} // namespace hoithi
