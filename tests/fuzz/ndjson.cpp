// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dumprows.h"
#include "fuzzing.h"
#include "ingest/json/ndjsonreader.h"

namespace hoithi::fuzz {

namespace {

std::string readInPieces(std::string_view bytes, std::size_t size)
{
    PieceStream stream(bytes, size);
    TextWindow window(stream, smallWindow);
    NdjsonReader reader(window, {});
    return readAll(reader);
}

} // namespace

void takeInput(std::string_view bytes)
{
    const std::string whole = readInPieces(bytes, std::string_view::npos);
    for (const std::size_t size : pieceSizes(bytes))
        require(readInPieces(bytes, size) == whole, "pieces of any size give the same rows");
}

} // namespace hoithi::fuzz
