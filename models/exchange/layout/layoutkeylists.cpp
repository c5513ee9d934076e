// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lists and tables of keys, behind the questions that they are about.
#include "exchange/exchangetexts.h"
#include "exchange/layout/layoutreader.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace hoithi {

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
            appendText(found->second.front()->draft.question.explanation, QLatin1Char('\n'), rest);
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
