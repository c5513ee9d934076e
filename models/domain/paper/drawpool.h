// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/paper/demandfilling.h"
#include "domain/paper/paperdraw.h"

#include <map>
#include <set>

namespace hoithi {

/// The rows of the blueprint that a question counts for, as bits.
[[nodiscard]] std::uint64_t rowsOf(const DrawCandidate &candidate, const Blueprint &blueprint);

[[nodiscard]] Demands demandsOf(const Blueprint &blueprint);

/// The questions of a bank that may be drawn, in the order of their ids, with what excludes what.
class DrawPool
{
public:
    explicit DrawPool(const DrawBank &bank);

    [[nodiscard]] const std::vector<DrawCandidate> &candidates() const { return m_candidates; }
    [[nodiscard]] const DrawCandidate *find(QuestionId id) const;
    [[nodiscard]] bool areAlike(QuestionId one, QuestionId other) const;
    /// Whether another round used a question like this.
    [[nodiscard]] bool isLikeUsed(QuestionId id) const { return m_likeUsed.contains(id); }
    [[nodiscard]] bool isUsed(QuestionId id) const { return m_used.contains(id); }

    /// Without what is like questions of other rounds.
    [[nodiscard]] DrawPool fresh() const;

    [[nodiscard]] std::vector<FillItem> items(const Blueprint &blueprint) const;

private:
    std::vector<DrawCandidate> m_candidates;
    std::map<QuestionId, std::set<QuestionId>> m_alike;
    std::set<QuestionId> m_used;
    std::set<QuestionId> m_likeUsed;
};

/// InvalidArgument where a bank has a question twice, or one that is none: without options or a right answer.
[[nodiscard]] Result<void> checkBank(const DrawBank &bank);

} // namespace hoithi
