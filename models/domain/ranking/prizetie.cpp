// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking/prizetie.h"

#include "base/sha256.h"

#include <algorithm>

namespace hoithi {

bool isOrderOf(const TieOrder &order, const std::vector<std::string_view> &sortedIds)
{
    if (order.submissionIds.size() != sortedIds.size())
        return false;
    std::vector<std::string_view> ordered(order.submissionIds.begin(), order.submissionIds.end());
    std::ranges::sort(ordered);
    return ordered == sortedIds;
}

QByteArray drawNumber(std::string_view seed, std::string_view submissionId)
{
    QByteArray text(seed.data(), static_cast<qsizetype>(seed.size()));
    text.append('\n').append(submissionId.data(), static_cast<qsizetype>(submissionId.size()));
    return Sha256::hexOf(text);
}

TieOrder drawnOrder(std::string_view seed, std::vector<std::string> submissionIds)
{
    std::vector<std::pair<QByteArray, std::string>> drawn;
    drawn.reserve(submissionIds.size());
    for (std::string &id : submissionIds) {
        QByteArray number = drawNumber(seed, id);
        drawn.emplace_back(std::move(number), std::move(id));
    }
    std::ranges::sort(drawn);
    TieOrder order{{}, true};
    for (auto &[number, id] : drawn)
        order.submissionIds.push_back(std::move(id));
    return order;
}

bool isDrawSeed(QStringView seed)
{
    constexpr qsizetype longest = 200;
    constexpr QLatin1Char blank(' ');
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
               || QStringView(u" -_./").contains(c);
    };
    return !seed.isEmpty() && seed.size() <= longest && std::ranges::all_of(seed, isPlain) && !seed.startsWith(blank)
           && !seed.endsWith(blank) && !seed.contains(QStringLiteral("  "));
}

} // namespace hoithi
