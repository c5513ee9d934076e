// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/draft/draft.h"
#include "services/store.h"

namespace hoithi {

[[nodiscard]] Result<Draft> readDraft(Store &store, const DraftKey &key);

/// Saves `content` on top of the version that its editor has seen. Where somebody else was faster nothing is saved, and the
/// answer is what they made of it. Members save under their own name, and only what is the work of their role.
[[nodiscard]] Result<DraftSaving> saveDraft(Store &store, const DraftKey &key, qint64 baseVersion,
                                            const DraftContent &content, const QString &editor);

} // namespace hoithi
