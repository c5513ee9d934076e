// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/question.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace hoithi {

/// File formats that questions come in and go out as.
enum class ExchangeFormat { Gift, MoodleXml, Aiken, Qti, Xlsx, Docx };

/// "gift", "moodle-xml", "aiken", "qti", "xlsx", "docx": as on the command line.
[[nodiscard]] QString exchangeFormatName(ExchangeFormat format);
[[nodiscard]] std::optional<ExchangeFormat> exchangeFormatFromName(QStringView name);

/// What is wrong with a question of a file, or gets lost of it.
enum class QuestionIssueKind {
    // The question cannot be taken as it is.
    Malformed,       ///< not what the format says; detail: what was expected
    UnsupportedType, ///< detail: the type's name in the file
    NoText,
    TooFewOptions,  ///< detail: how many
    TooManyOptions, ///< detail: how many
    NoRightAnswer,
    UnknownRightAnswer, ///< the key names an option that is not there; detail: what it names
    SeveralKeys,        ///< two marks of the file name different answers; detail: which
    TooLong,            ///< a text over questionTextLimit; detail: which
    // The question is taken, without something.
    LostFormatting,    ///< bold, lists, tables …; detail: which
    LostFeedback,      ///< of single options
    LostPartialCredit, ///< weights of answers that are neither right nor wrong; detail: which
    LostScore,         ///< marks, penalties, time limits; detail: which
    LostMedia,         ///< sound, film, an image that is missing or of a kind that is not held; detail: which
    LostFormula,
    LostOther, ///< detail: the field or element
    // The question is taken; somebody should look.
    Suspicious ///< detail: what was assumed
};

/// "malformed", "unsupported-type", …: for programs.
[[nodiscard]] QString questionIssueName(QuestionIssueKind kind);

/// Whether a question with such an issue must be mended before it can be taken.
[[nodiscard]] bool isError(QuestionIssueKind kind);

/// Where in a file something stands, as far as the format has it.
struct FilePlace
{
    int line = 0;   ///< from 1; 0 where the format has no lines
    int column = 0; ///< from 1, in characters
    QString part;   ///< cell "B12", sheet "Tuần 1!B12", entry of an archive, paragraph of a document ("¶ 14")

    friend bool operator==(const FilePlace &, const FilePlace &) = default;
};

/// A problem of a file, with where to jump to.
struct QuestionIssue
{
    QuestionIssueKind kind = QuestionIssueKind::Malformed;
    FilePlace place;
    int question = -1; ///< index into QuestionFile::questions; -1 where the file's item became none
    QString detail;    ///< at most issueDetailLimit characters

    friend bool operator==(const QuestionIssue &, const QuestionIssue &) = default;
};
inline constexpr qsizetype issueDetailLimit = 200;

/// A question as a file has it, perhaps incomplete.
struct ReadQuestion
{
    Question question;
    FilePlace place;
};

/// Everything that a file of questions holds. Each item of it is in `questions`, or an issue says why not.
struct QuestionFile
{
    ExchangeFormat format = ExchangeFormat::Gift;
    std::vector<ReadQuestion> questions;
    std::map<QByteArray, QByteArray> images; ///< bytes by their SHA-256, hex
    std::vector<QuestionIssue> issues;       ///< in the file's order; those of one question together
    bool issuesCut = false;                  ///< there were more than issueLimit
    static constexpr std::size_t issueLimit = 100'000;
};

/// What no format may leave out: number of options, a text, a right answer, lengths. Errors without a place, in the order of the
/// kinds; empty where the question can be stored. `question` gets into every issue.
[[nodiscard]] std::vector<QuestionIssue> structuralIssues(const Question &question, int index = -1);

} // namespace hoithi
