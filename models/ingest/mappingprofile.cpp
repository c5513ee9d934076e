// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/mappingprofile.h"

#include "base/text.h"
#include "ingest/ingesttexts.h"

#include <algorithm>

namespace hoithi {

QString SourceColumn::shown() const
{
    const QString text = QString::fromStdString(name);
    return occurrence == 0 ? text : QStringLiteral("%1 (%2)").arg(text).arg(occurrence);
}

std::string MappingProfile::columnOf(DumpField field) const
{
    const auto index = static_cast<std::size_t>(field);
    if (columns[index])
        return columns[index]->name;
    std::string canonical(dumpFieldNames[index]);
    // Headers are compared without case.
    const auto named = [&canonical](const SourceColumn &own) {
        return caseFolded(std::string_view(own.name)) == canonical;
    };
    const auto given = [&named](const std::optional<SourceColumn> &own) {
        return own && named(*own);
    };
    const bool claimed = std::ranges::any_of(columns, given) || std::ranges::any_of(clocks, given)
                         || std::ranges::any_of(answerColumns, named) || std::ranges::any_of(nameParts, named);
    return claimed ? std::string() : canonical;
}

bool MappingProfile::sharesDay() const
{
    const auto started = static_cast<std::size_t>(DumpField::StartedAt);
    const auto submitted = static_cast<std::size_t>(DumpField::SubmittedAt);
    return clocks[started] && clocks[submitted] && columns[started] && columns[submitted]
           && columns[started]->occurrence == columns[submitted]->occurrence
           && caseFolded(std::string_view(columns[started]->name))
                  == caseFolded(std::string_view(columns[submitted]->name));
}

Result<void> MappingProfile::requireWholeValues() const
{
    const bool apart = !answerColumns.empty() || !nameParts.empty()
                       || std::ranges::any_of(clocks, [](const auto &clock) { return clock.has_value(); });
    if (!apart)
        return {};
    return failure(ErrorCode::BadInput, Ingest::tr("The mapping profile puts names, times or answers together from "
                                                   "several columns. That is for tables, not for JSON."));
}

} // namespace hoithi
