// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <string_view>

namespace hoithi {

/// Why a row of a dump was rejected. A row with several faults takes the first in this order (contract/submission-dump.md).
enum class RejectReason : std::uint8_t {
    MalformedRow,
    MissingField,
    WrongRound,
    UnknownPaper,
    BadTime,
    EndsBeforeStart,
    OutsideWindow,
    BadAnswersLength,
    BadOption,
    BadPrediction,
    DuplicateSubmission
};
inline constexpr std::size_t rejectReasonCount = 11;

/// "malformed_row", …: how the reason is stored, exported and printed.
[[nodiscard]] std::string_view rejectReasonCode(RejectReason reason);

/// One rejected row, with where to jump to.
struct ImportIssue
{
    std::uint64_t line = 0; ///< 1-based line in the (decompressed) file where the row begins
    RejectReason reason = RejectReason::MalformedRow;
    QString field;          ///< canonical field name, or empty when the whole row is meant
    QString text;           ///< the offending text, at most issueTextLimit characters of it
    std::uint32_t dump = 0; ///< which of the dumps of one import, in the order in which they were read

    friend bool operator==(const ImportIssue &, const ImportIssue &) = default;
};
inline constexpr qsizetype issueTextLimit = 200;

/// How many rows ended in which class; `read()` is their sum.
struct ImportCounts
{
    qint64 accepted = 0;
    qint64 unchanged = 0;
    qint64 conflicts = 0;
    qint64 excluded = 0;         ///< of the accepted
    qint64 agencyUnresolved = 0; ///< of the accepted
    std::array<qint64, rejectReasonCount> rejectedBy{};

    [[nodiscard]] qint64 rejected() const;
    [[nodiscard]] qint64 read() const { return accepted + unchanged + conflicts + rejected(); }
    ImportCounts &operator+=(const ImportCounts &other);

    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

} // namespace hoithi
