// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/flagdetectors.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

namespace hoithi {

namespace {

/// Whether a text of an entry is one of the account's.
bool hasAny(const ReviewInput &input, std::span<const std::uint32_t> entries, std::uint64_t ReviewEntry::*text,
            std::uint64_t wanted)
{
    return wanted != 0
           && std::ranges::any_of(entries, [&](std::uint32_t entry) { return input.entries[entry].*text == wanted; });
}

ReviewFlag rosterMatch(const ReviewInput &input, std::span<const std::uint32_t> entries,
                       const RosterExclusion &exclusion, const FlagThresholds &thresholds)
{
    const RosterHashes &person = input.roster.at(exclusion.person);
    RosterEvidence evidence;
    evidence.person = exclusion.person;
    evidence.byAccount = exclusion.byAccount;
    evidence.byPhone = hasAny(input, entries, &ReviewEntry::phone, person.phone);
    evidence.byNationalId = hasAny(input, entries, &ReviewEntry::nationalId, person.nationalId);
    return makeFlag({.kind = FlagKind::RosterMatch,
                     .roundNumber = input.roundNumber,
                     .members = membersOf(input, entries),
                     .evidence = evidence,
                     .basis = {person.identity}},
                    thresholds.listed);
}

/// Each account with each entry once, by account.
std::vector<RosterExclusion> distinctExclusions(const ReviewInput &input)
{
    std::vector<RosterExclusion> exclusions = input.exclusions;
    const auto key = [](const RosterExclusion &exclusion) {
        return std::tuple(exclusion.account, exclusion.person);
    };
    std::ranges::sort(exclusions, {}, key);
    const auto repeated =
        std::unique(exclusions.begin(), exclusions.end(),
                    [&key](const RosterExclusion &a, const RosterExclusion &b) { return key(a) == key(b); });
    exclusions.erase(repeated, exclusions.end());
    std::erase_if(exclusions, [&input](const RosterExclusion &one) { return one.person >= input.roster.size(); });
    return exclusions;
}

/// Roster entries by name.
using Namesakes = std::unordered_map<std::uint64_t, std::vector<std::uint32_t>>;

Namesakes rosterByName(const ReviewInput &input)
{
    Namesakes byName;
    for (std::uint32_t person = 0; person < input.roster.size(); ++person) {
        if (input.roster[person].name != 0)
            byName[input.roster[person].name].push_back(person);
    }
    return byName;
}

/// The first name of an account that is somebody's on the roster, by time; 0 where there is none.
std::uint64_t rosterNameOf(const ReviewInput &input, std::span<const std::uint32_t> entries, const Namesakes &roster)
{
    const auto found =
        std::ranges::find_if(entries, [&](std::uint32_t entry) { return roster.contains(input.entries[entry].name); });
    return found == entries.end() ? 0 : input.entries[*found].name;
}

ReviewFlag rosterName(const ReviewInput &input, std::span<const std::uint32_t> entries,
                      const std::vector<std::uint32_t> &people, qint64 namesakes, const FlagThresholds &thresholds)
{
    RosterEvidence evidence;
    evidence.person = people.front();
    evidence.namesakes = namesakes;
    std::vector<QByteArray> basis;
    for (const std::uint32_t person : people)
        basis.push_back(input.roster[person].identity);
    std::ranges::sort(basis);
    return makeFlag({.kind = FlagKind::RosterName,
                     .roundNumber = input.roundNumber,
                     .members = membersOf(input, entries),
                     .evidence = evidence,
                     .basis = std::move(basis)},
                    thresholds.listed);
}

} // namespace

FlagsOfKind findRosterMatches(const ReviewInput &input, const ReviewIndex &index, const FlagThresholds &thresholds)
{
    const std::vector<RosterExclusion> exclusions = distinctExclusions(input);
    std::vector<FlagGroup> groups;
    for (std::size_t i = 0; i < exclusions.size(); ++i) {
        const auto account = index.find(exclusions[i].account);
        if (!account)
            continue;
        const std::uint32_t first = index.entriesOf(*account).front();
        groups.push_back(
            {input.entries[first].submittedAtMs, first, i, *account, hasWinner(input, index.entriesOf(*account))});
    }
    FlagsOfKind found;
    found.total = keepEarliest(groups, input, thresholds.mostOfAKind);
    for (const FlagGroup &group : groups)
        found.flags.push_back(rosterMatch(input, index.entriesOf(group.end), exclusions[group.begin], thresholds));
    return found;
}

FlagsOfKind findRosterNames(const ReviewInput &input, const ReviewIndex &index, const FlagThresholds &thresholds)
{
    FlagsOfKind found;
    const Namesakes roster = rosterByName(input);
    if (roster.empty())
        return found;
    std::unordered_set<std::uint32_t> excluded;
    for (const RosterExclusion &exclusion : input.exclusions)
        excluded.insert(exclusion.account);
    std::vector<FlagGroup> groups;
    std::unordered_map<std::uint64_t, qint64> namesakes;
    for (std::size_t account = 0; account < index.accounts(); ++account) {
        const std::uint64_t name = rosterNameOf(input, index.entriesOf(account), roster);
        if (name == 0)
            continue;
        ++namesakes[name];
        const std::uint32_t first = index.entriesOf(account).front();
        if (!excluded.contains(index.storeNumber(account)))
            groups.push_back(
                {input.entries[first].submittedAtMs, first, account, 0, hasWinner(input, index.entriesOf(account))});
    }
    found.total = keepEarliest(groups, input, thresholds.mostOfAKind);
    for (const FlagGroup &group : groups) {
        const auto entries = index.entriesOf(group.begin);
        const std::uint64_t name = rosterNameOf(input, entries, roster);
        found.flags.push_back(rosterName(input, entries, roster.at(name), namesakes.at(name), thresholds));
    }
    return found;
}

} // namespace hoithi
