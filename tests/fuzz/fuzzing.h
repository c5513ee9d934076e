// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytestream.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace hoithi::fuzz {

/// A harness: takes any bytes, and ends the process where a law does not hold. Each harness file defines it once; libfuzzer.cpp
/// and replay.cpp are the two that call it.
void takeInput(std::string_view bytes);

/// Ends the process, naming the law, unless it holds.
void require(bool holds, const char *law);

/// In how large pieces the same bytes are fed: whatever the size, they mean the same. Many bytes are not fed one by one, since a
/// reader looks at an open record again with each piece.
[[nodiscard]] inline std::array<std::size_t, 3> pieceSizes(std::string_view bytes)
{
    const std::size_t smallest = bytes.size() < 300 ? 1 : bytes.size() < 1500 ? 13 : 61;
    return {smallest, smallest * 7, std::size_t{256} * 1024};
}

/// A window that has to move and grow with nearly every input, and costs little to make.
inline constexpr std::size_t smallWindow = 256;

/// Bytes in pieces of one size.
class PieceStream final : public ByteStream
{
public:
    PieceStream(std::string_view bytes, std::size_t size) : m_bytes(bytes), m_size(size) {}
    Result<std::string_view> nextChunk() override
    {
        // A copy of its own, so that a sanitizer sees every read past the piece.
        m_piece.assign(m_bytes.substr(0, m_size));
        m_bytes.remove_prefix(m_piece.size());
        return std::string_view(m_piece);
    }

private:
    std::string_view m_bytes;
    std::size_t m_size;
    std::string m_piece;
};

[[nodiscard]] inline QByteArray toByteArray(std::string_view bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

[[nodiscard]] inline QString toText(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// A file that holds `bytes`, for readers that open one; the same path each time for a name.
[[nodiscard]] QString fileOf(std::string_view bytes, const QString &name = QStringLiteral("input"));

} // namespace hoithi::fuzz
