// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ranking/countedsubmissions.h"

#include <algorithm>

namespace hoithi {

namespace {

constexpr std::uint32_t noCandidate = std::numeric_limits<std::uint32_t>::max();

/// Maps participant numbers to 0…size-1. They are dense in a store, so the number itself is the slot; numbers
/// scattered far beyond the count of candidates are looked up instead, so that one wild number does not cost
/// gigabytes.
class ParticipantSlots
{
public:
    explicit ParticipantSlots(const LargeVector<Candidate> &candidates)
    {
        std::uint32_t highest = 0;
        for (const Candidate &candidate : candidates)
            highest = std::max(highest, candidate.participant);
        m_size = std::size_t{highest} + 1;
        if (m_size <= candidates.size() * 8 + 100'000)
            return;
        m_numbers.reserve(candidates.size());
        for (const Candidate &candidate : candidates)
            m_numbers.push_back(candidate.participant);
        std::ranges::sort(m_numbers);
        m_numbers.erase(std::unique(m_numbers.begin(), m_numbers.end()), m_numbers.end());
        m_size = m_numbers.size();
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t slotOf(std::uint32_t participant) const
    {
        if (m_numbers.empty())
            return participant;
        return static_cast<std::size_t>(std::ranges::lower_bound(m_numbers, participant) - m_numbers.begin());
    }

private:
    std::vector<std::uint32_t> m_numbers;
    std::size_t m_size = 0;
};

struct Account
{
    std::uint32_t counted = noCandidate;
    std::uint32_t submissions = 0;
    bool excluded = false;
};

bool isPreferred(const RankingInput &input, CountedAttempt attempt, const Candidate &a, const Candidate &b)
{
    if (attempt == CountedAttempt::Last)
        return isSentBefore(input, b, a);
    if (attempt == CountedAttempt::Best && a.correct != b.correct)
        return a.correct > b.correct;
    return isSentBefore(input, a, b);
}

} // namespace

bool isSentBefore(const RankingInput &input, const Candidate &a, const Candidate &b)
{
    if (a.submittedAtMs != b.submittedAtMs)
        return a.submittedAtMs < b.submittedAtMs;
    return input.submissionId(a) < input.submissionId(b);
}

CountedSubmissions countedSubmissions(const RankingInput &input, CountedAttempt attempt)
{
    const LargeVector<Candidate> &candidates = input.candidates;
    const ParticipantSlots slotOfParticipant(candidates);
    LargeVector<Account> accounts(slotOfParticipant.size());
    std::size_t accountCount = 0;
    for (std::uint32_t i = 0; i < candidates.size(); ++i) {
        Account &account = accounts[slotOfParticipant.slotOf(candidates[i].participant)];
        if (account.counted == noCandidate) {
            account.counted = i;
            ++accountCount;
        } else if (isPreferred(input, attempt, candidates[i], candidates[account.counted])) {
            account.counted = i;
        }
        ++account.submissions;
        account.excluded = account.excluded || candidates[i].excluded;
    }

    CountedSubmissions counted;
    counted.candidates.reserve(accountCount);
    counted.excluded.reserve(accountCount);
    for (const Account &account : accounts) {
        if (account.counted == noCandidate)
            continue;
        counted.candidates.push_back(account.counted);
        counted.excluded.push_back(account.excluded ? 1 : 0);
        counted.submissions += account.excluded ? 0 : account.submissions;
    }
    return counted;
}

} // namespace hoithi
