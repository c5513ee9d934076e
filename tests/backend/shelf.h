// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultybackend.h"
#include "roundfeed.h"

#include <optional>

namespace hoithi::test {

/// Where a backend that keeps to the contract keeps what is published, one thing at every address.
struct Shelf
{
    [[nodiscard]] QByteArray tag() const; ///< of what is there
    [[nodiscard]] RawReply answer(const SeenRequest &request);
    [[nodiscard]] int puts() const { return m_puts; } ///< how often something was put there

    std::optional<QByteArray> content;
    QByteArray token = goodToken;

private:
    [[nodiscard]] RawReply put(const SeenRequest &request);

    int m_puts = 0;
};

} // namespace hoithi::test
