// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "services/vaultview.h"

namespace hoithi {

/// Opens one person's phone and national id. Who did it and why is recorded before anything is given.
[[nodiscard]] Result<PersonalIdentity> showPersonal(Store &store, const QString &submissionId, const QString &actor,
                                                    const QString &reason);

} // namespace hoithi
