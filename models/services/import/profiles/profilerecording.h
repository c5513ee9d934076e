// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/profiles/profileview.h"
#include "services/store.h"

namespace hoithi {

/// Gives what is kept: a new version where the name is known; the newest where that says the same already. Refused where nothing was
/// decided and the guess leaves something open.
[[nodiscard]] Result<SavedProfile> saveProfile(Store &store, const ProfileRequest &request);

} // namespace hoithi
