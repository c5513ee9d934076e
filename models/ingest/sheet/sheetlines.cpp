// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheet/sheetlines.h"

#include "ingest/sheet/cellrows.h"

namespace hoithi {

struct SheetLines::State
{
    State(std::unique_ptr<ByteStream> stream, const QString &name, const QString &part, const Context &context)
        : xml(std::move(stream)), rows(name, context), reading(part, rows)
    {}

    [[nodiscard]] Result<void> readOn();

    std::unique_ptr<ByteStream> xml;
    CellRows rows;
    XmlReading reading;
    std::size_t next = 0; ///< of the finished rows
    std::vector<DumpCell> cells;
    std::uint64_t number = 0;
    bool ended = false;
};

SheetLines::SheetLines(std::unique_ptr<ByteStream> xml, const QString &name, const QString &part,
                       const Context &context)
    : m_state(std::make_unique<State>(std::move(xml), name, part, context))
{}

SheetLines::~SheetLines() = default;

/// Takes the next piece of the document.
Result<void> SheetLines::State::readOn()
{
    rows.forgetFinished();
    next = 0;
    HOITHI_TRY(const std::string_view piece, xml->nextChunk());
    ended = piece.empty();
    return reading.take(piece, ended);
}

Result<bool> SheetLines::next()
{
    State &state = *m_state;
    while (state.next == state.rows.finished().size()) {
        if (state.ended)
            return false;
        HOITHI_CHECK(state.readOn());
    }
    const CellRows::Row &row = state.rows.finished()[state.next++];
    state.number = row.number;
    state.cells.clear();
    for (const CellRows::Cell &cell : state.rows.cellsOf(row))
        state.cells.push_back({cell.column, cell.kind, state.rows.textOf(cell)});
    return true;
}

std::span<const DumpCell> SheetLines::cells() const
{
    return m_state->cells;
}

std::uint64_t SheetLines::number() const
{
    return m_state->number;
}

} // namespace hoithi
