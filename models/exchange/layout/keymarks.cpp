// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/layout/keymarks.h"

#include "exchange/exchangetexts.h"

#include <map>

namespace hoithi {

namespace {

constexpr std::array kinds{MarkKind::Bold, MarkKind::Underline, MarkKind::Highlight, MarkKind::Colour};

/// In how many questions something sets one option apart: of all, and of those that have no key otherwise.
class Tally
{
public:
    void add(const MarkedOptions &question, bool isClear)
    {
        ++m_all;
        m_clear += isClear ? 1 : 0;
        m_keyless += question.hasKey ? 0 : 1;
        m_clearKeyless += isClear && !question.hasKey ? 1 : 0;
    }
    [[nodiscard]] bool isEnough() const
    {
        return (m_clear > 0 && m_clear * 2 >= m_all) || (m_clearKeyless > 0 && m_clearKeyless * 2 >= m_keyless);
    }

private:
    int m_all = 0;
    int m_clear = 0;
    int m_keyless = 0;
    int m_clearKeyless = 0;
};

/// The option that some kinds of marks set apart, where all of them mean the same one.
std::set<int> setApartSomehow(const std::vector<MarkLook> &options)
{
    std::set<int> apart;
    for (const MarkKind kind : kinds)
        apart.merge(setApart(options, kind));
    return apart;
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
    std::array<Tally, markKinds> alone;
    Tally together;
    for (const MarkedOptions &question : questions) {
        if (question.looks.size() < 2)
            continue;
        for (const MarkKind kind : kinds)
            alone[static_cast<std::size_t>(kind)].add(question, setApart(question.looks, kind).size() == 1);
        together.add(question, setApartSomehow(question.looks).size() == 1);
    }
    std::set<MarkKind> used;
    for (const MarkKind kind : kinds) {
        if (alone[static_cast<std::size_t>(kind)].isEnough())
            used.insert(kind);
    }
    return used.empty() && together.isEnough() ? std::set<MarkKind>(kinds.begin(), kinds.end()) : used;
}

} // namespace hoithi
