// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/paper/drawpool.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace hoithi {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(PaperDraw)
};

bool isPossible(const DrawCandidate &candidate)
{
    return candidate.optionCount >= minimumAnswerOptions && candidate.optionCount <= maximumAnswerOptions
           && candidate.right != 0 && candidate.right >> candidate.optionCount == 0
           && (candidate.multiple || std::has_single_bit(candidate.right));
}

bool counts(const DrawCandidate &candidate, const BlueprintRow &row)
{
    return (row.source.isEmpty() || row.source == candidate.source)
           && (row.topic.isEmpty() || row.topic == candidate.topic)
           && (row.difficulty == Difficulty::Unset || row.difficulty == candidate.difficulty)
           && (row.tag.isEmpty() || candidate.tags.contains(row.tag));
}

} // namespace

std::uint64_t rowsOf(const DrawCandidate &candidate, const Blueprint &blueprint)
{
    std::uint64_t rows = 0;
    for (std::size_t row = 0; row < blueprint.rows.size(); ++row)
        rows |= std::uint64_t{counts(candidate, blueprint.rows[row])} << row;
    return rows;
}

Demands demandsOf(const Blueprint &blueprint)
{
    Demands demands;
    demands.total = blueprint.questionCount;
    for (const BlueprintRow &row : blueprint.rows)
        demands.wanted.push_back(row.count);
    return demands;
}

DrawPool::DrawPool(const DrawBank &bank) : m_used(bank.used.begin(), bank.used.end())
{
    for (const auto &[one, other] : bank.nearDuplicates) {
        if (one == other)
            continue;
        m_alike[one].insert(other);
        m_alike[other].insert(one);
        if (m_used.contains(one))
            m_likeUsed.insert(other);
        if (m_used.contains(other))
            m_likeUsed.insert(one);
    }
    std::ranges::copy_if(bank.candidates, std::back_inserter(m_candidates),
                         [this](const DrawCandidate &candidate) { return !m_used.contains(candidate.id); });
    std::ranges::sort(m_candidates, {}, &DrawCandidate::id);
}

const DrawCandidate *DrawPool::find(QuestionId id) const
{
    const auto found = std::ranges::lower_bound(m_candidates, id, {}, &DrawCandidate::id);
    return found == m_candidates.end() || found->id != id ? nullptr : &*found;
}

bool DrawPool::areAlike(QuestionId one, QuestionId other) const
{
    const auto found = m_alike.find(one);
    return found != m_alike.end() && found->second.contains(other);
}

DrawPool DrawPool::fresh() const
{
    DrawPool pool = *this;
    std::erase_if(pool.m_candidates, [this](const DrawCandidate &candidate) { return isLikeUsed(candidate.id); });
    return pool;
}

std::vector<FillItem> DrawPool::items(const Blueprint &blueprint) const
{
    std::vector<FillItem> items;
    items.reserve(m_candidates.size());
    for (const DrawCandidate &candidate : m_candidates) {
        FillItem item{rowsOf(candidate, blueprint), {}};
        if (const auto alike = m_alike.find(candidate.id); alike != m_alike.end()) {
            for (const QuestionId other : alike->second) {
                if (const DrawCandidate *found = find(other))
                    item.conflicts.push_back(static_cast<int>(found - m_candidates.data()));
            }
        }
        items.push_back(std::move(item));
    }
    return items;
}

Result<void> checkBank(const DrawBank &bank)
{
    std::set<QuestionId> ids;
    for (const DrawCandidate &candidate : bank.candidates) {
        if (!ids.insert(candidate.id).second || !isPossible(candidate))
            return failure(ErrorCode::InvalidArgument,
                           Texts::tr("Question %1 cannot be drawn: it is there twice, or has no right answer.")
                               .arg(candidate.id.value()));
    }
    return {};
}

} // namespace hoithi
