// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionlaws.h"

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
        require(issue.question < static_cast<int>(file.questions.size()), "an issue names a question that is there");
    }
}

/// Those that the bank could hold.
std::vector<Question> wholeQuestions(const QuestionFile &file)
{
    std::set<int> wrong;
    for (const QuestionIssue &issue : file.issues) {
        if (isError(issue.kind))
            wrong.insert(issue.question);
    }
    std::vector<Question> whole;
    for (std::size_t i = 0; i < file.questions.size(); ++i) {
        Question question = file.questions[i].question;
        normalize(question);
        require(question == file.questions[i].question, "questions come normalised");
        for (const QuestionImage &image : question.images)
            require(file.images.contains(image.sha256), "images come with their bytes");
        const bool isWhole = structuralIssues(question).empty();
        require(isWhole || file.issuesCut || wrong.contains(static_cast<int>(i)), "what cannot be stored has an error");
        if (isWhole)
            whole.push_back(std::move(question));
    }
    return whole;
}

void checkRoundTrip(const std::vector<Question> &questions, const QuestionFile &file)
{
    const auto once = writeQuestions(questions, file.images, file.format);
    require(once.has_value(), "questions are written");
    std::vector<Question> kept;
    for (std::size_t i = 0; i < questions.size(); ++i) {
        if (std::ranges::find(once->losses, static_cast<int>(i), &QuestionIssue::question) == once->losses.end())
            kept.push_back(questions[i]);
    }
    const auto written = writeQuestions(kept, file.images, file.format);
    require(written && written->losses.empty(), "what loses nothing among others loses nothing alone");
    const auto again = readQuestions(written->bytes, QStringLiteral("file"), file.format);
    require(again && again->issues.empty(), "what was written is read without an issue");
    require(std::ranges::equal(again->questions, kept, {}, &ReadQuestion::question),
            "what was written is read back equal");
}

} // namespace

void checkQuestionFile(const QByteArray &bytes, std::optional<ExchangeFormat> format)
{
    const auto file = readQuestions(bytes, QStringLiteral("file"), format);
    if (!file) {
        require(file.error().code == ErrorCode::BadInput && !file.error().message.isEmpty(), "a refusal says why");
        return;
    }
    checkIssues(*file);
    const std::vector<Question> questions = wholeQuestions(*file);
    if (file->format != ExchangeFormat::Docx) // which is read only
        checkRoundTrip(questions, *file);
}

} // namespace hoithi::fuzz
