// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/sha256.h"

#include <memory>
#include <optional>
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
    static constexpr std::size_t bufferSize = std::size_t{16} * 1024;

    /// Where so many bytes may be written, at most bufferSize.
    [[nodiscard]] char *room(std::size_t bytes);
    void addByte(unsigned char byte);
    void addTagged(unsigned char tag, qint64 number);
    void addToHash(std::string_view bytes);

    Sha256 m_hash;
    std::unique_ptr<char[]> m_buffer = std::make_unique_for_overwrite<char[]>(bufferSize); ///< on its way to the hash
    std::size_t m_used = 0;
};

} // namespace hoithi
