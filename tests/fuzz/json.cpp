// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One JSON document, held against what simdjson makes of it as a whole.
#include "dumprows.h"
#include "fuzzing.h"
#include "ingest/json/jsonreader.h"

#include <simdjson.h>

#include <optional>

namespace hoithi::fuzz {

namespace {

std::string readInPieces(std::string_view bytes, std::size_t size)
{
    PieceStream stream(bytes, size);
    TextWindow window(stream, smallWindow);
    JsonReader reader(window, {});
    return readAll(reader, RowLines::Shared);
}

struct Rows
{
    std::size_t all = 0;
    std::size_t malformed = 0;
};

/// Nothing where the document is refused.
std::optional<Rows> countRows(std::string_view bytes)
{
    PieceStream stream(bytes, bytes.size());
    TextWindow window(stream, smallWindow);
    JsonReader reader(window, {});
    RawRecord record;
    for (Rows rows;; ++rows.all) {
        const Result<bool> any = reader.next(record);
        if (!any)
            return std::nullopt;
        if (!*any)
            return rows;
        rows.malformed += record.malformed ? 1U : 0U;
    }
}

/// How long the one list of a document is.
std::optional<std::size_t> listSize(simdjson::dom::element document)
{
    simdjson::dom::array list;
    if (document.get_array().get(list) == simdjson::SUCCESS)
        return list.size();
    simdjson::dom::object object;
    if (document.get_object().get(object) != simdjson::SUCCESS)
        return std::nullopt;
    std::optional<std::size_t> size;
    for (const auto member : object) {
        if (member.key != "data")
            continue;
        if (size || member.value.get_array().get(list) != simdjson::SUCCESS)
            return std::nullopt;
        size = list.size();
    }
    return size;
}

/// Members nested deeper than that are not read.
bool mayNestDeeply(std::string_view bytes)
{
    constexpr std::ptrdiff_t deep = 60;
    return std::ranges::count_if(bytes, [](char c) { return c == '[' || c == '{'; }) > deep;
}

} // namespace

void takeInput(std::string_view bytes)
{
    const std::string whole = readInPieces(bytes, std::string_view::npos);
    for (const std::size_t size : pieceSizes(bytes))
        require(readInPieces(bytes, size) == whole, "pieces of any size give the same rows");
    const std::optional<Rows> rows = countRows(bytes);
    simdjson::dom::parser parser;
    simdjson::dom::element document;
    const simdjson::error_code fault = parser.parse(bytes.data(), bytes.size()).get(document);
    const bool isSound = fault == simdjson::SUCCESS;
    // Numbers are sound JSON however large they are; simdjson as a whole wants to hold them.
    if (mayNestDeeply(bytes) || fault == simdjson::NUMBER_ERROR)
        return;
    const std::optional<std::size_t> size = isSound ? listSize(document) : std::nullopt;
    require(!size || (rows && rows->all == *size), "every element of a sound list is a row");
    require(!rows || size == rows->all || (!isSound && rows->malformed > 0),
            "no row is read that the document has not");
}

} // namespace hoithi::fuzz
