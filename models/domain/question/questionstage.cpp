// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/question/questionstage.h"

#include <algorithm>
#include <utility>

namespace hoithi {

namespace {

bool isErrorIssue(const QuestionIssue &issue)
{
    return isError(issue.kind);
}

/// Whether the parts that errors are about are others.
bool differsInSubstance(const Question &one, const Question &other)
{
    return one.text != other.text || one.options != other.options || one.multiple != other.multiple;
}

bool differsInKey(const Question &one, const Question &other)
{
    return one.multiple != other.multiple
           || !std::ranges::equal(one.options, other.options, {}, &AnswerOption::right, &AnswerOption::right);
}

/// What a file says of its key that structuralIssues() cannot know.
bool isAboutKey(QuestionIssueKind kind)
{
    return kind == QuestionIssueKind::UnknownRightAnswer || kind == QuestionIssueKind::SeveralKeys;
}

bool isAboutForm(QuestionIssueKind kind)
{
    return kind == QuestionIssueKind::Malformed || kind == QuestionIssueKind::UnsupportedType;
}

void addTags(QStringList &tags, const QStringList &more)
{
    for (const QString &tag : more) {
        if (!tags.contains(tag))
            tags << tag;
    }
}

} // namespace

std::vector<QuestionFinding> stagedWarnings(const Question &question)
{
    std::vector<QuestionFinding> warnings = questionWarnings(question);
    std::erase_if(warnings, [](const QuestionFinding &finding) {
        return finding.kind == QuestionFindingKind::NoRightAnswer; // an error, which the issues have
    });
    return warnings;
}

bool StagedQuestion::isWhole() const
{
    return std::ranges::none_of(issues, isErrorIssue);
}

QuestionStage::QuestionStage(QuestionFile file) : m_file(std::move(file))
{
    m_rows.reserve(m_file.questions.size());
    m_readIssues.resize(m_file.questions.size());
    for (const ReadQuestion &read : m_file.questions)
        m_rows.push_back({read.question, read.place, {}, {}, {}, true, false, false});
    for (const QuestionIssue &issue : m_file.issues) {
        const auto index = static_cast<std::size_t>(issue.question);
        if (issue.question < 0 || index >= m_rows.size())
            m_outside.push_back(issue);
        else
            m_readIssues[index].push_back(issue);
    }
    for (int row = 0; row < size(); ++row)
        takeIssues(row);
}

void QuestionStage::takeIssues(int row)
{
    StagedQuestion &staged = at(row);
    const auto &read = m_readIssues[static_cast<std::size_t>(row)];
    std::vector<QuestionIssue> issues;
    for (const QuestionIssue &issue : read) {
        const bool open =
            (isAboutKey(issue.kind) && !staged.keySettled) || (isAboutForm(issue.kind) && !staged.formSettled);
        if (open)
            issues.push_back(issue);
    }
    const bool keyOpen = std::ranges::any_of(issues, isAboutKey, &QuestionIssue::kind);
    for (QuestionIssue &issue : structuralIssues(staged.question, row)) {
        if (keyOpen && (isAboutKey(issue.kind) || issue.kind == QuestionIssueKind::NoRightAnswer))
            continue; // the file's own words say more
        const auto known = std::ranges::find(read, issue.kind, &QuestionIssue::kind);
        issue.place = known == read.end() ? staged.place : known->place;
        issues.push_back(std::move(issue));
    }
    std::ranges::copy_if(read, std::back_inserter(issues), [](const auto &issue) { return !isErrorIssue(issue); });
    staged.issues = std::move(issues);
}

void QuestionStage::edit(int row, const Question &question)
{
    put(row, question);
    at(row).warnings = stagedWarnings(at(row).question);
}

void QuestionStage::put(int row, const Question &question)
{
    StagedQuestion &staged = at(row);
    const Question &read = m_file.questions[static_cast<std::size_t>(row)].question;
    staged.question = question;
    normalize(staged.question);
    staged.keySettled = staged.keySettled || differsInKey(staged.question, read);
    staged.formSettled = staged.formSettled || differsInSubstance(staged.question, read);
    takeIssues(row);
}

void QuestionStage::confirm(int row)
{
    at(row).keySettled = true;
    at(row).formSettled = true;
    takeIssues(row);
}

bool QuestionStage::canBeConfirmed(int row) const
{
    const StagedQuestion &staged = this->row(row);
    return !staged.isWhole() && structuralIssues(staged.question).empty();
}

void QuestionStage::reset(int row)
{
    StagedQuestion &staged = at(row);
    staged.question = m_file.questions[static_cast<std::size_t>(row)].question;
    staged.keySettled = false;
    staged.formSettled = false;
    staged.warnings = stagedWarnings(staged.question);
    takeIssues(row);
}

void QuestionStage::want(int row, bool wanted)
{
    at(row).wanted = wanted;
    m_chosen.insert(row);
}

void QuestionStage::setCommon(const std::vector<int> &rows, const CommonFields &fields)
{
    for (const int row : rows) {
        Question question = at(row).question;
        if (!fields.source.isEmpty())
            question.source = fields.source;
        if (!fields.topic.isEmpty())
            question.topic = fields.topic;
        if (fields.difficulty != Difficulty::Unset)
            question.difficulty = fields.difficulty;
        addTags(question.tags, fields.tags);
        put(row, question); // none of these has to do with its wording
    }
}

void QuestionStage::setWarnings(int row, std::vector<QuestionFinding> warnings)
{
    if (!at(row).warnings)
        at(row).warnings = std::move(warnings);
}

void QuestionStage::setLikeness(int row, StagedLikeness like)
{
    StagedQuestion &staged = at(row);
    staged.like = std::move(like);
    if (!m_chosen.contains(row))
        staged.wanted = staged.like.equalInBank == 0 && staged.like.equalInFile < 0;
}

int QuestionStage::leaveOutNear()
{
    int count = 0;
    for (int row = 0; row < size(); ++row) {
        StagedQuestion &staged = at(row);
        if (!staged.isTaken())
            continue;
        const bool near = std::ranges::any_of(staged.like.near, [this, row](const Likeness &like) {
            return like.bankId != 0 || (like.row >= 0 && like.row < row && this->row(like.row).isTaken());
        });
        if (!near)
            continue;
        want(row, false);
        ++count;
    }
    return count;
}

LeftOutReason QuestionStage::leftOut(int row) const
{
    const StagedQuestion &staged = this->row(row);
    if (staged.isTaken())
        return LeftOutReason::None;
    if (!staged.isWhole())
        return LeftOutReason::Errors;
    if (staged.like.equalInBank != 0)
        return LeftOutReason::InBank;
    return staged.like.equalInFile >= 0 ? LeftOutReason::InFile : LeftOutReason::ByHand;
}

StageCounts QuestionStage::counts() const
{
    StageCounts counts;
    counts.unreadable = static_cast<int>(std::ranges::count_if(m_outside, isErrorIssue));
    counts.read = size() + counts.unreadable;
    for (int row = 0; row < size(); ++row) {
        const StagedQuestion &staged = this->row(row);
        const LeftOutReason reason = leftOut(row);
        counts.taken += reason == LeftOutReason::None ? 1 : 0;
        counts.withErrors += reason == LeftOutReason::Errors ? 1 : 0;
        counts.inBank += reason == LeftOutReason::InBank ? 1 : 0;
        counts.inFile += reason == LeftOutReason::InFile ? 1 : 0;
        counts.byHand += reason == LeftOutReason::ByHand ? 1 : 0;
        if (reason != LeftOutReason::None)
            continue;
        counts.near += staged.like.near.empty() ? 0 : 1;
        counts.losses += static_cast<int>(std::ranges::count_if(
            staged.issues, [](const QuestionIssue &issue) { return issue.kind != QuestionIssueKind::Suspicious; }));
    }
    return counts;
}

std::vector<Question> QuestionStage::taken() const
{
    std::vector<Question> questions;
    for (const StagedQuestion &staged : m_rows) {
        if (staged.isTaken())
            questions.push_back(staged.question);
    }
    return questions;
}

std::map<QByteArray, QByteArray> QuestionStage::takenImages() const
{
    std::map<QByteArray, QByteArray> images;
    for (const StagedQuestion &staged : m_rows) {
        if (!staged.isTaken())
            continue;
        for (const QuestionImage &image : staged.question.images) {
            if (const auto bytes = m_file.images.find(image.sha256); bytes != m_file.images.end())
                images.insert(*bytes);
        }
    }
    return images;
}

} // namespace hoithi
