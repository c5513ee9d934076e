// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/mappingprofile.h"

#include <QJsonObject>
#include <QJsonValue>

namespace hoithi {

/// The columns of a mapping profile, as they stand in its file.
[[nodiscard]] Result<void> readProfileColumns(const QJsonValue &value, MappingProfile &profile);
[[nodiscard]] QJsonObject profileColumnsToJson(const MappingProfile &profile);

/// BadInput where a column is used twice, or a field that every row needs has none. Without a header all columns are letters then.
[[nodiscard]] Result<void> checkProfileColumns(MappingProfile &profile);

/// Of a key that no profile has.
[[nodiscard]] tl::unexpected<Error> unknownProfileKey(const QString &key);

} // namespace hoithi
