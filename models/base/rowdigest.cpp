// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rowdigest.h"

#include <QtEndian>

#include <array>

namespace hoithi {

namespace {

/// The byte that a field begins with; below, it is the length of a text.
enum Tag : unsigned char { LongText = 251, Number = 252, Null = 253, RowEnd = 254 };

} // namespace

void RowDigest::addTagged(unsigned char tag, qint64 number)
{
    std::array<char, 9> bytes{static_cast<char>(tag)};
    qToLittleEndian(number, bytes.data() + 1);
    m_buffer.append(bytes.data(), bytes.size());
}

void RowDigest::add(std::string_view text)
{
    if (text.size() < Tag::LongText)
        m_buffer.push_back(static_cast<char>(text.size()));
    else
        addTagged(Tag::LongText, static_cast<qint64>(text.size()));
    m_buffer.append(text);
}

void RowDigest::add(qint64 number)
{
    addTagged(Tag::Number, number);
}

void RowDigest::add(std::optional<qint64> number)
{
    if (number)
        add(*number);
    else
        addNull();
}

void RowDigest::addNull()
{
    m_buffer.push_back(static_cast<char>(Tag::Null));
}

void RowDigest::endRow()
{
    constexpr std::size_t enough = std::size_t{64} * 1024;
    m_buffer.push_back(static_cast<char>(Tag::RowEnd));
    if (m_buffer.size() >= enough) {
        m_hash.add(QByteArrayView(m_buffer.data(), static_cast<qsizetype>(m_buffer.size())));
        m_buffer.clear();
    }
}

QByteArray RowDigest::hex()
{
    m_hash.add(QByteArrayView(m_buffer.data(), static_cast<qsizetype>(m_buffer.size())));
    m_buffer.clear();
    return m_hash.hex();
}

} // namespace hoithi
