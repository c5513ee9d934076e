// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/json/valuescan.h"
#include "ingest/textwindow.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace hoithi {

/// Cuts the list of a JSON document into its elements while it streams by. The document is a list, or an object that holds one
/// under "data" beside other members. Where an element cannot be told from the next, the whole document is in error: rows could
/// be lost otherwise.
class JsonElements
{
public:
    explicit JsonElements(TextWindow &window) : m_window(window) {}

    /// Goes to the next element; false at the end of the document. BadInput names the line.
    [[nodiscard]] Result<bool> next();

    /// The element from its first character to its last. Valid until the next call, as line() is.
    [[nodiscard]] std::string_view text() const { return m_window.text().substr(0, m_length); }
    [[nodiscard]] std::uint64_t line() const { return m_line; } ///< where it begins, 1-based

    /// Goes to the beginning of the list; false where the document has none. Not needed before next().
    [[nodiscard]] Result<bool> findList();

private:
    enum class State { Start, FirstElement, NextElement, Ended };

    [[nodiscard]] tl::unexpected<Error> refuseDocument();
    [[nodiscard]] Result<bool> nextMember();
    [[nodiscard]] Result<bool> beginMember();
    [[nodiscard]] Result<bool> enterData();
    [[nodiscard]] Result<void> end();
    [[nodiscard]] Result<void> readValue();
    [[nodiscard]] Result<std::optional<char>> peek();
    void consume(std::size_t count);
    [[nodiscard]] tl::unexpected<Error> broken(std::size_t at = 0) const;

    TextWindow &m_window;
    JsonValueScan m_scan;
    State m_state = State::Start;
    bool m_inObject = false; ///< the list is a member of it
    bool m_hadMember = false;
    bool m_hadData = false;
    std::size_t m_length = 0; ///< of the value at the window's beginning
    std::uint64_t m_line = 1; ///< of the window's beginning
};

/// Whether a document that begins with an object, and of which this is the beginning, holds a list under "data" so far.
[[nodiscard]] bool beginsWithData(std::string_view text);

} // namespace hoithi
