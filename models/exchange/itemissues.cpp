// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/itemissues.h"

#include <algorithm>

namespace hoithi {

void ItemIssues::add(QuestionIssueKind kind, const QString &detail, const FilePlace &place)
{
    const auto same = std::ranges::find(m_issues, kind, &QuestionIssue::kind);
    if (same == m_issues.end()) {
        m_issues.push_back({kind, place, -1, detail.left(issueDetailLimit)});
        return;
    }
    if (detail.isEmpty() || same->detail.size() + 2 + detail.size() > issueDetailLimit)
        return;
    // Found again as a whole: between the ends of the list and its commas.
    const QString list = QStringLiteral(", ") + same->detail + QStringLiteral(", ");
    if (!list.contains(QStringLiteral(", ") + detail + QStringLiteral(", ")))
        same->detail += (same->detail.isEmpty() ? QString() : QStringLiteral(", ")) + detail;
}

bool ItemIssues::hasError() const
{
    return std::ranges::any_of(m_issues, isError, &QuestionIssue::kind);
}

void ItemIssues::takeQuestion(QuestionFile &file, Question question) &&
{
    normalize(question);
    const auto index = static_cast<int>(file.questions.size());
    for (const QuestionIssue &issue : structuralIssues(question, index)) {
        if (std::ranges::find(m_issues, issue.kind, &QuestionIssue::kind) == m_issues.end())
            m_issues.push_back({issue.kind, m_item, index, issue.detail});
    }
    file.questions.push_back({std::move(question), m_item});
    moveTo(file, index);
}

void ItemIssues::takeNone(QuestionFile &file) &&
{
    moveTo(file, -1);
}

void ItemIssues::moveTo(QuestionFile &file, int question)
{
    std::ranges::stable_sort(m_issues, {}, &QuestionIssue::kind);
    for (QuestionIssue &issue : m_issues) {
        issue.question = question;
        if (file.issues.size() < QuestionFile::issueLimit)
            file.issues.push_back(std::move(issue));
        else
            file.issuesCut = true;
    }
    m_issues.clear();
}

} // namespace hoithi
