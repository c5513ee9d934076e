// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "fuzzing.h"
#include "ingest/mappingprofile.h"

#include <QSet>

namespace hoithi::fuzz {

void takeInput(std::string_view bytes)
{
    const auto profile = MappingProfile::parse(toByteArray(bytes));
    if (!profile) {
        require(profile.error().code == ErrorCode::BadInput && !profile.error().message.isEmpty(),
                "a refusal says why");
        return;
    }
    require(std::string_view("\0,;\t|", 5).find(profile->delimiter) != std::string_view::npos,
            "the delimiter is possible");
    QSet<QString> columns;
    for (std::size_t i = 0; i < dumpFieldCount; ++i) {
        const auto field = static_cast<DumpField>(i);
        const std::string column = profile->columnOf(field);
        const bool required = std::ranges::find(requiredDumpFields, field) != requiredDumpFields.end();
        require(!required || !column.empty(), "a required field has a column");
        const QString name = caseFolded(QString::fromStdString(column));
        require(column.empty() || !columns.contains(name), "no column is read for two fields");
        columns.insert(name);
    }
}

} // namespace hoithi::fuzz
