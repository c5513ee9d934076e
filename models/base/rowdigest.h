// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"

#include <optional>
#include <string>
#include <string_view>

namespace hoithi {

/// SHA-256 over rows of fields: each field is the length of its text, a colon and the text, NULL is a dash, and a row ends
/// with a line feed; so no two lists of rows share a text.
class RowDigest
{
public:
    void add(std::string_view text);
    void add(qint64 number);
    void add(std::optional<qint64> number);
    void addNull();
    void endRow();

    /// 64 lower-case hexadecimal digits. Ends the computation.
    [[nodiscard]] QByteArray hex();

private:
    Sha256 m_hash;
    std::string m_buffer;
};

} // namespace hoithi
