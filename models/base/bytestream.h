// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string_view>

namespace hoithi {

/// Bytes that come in pieces of any size.
class ByteStream
{
public:
    ByteStream() = default;
    virtual ~ByteStream() = default;
    ByteStream(const ByteStream &) = delete;
    ByteStream &operator=(const ByteStream &) = delete;

    /// The next piece, valid until the next call; an empty one is the end.
    [[nodiscard]] virtual Result<std::string_view> nextChunk() = 0;
};

} // namespace hoithi
