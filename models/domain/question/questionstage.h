// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questioncheck.h"
#include "domain/question/questionfile.h"

#include <map>
#include <optional>
#include <set>
#include <vector>

namespace hoithi {

/// A question that asks nearly the same as one of the file: in the bank, or another one of the file.
struct Likeness
{
    qint64 bankId = 0; ///< 0: of the file
    int row = -1;      ///< -1: of the bank
    double similarity = 0;

    friend bool operator==(const Likeness &, const Likeness &) = default;
};

/// What else there is like a question of the file.
struct StagedLikeness
{
    qint64 equalInBank = 0; ///< the one that is equal in every field; 0: none
    int equalInFile = -1;   ///< the first one before it that is equal in every field
    std::vector<Likeness> near;

    friend bool operator==(const StagedLikeness &, const StagedLikeness &) = default;
};

/// A question of a file on its way into the bank, as it stands after mending.
struct StagedQuestion
{
    Question question;
    FilePlace place;
    std::vector<QuestionIssue> issues; ///< errors first, as they stand now
    /// Of its wording as it stands, besides what `issues` say; they keep nothing from being taken. Empty: not looked for yet.
    std::optional<std::vector<QuestionFinding>> warnings;
    StagedLikeness like;
    bool wanted = true;       ///< as somebody ticked it
    bool keySettled = false;  ///< somebody has marked other options as right, or said that the marks are
    bool formSettled = false; ///< the same of the texts

    [[nodiscard]] bool isWhole() const; ///< no error
    [[nodiscard]] bool isTaken() const { return wanted && isWhole(); }
};

/// What StagedQuestion::warnings holds of such a wording. For tens of thousands this takes a second or more.
[[nodiscard]] std::vector<QuestionFinding> stagedWarnings(const Question &question);

/// Why a question stays outside.
enum class LeftOutReason { None, Errors, InBank, InFile, ByHand };

/// What becomes of a file's questions.
struct StageCounts
{
    int read = 0; ///< with what became no question
    int taken = 0;
    int withErrors = 0; ///< and so left out, whether wanted or not
    int inBank = 0;     ///< left out since they are there
    int inFile = 0;     ///< left out since they are in the file twice
    int byHand = 0;
    int unreadable = 0; ///< items of the file that became no question
    int losses = 0;     ///< details that questions taken lose
    int near = 0;       ///< taken ones that have near-duplicates

    [[nodiscard]] int leftOut() const { return read - taken; }
    friend bool operator==(const StageCounts &, const StageCounts &) = default;
};

/// Fields that are set for many questions at once. Empty: stays as it is.
struct CommonFields
{
    QString source;
    QString topic;
    Difficulty difficulty = Difficulty::Unset;
    QStringList tags; ///< added
};

/// The questions of a file between reading and importing: each can be mended and taken or left out, and nothing is stored.
class QuestionStage
{
public:
    QuestionStage() = default;
    explicit QuestionStage(QuestionFile file);

    [[nodiscard]] ExchangeFormat format() const { return m_file.format; }
    [[nodiscard]] const std::vector<StagedQuestion> &rows() const { return m_rows; }
    [[nodiscard]] const StagedQuestion &row(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    [[nodiscard]] int size() const { return static_cast<int>(m_rows.size()); }
    /// What became no question, or is about the file as a whole.
    [[nodiscard]] const std::vector<QuestionIssue> &outside() const { return m_outside; }
    [[nodiscard]] bool issuesCut() const { return m_file.issuesCut; }
    /// Bytes by digest, hex.
    [[nodiscard]] const std::map<QByteArray, QByteArray> &images() const { return m_file.images; }

    /// The question as somebody has mended it. What the file's key left open is settled once other options are right; what its
    /// form left open, once text or options are others.
    void edit(int row, const Question &question);
    /// It is right as it stands, whatever is wrong with the file.
    void confirm(int row);
    /// Whether that is all there is to do.
    [[nodiscard]] bool canBeConfirmed(int row) const;
    /// As the file has it.
    void reset(int row);
    void want(int row, bool wanted);
    void setCommon(const std::vector<int> &rows, const CommonFields &fields);
    /// Unless the question was mended meanwhile, which has found its own.
    void setWarnings(int row, std::vector<QuestionFinding> warnings);
    /// What is equal to another one is not wanted any more, unless somebody has ticked it.
    void setLikeness(int row, StagedLikeness like);
    /// Leaves out those that are near to the bank, and of those near to each other all but the first. How many.
    int leaveOutNear();

    [[nodiscard]] LeftOutReason leftOut(int row) const;
    [[nodiscard]] StageCounts counts() const;
    [[nodiscard]] std::vector<Question> taken() const;
    /// The images that those need.
    [[nodiscard]] std::map<QByteArray, QByteArray> takenImages() const;

private:
    [[nodiscard]] StagedQuestion &at(int row) { return m_rows.at(static_cast<std::size_t>(row)); }
    void put(int row, const Question &question);
    void takeIssues(int row);

    QuestionFile m_file; ///< as it was read
    std::vector<std::vector<QuestionIssue>> m_readIssues;
    std::vector<StagedQuestion> m_rows;
    std::vector<QuestionIssue> m_outside;
    std::set<int> m_chosen; ///< rows that somebody ticked or unticked
};

} // namespace hoithi
