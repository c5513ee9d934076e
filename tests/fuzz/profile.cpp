// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "fuzzing.h"
#include "ingest/mappingprofile.h"

#include <set>
#include <utility>

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
    for (const DumpField field : requiredDumpFields) {
        const bool apart = (field == DumpField::Answers && !profile->answerColumns.empty())
                           || (field == DumpField::FullName && !profile->nameParts.empty());
        require(apart || !profile->columnOf(field).empty(), "a required field has a column");
    }
    std::set<std::pair<QString, int>> columns;
    const auto takeColumn = [&columns](const SourceColumn &column) {
        const QString name = caseFolded(QString::fromStdString(column.name));
        require(columns.emplace(name, column.occurrence).second, "no column is read twice");
    };
    for (std::size_t i = 0; i < dumpFieldCount; ++i) {
        const bool isShared = profile->sharesDay() && static_cast<DumpField>(i) == DumpField::StartedAt;
        if (profile->columns[i] && !isShared)
            takeColumn(*profile->columns[i]);
        if (profile->clocks[i])
            takeColumn(*profile->clocks[i]);
    }
    for (const SourceColumn &column : profile->answerColumns)
        takeColumn(column);
    for (const SourceColumn &column : profile->nameParts)
        takeColumn(column);
    const auto again = MappingProfile::parse(profile->toJson());
    require(again && *again == *profile, "a profile that was written is read as it was");
}

} // namespace hoithi::fuzz
