// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/backend/publishing.h"

namespace hoithi {

/// The questions of a round's frozen paper in all variants, without any key; for organisers. Refused unless it is frozen, and as an
/// export of it is.
[[nodiscard]] Result<PublishedContent> publishedPaper(Store &store, const PublishRequest &request);

/// Puts on record that it is sent there.
[[nodiscard]] Result<void> recordPublishedPaper(Store &store, const PublishRequest &request, const QString &url,
                                                const PublishedContent &content);

} // namespace hoithi
