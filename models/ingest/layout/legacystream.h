// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytestream.h"
#include "ingest/mappingprofile.h"

#include <array>
#include <string>

namespace hoithi {

/// Text of a Vietnamese encoding of one byte a character, as composed UTF-8. A byte that the encoding has no character for comes
/// out as invalid UTF-8, so that the reader rejects the row that holds it.
class LegacyStream final : public ByteStream
{
public:
    /// `encoding` is not Utf8. The stream must outlive this one.
    LegacyStream(ByteStream &bytes, TextEncoding encoding);

    [[nodiscard]] Result<std::string_view> nextChunk() override;

private:
    void put(char16_t c);
    void flush();

    ByteStream &m_bytes;
    std::array<char16_t, 256> m_table;
    QString m_held; ///< a letter that a mark may follow
    std::string m_text;
    bool m_ended = false;
};

/// What each byte stands for; 0 where it stands for nothing. `encoding` is not Utf8.
[[nodiscard]] std::array<char16_t, 256> legacyTable(TextEncoding encoding);

/// A whole text at once; unmapped bytes become U+FFFD.
[[nodiscard]] QString decodeLegacy(std::string_view bytes, TextEncoding encoding);

} // namespace hoithi
