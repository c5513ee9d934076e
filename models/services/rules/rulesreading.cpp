// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rules/rulesreading.h"

#include "storage/repositories/contestrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/repositories/runrepository.h"

#include <algorithm>

namespace hoithi {

namespace {

/// The version in force in a round, of the first `count`.
const RuleBookVersion *inForceAmong(const std::vector<RuleBookVersion> &versions, std::size_t count, int round)
{
    const RuleBookVersion *found = nullptr;
    for (std::size_t i = 0; i < count; ++i) {
        if (versions[i].inForceFromRound <= round)
            found = &versions[i];
    }
    return found;
}

std::vector<RuleVersionState> statesOf(const std::vector<RuleBookVersion> &versions)
{
    std::vector<RuleVersionState> states;
    for (std::size_t i = 0; i < versions.size(); ++i) {
        RuleVersionState state;
        state.version = versions[i];
        if (const auto *before = inForceAmong(versions, i, versions[i].inForceFromRound)) {
            state.replaced = before->version;
            state.changes = ruleDifference(before->rules, versions[i].rules);
        }
        states.push_back(std::move(state));
    }
    return states;
}

Result<RoundRules> roundRules(Store &store, const Round &round, const std::vector<RuleBookVersion> &versions)
{
    RoundRules rules;
    rules.number = round.number;
    rules.title = round.title;
    if (const auto *version = inForceAmong(versions, versions.size(), round.number))
        rules.version = version->version;
    HOITHI_TRY(const auto keys, PaperRepository(*store.database).latestKeys(round.number));
    if (!keys.empty())
        rules.questionCount = static_cast<int>(keys.front().key.entries.size());
    HOITHI_TRY(const auto run, RunRepository(*store.database).newest(round.number));
    rules.ranked = run.has_value();
    return rules;
}

/// Numbers follow each other, but need not be without a gap.
RuleVersionState &stateOf(std::vector<RuleVersionState> &versions, int number)
{
    return *std::ranges::find(versions, number, [](const RuleVersionState &state) { return state.version.version; });
}

} // namespace

const RuleVersionState *RulesState::inForce(int round) const
{
    const auto there = std::ranges::find(rounds, round, &RoundRules::number);
    if (there == rounds.end() || !there->version)
        return nullptr;
    const auto found = std::ranges::find(versions, *there->version,
                                         [](const RuleVersionState &state) { return state.version.version; });
    return found == versions.end() ? nullptr : &*found;
}

int RulesState::firstRoundOf(int version) const
{
    const auto found =
        std::ranges::find(versions, version, [](const RuleVersionState &state) { return state.version.version; });
    if (found == versions.end())
        return 1;
    return found->rounds.empty() ? found->version.inForceFromRound : found->rounds.front();
}

Result<RulesState> readRules(Store &store)
{
    RulesState state;
    const ContestRepository contests(*store.database);
    HOITHI_TRY(const Contest contest, contests.contest());
    state.presetId = contest.presetId;
    HOITHI_TRY(const std::vector<RuleBookVersion> versions, RuleBookRepository(*store.database).all());
    state.versions = statesOf(versions);
    HOITHI_TRY(const std::vector<Round> rounds, contests.rounds());
    for (const Round &round : rounds) {
        HOITHI_TRY(state.rounds.emplace_back(), roundRules(store, round, versions));
        if (const auto version = state.rounds.back().version; version && !round.cancelled)
            stateOf(state.versions, *version).rounds.push_back(round.number);
    }
    return state;
}

} // namespace hoithi
