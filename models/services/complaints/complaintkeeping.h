// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft/draft.h"
#include "services/store.h"

namespace hoithi {

/// What is typed into a form of complaints, as it may lie on a disk: sealed as complaints are, bound to the form. Needs the key.
[[nodiscard]] Result<DraftContent> sealedForKeeping(Store &store, const DraftKey &key, const DraftContent &content);

/// The same as it was typed, for who keeps complaints. Corrupt where it does not open.
[[nodiscard]] Result<DraftContent> openedFromKeeping(Store &store, const DraftKey &key, const DraftContent &sealed);

} // namespace hoithi
