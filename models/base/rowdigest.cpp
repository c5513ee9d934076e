// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/rowdigest.h"

#include <array>
#include <charconv>

namespace hoithi {

namespace {

/// Digits of a number, without an allocation.
class Digits
{
public:
    explicit Digits(qint64 number) : m_end(std::to_chars(m_text.data(), m_text.data() + m_text.size(), number).ptr) {}
    [[nodiscard]] std::string_view view() const
    {
        return {m_text.data(), static_cast<std::size_t>(m_end - m_text.data())};
    }

private:
    std::array<char, 24> m_text{};
    const char *m_end;
};

} // namespace

void RowDigest::add(std::string_view text)
{
    m_buffer.append(Digits(static_cast<qint64>(text.size())).view());
    m_buffer.push_back(':');
    m_buffer.append(text);
}

void RowDigest::add(qint64 number)
{
    add(Digits(number).view());
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
    m_buffer.push_back('-');
}

void RowDigest::endRow()
{
    constexpr std::size_t enough = std::size_t{64} * 1024;
    m_buffer.push_back('\n');
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
