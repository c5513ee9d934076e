// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytestream.h"
#include "containers/xmlevents.h"
#include "ingest/dumpsource.h"
#include "ingest/sheet/celltext.h"
#include "ingest/sheet/sharedtexts.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace hoithi {

/// A cell of a sheet that holds something.
struct DumpCell
{
    enum class Kind : std::uint8_t {
        Text,
        Number,
        Date, ///< a number that is shown as a date, a time of day or a duration
        Bad   ///< an error ("#N/A"), a truth value, or a formula without a result
    };

    std::uint32_t column = 0; ///< from 0
    Kind kind = Kind::Text;
    std::string_view text; ///< as stored
};

/// The rows of one sheet that hold something, streamed. A thread of its own reads and parses ahead, by a few pieces.
class SheetLines
{
public:
    /// What cells refer to; outlives the lines.
    struct Context
    {
        const SharedTexts &texts;
        const std::vector<bool> &dateStyles;
    };

    /// `name` and `part` are what errors call the sheet. `watch` is asked on the thread that takes the rows, once a piece.
    SheetLines(std::unique_ptr<ByteStream> xml, const QString &name, const QString &part, const Context &context,
               ReadWatch watch);
    ~SheetLines();
    SheetLines(const SheetLines &) = delete;
    SheetLines &operator=(const SheetLines &) = delete;

    /// Goes to the next row; false at the end. BadInput names sheet and cell. Cancelled where the watch says stop.
    [[nodiscard]] Result<bool> next();

    /// Valid until the next call.
    [[nodiscard]] std::span<const DumpCell> cells() const;
    [[nodiscard]] std::uint64_t number() const; ///< of the row, from 1

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hoithi
