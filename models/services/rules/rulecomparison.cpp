// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rules/rulecomparison.h"

#include "services/ranking/candidateloader.h"
#include "services/ranking/rundifference.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/rulebookrepository.h"
#include "storage/transaction.h"

#include <algorithm>

namespace hoithi {

namespace {

/// A round ranked by one rule book.
struct RankedBy
{
    RankingInputs inputs;
    BestPrizes earlierPrizes;
    Ranking ranking;
};

/// What is read of the store before anything is computed, all of it one state.
struct Basis
{
    RankingInputs common; ///< but for the rules
    std::vector<RuleBook> rules;
    std::vector<Result<RankedBy>> under; ///< one a rule book, not ranked yet; or why it cannot be
};

Result<RuleBookVersion> versionOf(const std::vector<RuleBookVersion> &recorded, const ComparedRules &wanted)
{
    if (!wanted.version) {
        RuleBookVersion version;
        version.version = 0;
        version.rules = wanted.rules;
        return version;
    }
    const auto found = std::ranges::find(recorded, *wanted.version, &RuleBookVersion::version);
    if (found != recorded.end())
        return *found;
    return failure(ErrorCode::NotFound, Services::tr("There is no version %1 of the rules.").arg(*wanted.version));
}

Result<RankedBy> prepared(Store &store, const RankingInputs &common, const RuleBookVersion &version)
{
    RankedBy result;
    HOITHI_TRY(result.inputs, withRules(store, common, version));
    HOITHI_CHECK(requireEarlierRanked(store, result.inputs));
    HOITHI_TRY(result.earlierPrizes, earlierPrizes(store, result.inputs));
    return result;
}

Result<Basis> readBasis(Store &store, int roundNumber, const std::vector<ComparedRules> &wanted)
{
    HOITHI_TRY(const Snapshot snapshot, Snapshot::begin(*store.database));
    HOITHI_CHECK(ContestRepository(*store.database).round(roundNumber));
    HOITHI_TRY(const std::vector<RuleBookVersion> recorded, RuleBookRepository(*store.database).all());
    Basis basis;
    HOITHI_TRY(basis.common, inputsWithoutRules(store, roundNumber));
    for (const ComparedRules &rules : wanted) {
        HOITHI_TRY(const RuleBookVersion version, versionOf(recorded, rules));
        basis.rules.push_back(version.rules);
        basis.under.push_back(prepared(store, basis.common, version));
        if (!basis.under.back() && isPassing(basis.under.back().error().code))
            return failure(basis.under.back().error());
    }
    return basis;
}

RulesOutcome outcomeOf(const ComparedRules &compared, const RuleBook &rules, const RuleBook &first,
                       const Result<RankedBy> &ranked)
{
    RulesOutcome outcome;
    outcome.name = compared.name;
    outcome.version = compared.version;
    outcome.rules = rules;
    outcome.changes = ruleDifference(first, rules);
    if (!ranked) {
        outcome.refusal = ranked.error().message;
        return outcome;
    }
    const Ranking &ranking = ranked->ranking;
    outcome.target = ranking.target;
    outcome.participants = ranking.participants;
    outcome.eligible = ranking.eligible;
    outcome.allCorrect = ranking.allCorrect;
    for (const StandingRow &row : ranking.rows) {
        outcome.winners += row.prize >= 0 ? 1 : 0;
        outcome.undecided += row.prize == StandingRow::undecided ? 1 : 0;
    }
    return outcome;
}

std::vector<PrizeStanding> besideRefused(const PrizeDifference &difference, const std::vector<RulesOutcome> &outcomes)
{
    std::vector<PrizeStanding> standings;
    auto next = difference.begin();
    for (const RulesOutcome &outcome : outcomes) {
        if (outcome.refusal.isEmpty()) {
            standings.push_back(*next++);
        } else {
            standings.emplace_back();
        }
    }
    return standings;
}

Result<void> requireComparable(const std::vector<ComparedRules> &rules)
{
    if (rules.size() >= 2 && rules.size() <= RulesComparison::mostRules)
        return {};
    return failure(ErrorCode::InvalidArgument,
                   Services::tr("Two to %1 rule books can be compared.").arg(RulesComparison::mostRules));
}

Result<void> rankAll(Basis &basis, RankingInput &input, const std::stop_token &stop, const ProgressCallback &progress)
{
    const auto total = static_cast<qint64>(basis.under.size()) + 1; // the submissions are read already
    for (std::size_t i = 0; i < basis.under.size(); ++i) {
        if (progress)
            progress({static_cast<qint64>(i) + 1, total, 0});
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, Services::tr("The comparison was stopped."));
        if (!basis.under[i])
            continue;
        input.earlierPrizes = basis.under[i]->earlierPrizes;
        basis.under[i]->ranking = rank(input, basis.rules[i]);
    }
    return {};
}

Result<std::vector<PrizeDifference>> differences(Store &store, const Basis &basis, const RankingInput &input)
{
    std::vector<StandingParts> standings;
    for (std::size_t i = 0; i < basis.under.size(); ++i) {
        if (basis.under[i])
            standings.push_back({basis.common.roundNumber, basis.rules[i], input, basis.under[i]->ranking,
                                 basis.under[i]->earlierPrizes});
    }
    return standings.size() < 2 ? Result<std::vector<PrizeDifference>>() : prizeDifferences(store, standings);
}

} // namespace

Result<RulesComparison> compareRules(Store &store, int roundNumber, const std::vector<ComparedRules> &rules,
                                     const std::stop_token &stop, const ProgressCallback &progress)
{
    HOITHI_CHECK(requireComparable(rules));
    HOITHI_TRY(Basis basis, readBasis(store, roundNumber, rules));
    HOITHI_TRY(RankingInput input, loadCandidates(store, basis.common));
    HOITHI_CHECK(rankAll(basis, input, stop, progress));
    RulesComparison comparison;
    comparison.roundNumber = roundNumber;
    for (std::size_t i = 0; i < rules.size(); ++i)
        comparison.outcomes.push_back(outcomeOf(rules[i], basis.rules[i], basis.rules.front(), basis.under[i]));
    HOITHI_TRY(const std::vector<PrizeDifference> people, differences(store, basis, input));
    for (const PrizeDifference &difference : people)
        comparison.people.push_back(besideRefused(difference, comparison.outcomes));
    return comparison;
}

} // namespace hoithi
