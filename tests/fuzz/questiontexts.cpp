// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questiontexts.h"

#include "exchange/questionwriter.h"
#include "fuzzing.h"

#include <algorithm>
#include <set>

namespace hoithi::fuzz {

namespace {

void checkIssues(const QuestionFile &file)
{
    require(file.issues.size() <= QuestionFile::issueLimit, "issues stay within their limit");
    for (const QuestionIssue &issue : file.issues) {
        require(issue.detail.size() <= issueDetailLimit, "a detail stays within its limit");
        require(issue.place.line > 0, "an issue has its line");
        require(issue.question < static_cast<int>(file.questions.size()), "an issue names a question that is there");
    }
}

std::vector<Question> wholeQuestions(const QuestionFile &file)
{
    std::set<int> wrong;
    for (const QuestionIssue &issue : file.issues) {
        if (isError(issue.kind))
            wrong.insert(issue.question);
    }
    std::vector<Question> whole;
    for (std::size_t i = 0; i < file.questions.size(); ++i) {
        const bool isWhole = structuralIssues(file.questions[i].question).empty();
        require(isWhole || wrong.contains(static_cast<int>(i)), "what cannot be stored has an error");
        if (isWhole)
            whole.push_back(file.questions[i].question);
    }
    return whole;
}

} // namespace

void checkQuestionFile(std::string_view bytes, ExchangeFormat format)
{
    const auto file = readQuestions(toByteArray(bytes), {}, format);
    if (!file) {
        require(!file.error().message.isEmpty(), "a refusal says why");
        return;
    }
    checkIssues(*file);
    std::vector<Question> questions = wholeQuestions(*file);
    const auto once = writeQuestions(questions, {}, format);
    require(once.has_value(), "questions are written");
    std::vector<Question> kept;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (std::ranges::find(once->losses, static_cast<int>(i), &QuestionIssue::question) == once->losses.end())
            kept.push_back(questions[i]);
    }
    const auto written = writeQuestions(kept, {}, format);
    require(written && written->losses.empty(), "what loses nothing among others loses nothing alone");
    const auto again = readQuestions(written->bytes, {}, format);
    require(again && again->issues.empty(), "what was written is read without an issue");
    require(std::ranges::equal(again->questions, kept, {}, &ReadQuestion::question),
            "what was written is read back equal");
}

} // namespace hoithi::fuzz
