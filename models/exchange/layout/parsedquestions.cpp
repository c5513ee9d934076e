// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/layout/parsedquestions.h"
#include "domain/question/question.h"

#include "exchange/exchangetexts.h"

#include <algorithm>

namespace hoithi {

namespace {

std::vector<MarkLook> looksOf(const ParsedQuestion &question)
{
    std::vector<MarkLook> looks;
    for (const ParsedOption &option : question.options)
        looks.push_back({option.mark(MarkKind::Bold), option.mark(MarkKind::Underline),
                         option.mark(MarkKind::Highlight), option.mark(MarkKind::Colour)});
    return looks;
}

std::set<int> starred(const ParsedQuestion &question)
{
    std::set<int> found;
    for (std::size_t i = 0; i < question.options.size(); ++i) {
        if (question.options[i].starred)
            found.insert(static_cast<int>(i));
    }
    return found.size() == question.options.size() ? std::set<int>() : found;
}

std::vector<LabelledOption> labelled(const ParsedQuestion &question)
{
    std::vector<LabelledOption> options;
    for (const ParsedOption &option : question.options)
        options.push_back({option.label, option.text()});
    return options;
}

/// What is said otherwise than by a look; empty where that is no key, or several.
std::set<int> saidKey(const ParsedQuestion &question, const KeyConvention &convention)
{
    std::set<std::set<int>> meanings;
    for (const WrittenKey &key : question.keys)
        meanings.insert(decideKey(readKey(key.text, labelled(question)), convention).right);
    if (const std::set<int> stars = starred(question); !stars.empty())
        meanings.insert(stars);
    return meanings.size() == 1 ? *meanings.begin() : std::set<int>();
}

/// Which marks mean anything in a document.
struct UsedMarks
{
    UsedMarks(const std::vector<ParsedQuestion> &questions, const KeyConvention &convention)
    {
        std::vector<MarkedOptions> all;
        for (const ParsedQuestion &question : questions)
            all.push_back({looksOf(question), !question.keys.empty() || !starred(question).empty(),
                           saidKey(question, convention)});
        sayingKeys = marksInUse(all);
        counting = marksThatCount(all);
    }

    std::set<MarkKind> sayingKeys;
    std::set<MarkKind> counting;
};

/// Everything that says which option of a question is right.
class KeyEvidence
{
public:
    KeyEvidence(ParsedQuestion &question, const KeyConvention &convention, const UsedMarks &used)
        : m_question(question),
          m_hasProblem(std::ranges::find(question.draft.issues, QuestionIssueKind::SeveralKeys, &QuestionIssue::kind)
                       != question.draft.issues.end())
    {
        for (const WrittenKey &key : question.keys)
            addWritten(key, convention);
        if (const std::set<int> stars = starred(question); !stars.empty())
            add(stars, Exchange::tr("asterisk"));
        const std::vector<MarkLook> looks = looksOf(question);
        for (const MarkKind kind : {MarkKind::Bold, MarkKind::Underline, MarkKind::Highlight, MarkKind::Colour}) {
            const std::set<int> found = setApart(looks, kind);
            if (!used.counting.contains(kind)) {
                if (!found.empty())
                    question.draft.asides.push_back({found, markName(kind), false});
            } else if (found.size() == 1 && used.sayingKeys.contains(kind))
                add(found, markName(kind));
            else if (!found.empty())
                addUnclear(found, markName(kind));
        }
    }

    /// Marks the right options, or adds why there are none.
    void decide()
    {
        ItemDraft &draft = m_question.draft;
        if (m_hasProblem)
            return;
        std::set<std::set<int>> all = m_meanings;
        all.insert(m_unclear.begin(), m_unclear.end());
        if (all.empty())
            return draft.add(QuestionIssueKind::NoRightAnswer, draft.keyPlace);
        if (m_meanings.empty() || all.size() > 1)
            return draft.add(QuestionIssueKind::SeveralKeys, draft.keyPlace, m_said.join(QStringLiteral("; ")));
        for (const int position : *m_meanings.begin())
            draft.question.options[static_cast<std::size_t>(position)].right = true;
        draft.question.multiple = m_meanings.begin()->size() > 1;
        draft.nameAsides(*m_meanings.begin());
    }

private:
    void addWritten(const WrittenKey &key, const KeyConvention &convention)
    {
        const KeyReading reading = readKey(key.text, labelled(m_question));
        const KeyDecision decision = decideKey(reading, convention);
        m_question.draft.keyPlace = key.place;
        if (decision.problem) {
            m_question.draft.add(*decision.problem, key.place, decision.detail);
            m_hasProblem = true;
            return;
        }
        if (!reading.remark.isEmpty())
            m_question.draft.add(QuestionIssueKind::Suspicious, key.place, key.text.left(80));
        add(decision.right, Exchange::tr("key"));
    }

    void add(const std::set<int> &meant, const QString &by)
    {
        m_meanings.insert(meant);
        m_said.append(by + QStringLiteral(": ") + lettersOf(meant));
    }

    /// What says no key by itself, but against another one.
    void addUnclear(const std::set<int> &meant, const QString &by)
    {
        m_unclear.insert(meant);
        m_said.append(by + QStringLiteral(": ") + lettersOf(meant));
    }

    [[nodiscard]] QString lettersOf(const std::set<int> &positions) const
    {
        QStringList letters;
        for (const int position : positions)
            letters.append(optionLetter(m_question.options[static_cast<std::size_t>(position)].label));
        return letters.join(QStringLiteral(", "));
    }

    ParsedQuestion &m_question;
    bool m_hasProblem;
    std::set<std::set<int>> m_meanings;
    QStringList m_said;
    std::set<std::set<int>> m_unclear;
};

QString joined(const std::vector<TextLine> &lines)
{
    QStringList texts;
    for (const TextLine &line : lines) {
        if (!line.text.trimmed().isEmpty())
            texts.append(line.text.trimmed());
    }
    return texts.join(QLatin1Char('\n'));
}

/// Pictures get names that differ within the question.
QString takeImages(const std::vector<TextLine> &lines, ParsedQuestion &question)
{
    QString last;
    int count = 0;
    for (const TextLine &line : lines) {
        for (const auto &[offset, image] : line.images) {
            last = addImage(question.draft.question, image);
            ++count;
        }
        for (const QuestionIssue &loss : line.losses)
            question.draft.issues.push_back(loss);
    }
    return count == 1 ? last : QString();
}

void takeTexts(ParsedQuestion &question)
{
    Question &made = question.draft.question;
    made.text = joined(question.lines);
    takeImages(question.lines, question);
    int expected = 0;
    for (ParsedOption &option : question.options) {
        const QString image = takeImages(option.lines, question);
        made.options.push_back({option.text(), false, image});
        if (option.label != expected)
            question.draft.add(QuestionIssueKind::Suspicious, question.draft.place,
                               Exchange::tr("option %1 is missing").arg(optionLetter(expected)));
        expected = option.label + 1;
    }
}

} // namespace

QString ParsedOption::text() const
{
    return joined(lines);
}

QString ParsedOption::mark(MarkKind kind) const
{
    if (const QString own = letter.mark(kind); !own.isEmpty())
        return own;
    std::optional<QString> common;
    for (const TextLine &line : lines) {
        if (line.text.trimmed().isEmpty())
            continue;
        const QString own = line.mark(kind);
        if (common && *common != own)
            return {};
        common = own;
    }
    return common.value_or(QString());
}

void finishParsed(std::vector<ParsedQuestion> &questions, GatheredQuestions &gathered)
{
    KeyConvention convention;
    for (ParsedQuestion &question : questions) {
        // Those in columns come one row after another.
        std::ranges::stable_sort(question.options, {}, &ParsedOption::label);
        for (const WrittenKey &key : question.keys)
            convention.learn(readKey(key.text, labelled(question)));
    }
    const UsedMarks used(questions, convention);
    for (ParsedQuestion &question : questions) {
        takeTexts(question);
        question.draft.nameLegacyLetters(labelled(question));
        KeyEvidence(question, convention, used).decide();
        gathered.addFinished(std::move(question.draft));
    }
}

} // namespace hoithi
