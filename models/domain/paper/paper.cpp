// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/paper.h"

#include "base/sha256.h"
#include "domain/paper/papervariants.h"
#include "domain/paper/strictjson.h"
#include "domain/question/questionfile.h"

#include <algorithm>
#include <limits>
#include <set>

namespace hoithi {

namespace {

bool isPermutation(const std::vector<int> &order, std::size_t size)
{
    std::vector<bool> seen(size, false);
    for (const int each : order) {
        if (each < 0 || static_cast<std::size_t>(each) >= size || seen[static_cast<std::size_t>(each)])
            return false;
        seen[static_cast<std::size_t>(each)] = true;
    }
    return order.size() == size;
}

QString variantFault(const Paper &paper, std::size_t number)
{
    const QString place = QStringLiteral("variants[%1]").arg(number);
    const PaperVariant &variant = paper.drawn.variants[number];
    if (variant.code != variantCode(static_cast<int>(number), static_cast<int>(paper.drawn.variants.size())))
        return place + QStringLiteral(".code");
    if (!isPermutation(variant.questions, paper.wordings.size()))
        return place + QStringLiteral(".questions");
    if (variant.options.size() != variant.questions.size())
        return place + QStringLiteral(".options");
    for (std::size_t i = 0; i < variant.options.size(); ++i) {
        const Question &question = paper.wordings[static_cast<std::size_t>(variant.questions[i])];
        const std::vector<int> &order = variant.options[i];
        if (!isPermutation(order, question.options.size()) || (question.keepOrder && !std::ranges::is_sorted(order)))
            return place + QStringLiteral(".options[%1]").arg(i);
    }
    return {};
}

/// Whole characters only, so that a text is the same wherever it is written.
bool hasPlainTexts(const Question &question)
{
    QStringList texts{question.title,  question.text,  question.explanation,    question.legalReference,
                      question.source, question.topic, question.tags.join(u' ')};
    for (const AnswerOption &option : question.options)
        texts << option.text << option.image;
    for (const QuestionImage &image : question.images)
        texts << image.name << image.description << image.mediaType;
    constexpr qsizetype noLimit = std::numeric_limits<qsizetype>::max(); // structuralIssues has them
    return std::ranges::all_of(texts, [](const QString &text) { return isPlainText(text, noLimit); });
}

/// Every option's image is one of the question's, and no two have the same name.
bool haveImages(const Question &question)
{
    QStringList names;
    for (const QuestionImage &image : question.images)
        names.append(image.name);
    const auto isThere = [&](const AnswerOption &option) {
        return option.image.isEmpty() || names.contains(option.image);
    };
    return names.removeDuplicates() == 0 && std::ranges::all_of(question.options, isThere);
}

QString questionsFault(const Paper &paper)
{
    if (paper.wordings.size() != paper.drawn.questions.size()
        || paper.drawn.questions.size() != static_cast<std::size_t>(paper.blueprint.questionCount))
        return QStringLiteral("questions");
    std::set<QuestionId> ids;
    for (std::size_t i = 0; i < paper.wordings.size(); ++i) {
        const DrawnQuestion &drawn = paper.drawn.questions[i];
        if (!drawn.id.isValid() || drawn.version < 1 || !ids.insert(drawn.id).second
            || !structuralIssues(paper.wordings[i]).empty() || !haveImages(paper.wordings[i])
            || !hasPlainTexts(paper.wordings[i]))
            return QStringLiteral("questions[%1]").arg(i);
    }
    return {};
}

/// The swaps lead to the questions that are there.
QString swapsFault(const DrawnPaper &drawn)
{
    std::vector<DrawnQuestion> questions = drawn.questions;
    for (std::size_t i = drawn.swaps.size(); i-- > 0;) {
        const PaperSwap &swap = drawn.swaps[i];
        const auto index = static_cast<std::size_t>(swap.question);
        if (swap.question < 0 || index >= questions.size() || questions[index] != swap.added
            || swap.removed.id == swap.added.id || !swap.removed.id.isValid() || swap.removed.version < 1)
            return QStringLiteral("swaps[%1]").arg(i);
        questions[index] = swap.removed;
    }
    return {};
}

} // namespace

std::vector<DrawCandidate> drawnCandidates(const Paper &paper)
{
    std::vector<DrawCandidate> candidates;
    for (std::size_t i = 0; i < paper.wordings.size(); ++i)
        candidates.push_back(
            candidateOf(paper.drawn.questions[i].id, paper.drawn.questions[i].version, paper.wordings[i]));
    return candidates;
}

QString paperFault(const Paper &paper)
{
    if (paper.round < 1)
        return QStringLiteral("round");
    if (paper.salt.size() != paperSaltSize)
        return QStringLiteral("salt");
    if (!blueprintProblems(paper.blueprint).empty())
        return QStringLiteral("blueprint");
    if (const QString fault = questionsFault(paper); !fault.isEmpty())
        return fault;
    if (paper.drawn.variants.size() != static_cast<std::size_t>(paper.blueprint.variantCount))
        return QStringLiteral("variants");
    for (std::size_t i = 0; i < paper.drawn.variants.size(); ++i) {
        if (const QString fault = variantFault(paper, i); !fault.isEmpty())
            return fault;
    }
    return swapsFault(paper.drawn);
}

AnswerKey keyOf(const Paper &paper, int variant)
{
    const PaperVariant &shown = paper.drawn.variants.at(static_cast<std::size_t>(variant));
    const std::vector<DrawCandidate> questions = drawnCandidates(paper);
    AnswerKey key{shown.code, 1, minimumAnswerOptions, {}};
    for (std::size_t place = 0; place < shown.questions.size(); ++place) {
        const DrawCandidate &question = questions.at(static_cast<std::size_t>(shown.questions[place]));
        key.entries.push_back({{shownRight(question.right, shown.options[place])}, false});
        key.optionCount = std::max(key.optionCount, question.optionCount);
    }
    return key;
}

QByteArray paperHash(const Paper &paper)
{
    return Sha256::hexOf(toJson(paper));
}

std::vector<ShownQuestion> shownQuestions(const Paper &paper, int variant)
{
    const PaperVariant &shown = paper.drawn.variants.at(static_cast<std::size_t>(variant));
    std::vector<ShownQuestion> questions;
    for (std::size_t place = 0; place < shown.questions.size(); ++place) {
        ShownQuestion question{static_cast<int>(place) + 1, shown.questions[place], nullptr, {}};
        question.wording = &paper.wordings.at(static_cast<std::size_t>(question.index));
        char16_t letter = u'A';
        for (const int option : shown.options[place])
            question.options.push_back(
                {QChar(letter++), &question.wording->options.at(static_cast<std::size_t>(option))});
        questions.push_back(std::move(question));
    }
    return questions;
}

std::vector<const QuestionImage *> shownImages(const ShownQuestion &question)
{
    std::vector<const QuestionImage *> images;
    const auto isOf = [](const QuestionImage &image) {
        return [&image](const ShownOption &shown) {
            return shown.option->image == image.name;
        };
    };
    for (const QuestionImage &image : question.wording->images) {
        if (std::ranges::none_of(question.options, isOf(image)))
            images.push_back(&image);
    }
    for (const ShownOption &shown : question.options) {
        const auto found = std::ranges::find(question.wording->images, shown.option->image, &QuestionImage::name);
        if (found != question.wording->images.end() && std::ranges::find(images, &*found) == images.end())
            images.push_back(&*found);
    }
    return images;
}

} // namespace hoithi
