// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/layout/difficultywords.h"

#include "base/text.h"

#include <map>

namespace hoithi {

std::optional<Difficulty> difficultyOf(const QString &text)
{
    static const std::map<QString, Difficulty> words{
        {QStringLiteral("de"), Difficulty::Easy},           {QStringLiteral("easy"), Difficulty::Easy},
        {QStringLiteral("nhan biet"), Difficulty::Easy},    {QStringLiteral("nb"), Difficulty::Easy},
        {QStringLiteral("trung binh"), Difficulty::Medium}, {QStringLiteral("medium"), Difficulty::Medium},
        {QStringLiteral("tb"), Difficulty::Medium},         {QStringLiteral("thong hieu"), Difficulty::Medium},
        {QStringLiteral("th"), Difficulty::Medium},         {QStringLiteral("kho"), Difficulty::Hard},
        {QStringLiteral("hard"), Difficulty::Hard},         {QStringLiteral("van dung"), Difficulty::Hard},
        {QStringLiteral("vd"), Difficulty::Hard},           {QStringLiteral("van dung cao"), Difficulty::Hard},
        {QStringLiteral("vdc"), Difficulty::Hard},          {QStringLiteral("rat kho"), Difficulty::Hard},
        {QStringLiteral("rat de"), Difficulty::Easy}};
    const auto found = words.find(searchFolded(QStringView(text)));
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

} // namespace hoithi
