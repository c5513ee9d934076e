// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dumprows.h"
#include "fuzzing.h"
#include "ingest/csvreader.h"

namespace hoithi::fuzz {

namespace {

/// Columns by their letters, as they stand in the contract.
MappingProfile withoutHeader()
{
    MappingProfile profile;
    profile.headerLine = MappingProfile::noHeader;
    for (std::size_t i = 0; i < dumpFieldCount; ++i)
        profile.columns[i] = SourceColumn{std::string(1, static_cast<char>('A' + i)), 0};
    return profile;
}

std::string readInPieces(std::string_view bytes, std::size_t size, const MappingProfile &profile)
{
    PieceStream stream(bytes, size);
    TextWindow window(stream, smallWindow);
    const auto reader = CsvReader::open(window, profile);
    return reader ? readAll(**reader) : reader.error().message.toStdString();
}

} // namespace

void takeInput(std::string_view bytes)
{
    for (const MappingProfile &profile : {MappingProfile(), withoutHeader()}) {
        const std::string whole = readInPieces(bytes, std::string_view::npos, profile);
        for (const std::size_t size : pieceSizes(bytes))
            require(readInPieces(bytes, size, profile) == whole, "pieces of any size give the same rows");
    }
}

} // namespace hoithi::fuzz
