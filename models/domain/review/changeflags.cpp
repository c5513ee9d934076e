// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/review/flagdetectors.h"

#include <algorithm>
#include <tuple>

namespace hoithi {

namespace {

/// A name or an agency, of an entry of either kind; 0 where there is none.
struct Attribute
{
    FlagKind kind;

    template<typename Entry>
    [[nodiscard]] std::uint64_t of(const Entry &entry) const
    {
        return kind == FlagKind::SeveralNames ? entry.name : entry.agency;
    }
};

/// Indexes into the earlier entries, by account, round, time and id.
LargeVector<std::uint32_t> sortedEarlier(const ReviewInput &input)
{
    LargeVector<std::uint32_t> order(input.earlier.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, {}, [&input](std::uint32_t i) {
        const EarlierEntry &entry = input.earlier[i];
        return std::tuple(entry.account, entry.round, entry.submittedAtMs, input.submissionId(entry));
    });
    return order;
}

class ChangeFinder
{
public:
    ChangeFinder(FlagKind kind, const ReviewInput &input, const ReviewIndex &index, const FlagThresholds &thresholds)
        : m_attribute{kind}, m_input(input), m_index(index), m_thresholds(thresholds), m_earlier(sortedEarlier(input))
    {}

    [[nodiscard]] FlagsOfKind find()
    {
        std::vector<FlagGroup> groups;
        for (std::size_t account = 0; account < m_index.accounts(); ++account) {
            look(account);
            if (m_here.empty() || m_here.size() + m_witnesses.size() < 2)
                continue;
            const std::uint32_t first = m_index.entriesOf(account).front();
            groups.push_back({m_input.entries[first].submittedAtMs, first, account, 0,
                              hasWinner(m_input, m_index.entriesOf(account))});
        }
        FlagsOfKind found;
        found.total = keepEarliest(groups, m_input, m_thresholds.mostOfAKind);
        for (const FlagGroup &group : groups)
            found.flags.push_back(flagOf(group.begin));
        return found;
    }

private:
    struct Witness
    {
        std::uint64_t value = 0;
        std::uint32_t place = 0; ///< in m_earlier
    };

    /// Values of the round, and the first earlier entry of each other one. An account may have any number of either.
    void look(std::size_t account)
    {
        m_here.clear();
        m_witnesses.clear();
        for (const std::uint32_t entry : m_index.entriesOf(account)) {
            if (const std::uint64_t value = m_attribute.of(m_input.entries[entry]); value != 0)
                m_here.push_back(value);
        }
        std::ranges::sort(m_here);
        m_here.erase(std::unique(m_here.begin(), m_here.end()), m_here.end());
        if (!m_earlier.empty())
            lookBack(m_index.storeNumber(account));
    }

    void lookBack(std::uint32_t account)
    {
        const auto accountOf = [this](std::uint32_t i) {
            return m_input.earlier[i].account;
        };
        const auto behind = std::ranges::upper_bound(m_earlier, account, {}, accountOf);
        for (auto place = std::ranges::lower_bound(m_earlier, account, {}, accountOf); place != behind; ++place) {
            const std::uint64_t value = m_attribute.of(m_input.earlier[*place]);
            if (value != 0 && !std::ranges::binary_search(m_here, value))
                m_witnesses.push_back({value, static_cast<std::uint32_t>(place - m_earlier.begin())});
        }
        std::ranges::sort(m_witnesses, {}, [](const Witness &one) { return std::tie(one.value, one.place); });
        const auto sameValue = [](const Witness &a, const Witness &b) {
            return a.value == b.value;
        };
        m_witnesses.erase(std::unique(m_witnesses.begin(), m_witnesses.end(), sameValue), m_witnesses.end());
        std::ranges::sort(m_witnesses, {}, &Witness::place);
    }

    [[nodiscard]] ReviewFlag flagOf(std::size_t account)
    {
        look(account);
        std::vector<EarlierMember> earlier;
        for (const Witness &witness : m_witnesses) {
            const EarlierEntry &entry = m_input.earlier[m_earlier[witness.place]];
            earlier.push_back({m_input.submissionId(entry), {entry.round, entry.position}});
        }
        const qint64 different = std::ssize(m_here) + std::ssize(m_witnesses);
        return makeFlag({.kind = m_attribute.kind,
                         .roundNumber = m_input.roundNumber,
                         .members = membersOf(m_input, m_index.entriesOf(account)),
                         .earlier = std::move(earlier),
                         .evidence = ChangeEvidence{different}},
                        m_thresholds.listed);
    }

    Attribute m_attribute;
    const ReviewInput &m_input;
    const ReviewIndex &m_index;
    const FlagThresholds &m_thresholds;
    LargeVector<std::uint32_t> m_earlier;
    std::vector<std::uint64_t> m_here;
    std::vector<Witness> m_witnesses;
};

} // namespace

FlagsOfKind findSeveralNames(const ReviewInput &input, const ReviewIndex &index, const FlagThresholds &thresholds)
{
    return ChangeFinder(FlagKind::SeveralNames, input, index, thresholds).find();
}

FlagsOfKind findChangedAgencies(const ReviewInput &input, const ReviewIndex &index, const FlagThresholds &thresholds)
{
    return ChangeFinder(FlagKind::AgencyChanged, input, index, thresholds).find();
}

} // namespace hoithi
