// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/paper/answerkey.h"
#include "domain/paper/blueprint.h"

#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace hoithi {

struct QuestionTag;
using QuestionId = Id<QuestionTag>;

/// A question that may be drawn, without its texts.
struct DrawCandidate
{
    QuestionId id;
    int version = 1;
    QString source;
    QString topic;
    Difficulty difficulty = Difficulty::Unset;
    QStringList tags;
    int optionCount = 4;
    OptionSet right = 0; ///< in the author's order
    bool multiple = false;
    bool keepOrder = false;
};

/// What a draw looks at of a question.
[[nodiscard]] DrawCandidate candidateOf(QuestionId id, int version, const Question &question);

/// The bank as a draw sees it. The order of its lists means nothing.
struct DrawBank
{
    std::vector<DrawCandidate> candidates;
    std::vector<QuestionId> used;                                  ///< in the papers of other rounds: never drawn again
    std::vector<std::pair<QuestionId, QuestionId>> nearDuplicates; ///< pairs that are never in one paper
    LeftOutQuestions leftOut = {};                                 ///< what is not among the candidates, and why
};

struct DrawnQuestion
{
    QuestionId id;
    int version = 1;

    friend bool operator==(const DrawnQuestion &, const DrawnQuestion &) = default;
};

/// How one variant shows the paper.
struct PaperVariant
{
    QString code;                          ///< mã đề, as AnswerKey::paperCode
    std::vector<int> questions;            ///< by place: index of the paper's question
    std::vector<std::vector<int>> options; ///< by place, by letter: index of the author's option

    friend bool operator==(const PaperVariant &, const PaperVariant &) = default;
};

/// A question that somebody replaced by hand.
struct PaperSwap
{
    int question = 0; ///< index of the paper's question
    DrawnQuestion removed;
    DrawnQuestion added;
    QString reason;
    QString by;

    friend bool operator==(const PaperSwap &, const PaperSwap &) = default;
};
inline constexpr qsizetype swapReasonLimit = 2'000;
inline constexpr int maximumPaperSwaps = 1'000;

/// A paper by numbers. The first variant shows the questions in the paper's order, which is a random one.
struct DrawnPaper
{
    std::vector<DrawnQuestion> questions;
    std::vector<PaperVariant> variants;
    std::vector<PaperSwap> swaps;

    friend bool operator==(const DrawnPaper &, const DrawnPaper &) = default;
};

/// Why `blueprint` gives no paper with this bank: what is wrong with it, rows that have too few questions, or else the first row
/// that cannot be met together with those before it. Empty where it gives one.
[[nodiscard]] std::vector<BlueprintProblem> drawProblems(const Blueprint &blueprint, const DrawBank &bank);

/// Draws a paper. The same bank, blueprint and seed give the same paper on any machine. Near-duplicates of questions that other
/// rounds used are drawn only where there is no paper without them. Refused with the first of drawProblems() where there is none.
[[nodiscard]] Result<DrawnPaper> drawPaper(const Blueprint &blueprint, const DrawBank &bank, quint64 seed);

/// Questions of the paper (indexes) that are near-duplicates of one that another round used: a note for whoever looks at it.
[[nodiscard]] std::vector<int> likeThoseUsed(const DrawnPaper &paper, const DrawBank &bank);

/// Who replaces a question, and why.
struct SwapRequest
{
    int question = 0;                      ///< index of the paper's question
    std::optional<QuestionId> replacement; ///< empty: the next one by the seed that keeps all rows met
    QString reason;
    QString by;
};

/// The paper with one question replaced, all other questions and options where they were, and the swap at the end of its list.
/// The rows stay met, and what was replaced once comes back only when named. Refused where that leaves nothing, or not this.
/// `drawn` are the paper's questions in their order, as of the version drawn: the bank may have moved on.
[[nodiscard]] Result<DrawnPaper> swapQuestion(const DrawnPaper &paper, std::span<const DrawCandidate> drawn,
                                              const Blueprint &blueprint, const DrawBank &bank, quint64 seed,
                                              const SwapRequest &request);

} // namespace hoithi
