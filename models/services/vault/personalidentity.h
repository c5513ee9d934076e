// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"
#include "services/vaultview.h"

namespace hoithi {

/// Opens one person's phone and national id. Who did it and why is recorded before anything is given.
[[nodiscard]] Result<PersonalIdentity> showPersonal(Store &store, const QString &submissionId, const QString &actor,
                                                    const QString &reason);

/// Deletes the keys of personal data, and with them what they seal: for good, and without the passphrase, since the duty to
/// erase outlives it. Results can still be verified.
[[nodiscard]] Result<void> erasePersonal(Store &store, const QString &actor, const QString &reason);

} // namespace hoithi
