// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/batchdigest.h"

#include <array>
#include <charconv>
#include <initializer_list>

namespace hoithi {

namespace {

void append(std::string &buffer, std::initializer_list<std::string_view> texts)
{
    for (const std::string_view text : texts) {
        buffer.append(text);
        buffer.push_back('\x1f');
    }
}

void append(std::string &buffer, std::optional<qint64> number)
{
    if (number) {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *number);
        buffer.append(digits.data(), end.ptr);
    }
    buffer.push_back('\x1f');
}

} // namespace

void BatchDigest::add(const Submission &row, qint64 paperId)
{
    append(m_buffer, {row.submissionId, row.accountId, row.fullName, row.phone, row.nationalId, row.agencyCode,
                      row.agencyName, row.answers});
    append(m_buffer, static_cast<qint64>(row.line));
    append(m_buffer, paperId);
    append(m_buffer, row.startedAtUtc ? std::optional(toMillis(*row.startedAtUtc)) : std::nullopt);
    append(m_buffer, toMillis(row.submittedAtUtc));
    append(m_buffer, row.prediction);
    flushWhenFull();
}

void BatchDigest::add(const StoredSubmissionView &row)
{
    append(m_buffer, {row.submissionId, row.accountId, row.fullName, row.phone, row.nationalId, row.agencyCode,
                      row.agencyName, row.answers});
    append(m_buffer, static_cast<qint64>(row.line));
    append(m_buffer, row.paperId);
    append(m_buffer, row.startedAtMs);
    append(m_buffer, row.submittedAtMs);
    append(m_buffer, row.prediction);
    flushWhenFull();
}

void BatchDigest::flushWhenFull()
{
    constexpr std::size_t enough = std::size_t{64} * 1024;
    m_buffer.push_back('\n');
    if (m_buffer.size() >= enough) {
        m_hash.add(QByteArrayView(m_buffer.data(), static_cast<qsizetype>(m_buffer.size())));
        m_buffer.clear();
    }
}

QByteArray BatchDigest::hex()
{
    m_hash.add(QByteArrayView(m_buffer.data(), static_cast<qsizetype>(m_buffer.size())));
    m_buffer.clear();
    return m_hash.hex();
}

} // namespace hoithi
