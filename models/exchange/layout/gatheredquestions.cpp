// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/layout/gatheredquestions.h"

#include "domain/question/question.h"
#include "exchange/exchangetexts.h"
#include "exchange/legacyletters.h"

#include <algorithm>

namespace hoithi {

namespace {

/// What the key's problem has said already.
bool isAboutKey(const QuestionIssue &issue)
{
    return issue.kind == QuestionIssueKind::UnknownRightAnswer || issue.kind == QuestionIssueKind::SeveralKeys
           || issue.kind == QuestionIssueKind::NoRightAnswer;
}

QString lettersOf(const std::set<int> &positions, const ItemDraft &draft)
{
    QStringList letters;
    for (const int position : positions)
        letters.append(optionLetter(draft.options[static_cast<std::size_t>(position)].label));
    return letters.join(QStringLiteral(", "));
}

/// Whether a further key can be read as these options, or not at all.
bool agrees(const KeyReading &other, const std::set<int> &right)
{
    bool isKey = false;
    for (const auto &reading : {other.letters, other.numbers, other.texts}) {
        if (reading && *reading == right)
            return true;
        isKey = isKey || (reading && !reading->empty());
    }
    return !isKey;
}

/// The written key beside the marks: what they say has to be one.
KeyDecision decideDraft(const ItemDraft &draft, const KeyConvention &convention)
{
    KeyDecision written = decideKey(draft.key, convention);
    if (written.problem && !draft.key.written.isEmpty())
        return written;
    std::set<std::set<int>> meanings;
    QStringList said;
    const auto add = [&](const std::set<int> &options, const QString &by) {
        meanings.insert(options);
        said.append(by + QStringLiteral(": ") + lettersOf(options, draft));
    };
    if (!written.problem)
        add(written.right, Exchange::tr("key"));
    for (const KeyReading &other : draft.otherKeys) {
        if (!written.problem && !agrees(other, written.right))
            return {{},
                    QuestionIssueKind::SeveralKeys,
                    said.join(QString()) + QStringLiteral("; ")
                        + (other.written == draft.key.written ? Exchange::tr("the options have letters of their own")
                                                              : other.written)};
    }
    QString unclear;
    for (const KeyMark &mark : draft.marks) {
        if (mark.isClear)
            add(mark.options, mark.by);
        else
            unclear = mark.by + QStringLiteral(": ") + lettersOf(mark.options, draft);
    }
    if (meanings.size() > 1 || (meanings.empty() && !unclear.isEmpty()))
        return {{}, QuestionIssueKind::SeveralKeys, meanings.empty() ? unclear : said.join(QStringLiteral("; "))};
    return meanings.empty() ? written : KeyDecision{*meanings.begin(), {}, {}};
}

} // namespace

void ItemDraft::nameLegacyLetters(const std::vector<LabelledOption> &of)
{
    QStringList texts{question.text};
    for (const LabelledOption &option : of)
        texts.append(option.text);
    if (areLegacyLetters(texts))
        add(QuestionIssueKind::Suspicious, place, Exchange::tr("letters of an old font such as .VnTime or VNI-Times"));
}

QString addImage(Question &question, QuestionImage image)
{
    const QString name = image.name;
    const auto same = [&](const QuestionImage &other) {
        return other.name == image.name;
    };
    for (int i = 2; std::ranges::any_of(question.images, same); ++i)
        image.name = QStringLiteral("%1-%2").arg(i).arg(name);
    question.images.push_back(image);
    return image.name;
}

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
    const KeyDecision decision = decideDraft(draft, convention);
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
