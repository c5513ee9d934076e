// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/csvrecords.h"

#include "ingest/ingesttexts.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>

namespace hoithi {

namespace {

/// An unclosed quote is found by reading far ahead, and what was read is read again. So often, and no more.
constexpr int recoveryLimit = 1000;
/// One after another: a dump with one behind each row is a dump; what gzip made of a few bytes is none.
constexpr int blankLimit = 2'000'000;
constexpr std::size_t costlyRescan = std::size_t{64} * 1024;

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

tl::unexpected<Error> tooManyBlank(std::uint64_t line)
{
    return failure(ErrorCode::BadInput, Ingest::tr("More than 2,000,000 empty lines follow each other, the last "
                                                   "is line %1. Export the file again.")
                                            .arg(line));
}

/// Line ends in `text`, a CRLF counted once.
std::size_t lineEnds(std::string_view text)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool loneCr = text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n');
        count += text[i] == '\n' || loneCr ? 1U : 0U;
    }
    return count;
}

} // namespace

CsvRecords::CsvRecords(TextWindow &window, char delimiter, char quote)
    : m_window(window), m_delimiter(delimiter), m_quote(quote)
{
    for (const char c : {delimiter, quote, '\r', '\n'})
        m_special[static_cast<unsigned char>(c)] = c != '\0';
}

/// The line ends at `at`; a CR at the edge of what is read may be half of a CRLF.
CsvRecords::Outcome CsvRecords::endLine(std::string_view text, std::size_t at)
{
    if (at < text.size() && text[at] == '\r' && at + 1 == text.size() && !m_window.atEnd())
        return Outcome::NeedMore;
    const bool crlf = at + 1 < text.size() && text[at] == '\r' && text[at + 1] == '\n';
    m_length = at + (at == text.size() ? 0 : crlf ? 2 : 1);
    ++m_lines;
    return Outcome::Complete;
}

CsvRecords::Outcome CsvRecords::skipLine(std::string_view text, std::size_t from, std::size_t linesBefore)
{
    const std::size_t end = text.find_first_of("\r\n", from);
    if (end == std::string_view::npos && !m_window.atEnd())
        return Outcome::NeedMore;
    m_lines = linesBefore;
    return endLine(text, std::min(end, text.size())) == Outcome::NeedMore ? Outcome::NeedMore : Outcome::Malformed;
}

CsvRecords::Outcome CsvRecords::scanQuoted(std::string_view text, std::size_t &at)
{
    const std::size_t open = at;
    const std::size_t linesBefore = m_lines;
    bool escaped = false;
    for (std::size_t i = open + 1;; i += 2) {
        i = std::min(text.find(m_quote, i), text.size());
        // A quote at the edge may be the first of two.
        if (i >= text.size() || (i + 1 == text.size() && !m_window.atEnd())) {
            m_rescanned = i - open;
            return m_window.atEnd() ? skipLine(text, open, linesBefore) : Outcome::NeedMore;
        }
        if (i + 1 < text.size() && text[i + 1] == m_quote) {
            escaped = true;
            continue;
        }
        m_spans.push_back({open + 1, i - open - 1, escaped});
        m_lines += lineEnds(text.substr(open + 1, i - open - 1));
        at = i + 1;
        break;
    }
    if (at < text.size() && text[at] != m_delimiter && text[at] != '\r' && text[at] != '\n') {
        m_rescanned = at - open;
        return skipLine(text, m_lines > linesBefore ? open : at, linesBefore);
    }
    return Outcome::Complete;
}

/// A line that ends in LF or CRLF and has no quotes, as nearly all do: there is nothing but delimiters to be looked for. False where it
/// is another one.
bool CsvRecords::scanPlainLine(std::string_view text)
{
    const std::size_t end = text.find('\n');
    if (end == std::string_view::npos)
        return false;
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (line.find('\r') != std::string_view::npos || (m_quote != '\0' && line.find(m_quote) != std::string_view::npos))
        return false;
    std::size_t begin = 0;
    for (std::size_t at = line.find(m_delimiter); at != std::string_view::npos; at = line.find(m_delimiter, begin)) {
        m_spans.push_back({begin, at - begin, false});
        begin = at + 1;
    }
    m_spans.push_back({begin, line.size() - begin, false});
    m_length = end + 1;
    m_lines = 1;
    return true;
}

CsvRecords::Outcome CsvRecords::scan(std::string_view text)
{
    m_spans.clear();
    m_lines = 0;
    m_rescanned = 0;
    if (scanPlainLine(text))
        return Outcome::Complete;
    const std::size_t size = text.size();
    for (std::size_t at = 0;; ++at) {
        if (at < size && isQuote(text[at])) {
            const Outcome outcome = scanQuoted(text, at);
            if (outcome != Outcome::Complete)
                return outcome;
        } else {
            const std::size_t begin = at;
            while (at < size && !m_special[static_cast<unsigned char>(text[at])])
                ++at;
            if (at < size && isQuote(text[at]))
                return skipLine(text, at, m_lines);
            m_spans.push_back({begin, at - begin, false});
        }
        if (at == size && !m_window.atEnd())
            return Outcome::NeedMore;
        if (at == size || text[at] != m_delimiter)
            return endLine(text, at);
    }
}

/// A record past the limit: its first line is malformed, unless that has no end itself.
Result<CsvRecords::Outcome> CsvRecords::tooLong(std::string_view text)
{
    const std::size_t end = text.substr(0, recordSizeLimit).find_first_of("\r\n");
    if (end == std::string_view::npos)
        return failure(ErrorCode::BadInput, Ingest::tr("Line %1 is longer than 1 MiB: this is no table of "
                                                       "submissions. Export the file again.")
                                                .arg(m_nextLine));
    m_rescanned = recordSizeLimit;
    return skipLine(text, end, 0);
}

Result<void> CsvRecords::countRecovery()
{
    if (m_rescanned < costlyRescan || ++m_recoveries <= recoveryLimit)
        return {};
    return failure(ErrorCode::BadInput, Ingest::tr("More than 1,000 quotes are not closed, the last in line %1. "
                                                   "Export the file again.")
                                            .arg(m_nextLine));
}

void CsvRecords::takeFields()
{
    m_fields.clear();
    char *text = m_window.data();
    for (const Span &span : m_spans) {
        std::size_t length = span.length;
        if (span.escaped) {
            char *out = text + span.begin;
            for (std::size_t i = 0; i < span.length; ++i) {
                *out++ = text[span.begin + i];
                i += text[span.begin + i] == m_quote ? 1 : 0;
            }
            length = static_cast<std::size_t>(out - (text + span.begin));
        }
        m_fields.emplace_back(text + span.begin, length);
    }
}

void CsvRecords::finish(Outcome outcome)
{
    m_text = m_window.text().substr(0, m_length);
    m_line = m_nextLine;
    m_nextLine += m_lines;
    m_consumed = m_length;
    m_hasFields = outcome == Outcome::Complete;
    m_malformed = !m_hasFields || std::memchr(m_text.data(), '\0', m_text.size()) != nullptr
                  || !simdjson::validate_utf8(m_text.data(), m_text.size());
    if (!m_malformed)
        takeFields();
}

std::optional<int> CsvRecords::columnNotUtf8() const
{
    if (!m_hasFields || !m_malformed)
        return std::nullopt;
    const auto isText = [this](const Span &span) {
        return simdjson::validate_utf8(m_text.data() + span.begin, span.length);
    };
    const auto found = std::ranges::find_if_not(m_spans, isText);
    return found == m_spans.end() ? std::nullopt : std::optional(static_cast<int>(found - m_spans.begin()) + 1);
}

Result<bool> CsvRecords::next()
{
    int blanks = 0;
    for (;;) {
        m_window.consume(std::exchange(m_consumed, 0));
        const std::string_view text = m_window.text();
        if (text.empty() && m_window.atEnd())
            return false;
        Outcome outcome = text.empty() ? Outcome::NeedMore : scan(text);
        const std::size_t known = outcome == Outcome::NeedMore ? text.size() : m_length;
        if (known > recordSizeLimit) {
            HOITHI_TRY(outcome, tooLong(text));
        }
        if (outcome == Outcome::NeedMore) {
            HOITHI_CHECK(m_window.more());
            continue;
        }
        if (outcome == Outcome::Malformed)
            HOITHI_CHECK(countRecovery());
        const bool blank = outcome == Outcome::Complete && m_spans.size() == 1 && !isQuote(text.front())
                           && isBlank(text.substr(m_spans.front().begin, m_spans.front().length));
        finish(outcome);
        if (!blank)
            return true;
        if (++blanks > blankLimit)
            return tooManyBlank(m_line);
    }
}

} // namespace hoithi
