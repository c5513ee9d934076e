// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>
#include <string>

namespace hoithi {

/// One page of a round's submissions, as docs/backend.openapi.yaml has it.
struct FeedPage
{
    std::string rows; ///< one JSON object a line, as they came: reading them is the import's
    qint64 rowCount = 0;
    QByteArray nextCursor; ///< empty on the last page
    qint64 total = 0;      ///< rows of all pages
    int round = 0;
};

inline constexpr qsizetype longestCursor = 512;

/// Takes apart what a page consists of. BadInput where it is no such page: broken JSON, members missing, twice or of another
/// kind. Members that are not known are passed over.
[[nodiscard]] Result<FeedPage> parseFeedPage(const QByteArray &body);

} // namespace hoithi
