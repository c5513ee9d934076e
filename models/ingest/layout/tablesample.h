// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/mappingprofile.h"
#include "ingest/textwindow.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hoithi {

/// The first part of a text file, unpacked; UTF-8 where a mark said what it is, else the bytes as they are.
struct TextSample
{
    static constexpr std::size_t sizeLimit = std::size_t{256} * 1024;

    std::string bytes; ///< whole lines
    bool isMarked = false;
};

/// A text that is in memory already.
class WholeText final : public ByteStream
{
public:
    explicit WholeText(std::string_view text) : m_text(text) {}

    [[nodiscard]] Result<std::string_view> nextChunk() override { return std::exchange(m_text, {}); }

private:
    std::string_view m_text;
};

struct SampleLine
{
    std::uint64_t number = 0; ///< of the line in the file where it begins
    std::vector<std::string> cells;
    std::vector<std::size_t> dates =
        {}; ///< of these, serials that a workbook shows as a date, a time of day or a duration

    /// The cell as a person reads it.
    [[nodiscard]] std::string shown(std::size_t cell) const;
    [[nodiscard]] bool isDate(std::size_t cell) const;
};

/// "45185.336944" as "2023-09-16 08:05:12", "45185" as "2023-09-16", "0.003611" as "00:05:12"; itself where it is no serial.
[[nodiscard]] std::string shownSerial(std::string_view serial);

/// The first lines of a table as they stand in the file.
struct TableSample
{
    static constexpr std::size_t lineLimit = 300;
    static constexpr std::size_t cellLimit = 1000; ///< of a line: nobody maps more

    std::vector<SampleLine> lines;
    std::uint64_t firstLine = 0; ///< of the first line that is not blank, whether or not it is readable
    std::size_t unreadable = 0;  ///< lines that are no row of a table
};

/// A sheet of a workbook that is not hidden.
struct SheetSample
{
    std::string name;
    TableSample table;
};

/// The first part of a file: of a text, of each sheet, or of JSON objects.
struct FileSample
{
    std::optional<TextSample> text;
    std::vector<SheetSample> sheets;
    std::optional<TableSample> objects = {}; ///< its first line has the keys
};

/// The text as the profile's encoding has it, UTF-8.
[[nodiscard]] std::string decodedText(const TextSample &sample, TextEncoding encoding);

/// The lines of a decoded text with this delimiter and quote.
[[nodiscard]] TableSample splitText(std::string_view utf8, char delimiter, char quote);

} // namespace hoithi
