// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/layout/layoutreader.h"
#include "domain/question/question.h"

#include "exchange/exchangetexts.h"
#include "exchange/layout/difficultywords.h"
#include "exchange/readon.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>
#include <utility>

namespace hoithi {

Result<void> LayoutReader::read(const std::vector<LayoutBlock> &blocks, const std::stop_token &stop)
{
    for (const LayoutBlock &block : blocks) {
        for (const TextLine &line : block.lines)
            m_lines.push_back(&line);
    }
    chooseLabels();
    std::size_t index = 0;
    for (const LayoutBlock &block : blocks) {
        HOITHI_CHECK(mayReadOn(m_questions.size(), stop));
        const std::size_t end = index + block.lines.size();
        const bool isTaken = block.table && takeKeyTable(*block.table);
        for (; !isTaken && index < end; ++index) {
            HOITHI_CHECK(mayReadOn(m_questions.size(), stop));
            takeLine(index);
        }
        index = end;
    }
    HOITHI_CHECK(mayReadOn(m_questions.size(), stop));
    applyKeyLists();
    finishParsed(m_questions, m_gathered);
    return {};
}

/// One way of numbering holds for the whole document: the one whose labels more options follow.
void LayoutReader::chooseLabels()
{
    struct Way
    {
        bool isThere = false;
        bool isOpen = false;
        int questions = 0;
    };
    Way named;
    Way numbered;
    for (const TextLine *line : m_lines) {
        const auto option = optionLabel(line->text, line->inTable);
        const bool isNamed = questionLabel(line->text, QuestionLabels::Named).has_value();
        m_beginnings.push_back({option ? option->number : -1, isNamed});
        if (option && option->number == 0) {
            named.questions += std::exchange(named.isOpen, false) ? 1 : 0;
            numbered.questions += std::exchange(numbered.isOpen, false) ? 1 : 0;
        }
        if ((!isNamed && !questionLabel(line->text, QuestionLabels::Numbered)) || !keysOfLine(line->text, 1).empty())
            continue;
        // Options may stand behind the wording.
        const bool hasOptions = inlineOptions(line->text, 0, 0, true).size() >= 2;
        Way &way = isNamed ? named : numbered;
        way.isThere = true;
        way.isOpen = !hasOptions;
        way.questions += hasOptions ? 1 : 0;
        if (isNamed)
            numbered.isOpen = false;
    }
    const bool isNamed = named.isThere && numbered.questions <= named.questions;
    m_labels = isNamed ? QuestionLabels::Named : numbered.isThere ? QuestionLabels::Numbered : QuestionLabels::None;
}

/// The letter of the next line that begins with an option; -1 where a question or the end comes first.
int LayoutReader::nextOption(std::size_t index) const
{
    constexpr std::size_t farthest = 40;
    for (std::size_t i = index + 1; i < std::min(m_lines.size(), index + farthest); ++i) {
        if (m_labels == QuestionLabels::Named && m_beginnings[i].isNamed)
            return -1;
        if (m_beginnings[i].option >= 0)
            return m_beginnings[i].option;
    }
    return -1;
}

bool LayoutReader::optionsFollow(std::size_t index) const
{
    std::size_t next = index + 1;
    while (next < m_lines.size() && m_lines[next]->text.trimmed().isEmpty())
        ++next;
    return next < m_lines.size() && m_beginnings[next].option == 0;
}

void LayoutReader::takeLine(std::size_t index)
{
    const TextLine &line = *m_lines[index];
    const bool isEmpty = line.text.trimmed().isEmpty();
    if (isEmpty && line.images.empty() && line.losses.empty()) {
        m_blankBefore = m_blankBefore || !line.inTable;
        return;
    }
    const auto key = trailingKey(line.text);
    if (!key) {
        takeWhole(line, index);
        return;
    }
    TextLine before = line.part(0, key->first);
    before.losses = line.losses;
    before.isHeading = line.isHeading;
    takeWhole(before, index);
    if (ParsedQuestion *question = open())
        question->keys.push_back({key->second, line.place});
    else
        m_gathered.addIssue(QuestionIssueKind::LostOther, line.place, line.text.trimmed());
}

void LayoutReader::takeWhole(const TextLine &line, std::size_t index)
{
    if (!takeKeyList(line, index) && !takeQuestion(line, index) && !takeOption(line, index) && !takeField(line, index))
        takeRest(line, index);
    m_blankBefore = false;
}

bool LayoutReader::startsQuestion(const TextLine &line, std::size_t index) const
{
    const auto label = questionLabel(line.text, m_labels);
    if (!label)
        return false;
    if (m_labels == QuestionLabels::Named || m_target == Target::None || m_questions.empty())
        return true;
    const ParsedQuestion &last = m_questions.back();
    if (last.options.size() < 2)
        return false; // a numbered list within the wording
    return label->number == last.number + 1 || label->number == 1 || nextOption(index) == 0;
}

bool LayoutReader::takeQuestion(const TextLine &line, std::size_t index)
{
    if (!startsQuestion(line, index)) {
        if (m_labels == QuestionLabels::Numbered && m_target == Target::Text && questionLabel(line.text, m_labels))
            m_questions.back().draft.add(QuestionIssueKind::Suspicious, line.place,
                                         Exchange::tr("a numbered line within the question"));
        return false;
    }
    const auto label = questionLabel(line.text, m_labels);
    begin(line, label->number);
    takeRemark(label->remark);
    takeText(line, index, label->size);
    return true;
}

void LayoutReader::begin(const TextLine &line, int number)
{
    // The list before was about the questions before.
    applyKeyLists();
    m_questions.emplace_back();
    m_questions.back().number = number;
    m_questions.back().draft.place = line.place;
    m_questions.back().draft.keyPlace = line.place;
    m_target = Target::Text;
    m_inKeyList = false;
}

/// "(NB)", "[0,25 điểm]" behind the number
void LayoutReader::takeRemark(const QString &remark)
{
    if (remark.isEmpty())
        return;
    ItemDraft &draft = m_questions.back().draft;
    static const QRegularExpression brackets(QStringLiteral("[()\\[\\]]"));
    const auto difficulty = difficultyOf(QString(remark).remove(brackets).trimmed());
    if (difficulty)
        draft.question.difficulty = *difficulty;
    else
        draft.add(remark.contains(QStringLiteral("điểm"), Qt::CaseInsensitive) ? QuestionIssueKind::LostScore
                                                                               : QuestionIssueKind::LostOther,
                  draft.place, remark);
}

/// "Đáp án: A" above the options; "Đáp án:" there is a title of them.
bool LayoutReader::isKeyAboveOptions(const FieldLine &field, const TextLine &line, std::size_t index) const
{
    static const QRegularExpression letters(QStringLiteral(R"(^[(\[]?[A-H][)\]]?(?:\s*+[,;&+]\s*+[A-H])*+\s*+\.?$)"),
                                            QRegularExpression::CaseInsensitiveOption);
    return field.field == LineField::Key && optionsFollow(index)
           && letters.match(plainSigns(line.text.mid(field.size)).trimmed()).hasMatch();
}

bool LayoutReader::takeField(const TextLine &line, std::size_t index)
{
    const auto field = fieldOf(line.text);
    ParsedQuestion *question = open();
    if (!field || question == nullptr)
        return false;
    const bool isAbove = question->options.empty();
    if (isAbove && field->field != LineField::Difficulty && field->field != LineField::Topic
        && !isKeyAboveOptions(*field, line, index))
        return false;
    const QString rest = line.text.mid(field->size).trimmed();
    Question &made = question->draft.question;
    switch (field->field) {
    case LineField::Key:
        question->keys.push_back({rest, line.place});
        if (!isAbove)
            m_target = Target::Key;
        break;
    case LineField::Explanation:
        appendText(made.explanation, QLatin1Char('\n'), rest);
        m_target = Target::Explanation;
        m_wordingInExplanation = false;
        break;
    case LineField::LegalReference:
        appendText(made.legalReference, QLatin1Char(' '), rest);
        m_target = Target::LegalReference;
        break;
    case LineField::Source:
        made.source = rest;
        break;
    case LineField::Topic:
        made.topic = rest;
        break;
    case LineField::Difficulty:
        made.difficulty = difficultyOf(rest).value_or(Difficulty::Unset);
        if (made.difficulty == Difficulty::Unset)
            question->draft.add(QuestionIssueKind::LostOther, line.place, line.text);
        break;
    }
    question->draft.issues.insert(question->draft.issues.end(), line.losses.begin(), line.losses.end());
    return true;
}

void LayoutReader::lose(const TextLine &line)
{
    if (!line.text.trimmed().isEmpty())
        m_gathered.addIssue(QuestionIssueKind::LostOther, line.place, line.text.trimmed());
    for (const auto &image : line.images)
        m_gathered.addIssue(QuestionIssueKind::LostMedia, line.place, image.second.name);
    for (const QuestionIssue &loss : line.losses)
        m_gathered.addIssue(loss.kind, loss.place, loss.detail);
}

/// A line without a label: more of what was before it, or the next question where those have no labels.
void LayoutReader::takeRest(const TextLine &line, std::size_t index)
{
    ParsedQuestion *question = open();
    const bool isTitle = line.isHeading || isSectionTitle(line.text);
    const bool unlabelled = m_labels == QuestionLabels::None && !isTitle;
    const bool ended = question != nullptr && m_target != Target::Text
                       && (m_blankBefore || m_target != Target::Option || nextOption(index) == 0);
    if (unlabelled
        && (question == nullptr
            || (ended && m_target != Target::Explanation && (m_blankBefore || nextOption(index) == 0))
            || (m_target == Target::Explanation && m_blankBefore && nextOption(index) == 0))) {
        if (nextOption(index) != 0 && inlineOptions(line.text, 0, 0, true).size() < 2)
            return lose(line);
        begin(line, 0);
        return takeText(line, index, 0);
    }
    if (question == nullptr)
        return lose(line);
    if (isTitle && m_target != Target::Text) {
        m_target = Target::None;
        return lose(line);
    }
    const QString text = line.text.trimmed();
    Question &made = question->draft.question;
    if (m_target == Target::Text) {
        question->hasGap = question->hasGap || m_blankBefore;
        return takeText(line, index, 0);
    }
    if (m_target == Target::Option)
        return takeFurtherLine(line, index);
    question->draft.issues.insert(question->draft.issues.end(), line.losses.begin(), line.losses.end());
    if (m_target == Target::Key && question->keys.back().text.isEmpty()) {
        question->keys.back().text = text;
    } else if (m_target == Target::LegalReference) {
        appendText(made.legalReference, QLatin1Char(' '), text);
    } else {
        takeExplanation(line);
    }
}

/// More of the last option, unless it stands apart.
void LayoutReader::takeFurtherLine(const TextLine &line, std::size_t index)
{
    ParsedQuestion &question = m_questions.back();
    if (m_blankBefore && question.options.size() >= 2 && line.images.empty() && !line.inTable)
        return lose(line);
    ParsedOption &option = question.options.back();
    if (!line.text.trimmed().isEmpty() && !line.inTable && nextOption(index) <= 0)
        question.draft.add(QuestionIssueKind::Suspicious, line.place,
                           Exchange::tr("a further line of option %1").arg(optionLetter(option.label)));
    option.lines.push_back(line);
}

void LayoutReader::takeExplanation(const TextLine &line)
{
    ItemDraft &draft = m_questions.back().draft;
    QString &explanation = draft.question.explanation;
    if (m_target == Target::Key)
        draft.add(QuestionIssueKind::Suspicious, line.place,
                  Exchange::tr("a text without a name, taken as explanation"));
    else if (optionLabel(line.text, false))
        draft.add(QuestionIssueKind::Suspicious, line.place,
                  Exchange::tr("a line like an option, taken as explanation"));
    const bool isFurther = m_target == Target::Key || !explanation.isEmpty();
    m_wordingInExplanation = m_wordingInExplanation || (isFurther && !optionLabel(line.text, false));
    appendText(explanation, QLatin1Char('\n'), line.text.trimmed());
    m_target = Target::Explanation;
}

} // namespace hoithi
