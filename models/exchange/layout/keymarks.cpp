// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/layout/keymarks.h"

#include "exchange/exchangetexts.h"

#include <map>

namespace hoithi {

namespace {

constexpr std::array kinds{MarkKind::Bold, MarkKind::Underline, MarkKind::Highlight, MarkKind::Colour};

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
    std::set<MarkKind> used;
    for (const MarkKind kind : kinds) {
        int all = 0;
        int clear = 0;
        int keyless = 0;
        int clearKeyless = 0;
        for (const MarkedOptions &question : questions) {
            if (question.looks.size() < 2)
                continue;
            const bool isClear = setApart(question.looks, kind).size() == 1;
            ++all;
            clear += isClear ? 1 : 0;
            keyless += question.hasKey ? 0 : 1;
            clearKeyless += isClear && !question.hasKey ? 1 : 0;
        }
        if ((clear > 0 && clear * 2 >= all) || (clearKeyless > 0 && clearKeyless * 2 >= keyless))
            used.insert(kind);
    }
    return used;
}

} // namespace hoithi
