// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/questionfile.h"

namespace hoithi {

/// What is wrong with one item of a file, and what gets lost of it: one issue a kind, that lists the details and has the place of
/// the first.
class ItemIssues
{
public:
    explicit ItemIssues(FilePlace item) : m_item(std::move(item)) {}

    void add(QuestionIssueKind kind, const QString &detail, const FilePlace &place);
    void add(QuestionIssueKind kind, const QString &detail) { add(kind, detail, m_item); }

    /// Whether something says that the item cannot be taken as it is.
    [[nodiscard]] bool hasError() const;

    /// Puts the item and its issues at the end of `file`, normalised, with whatever structuralIssues() finds.
    void takeQuestion(QuestionFile &file, Question question) &&;
    /// The item became no question.
    void takeNone(QuestionFile &file) &&;

private:
    void moveTo(QuestionFile &file, int question);

    FilePlace m_item;
    std::vector<QuestionIssue> m_issues;
};

} // namespace hoithi
