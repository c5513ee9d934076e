// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/backup/rotation.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace hoithi {

namespace {

/// One kind of span, and how many more of them may keep a backup.
struct Spans
{
    int left = 0;
    int last = -1;
    bool kept = false; ///< what was asked of last

    /// Whether it is for these spans to say: while any are left, and for the rest of the last one.
    bool decide(int span)
    {
        if (span == last) {
            kept = false; // an earlier one of a span that has its own
            return true;
        }
        if (left <= 0)
            return false;
        last = span;
        --left;
        kept = true;
        return true;
    }
};

QDate dayOf(Instant madeAtUtc)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(madeAtUtc), contestTimeZone()).date();
}

int weekOf(QDate day)
{
    return static_cast<int>(day.toJulianDay() / 7); // Julian day 0 was a Monday
}

int monthOf(QDate day)
{
    return day.year() * 12 + day.month();
}

} // namespace

std::vector<bool> keptBackups(const std::vector<Instant> &madeAtUtc, const BackupRotation &rotation)
{
    std::vector<std::size_t> newestFirst(madeAtUtc.size());
    std::iota(newestFirst.begin(), newestFirst.end(), std::size_t{0});
    std::ranges::stable_sort(newestFirst, [&](std::size_t a, std::size_t b) { return madeAtUtc[a] > madeAtUtc[b]; });
    std::vector<bool> kept(madeAtUtc.size(), false);
    Spans days{rotation.days};
    Spans weeks{rotation.weeks};
    Spans months{rotation.months};
    for (const std::size_t i : newestFirst) {
        const QDate day = dayOf(madeAtUtc[i]);
        const std::array spans{std::pair(&days, static_cast<int>(day.toJulianDay())), std::pair(&weeks, weekOf(day)),
                               std::pair(&months, monthOf(day))};
        const auto decided =
            std::ranges::find_if(spans, [](const auto &kind) { return kind.first->decide(kind.second); });
        kept[i] = decided != spans.end() && decided->first->kept;
    }
    if (!kept.empty())
        kept[newestFirst.front()] = true;
    return kept;
}

} // namespace hoithi
