// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/textwindow.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace hoithi {

/// RFC 4180 records, one at a time: CR, LF and CRLF end a line, quoted fields may hold line ends and doubled quotes, blank
/// lines are no records. A record that cannot be read is given as malformed, and reading goes on at the next line.
class CsvRecords
{
public:
    /// Without a `quote` ('\0'), quotes are characters like others.
    CsvRecords(TextWindow &window, char delimiter, char quote = '"');

    /// Reads the next record; false at the end. BadInput for a line without end, or too many unclosed quotes.
    [[nodiscard]] Result<bool> next();

    [[nodiscard]] std::uint64_t line() const { return m_line; } ///< where the record begins, 1-based
    [[nodiscard]] bool malformed() const { return m_malformed; }
    [[nodiscard]] std::string_view text() const { return m_text; } ///< of a malformed record: what was skipped
    /// Of a record that is malformed by that only: the first field with bytes that are not UTF-8, from 1.
    [[nodiscard]] std::optional<int> columnNotUtf8() const;
    [[nodiscard]] std::span<const std::string_view> fields() const { return m_fields; }

private:
    enum class Outcome { Complete, NeedMore, Malformed };
    struct Span
    {
        std::size_t begin;
        std::size_t length;
        bool escaped;
    };

    [[nodiscard]] bool scanPlainLine(std::string_view text);
    [[nodiscard]] Outcome scan(std::string_view text);
    [[nodiscard]] Outcome scanQuoted(std::string_view text, std::size_t &at);
    [[nodiscard]] Outcome endLine(std::string_view text, std::size_t at);
    [[nodiscard]] bool isQuote(char c) const { return c == m_quote && m_quote != '\0'; }
    [[nodiscard]] Outcome skipLine(std::string_view text, std::size_t from, std::size_t linesBefore);
    [[nodiscard]] Result<Outcome> tooLong(std::string_view text);
    [[nodiscard]] Result<void> countRecovery();
    void finish(Outcome outcome);
    void takeFields();

    TextWindow &m_window;
    char m_delimiter;
    char m_quote;
    std::array<bool, 256> m_special{};
    std::vector<Span> m_spans;
    std::vector<std::string_view> m_fields;
    std::string_view m_text;
    std::uint64_t m_line = 0;
    std::uint64_t m_nextLine = 1;
    std::size_t m_length = 0;
    std::size_t m_lines = 0;
    std::size_t m_consumed = 0;
    std::size_t m_rescanned = 0;
    int m_recoveries = 0;
    bool m_malformed = false;
    bool m_hasFields = false; ///< as far as quotes and line ends go
};

} // namespace hoithi
