// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rowdigest.h"

#include <QtEndian>

#include <algorithm>
#include <utility>

namespace hoithi {

namespace {

/// The byte that a field begins with; below, it is the length of a text.
enum Tag : unsigned char { LongText = 251, Number = 252, Null = 253, RowEnd = 254 };

} // namespace

char *RowDigest::room(std::size_t bytes)
{
    if (m_used + bytes > bufferSize) {
        addToHash({m_buffer.get(), m_used});
        m_used = 0;
    }
    char *const place = m_buffer.get() + m_used;
    m_used += bytes;
    return place;
}

void RowDigest::addToHash(std::string_view bytes)
{
    m_hash.add(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
}

void RowDigest::addByte(unsigned char byte)
{
    *room(1) = static_cast<char>(byte);
}

void RowDigest::addTagged(unsigned char tag, qint64 number)
{
    char *const out = room(1 + sizeof number);
    *out = static_cast<char>(tag);
    qToLittleEndian(number, out + 1);
}

void RowDigest::add(std::string_view text)
{
    if (text.size() < Tag::LongText) {
        char *const out = room(1 + text.size());
        *out = static_cast<char>(text.size());
        std::ranges::copy(text, out + 1);
        return;
    }
    addTagged(Tag::LongText, static_cast<qint64>(text.size()));
    addToHash({m_buffer.get(), std::exchange(m_used, 0)});
    addToHash(text);
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
    addByte(Tag::Null);
}

void RowDigest::endRow()
{
    addByte(Tag::RowEnd);
}

QByteArray RowDigest::hex()
{
    addToHash({m_buffer.get(), std::exchange(m_used, 0)});
    return m_hash.hex();
}

} // namespace hoithi
