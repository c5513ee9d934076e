// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/paper.h"
#include "fuzzing.h"

namespace hoithi::fuzz {

namespace {

void checkVariant(const Paper &paper, int variant)
{
    const AnswerKey key = keyOf(paper, variant);
    require(key.entries.size() == paper.wordings.size(), "a key has an entry for every question");
    for (const KeyEntry &entry : key.entries) {
        require(entry.accepted.size() == 1 && entry.accepted.front() != 0, "every question has a right answer");
        require(entry.accepted.front() >> key.optionCount == 0, "what is right is an option");
    }
    for (const ShownQuestion &question : shownQuestions(paper, variant))
        require(question.options.size() == question.wording->options.size(), "every option is shown");
}

} // namespace

void takeInput(std::string_view bytes)
{
    if (const auto blueprint = blueprintFromJson(toByteArray(bytes))) {
        const auto again = blueprintFromJson(toJson(*blueprint));
        require(again.has_value() && *again == *blueprint, "a blueprint reads back");
    }
    const auto paper = paperFromJson(toByteArray(bytes));
    if (!paper) {
        require(paper.error().code == ErrorCode::BadInput && !paper.error().message.isEmpty(), "a refusal says why");
        return;
    }
    require(toJson(*paper) == toByteArray(bytes), "a paper has one text");
    require(paperFault(*paper).isEmpty(), "what is read is whole");
    for (int variant = 0; variant < paper->blueprint.variantCount; ++variant)
        checkVariant(*paper, variant);
    const auto shown = exportJson(*paper, PaperKey::Without, {});
    require(shown.has_value() || shown.error().code == ErrorCode::NotFound, "only a missing image stops an export");
}

} // namespace hoithi::fuzz
