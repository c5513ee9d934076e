// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/question/nearduplicates.h"
#include "domain/question/questionstage.h"

#include <set>
#include <span>
#include <unordered_map>
#include <vector>

namespace hoithi {

/// Tells of each question of a file what is equal or near to it, in the bank and in the file.
class StageNeighbours
{
public:
    /// Takes seconds for tens of thousands of questions: not for the window's thread.
    StageNeighbours(std::span<const NearDuplicateIndex::Numbered> bank, const std::vector<StagedQuestion> &staged);

    [[nodiscard]] StagedLikeness of(int row) const;
    /// The question of that row is another one. Answers whose likeness may be another one now, that row included.
    [[nodiscard]] std::set<int> replace(int row, const Question &question);

private:
    using Rows = std::set<int>;

    void put(int row, const Question &question);
    [[nodiscard]] Rows related(int row) const;

    NearDuplicateIndex m_index;
    std::unordered_map<QByteArray, qint64> m_bank; ///< ids by digest of all fields
    std::unordered_map<QByteArray, Rows> m_file;
    std::vector<Question> m_questions;
    std::vector<QByteArray> m_identities;
};

} // namespace hoithi
