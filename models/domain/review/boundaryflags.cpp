// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking/prizeassignment.h"
#include "domain/review/flagdetectors.h"
#include "domain/review/standingcriteria.h"

#include <algorithm>

namespace hoithi {

namespace {

QByteArray utf8(const QString &text)
{
    return text.toUtf8();
}

/// Rows of one place that compete for the next slots, and the slots [first, behind) that they take up.
struct Contenders
{
    std::vector<std::uint32_t> candidates;
    std::size_t firstSlot = 0;
    std::size_t behindSlot = 0;
    bool undecided = false;
    bool decided = false; ///< a tie that judges ordered: nothing else separates who wins
};

/// Goes through the places as assignPrizes() does, until it depends on how a tie is decided which slots are left.
std::vector<Contenders> contendersOf(const ReviewedStanding &standing, const std::vector<std::int16_t> &slots)
{
    std::vector<Contenders> all;
    std::size_t used = 0;
    const auto &rows = standing.rows;
    const auto isEligible = [&rows](std::size_t row) {
        return row < rows.size() && rows[row].eligibility == Eligibility::Eligible;
    };
    for (std::size_t begin = 0, end = 0; isEligible(begin); begin = end) {
        Contenders group;
        std::vector<std::uint32_t> people;
        const std::int16_t prize = used < slots.size() ? slots[used] : slots.back();
        std::size_t winners = 0;
        for (end = begin; isEligible(end) && rows[end].place == rows[begin].place; ++end) {
            const std::uint32_t account = standing.input.candidates[rows[end].candidate].participant;
            if (mayWin(standing.input.earlierPrizes, standing.rules.repeatWinners, account, prize)) {
                group.candidates.push_back(rows[end].candidate);
                people.push_back(account);
            }
            group.decided = group.decided || rows[end].prize != rows[begin].prize;
            group.undecided = group.undecided || rows[end].prize == StandingRow::undecided;
            winners += rows[end].prize >= 0 ? 1U : 0U;
        }
        if (group.candidates.empty())
            continue;
        SlotRange taken{winners, winners};
        if (group.undecided) {
            taken = slotsTaken(standing.input.earlierPrizes, standing.rules.repeatWinners, people,
                               std::span(slots).subspan(std::min(used, slots.size())));
        }
        group.firstSlot = used;
        group.behindSlot = used += taken.most;
        all.push_back(std::move(group));
        if (all.back().firstSlot >= slots.size() || taken.least != taken.most)
            break; // the first who win nothing, or the last of whom anything is sure
    }
    return all;
}

class BoundaryFinder
{
public:
    BoundaryFinder(int roundNumber, const ReviewedStanding &standing, const FlagThresholds &thresholds)
        : m_round(roundNumber), m_standing(standing), m_thresholds(thresholds),
          m_slots(prizeSlots(standing.rules.prizes))
    {}

    [[nodiscard]] FlagsOfKind find()
    {
        FlagsOfKind found;
        if (m_slots.empty())
            return found;
        const std::vector<Contenders> groups = contendersOf(m_standing, m_slots);
        for (std::size_t i = 0; i < groups.size(); ++i) {
            if (groups[i].undecided)
                found.flags.push_back(undecided(groups[i]));
            if (i + 1 < groups.size() && endsPrize(groups[i]) && !groups[i].decided)
                addNear(groups[i], groups[i + 1], found.flags);
        }
        found.total = std::ssize(found.flags);
        return found;
    }

private:
    [[nodiscard]] bool endsPrize(const Contenders &group) const
    {
        if (group.firstSlot >= m_slots.size())
            return false;
        return group.behindSlot >= m_slots.size() || m_slots[group.behindSlot] != m_slots[group.behindSlot - 1];
    }

    [[nodiscard]] QString prizeAt(std::size_t slot) const
    {
        return prizeName(m_slots[std::min(slot, m_slots.size() - 1)], m_standing.rules);
    }

    void add(const std::vector<std::uint32_t> &candidates, std::vector<FlagMember> &members) const
    {
        for (const std::uint32_t candidate : candidates)
            members.push_back(memberOf(m_standing.input, m_standing.input.candidates[candidate]));
    }

    [[nodiscard]] ReviewFlag undecided(const Contenders &group) const
    {
        FlagParts parts{.kind = FlagKind::NearBoundary, .roundNumber = m_round, .members = {}, .evidence = {}};
        add(group.candidates, parts.members);
        parts.accounts = std::ssize(parts.members);
        BoundaryEvidence evidence;
        evidence.prize = prizeAt(group.firstSlot);
        evidence.undecided = true;
        parts.basis = {"undecided", utf8(evidence.prize)};
        parts.evidence = std::move(evidence);
        return makeFlag(std::move(parts), m_thresholds.listed);
    }

    void addNear(const Contenders &within, const Contenders &beyond, std::vector<ReviewFlag> &flags) const
    {
        const auto &candidates = m_standing.input.candidates;
        const auto sides = separation(candidates[within.candidates.front()], candidates[beyond.candidates.front()],
                                      m_standing.rules, m_standing.target);
        if (!sides || !sides->isNear(m_thresholds))
            return;
        FlagParts parts{.kind = FlagKind::NearBoundary, .roundNumber = m_round, .members = {}, .evidence = {}};
        add(within.candidates, parts.members);
        BoundaryEvidence evidence{
            prizeAt(within.behindSlot - 1), false, sides->criterion, *sides->within, *sides->beyond, {}};
        parts.basis = {"near", utf8(evidence.prize), utf8(criterionName(evidence.criterion)),
                       QByteArray::number(evidence.within), QByteArray::number(evidence.beyond)};
        for (const FlagMember &member : parts.members)
            parts.basis.emplace_back(member.submissionId.data(), static_cast<qsizetype>(member.submissionId.size()));
        std::ranges::sort(parts.basis.begin() + 5, parts.basis.end());
        add(beyond.candidates, parts.members);
        parts.accounts = std::ssize(parts.members);
        parts.evidence = std::move(evidence);
        ReviewFlag flag = makeFlag(std::move(parts), m_thresholds.listed);
        nameBeyond(flag, beyond);
        flags.push_back(std::move(flag));
    }

    void nameBeyond(ReviewFlag &flag, const Contenders &beyond) const
    {
        auto &positions = std::get<BoundaryEvidence>(flag.evidence).beyondPositions;
        for (const std::uint32_t candidate : beyond.candidates) {
            const std::uint32_t position = m_standing.input.candidates[candidate].position;
            if (std::ranges::binary_search(flag.submissions, position))
                positions.push_back(position);
        }
        std::ranges::sort(positions);
    }

    int m_round;
    const ReviewedStanding &m_standing;
    const FlagThresholds &m_thresholds;
    std::vector<std::int16_t> m_slots;
};

} // namespace

FlagsOfKind findNearBoundaries(int roundNumber, const ReviewedStanding &standing, const FlagThresholds &thresholds)
{
    return BoundaryFinder(roundNumber, standing, thresholds).find();
}

} // namespace hoithi
