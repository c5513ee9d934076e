// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank/alikequestions.h"

#include "domain/question/nearduplicates.h"

#include <algorithm>
#include <span>

namespace hoithi {

namespace {

void addPairs(AlikeQuestions &alike, const QuestionBank &bank, const NearDuplicateIndex &index,
              std::span<const qint64> group)
{
    for (const qint64 id : group) {
        for (const NearDuplicate &near : index.neighbours(bank.find(id)->question, id, group.size())) {
            if (id < near.id)
                alike.pairs.emplace_back(QuestionId(id), QuestionId(near.id));
        }
    }
}

/// Those that a round has used stay first, so that the others are known to be like them; then those that can be drawn soonest.
int rankInCrowd(const BankQuestion &question)
{
    if (question.usedInRound != 0)
        return 0;
    if (question.state == QuestionState::Approved)
        return 1;
    return question.state == QuestionState::Retired ? 3 : 2;
}

void addCrowd(AlikeQuestions &alike, const QuestionBank &bank, std::vector<qint64> group)
{
    std::ranges::sort(group, {}, [&bank](qint64 id) { return std::pair(rankInCrowd(*bank.find(id)), id); });
    for (std::size_t i = crowdLimit; i < group.size(); ++i)
        alike.crowdedOut.emplace(group[i]);
    group.resize(crowdLimit);
    std::ranges::sort(group);
    for (std::size_t i = 0; i < group.size(); ++i) {
        for (std::size_t k = i + 1; k < group.size(); ++k)
            alike.pairs.emplace_back(QuestionId(group[i]), QuestionId(group[k]));
    }
}

} // namespace

AlikeQuestions alikeQuestions(const QuestionBank &bank)
{
    std::vector<NearDuplicateIndex::Numbered> questions;
    for (const BankQuestion &question : bank.questions)
        questions.push_back({question.id, &question.question});
    NearDuplicateIndex index;
    index.put(questions);
    AlikeQuestions alike;
    for (const std::vector<qint64> &group : index.groups()) {
        if (group.size() <= crowdLimit)
            addPairs(alike, bank, index, group);
        else
            addCrowd(alike, bank, group);
    }
    return alike;
}

} // namespace hoithi
