// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/instant.h"
#include "domain/agency/agency.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hoithi {

struct ImportBatchTag;
using ImportBatchId = Id<ImportBatchTag>;
struct SubmissionTag;
/// (round number << 32) + position in the round, from 1: a round is one range of ids.
using SubmissionId = Id<SubmissionTag>;

[[nodiscard]] constexpr SubmissionId firstSubmissionId(int roundNumber)
{
    return SubmissionId{static_cast<qint64>(roundNumber) << 32};
}

[[nodiscard]] constexpr int roundOf(SubmissionId id)
{
    return static_cast<int>(id.value() >> 32);
}

/// One valid row of a dump, as stored. Texts are UTF-8 in NFC, outer white space removed, but for the name, which is as given;
/// they belong to the arena of the block that holds the row. An absent field is empty.
struct Submission
{
    std::uint64_t line = 0; ///< 1-based line in the (decompressed) file
    std::string_view submissionId;
    std::string_view accountId;
    std::string_view fullName;
    std::string_view phone;
    std::string_view nationalId;
    std::string_view agencyCode; ///< as given
    std::string_view agencyName; ///< as given
    std::string_view paperCode;  ///< as given; empty when the round has one paper
    std::string_view answers;    ///< canonical, see optionSetText()
    Instant submittedAtUtc;
    std::optional<Instant> startedAtUtc;
    std::optional<qint64> prediction;
    AgencyId agencyId;     ///< resolved, or none
    bool excluded = false; ///< matches the roster as of this import
};

/// Some thousand submissions with the memory of their texts: the unit that passes from the reading thread to the database's.
class SubmissionBlock
{
public:
    /// A copy of `text` that lives as long as the block.
    std::string_view keep(std::string_view text);
    /// The memory that the texts take.
    [[nodiscard]] std::size_t textBytes() const { return m_bytes; }

    std::vector<Submission> rows;

private:
    static constexpr std::size_t chunkSize = std::size_t{256} * 1024;
    std::vector<std::unique_ptr<char[]>> m_chunks;
    std::size_t m_used = chunkSize; ///< of the last chunk
    std::size_t m_bytes = 0;        ///< of all chunks
};

} // namespace hoithi
