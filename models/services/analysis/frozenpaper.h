// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/paper.h"
#include "services/store.h"

#include <optional>

namespace hoithi {

/// The paper that a round was frozen with, opened; nothing where the round has none. Sealed where a passphrase is wanted, which
/// the key that the round's opening has released makes needless.
[[nodiscard]] Result<std::optional<Paper>> frozenPaperOf(Store &store, int roundNumber);

} // namespace hoithi
