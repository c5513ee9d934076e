// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/submission/importissue.h"

#include <numeric>

namespace hoithi {

std::string_view rejectReasonCode(RejectReason reason)
{
    static constexpr std::array<std::string_view, rejectReasonCount> codes{
        "malformed_row", "missing_field",     "wrong_round",         "unknown_paper",
        "bad_time",      "ends_before_start", "outside_window",      "bad_answers_length",
        "bad_option",    "bad_prediction",    "duplicate_submission"};
    return codes[static_cast<std::size_t>(reason)];
}

qint64 ImportCounts::rejected() const
{
    return std::accumulate(rejectedBy.begin(), rejectedBy.end(), qint64{0});
}

ImportCounts &ImportCounts::operator+=(const ImportCounts &other)
{
    accepted += other.accepted;
    unchanged += other.unchanged;
    conflicts += other.conflicts;
    excluded += other.excluded;
    agencyUnresolved += other.agencyUnresolved;
    for (std::size_t i = 0; i < rejectReasonCount; ++i)
        rejectedBy[i] += other.rejectedBy[i];
    return *this;
}

} // namespace hoithi
