// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/layout/gatheredquestions.h"

#include <algorithm>

namespace hoithi {

namespace {

/// What the key's problem has said already.
bool isAboutKey(const QuestionIssue &issue)
{
    return issue.kind == QuestionIssueKind::UnknownRightAnswer || issue.kind == QuestionIssueKind::SeveralKeys
           || issue.kind == QuestionIssueKind::NoRightAnswer;
}

} // namespace

void GatheredQuestions::addIssue(QuestionIssue issue)
{
    if (m_file.issues.size() >= QuestionFile::issueLimit)
        m_file.issuesCut = true;
    else
        m_file.issues.push_back(std::move(issue));
}

void GatheredQuestions::addIssue(QuestionIssueKind kind, const FilePlace &place, const QString &detail)
{
    addIssue({kind, place, -1, detail.left(issueDetailLimit)});
}

void GatheredQuestions::add(ItemDraft draft, const KeyConvention &convention)
{
    for (const LabelledOption &option : draft.options)
        draft.question.options.push_back({option.text, false, {}});
    const KeyDecision decision = decideKey(draft.key, convention);
    for (const int position : decision.right)
        draft.question.options[static_cast<std::size_t>(position)].right = true;
    draft.question.multiple = draft.question.multiple || decision.right.size() > 1;
    if (decision.problem)
        draft.add(*decision.problem, draft.keyPlace, decision.detail);
    else if (!draft.key.remark.isEmpty())
        draft.add(QuestionIssueKind::Suspicious, draft.keyPlace, draft.key.written.left(80));
    addFinished(std::move(draft));
}

void GatheredQuestions::addFinished(ItemDraft draft)
{
    const auto index = static_cast<int>(m_file.questions.size());
    normalize(draft.question);
    const bool keyTold = std::ranges::any_of(draft.issues, isAboutKey);
    for (QuestionIssue issue : structuralIssues(draft.question, index)) {
        if (keyTold && isAboutKey(issue))
            continue;
        issue.place = isAboutKey(issue) ? draft.keyPlace : draft.place;
        draft.issues.push_back(issue);
    }
    for (QuestionIssue &issue : draft.issues) {
        issue.question = index;
        addIssue(std::move(issue));
    }
    m_file.questions.push_back({std::move(draft.question), draft.place});
}

} // namespace hoithi
