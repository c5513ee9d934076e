// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/paperdraw.h"

#include "domain/paper/drawpool.h"
#include "domain/paper/papervariants.h"

#include <algorithm>

namespace hoithi {

namespace {

using Kind = BlueprintProblemKind;

FillOutcome outcomeOf(const DrawPool &pool, const Blueprint &blueprint)
{
    return fillDemands(pool.items(blueprint), demandsOf(blueprint), randomFor(0, DrawPurpose::Questions)).outcome;
}

/// What the bank has too little of, counted row by row.
std::vector<BlueprintProblem> shortages(const Blueprint &blueprint, const DrawPool &pool)
{
    std::vector<BlueprintProblem> problems;
    const auto all = static_cast<int>(pool.candidates().size());
    if (all < blueprint.questionCount)
        problems.push_back({Kind::BankTooSmall, -1, blueprint.questionCount, all});
    std::vector<int> available(blueprint.rows.size(), 0);
    for (const DrawCandidate &candidate : pool.candidates()) {
        const std::uint64_t rows = rowsOf(candidate, blueprint);
        for (std::size_t row = 0; row < available.size(); ++row)
            available[row] += static_cast<int>(rows >> row & 1U);
    }
    for (std::size_t row = 0; row < available.size(); ++row) {
        if (available[row] < blueprint.rows[row].count)
            problems.push_back({Kind::RowTooFew, static_cast<int>(row), blueprint.rows[row].count, available[row]});
    }
    return problems;
}

/// Whether the rows of `blueprint` can be met in a smaller paper; "no" also where that takes too much effort to say.
bool isMetBySmaller(const DrawPool &pool, Blueprint blueprint)
{
    while (--blueprint.questionCount > 0) {
        const FillOutcome outcome = outcomeOf(pool, blueprint);
        if (outcome != FillOutcome::Impossible)
            return outcome == FillOutcome::Found;
    }
    return false;
}

/// The first row that makes it impossible; every row is within the bank's number by itself.
BlueprintProblem firstInTheWay(const Blueprint &blueprint, const DrawPool &pool)
{
    Blueprint part = blueprint;
    part.rows.clear();
    for (std::size_t row = 0; row < blueprint.rows.size(); ++row) {
        part.rows.push_back(blueprint.rows[row]);
        const FillOutcome outcome = outcomeOf(pool, part);
        if (outcome == FillOutcome::Found)
            continue;
        const auto number = static_cast<int>(row);
        if (outcome == FillOutcome::TooHard)
            return {Kind::NotFound, number, blueprint.questionCount, 0};
        if (isMetBySmaller(pool, part))
            return {Kind::RestTooFew, number, blueprint.questionCount, 0};
        return {Kind::RowInTheWay, number, blueprint.rows[row].count, 0};
    }
    return {Kind::NotFound, -1, blueprint.questionCount, 0};
}

std::vector<BlueprintProblem> problemsOf(const Blueprint &blueprint, const DrawPool &pool)
{
    if (auto problems = shortages(blueprint, pool); !problems.empty())
        return problems;
    Blueprint whole = blueprint;
    whole.rows.clear();
    if (outcomeOf(pool, whole) != FillOutcome::Found)
        return {{Kind::RestTooFew, -1, blueprint.questionCount, 0}};
    return {firstInTheWay(blueprint, pool)};
}

Filling fill(const Blueprint &blueprint, const DrawPool &pool, quint64 seed)
{
    return fillDemands(pool.items(blueprint), demandsOf(blueprint), randomFor(seed, DrawPurpose::Questions));
}

DrawnPaper paperOf(const Blueprint &blueprint, const DrawPool &pool, std::vector<int> chosen, quint64 seed)
{
    // How they were found says something of them; the paper's order does not.
    std::ranges::sort(chosen);
    randomFor(seed, DrawPurpose::QuestionOrder).shuffle(chosen);
    std::vector<DrawCandidate> drawn;
    DrawnPaper paper;
    for (const int index : chosen) {
        drawn.push_back(pool.candidates()[static_cast<std::size_t>(index)]);
        paper.questions.push_back({drawn.back().id, drawn.back().version});
    }
    paper.variants = makeVariants(drawn, blueprint.variantCount, seed);
    return paper;
}

} // namespace

DrawCandidate candidateOf(QuestionId id, int version, const Question &question)
{
    DrawCandidate candidate{id,
                            version,
                            question.source,
                            question.topic,
                            question.difficulty,
                            question.tags,
                            static_cast<int>(question.options.size()),
                            0,
                            question.multiple,
                            question.keepOrder};
    for (std::size_t option = 0; option < question.options.size() && option < maximumOptions; ++option)
        candidate.right |= OptionSet{question.options[option].right} << option;
    return candidate;
}

std::vector<BlueprintProblem> drawProblems(const Blueprint &blueprint, const DrawBank &bank)
{
    if (auto problems = blueprintProblems(blueprint); !problems.empty())
        return problems;
    const DrawPool pool(bank);
    if (fill(blueprint, pool, 0).outcome == FillOutcome::Found)
        return {};
    std::vector<BlueprintProblem> problems = problemsOf(blueprint, pool);
    for (BlueprintProblem &problem : problems) {
        if (problem.kind == Kind::BankTooSmall)
            problem.leftOut = bank.leftOut;
    }
    return problems;
}

Result<DrawnPaper> drawPaper(const Blueprint &blueprint, const DrawBank &bank, quint64 seed)
{
    if (const auto problems = blueprintProblems(blueprint); !problems.empty())
        return failure(ErrorCode::InvalidArgument, blueprintProblemText(problems.front()));
    HOITHI_CHECK(checkBank(bank));
    const DrawPool pool(bank);
    const DrawPool fresh = pool.fresh();
    if (const Filling filling = fill(blueprint, fresh, seed); filling.outcome == FillOutcome::Found)
        return paperOf(blueprint, fresh, filling.chosen, seed);
    const Filling filling = fill(blueprint, pool, seed);
    if (filling.outcome == FillOutcome::Found)
        return paperOf(blueprint, pool, filling.chosen, seed);
    return failure(ErrorCode::Refused, blueprintProblemText(problemsOf(blueprint, pool).front()));
}

std::vector<int> likeThoseUsed(const DrawnPaper &paper, const DrawBank &bank)
{
    const DrawPool pool(bank);
    std::vector<int> found;
    for (std::size_t i = 0; i < paper.questions.size(); ++i) {
        if (pool.isLikeUsed(paper.questions[i].id))
            found.push_back(static_cast<int>(i));
    }
    return found;
}

} // namespace hoithi
