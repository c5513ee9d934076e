// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheet/sheetlines.h"

#include "base/boundedqueue.h"
#include "ingest/sheet/cellrows.h"
#include "ingest/sheet/elementreading.h"

#include <thread>

namespace hoithi {

namespace {

constexpr std::size_t batchesAhead = 4;

} // namespace

struct SheetLines::State
{
    State(std::unique_ptr<ByteStream> stream, const QString &name, const QString &part, const Context &context,
          ReadWatch askedWatch)
        : xml(std::move(stream)), rows(name, context), reading(part, rows), watch(std::move(askedWatch)),
          parser([this] { parse(); })
    {}
    ~State() { batches.close(); }

    void parse();
    [[nodiscard]] Result<bool> readPiece();
    [[nodiscard]] Result<bool> takeBatch();

    // Of the thread that parses.
    std::unique_ptr<ByteStream> xml;
    CellRows rows;
    ElementReading reading;

    BoundedQueue<Result<RowBatch>> batches{batchesAhead};

    // Of the one that takes the rows.
    ReadWatch watch;
    RowBatch batch;
    std::size_t next = 0; ///< of its rows
    std::vector<DumpCell> cells;
    std::uint64_t number = 0;

    std::jthread parser; ///< the last member: it uses the others
};

SheetLines::SheetLines(std::unique_ptr<ByteStream> xml, const QString &name, const QString &part,
                       const Context &context, ReadWatch watch)
    : m_state(std::make_unique<State>(std::move(xml), name, part, context, std::move(watch)))
{}

SheetLines::~SheetLines() = default;

/// Up to the end, an error, or until nobody takes any more. A piece without rows is handed over too: who takes it may want to stop.
void SheetLines::State::parse()
{
    for (bool more = true; more;) {
        const Result<bool> read = readPiece();
        more = read.value_or(false);
        more = batches.push(rows.takeFinished()) && more;
        if (!read)
            batches.push(failure(read.error()));
    }
    batches.close();
}

/// False after the last one.
Result<bool> SheetLines::State::readPiece()
{
    HOITHI_TRY(const std::string_view piece, xml->nextChunk());
    HOITHI_CHECK(reading.take(piece, piece.empty()));
    return !piece.empty();
}

/// False at the end.
Result<bool> SheetLines::State::takeBatch()
{
    if (watch && !watch())
        return failure(ErrorCode::Cancelled, {});
    std::optional<Result<RowBatch>> taken = batches.pop();
    if (!taken)
        return false;
    HOITHI_TRY(batch, std::move(*taken));
    next = 0;
    return true;
}

Result<bool> SheetLines::next()
{
    State &state = *m_state;
    while (state.next == state.batch.rows.size()) {
        HOITHI_TRY(const bool any, state.takeBatch());
        if (!any)
            return false;
    }
    const RowBatch::Row &row = state.batch.rows[state.next++];
    state.number = row.number;
    state.cells.clear();
    for (const RowBatch::Cell &cell : state.batch.cellsOf(row))
        state.cells.push_back({cell.column, cell.kind, state.batch.textOf(cell)});
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
