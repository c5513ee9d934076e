// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/json/jsonelements.h"

#include "ingest/ingesttexts.h"

#include <algorithm>
#include <utility>

namespace hoithi {

namespace {

std::uint64_t newlinesIn(std::string_view text)
{
    std::uint64_t count = 0;
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
        ++count;
    return count;
}

tl::unexpected<Error> withoutList()
{
    return failure(ErrorCode::BadInput, Ingest::tr("The file holds no list of submissions: neither a JSON array, nor "
                                                   "an object with one under “data”. Export it again."));
}

tl::unexpected<Error> cutOff(std::uint64_t line)
{
    return failure(
        ErrorCode::BadInput,
        Ingest::tr("The JSON file ends in line %1, before its list does. Copy or export it again.").arg(line));
}

tl::unexpected<Error> tooLong(std::uint64_t line)
{
    return failure(ErrorCode::BadInput,
                   Ingest::tr("Line %1: a value longer than 1 MiB begins here: this is no list of submissions. Export "
                              "the file again.")
                       .arg(line));
}

tl::unexpected<Error> goesOn(std::uint64_t line, bool isObject)
{
    if (isObject)
        return failure(
            ErrorCode::BadInput,
            Ingest::tr("Line %1: a second JSON object follows the first. If each line is an object, give the "
                       "file a name that ends in .ndjson.")
                .arg(line));
    return failure(
        ErrorCode::BadInput,
        Ingest::tr("Line %1: something follows the end of the JSON document. Export the file again.").arg(line));
}

/// All there is, in one piece.
class OnePiece final : public ByteStream
{
public:
    explicit OnePiece(std::string_view text) : m_text(text) {}
    Result<std::string_view> nextChunk() override { return std::exchange(m_text, {}); }

private:
    std::string_view m_text;
};

} // namespace

tl::unexpected<Error> JsonElements::broken(std::size_t at) const
{
    const std::uint64_t line = m_line + newlinesIn(m_window.text().substr(0, at));
    return failure(
        ErrorCode::BadInput,
        Ingest::tr("Line %1 breaks the JSON, so that it cannot be told where one submission ends and the next "
                   "begins. Export the file again.")
            .arg(line));
}

void JsonElements::consume(std::size_t count)
{
    m_line += newlinesIn(m_window.text().substr(0, count));
    m_window.consume(count);
    m_length = 0;
}

/// The next character that is no white space; it stays in the window.
Result<std::optional<char>> JsonElements::peek()
{
    for (;;) {
        const std::string_view text = m_window.text();
        const std::size_t blanks = std::min(text.find_first_not_of(" \t\r\n"), text.size());
        consume(blanks);
        if (blanks < text.size())
            return std::optional(m_window.text().front());
        if (m_window.atEnd())
            return std::optional<char>();
        HOITHI_CHECK(m_window.more());
    }
}

/// The value that begins at the window's beginning comes to stand in it whole.
Result<void> JsonElements::readValue()
{
    for (;;) {
        const std::string_view text = m_window.text();
        if (text.empty() && m_window.atEnd())
            return cutOff(m_line);
        using enum JsonValueScan::Outcome;
        const JsonValueScan::Outcome outcome = m_scan.scan(text, m_window.atEnd());
        const bool isWhole = outcome == Complete;
        if ((outcome == NeedMore ? text.size() : m_scan.reached()) > recordSizeLimit)
            return tooLong(m_line);
        if (outcome == Broken)
            return broken(m_scan.reached());
        // What stands behind a value must not depend on how much of the file has been read.
        if (isWhole && (m_scan.reached() < text.size() || m_window.atEnd())) {
            m_length = m_scan.reached();
            return {};
        }
        if (m_window.atEnd())
            return cutOff(m_line + newlinesIn(text));
        HOITHI_CHECK(m_window.more());
    }
}

Result<bool> JsonElements::next()
{
    if (m_state == State::Ended)
        return false;
    if (m_state == State::Start) {
        HOITHI_TRY(const bool found, findList());
        if (!found)
            return refuseDocument();
    }
    consume(m_length);
    HOITHI_TRY(std::optional<char> c, peek());
    if (!c)
        return cutOff(m_line);
    if (*c == ']') {
        consume(1);
        HOITHI_CHECK(end());
        return false;
    }
    if (std::exchange(m_state, State::NextElement) == State::NextElement) {
        if (*c != ',')
            return broken();
        consume(1);
        HOITHI_CHECK(peek()); // a bracket after a comma is no value
    }
    HOITHI_CHECK(readValue());
    return true;
}

/// It has no list; what it is instead may be told.
tl::unexpected<Error> JsonElements::refuseDocument()
{
    const Result<std::optional<char>> behind = peek();
    if (!behind)
        return failure(behind.error());
    return m_inObject && *behind == '{' ? goesOn(m_line, true) : withoutList();
}

Result<bool> JsonElements::findList()
{
    HOITHI_TRY(const std::optional<char> c, peek());
    const bool isList = c == '[';
    m_inObject = c == '{';
    if (!isList && !m_inObject)
        return false;
    consume(1);
    if (m_inObject) {
        HOITHI_TRY(const bool found, nextMember());
        if (!found)
            return false;
    }
    m_state = State::FirstElement;
    return true;
}

/// Passes over members until the list begins; false at the end of the object.
Result<bool> JsonElements::nextMember()
{
    for (;;) {
        HOITHI_TRY(const std::optional<char> c, peek());
        if (!c)
            return cutOff(m_line);
        if (*c == '}') {
            consume(1);
            return false;
        }
        if (std::exchange(m_hadMember, true)) {
            if (*c != ',')
                return broken();
            consume(1);
            HOITHI_CHECK(peek());
        }
        HOITHI_TRY(const bool isData, beginMember());
        if (isData)
            return enterData();
        HOITHI_CHECK(readValue());
        if (!isJsonValue(text()))
            return broken();
        consume(m_length);
    }
}

/// Reads up to a member's value, and says whether it is the data.
Result<bool> JsonElements::beginMember()
{
    if (!m_window.text().empty() && m_window.text().front() != '"')
        return broken();
    HOITHI_CHECK(readValue());
    if (!isJsonValue(text()))
        return broken();
    const bool isData = jsonText(text()) == "data";
    consume(m_length);
    HOITHI_TRY(const std::optional<char> colon, peek());
    if (colon != ':')
        return colon ? broken() : cutOff(m_line);
    consume(1);
    HOITHI_CHECK(peek());
    return isData;
}

Result<bool> JsonElements::enterData()
{
    if (std::exchange(m_hadData, true))
        return failure(ErrorCode::BadInput,
                       Ingest::tr("Line %1: the JSON file has “data” twice. Export it again.").arg(m_line));
    if (m_window.text().empty())
        return cutOff(m_line);
    if (m_window.text().front() != '[')
        return withoutList();
    consume(1);
    return true;
}

/// Nothing may follow the document; the members behind the list are read like those before it.
Result<void> JsonElements::end()
{
    m_state = State::Ended;
    if (m_inObject) {
        HOITHI_TRY(const bool another, nextMember());
        if (another) // enterData() has refused it
            return broken();
    }
    HOITHI_TRY(const std::optional<char> c, peek());
    if (c)
        return goesOn(m_line, *c == '{');
    return {};
}

bool beginsWithData(std::string_view text)
{
    OnePiece stream(text);
    TextWindow window(stream, text.size() + TextWindow::padding);
    JsonElements elements(window);
    return elements.findList().value_or(false);
}

} // namespace hoithi
