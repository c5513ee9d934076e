// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/xlsx/lookmarks.h"

#include <algorithm>

namespace hoithi {

namespace {

/// Sets of several options tell nothing of a column: that of the column and one more are such.
bool isLookOfColumn(const std::vector<std::set<int>> &setsApart)
{
    constexpr int nearlyAll = 80; // per cent
    std::map<int, int> counts;
    int all = 0;
    for (const std::set<int> &apart : setsApart) {
        if (apart.size() != 1)
            continue;
        ++counts[*apart.begin()];
        ++all;
    }
    if (all < 2)
        return false;
    const int most = std::ranges::max_element(counts, {}, [](const auto &count) { return count.second; })->second;
    return most == all || (all > 2 && most * 100 >= nearlyAll * all);
}

} // namespace

void addLookMarks(std::vector<ItemDraft> &drafts)
{
    std::vector<MarkedOptions> all;
    for (const ItemDraft &draft : drafts) {
        std::vector<MarkLook> looks;
        for (const LabelledOption &option : draft.options)
            looks.push_back(option.look);
        all.push_back({std::move(looks), !draft.key.written.isEmpty()});
    }
    const std::set<MarkKind> inUse = marksInUse(all);
    for (const MarkKind kind : {MarkKind::Bold, MarkKind::Underline, MarkKind::Highlight, MarkKind::Colour}) {
        std::vector<std::set<int>> setsApart;
        setsApart.reserve(all.size());
        for (const MarkedOptions &question : all)
            setsApart.push_back(setApart(question.looks, kind));
        if (isLookOfColumn(setsApart))
            continue;
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            if (!setsApart[i].empty())
                (inUse.contains(kind) ? drafts[i].marks : drafts[i].asides)
                    .push_back({setsApart[i], markName(kind), setsApart[i].size() == 1});
        }
    }
}

} // namespace hoithi
