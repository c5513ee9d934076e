// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/layout/keymarks.h"

#include "exchange/exchangetexts.h"

#include <map>

namespace hoithi {

namespace {

constexpr std::array kinds{MarkKind::Bold, MarkKind::Underline, MarkKind::Highlight, MarkKind::Colour};

/// In how many questions something sets options apart: of all, of those that have no other key, and beside what those are.
class Tally
{
public:
    void add(const MarkedOptions &question, const std::set<int> &apart)
    {
        const bool isClear = apart.size() == 1;
        ++m_all;
        m_clear += isClear ? 1 : 0;
        if (!question.hasKey) {
            ++m_keyless;
            m_markedKeyless += apart.empty() ? 0 : 1;
            m_clearKeyless += isClear ? 1 : 0;
            return;
        }
        if (question.key && question.key->empty())
            return; // it speaks neither for a mark nor against it
        const bool isSame = question.key ? *question.key == apart : isClear;
        m_agreeing += !apart.empty() && isSame ? 1 : 0;
        m_contradicting += isClear && !isSame ? 1 : 0;
    }
    [[nodiscard]] bool saysKeys() const
    {
        if (m_contradicting > 0)
            return false;
        const bool isHabit = m_agreeing > 0 && m_agreeing * 2 >= m_all - m_keyless;
        const bool isOnlyKey = m_markedKeyless >= 2 && m_clearKeyless > 0 && m_clearKeyless * 2 >= m_keyless;
        return isHabit || isOnlyKey || (m_all == 1 && m_clear == 1);
    }
    [[nodiscard]] bool counts() const
    {
        return saysKeys() || m_agreeing > m_contradicting || (m_clear > 0 && m_clear * 2 >= m_all);
    }

private:
    int m_all = 0;
    int m_clear = 0;
    int m_keyless = 0;
    int m_markedKeyless = 0;
    int m_clearKeyless = 0;
    int m_agreeing = 0;
    int m_contradicting = 0;
};

/// The options that any kind of mark sets apart.
std::set<int> setApartSomehow(const std::vector<MarkLook> &options)
{
    std::set<int> apart;
    for (const MarkKind kind : kinds)
        apart.merge(setApart(options, kind));
    return apart;
}

/// The kinds of which this holds alone; all where it holds of them together only.
std::set<MarkKind> kindsThat(bool (Tally::*holds)() const, const std::vector<MarkedOptions> &questions)
{
    std::array<Tally, markKinds> alone;
    Tally together;
    for (const MarkedOptions &question : questions) {
        if (question.looks.size() < 2)
            continue;
        for (const MarkKind kind : kinds)
            alone[static_cast<std::size_t>(kind)].add(question, setApart(question.looks, kind));
        together.add(question, setApartSomehow(question.looks));
    }
    std::set<MarkKind> found;
    for (const MarkKind kind : kinds) {
        if ((alone[static_cast<std::size_t>(kind)].*holds)())
            found.insert(kind);
    }
    return found.empty() && (together.*holds)() ? std::set<MarkKind>(kinds.begin(), kinds.end()) : found;
}

} // namespace

QString markName(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Bold:
        return Exchange::tr("bold");
    case MarkKind::Underline:
        return Exchange::tr("underlined");
    case MarkKind::Highlight:
        return Exchange::tr("highlighted");
    case MarkKind::Colour:
        break;
    }
    return Exchange::tr("coloured");
}

std::set<int> setApart(const std::vector<MarkLook> &options, MarkKind kind)
{
    std::map<QString, std::set<int>> looks;
    for (std::size_t i = 0; i < options.size(); ++i)
        looks[options[i][static_cast<std::size_t>(kind)]].insert(static_cast<int>(i));
    if (looks.size() != 2)
        return {};
    const auto plain = looks.find(QString());
    if (plain != looks.end())
        return (plain == looks.begin() ? std::next(looks.begin()) : looks.begin())->second;
    const std::set<int> &one = looks.begin()->second;
    const std::set<int> &other = std::next(looks.begin())->second;
    return one.size() == other.size() ? std::set<int>() : one.size() < other.size() ? one : other;
}

std::set<MarkKind> marksInUse(const std::vector<MarkedOptions> &questions)
{
    return kindsThat(&Tally::saysKeys, questions);
}

std::set<MarkKind> marksThatCount(const std::vector<MarkedOptions> &questions)
{
    std::set<MarkKind> counting = kindsThat(&Tally::counts, questions);
    counting.merge(marksInUse(questions));
    return counting;
}

} // namespace hoithi
