// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draft/draftmerge.h"

#include <optional>
#include <set>

namespace hoithi {

namespace {

std::optional<QString> fieldOf(const DraftContent &content, const QString &field)
{
    const auto found = content.find(field);
    return found == content.end() ? std::nullopt : std::optional(found->second);
}

std::set<QString> fieldsOf(std::initializer_list<const DraftContent *> contents)
{
    std::set<QString> fields;
    for (const DraftContent *content : contents) {
        for (const auto &[field, text] : *content)
            fields.insert(field);
    }
    return fields;
}

} // namespace

DraftMerge mergeDrafts(const DraftContent &base, const DraftContent &mine, const DraftContent &theirs)
{
    DraftMerge merge;
    for (const QString &field : fieldsOf({&base, &mine, &theirs})) {
        const auto before = fieldOf(base, field);
        const auto ours = fieldOf(mine, field);
        const auto other = fieldOf(theirs, field);
        const bool onlyTheirs = ours == before && other != before;
        if (onlyTheirs)
            merge.takenOver << field;
        else if (ours != other && other != before)
            merge.conflicts.push_back(
                {field, before.value_or(QString()), ours.value_or(QString()), other.value_or(QString())});
        if (const auto &kept = onlyTheirs ? other : ours)
            merge.content.emplace(field, *kept);
    }
    return merge;
}

} // namespace hoithi
