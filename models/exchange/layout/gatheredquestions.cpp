// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/layout/gatheredquestions.h"

#include "domain/question/question.h"
#include "exchange/exchangetexts.h"
#include "exchange/legacyletters.h"

#include <algorithm>
#include <array>

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

/// Whether a further key can be read as these options, or as none at all. One that names a missing option is a key.
bool agrees(const KeyReading &other, const std::set<int> &right)
{
    const std::array readings{other.letters, other.numbers, other.texts};
    return std::ranges::any_of(readings, [&](const auto &reading) { return reading == right; })
           || std::ranges::none_of(readings, [](const auto &reading) { return reading.has_value(); });
}

/// What a question's file says of its key: the written one, looks and signs, further columns. All of it has to be one.
class DraftKey
{
public:
    explicit DraftKey(const ItemDraft &draft) : m_draft(draft) {}

    KeyDecision decide(const KeyConvention &convention)
    {
        KeyDecision written = decideKey(m_draft.key, convention);
        if (written.problem && !m_draft.key.written.isEmpty())
            return written;
        if (!written.problem)
            add(written.right, Exchange::tr("key"));
        bool isClear = !written.problem;
        for (const KeyMark &mark : m_draft.marks) {
            add(mark.options, mark.by);
            isClear = isClear || mark.isClear;
        }
        if (m_meanings.empty())
            return written;
        if (m_meanings.size() > 1 || !isClear)
            return {{}, QuestionIssueKind::SeveralKeys, m_said.join(QStringLiteral("; "))};
        return compared(*m_meanings.begin());
    }

private:
    void add(const std::set<int> &options, const QString &by)
    {
        m_meanings.insert(options);
        m_said.append(by + QStringLiteral(": ") + lettersOf(options, m_draft));
    }

    /// With the further columns.
    [[nodiscard]] KeyDecision compared(const std::set<int> &right) const
    {
        for (const KeyReading &other : m_draft.otherKeys) {
            if (agrees(other, right))
                continue;
            const QString what = other.written == m_draft.key.written
                                     ? Exchange::tr("the options have letters of their own")
                                     : other.written;
            return {
                {}, QuestionIssueKind::SeveralKeys, m_said.join(QStringLiteral("; ")) + QStringLiteral("; ") + what};
        }
        return {right, {}, {}};
    }

    const ItemDraft &m_draft;
    std::set<std::set<int>> m_meanings;
    QStringList m_said;
};

} // namespace

void ItemDraft::nameLegacyLetters(const std::vector<LabelledOption> &of)
{
    QStringList texts{question.text};
    for (const LabelledOption &option : of)
        texts.append(option.text);
    if (areLegacyLetters(texts))
        add(QuestionIssueKind::Suspicious, place,
            Exchange::tr("letters of an old font such as .VnTime or VNI-Times: convert them to Unicode"));
}

void ItemDraft::nameAsides(const std::set<int> &right)
{
    for (const KeyMark &aside : asides) {
        if (aside.options == right)
            continue;
        QStringList letters;
        for (const int position : aside.options)
            letters << optionLetter(position);
        add(QuestionIssueKind::Suspicious, keyPlace,
            aside.by + QStringLiteral(": ") + letters.join(QStringLiteral(", ")));
    }
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
    if (std::ranges::any_of(draft.issues, isAboutKey))
        return addFinished(std::move(draft));
    const KeyDecision decision = DraftKey(draft).decide(convention);
    for (const int position : decision.right)
        draft.question.options[static_cast<std::size_t>(position)].right = true;
    draft.question.multiple = draft.question.multiple || decision.right.size() > 1;
    if (decision.problem)
        draft.add(*decision.problem, draft.keyPlace, decision.detail);
    else if (!draft.key.remark.isEmpty())
        draft.add(QuestionIssueKind::Suspicious, draft.keyPlace, draft.key.written.left(80));
    if (!decision.problem)
        draft.nameAsides(decision.right);
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
