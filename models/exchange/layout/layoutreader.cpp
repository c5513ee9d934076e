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

namespace {

void append(QString &text, QLatin1Char separator, const QString &more)
{
    if (!text.isEmpty() && !more.isEmpty())
        text += separator;
    text += more;
}

} // namespace

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

bool LayoutReader::takeKeyTable(const LayoutTable &table)
{
    const KeyTable read = keysOfTable(table.rows);
    for (const auto &[number, letters] : read.keys)
        m_listed.push_back({number, {letters, table.place}, {}});
    const bool mayBeOptions = !read.hasTitles && open() != nullptr && open()->options.size() < 2;
    if (read.keys.empty() && (!read.isUnclear || mayBeOptions))
        return false;
    if (read.isUnclear)
        m_gathered.addIssue(QuestionIssueKind::LostOther, table.place,
                            Exchange::tr("a table of keys whose letters do not stand behind or below their numbers"));
    m_target = Target::None;
    return true;
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

bool LayoutReader::takeKeyList(const TextLine &line, std::size_t index)
{
    const auto addAll = [&](const KeyList &keys) {
        for (const auto &[number, letters] : keys)
            m_listed.push_back({number, {letters, line.place}, {}});
        if (!keys.empty())
            m_target = Target::None;
        return !keys.empty();
    };
    if (isKeyTitle(line.text)) {
        const bool listFollows = index + 1 >= m_lines.size() || !keysOfLine(m_lines[index + 1]->text, 1).empty()
                                 || m_lines[index + 1]->inTable;
        m_inKeyList = listFollows || !line.text.contains(QLatin1Char(':'));
        if (m_inKeyList)
            m_target = Target::None;
        return m_inKeyList;
    }
    // "Đáp án: 1B, 2A"
    const auto field = fieldOf(line.text);
    if (field && field->field == LineField::Key && addAll(keysOfLine(line.text.mid(field->size), 2)))
        return true;
    if (!m_inKeyList)
        return !m_questions.empty() && addAll(keysOfLine(line.text, 2));
    if (const KeyList keys = keysOfLine(line.text, 1); !keys.empty())
        return addAll(keys);
    static const QRegularExpression detailed(
        QStringLiteral(
            R"(^\s*+(?:câu\s*+)?(\d{1,6})\s*+[.:)]\s*+(?:(?:chọn|đáp\s*+án)\s*+)?(?:đúng\s*+)?(?::\s*+)?([A-H])\s*+(?:[.,:;)(-]\s*+(.*))?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = detailed.match(plainSigns(line.text));
    if (match.hasMatch()) {
        m_listed.push_back({match.captured(1).toInt(),
                            {match.captured(2), line.place},
                            line.text.mid(std::max(match.capturedStart(3), qsizetype{0}), match.capturedLength(3))});
        return true;
    }
    m_inKeyList = false;
    return false;
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

/// Options may stand behind the wording in its line.
void LayoutReader::takeText(const TextLine &line, std::size_t index, qsizetype from)
{
    ParsedQuestion &question = m_questions.back();
    const auto options = furtherOptions(line, index, from, 0);
    // "Hai người A. Nguyễn và B. Trần …" above the options.
    const bool begins = options.size() >= 2 && !optionsFollow(index);
    question.lines.push_back(line.part(from, begins ? options.front().first : line.text.size()));
    question.lines.back().losses = line.losses;
    if (begins)
        addOptions(line, options.front().second, options.front().first, {options.begin() + 1, options.end()});
}

std::vector<std::pair<qsizetype, LineLabel>> LayoutReader::furtherOptions(const TextLine &line, std::size_t index,
                                                                          qsizetype from, int letter) const
{
    auto apart = inlineOptions(line.text, from, letter, false);
    const auto close = inlineOptions(line.text, from, letter, true);
    if (!apart.empty() && close.size() <= apart.size())
        return apart;
    // "A. Trần B. Nguyễn" is one name where the next line begins with B.
    const int next = nextOption(index);
    if (apart.empty() && close.empty())
        return optionsOfOtherColumns(line, from, letter, next == letter);
    const bool fits = next <= 0 || next > close.back().second.number;
    return fits ? close : apart;
}

/// "A. Hương    C. Mã" above "B. Bồ    D. Lam": what goes down column by column.
std::vector<std::pair<qsizetype, LineLabel>> LayoutReader::optionsOfOtherColumns(const TextLine &line, qsizetype from,
                                                                                 int letter, bool continuesBelow) const
{
    const auto isThere = [this](int label) {
        return std::ranges::find(m_questions.back().options, label, &ParsedOption::label)
               != m_questions.back().options.end();
    };
    if (m_questions.empty() || letter == 0 || !(continuesBelow || isThere(letter)))
        return {};
    for (int other = letter + 1; other < maximumAnswerOptions; ++other) {
        auto found = inlineOptions(line.text, from, other, false);
        if (!found.empty() && !isThere(other))
            return found;
    }
    return {};
}

/// Of a line like an option: whether it says why that one is right or wrong. Behind a wording it may be the next question's.
bool LayoutReader::isInExplanation() const
{
    return m_target == Target::Explanation && !m_wordingInExplanation && !m_blankBefore
           && m_questions.back().options.size() >= 2;
}

bool LayoutReader::takeOption(const TextLine &line, std::size_t index)
{
    const auto label = optionLabel(line.text, line.inTable && open() != nullptr);
    if (!label || m_target == Target::None)
        return false;
    ParsedQuestion *question = open();
    static const QRegularExpression lowerLetter(QStringLiteral("[a-h]"));
    const bool lower = line.text.left(label->size).contains(lowerLetter);
    if (label->number == 0 && !lower && !question->options.empty() && question->options.front().lowerCase)
        lowerOptionsToText();
    int expected = 0;
    for (const ParsedOption &option : question->options)
        expected = std::max(expected, option.label + 1);
    const bool isLeftOut =
        std::ranges::find(question->options, label->number, &ParsedOption::label) == question->options.end();
    if (label->number != 0 && question->options.empty())
        return false;
    if (isInExplanation())
        return false;
    if (label->number == 0 && question->options.size() >= 2) {
        begin(line, 0);
    } else if (label->number < expected && !(isLeftOut && m_target == Target::Option)) {
        if (m_target == Target::Explanation || m_target == Target::LegalReference)
            return false;
        question->draft.add(QuestionIssueKind::Malformed, line.place,
                            Exchange::tr("option %1 again").arg(optionLetter(label->number)));
        return false;
    } else if (label->number > expected && m_target != Target::Option) {
        return false;
    }
    addOptions(line, *label, 0, furtherOptions(line, index, label->size, label->number + 1));
    return true;
}

/// "a)", "b)" were part of the wording, since "A.", "B." follow.
void LayoutReader::lowerOptionsToText()
{
    ParsedQuestion &question = m_questions.back();
    for (const ParsedOption &option : question.options) {
        if (option.whole)
            question.lines.push_back(*option.whole);
        question.lines.insert(question.lines.end(), option.lines.begin() + 1, option.lines.end());
    }
    question.options.clear();
}

void LayoutReader::addOptions(const TextLine &line, const LineLabel &first, qsizetype start,
                              const std::vector<std::pair<qsizetype, LineLabel>> &others)
{
    std::vector<std::pair<qsizetype, LineLabel>> all{{start, first}};
    all.insert(all.end(), others.begin(), others.end());
    std::vector<ParsedOption> &options = m_questions.back().options;
    const std::size_t before = options.size();
    for (std::size_t i = 0; i < all.size(); ++i)
        addOption(line, all[i].first, i + 1 < all.size() ? all[i + 1].first : line.text.size(), all[i].second);
    if (start == 0)
        options.back().lines.back().losses = line.losses;
    if (options.front().lowerCase) {
        options[before].whole = line.from(start);
        if (start == 0)
            options[before].whole->losses = line.losses;
    }
    m_target = Target::Option;
}

void LayoutReader::addOption(const TextLine &line, qsizetype start, qsizetype end, const LineLabel &label)
{
    static const QRegularExpression letter(QStringLiteral("[A-Ha-h]"));
    ParsedOption option;
    option.label = label.number;
    option.starred = label.starred;
    const qsizetype at = plainSigns(line.text).indexOf(letter, start);
    option.lowerCase = at >= 0 && line.text.at(at).isLower();
    option.letter = line.part(at, at + 1);
    TextLine text = line.part(std::min(start + label.size, end), end);
    // "A. *" is an option that says so.
    if (option.starred && text.text.isEmpty() && line.part(start, end).text.endsWith(QLatin1Char('*'))) {
        const qsizetype sign = line.text.lastIndexOf(QLatin1Char('*'), end - 1);
        option.starred = false;
        text = line.part(sign, sign + 1);
    }
    static const QRegularExpression mark(QStringLiteral("(?<=\\S)\\s*(?:\\(\\s*[*✓✔]\\s*\\)|[*✓✔])$"));
    if (const QRegularExpressionMatch match = mark.match(text.text); match.hasMatch()) {
        option.starred = true;
        text = text.part(0, match.capturedStart());
    }
    option.lines.push_back(text);
    m_questions.back().options.push_back(option);
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
        append(made.explanation, QLatin1Char('\n'), rest);
        m_target = Target::Explanation;
        m_wordingInExplanation = false;
        break;
    case LineField::LegalReference:
        append(made.legalReference, QLatin1Char(' '), rest);
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
        append(made.legalReference, QLatin1Char(' '), text);
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
    append(explanation, QLatin1Char('\n'), line.text.trimmed());
    m_target = Target::Explanation;
}

/// Of questions without numbers: counted. One that was read wrongly would shift the keys of all behind it, so that the list has to
/// be about each of them, and each of them whole: one wording, which no empty line divides, and options.
bool LayoutReader::listFitsCounting() const
{
    std::set<int> numbers;
    for (const ListedKey &listed : m_listed)
        numbers.insert(listed.number);
    const auto count = static_cast<int>(m_questions.size() - m_listedFrom);
    const auto isWhole = [](const ParsedQuestion &question) {
        return question.options.size() >= 2 && !question.hasGap
               && std::ranges::any_of(question.lines, [](const TextLine &line) {
                      return !line.text.trimmed().isEmpty() || !line.images.empty();
                  });
    };
    return static_cast<int>(numbers.size()) == count && *numbers.begin() == 1 && *numbers.rbegin() == count
           && std::all_of(m_questions.begin() + static_cast<std::ptrdiff_t>(m_listedFrom), m_questions.end(), isWhole);
}

void LayoutReader::refuseKeyLists()
{
    const FilePlace place = m_listed.front().key.place;
    for (std::size_t i = m_listedFrom; i < m_questions.size(); ++i)
        m_questions[i].draft.add(
            QuestionIssueKind::SeveralKeys, place,
            Exchange::tr("the questions have no numbers, and this list of keys is not about just as many of them"));
    for (const ListedKey &listed : m_listed) {
        if (!listed.rest.trimmed().isEmpty())
            m_gathered.addIssue(QuestionIssueKind::LostOther, listed.key.place, listed.rest.trimmed());
    }
}

/// The questions since the list before, by their numbers.
std::map<int, std::vector<ParsedQuestion *>> LayoutReader::listedQuestions()
{
    std::map<int, std::vector<ParsedQuestion *>> numbered;
    for (std::size_t i = m_listedFrom; i < m_questions.size(); ++i) {
        const int counted = static_cast<int>(i - m_listedFrom) + 1;
        numbered[m_labels == QuestionLabels::None ? counted : m_questions[i].number].push_back(&m_questions[i]);
    }
    return numbered;
}

/// A list names questions by their numbers; where those come twice since the list before, nobody knows which is meant.
void LayoutReader::applyKeyLists()
{
    if (m_listed.empty())
        return;
    const auto numbered = listedQuestions();
    if (m_labels == QuestionLabels::None && !numbered.empty() && !listFitsCounting())
        refuseKeyLists();
    else
        applyKeyLists(numbered);
    m_listedFrom = m_questions.size();
    m_listed.clear();
}

void LayoutReader::applyKeyLists(const std::map<int, std::vector<ParsedQuestion *>> &numbered)
{
    std::set<int> repeated;
    for (const ListedKey &listed : m_listed) {
        const auto found = numbered.find(listed.number);
        const QString detail = QStringLiteral("%1 – %2").arg(listed.number).arg(listed.key.text);
        const QString rest = listed.rest.trimmed();
        if (found == numbered.end()) {
            m_gathered.addIssue(QuestionIssueKind::LostOther, listed.key.place,
                                Exchange::tr("a key without a question: %1").arg(detail));
        } else if (found->second.size() == 1) {
            found->second.front()->keys.push_back(listed.key);
            append(found->second.front()->draft.question.explanation, QLatin1Char('\n'), rest);
            continue;
        } else if (repeated.insert(listed.number).second) {
            for (ParsedQuestion *question : found->second)
                question->draft.add(QuestionIssueKind::SeveralKeys, listed.key.place,
                                    Exchange::tr("several questions have this number: %1").arg(detail));
        }
        if (!rest.isEmpty())
            m_gathered.addIssue(QuestionIssueKind::LostOther, listed.key.place, rest);
    }
}

} // namespace hoithi
