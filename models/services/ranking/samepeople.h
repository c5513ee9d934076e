// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ranking/ranking.h"

#include <unordered_map>
#include <vector>

namespace hoithi {

/// Who is the same person in several standings of one round. Judges may have merged accounts for one of them and not for another:
/// only accounts that are one person's in all of them are told of as one, so that nobody seems to win what another account of theirs
/// loses.
class SamePeople
{
public:
    explicit SamePeople(const std::vector<const RankingInput *> &standings);

    /// The person's number: an account of theirs.
    [[nodiscard]] std::uint32_t of(const RankingInput &standing, const Candidate &candidate) const;

private:
    std::unordered_map<std::uint32_t, std::uint32_t> m_people; ///< of accounts that are merged in some standing
};

} // namespace hoithi
