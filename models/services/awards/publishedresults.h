// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/backend/publishing.h"

namespace hoithi {

/// The result of a round as the public gets it: who has a prize, with no more of a phone than its last three digits and nothing of a
/// national id. Refused unless the result is signed, current and declared final, and stored as the audit trail tells. For
/// secretaries, as the lists of winners are. Sealed where phones are, and nobody gave the passphrase.
[[nodiscard]] Result<PublishedContent> publishedResults(Store &store, const PublishRequest &request,
                                                        const QString &url);

/// Puts on record that it is sent there.
[[nodiscard]] Result<void> recordPublishedResults(Store &store, const PublishRequest &request, const QString &url,
                                                  const PublishedContent &content);

} // namespace hoithi
