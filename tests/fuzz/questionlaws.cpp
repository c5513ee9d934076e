// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "questionlaws.h"

#include "exchange/questionreader.h"
#include "exchange/questionwriter.h"

#include <map>

namespace hoithi::fuzz {

namespace {

void requireSound(const QuestionFile &file)
{
    std::map<int, int> errors;
    for (const QuestionIssue &issue : file.issues) {
        require(issue.question < static_cast<int>(file.questions.size()), "an issue names a question of the file");
        require(issue.detail.size() <= issueDetailLimit, "an issue is brief");
        errors[issue.question] += isError(issue.kind) ? 1 : 0;
    }
    for (std::size_t i = 0; i < file.questions.size(); ++i) {
        Question again = file.questions[i].question;
        normalize(again);
        require(again == file.questions[i].question, "questions come normalised");
        require(structuralIssues(again).empty() || errors[static_cast<int>(i)] > 0,
                "a question that cannot be stored has an error");
        for (const QuestionImage &image : again.images)
            require(file.images.contains(image.sha256), "images come with their bytes");
    }
}

/// Only what the bank could hold: else a key is not one.
std::vector<Question> soundOnes(const QuestionFile &file)
{
    std::vector<Question> questions;
    for (const ReadQuestion &one : file.questions) {
        if (structuralIssues(one.question).empty())
            questions.push_back(one.question);
    }
    return questions;
}

} // namespace

void readAsQuestions(std::string_view bytes, ExchangeFormat format)
{
    const auto file = readQuestions(toByteArray(bytes), QStringLiteral("file"), format);
    if (!file) {
        require(file.error().code == ErrorCode::BadInput && !file.error().message.isEmpty(),
                "what is no such file is bad input");
        return;
    }
    requireSound(*file);
    const std::vector<Question> questions = soundOnes(*file);
    const auto written = writeQuestions(questions, file->images, format);
    require(written.has_value(), "what was read can be written");
    if (!written->losses.empty())
        return;
    const auto again = readQuestions(written->bytes, QStringLiteral("file"), format);
    require(again.has_value() && again->questions.size() == questions.size(), "what was written can be read");
    for (std::size_t i = 0; i < questions.size(); ++i)
        require(again->questions[i].question == questions[i], "what was written is read back equal");
}

} // namespace hoithi::fuzz
