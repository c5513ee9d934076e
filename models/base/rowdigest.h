// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"

#include <optional>
#include <string>
#include <string_view>

namespace hoithi {

/// SHA-256 over rows of fields. Each begins with a byte: the length of a text up to 250, 251 before 8 bytes of a longer
/// length, 252 before the 8 bytes of a number (little-endian), 253 for NULL; 254 ends a row. So no two lists of rows are
/// hashed as the same bytes.
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
    void addTagged(unsigned char tag, qint64 number);

    Sha256 m_hash;
    std::string m_buffer;
};

} // namespace hoithi
