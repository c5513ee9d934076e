// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/store.h"

namespace hoithi {

/// Refused where the contest has members and nobody is signed in. Who owns a server's contest is bound by no names. Asked by
/// recordAudit(), which everything that is recorded passes.
[[nodiscard]] Result<void> requireSignedIn(Store &store);

/// What recordAudit() does, without asking: for what changes itself who is signed in (members, who ask before that), and the
/// first password of a file without any.
[[nodiscard]] Result<void> recordBeforeSignIn(Store &store, const QString &actor, const QString &action,
                                              const QString &subject, QJsonObject payload,
                                              const std::vector<Fact> &facts);

} // namespace hoithi
