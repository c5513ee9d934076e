// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>
#include <string_view>

namespace hoithi {

/// Inflates gzip bytes handed over in pieces: any number of members one after the other, their sums checked, zero padding
/// after the last one ignored.
class GzipInflater
{
public:
    GzipInflater();
    ~GzipInflater();
    GzipInflater(const GzipInflater &) = delete;
    GzipInflater &operator=(const GzipInflater &) = delete;
    GzipInflater(GzipInflater &&) noexcept;
    GzipInflater &operator=(GzipInflater &&) noexcept;

    /// Inflates from `input`, shortening it by what was used, into `output`; returns the bytes written. Zero with input used
    /// up means: more input is needed. BadInput when the bytes are not sound gzip.
    [[nodiscard]] Result<std::size_t> inflate(std::string_view &input, char *output, std::size_t capacity);

    /// Whether the bytes so far end exactly at the end of a member.
    [[nodiscard]] bool atMemberEnd() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hoithi
