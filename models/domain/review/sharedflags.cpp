// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/flagdetectors.h"

#include <algorithm>
#include <tuple>

namespace hoithi {

namespace {

struct Holder
{
    std::uint64_t text = 0;
    std::uint32_t account = 0;
    std::uint32_t entry = 0;
};

using Text = std::uint64_t ReviewEntry::*;

/// Whoever has the text, by text, then by account.
LargeVector<Holder> holdersOf(const ReviewInput &input, const ReviewIndex &index, Text text)
{
    LargeVector<Holder> holders;
    holders.reserve(input.entries.size());
    for (std::uint32_t i = 0; i < input.entries.size(); ++i) {
        if (input.entries[i].*text != 0)
            holders.push_back({input.entries[i].*text, index.accountOf(i), i});
    }
    std::ranges::sort(holders, {}, [](const Holder &holder) { return std::tie(holder.text, holder.account); });
    return holders;
}

std::vector<std::uint32_t> entriesOf(const LargeVector<Holder> &holders, const FlagGroup &group)
{
    std::vector<std::uint32_t> entries;
    entries.reserve(group.end - group.begin);
    for (std::size_t i = group.begin; i < group.end; ++i)
        entries.push_back(holders[i].entry);
    return entries;
}

std::vector<FlagGroup> sharedBySeveral(const ReviewInput &input, const LargeVector<Holder> &holders)
{
    std::vector<FlagGroup> groups;
    for (std::size_t begin = 0, end = 0; begin < holders.size(); begin = end) {
        while (end < holders.size() && holders[end].text == holders[begin].text)
            ++end;
        if (holders[end - 1].account == holders[begin].account)
            continue;
        FlagGroup group{0, 0, begin, end};
        const std::vector<std::uint32_t> entries = entriesOf(holders, group);
        group.first = earliestOf(input, entries);
        group.ofPrize = hasWinner(input, entries);
        group.atMs = input.entries[group.first].submittedAtMs;
        groups.push_back(group);
    }
    return groups;
}

qint64 accountsOf(const LargeVector<Holder> &holders, const FlagGroup &group)
{
    qint64 accounts = 1;
    for (std::size_t i = group.begin + 1; i < group.end; ++i)
        accounts += holders[i].account != holders[i - 1].account ? 1 : 0;
    return accounts;
}

qint64 namesOf(const ReviewInput &input, std::span<const std::uint32_t> entries)
{
    std::vector<std::uint64_t> names;
    names.reserve(entries.size());
    for (const std::uint32_t entry : entries)
        names.push_back(input.entries[entry].name);
    std::ranges::sort(names);
    return std::unique(names.begin(), names.end()) - names.begin();
}

} // namespace

FlagsOfKind findShared(FlagKind kind, const ReviewInput &input, const ReviewIndex &index,
                       const FlagThresholds &thresholds)
{
    const Text text = kind == FlagKind::SharedPhone ? &ReviewEntry::phone : &ReviewEntry::nationalId;
    const LargeVector<Holder> holders = holdersOf(input, index, text);
    std::vector<FlagGroup> groups = sharedBySeveral(input, holders);
    FlagsOfKind found;
    found.total = keepEarliest(groups, input, thresholds.mostOfAKind);
    for (const FlagGroup &group : groups) {
        const std::vector<std::uint32_t> entries = entriesOf(holders, group);
        found.flags.push_back(makeFlag({.kind = kind,
                                        .roundNumber = input.roundNumber,
                                        .members = membersOf(input, entries),
                                        .accounts = accountsOf(holders, group),
                                        .evidence = SharedEvidence{namesOf(input, entries)}},
                                       thresholds.listed));
    }
    return found;
}

} // namespace hoithi
