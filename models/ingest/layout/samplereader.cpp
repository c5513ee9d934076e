// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/layout/samplereader.h"

#include "base/text.h"
#include "ingest/csvheader.h"
#include "ingest/source/dumpnames.h"

#include <QCoreApplication>

#include <algorithm>

namespace hoithi {

namespace {

/// A dump under another name is JSON by its first character.
bool isJson(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
}

/// The delimiter that reading finds where the profile has none.
char delimiterOf(std::string_view text, const MappingProfile &profile)
{
    if (profile.delimiter != '\0')
        return profile.delimiter;
    WholeText stream(text);
    TextWindow window(stream, text.size() + TextWindow::padding);
    return detectDelimiter(window, profile.headerLine).value_or(',');
}

} // namespace

Result<std::optional<TextSample>> readSample(const DumpPart &part)
{
    const auto format = formatOfName(part.name());
    if (part.isStandardInput() || format.value_or(DumpFormat::Csv) != DumpFormat::Csv)
        return std::optional<TextSample>();
    HOITHI_TRY(const std::unique_ptr<DumpBytes> bytes, openDumpPart(part, TextSample::sizeLimit));
    HOITHI_TRY(const std::unique_ptr<DumpSource> source, DumpSource::open(*bytes, part.place()));
    TextSample sample{{}, source->isMarked()};
    bool isWhole = false;
    while (sample.bytes.size() < TextSample::sizeLimit && !isWhole) {
        HOITHI_TRY(const std::string_view chunk, source->nextChunk());
        isWhole = chunk.empty();
        sample.bytes.append(chunk);
    }
    const std::size_t end = isWhole ? std::string::npos : sample.bytes.find_last_of("\r\n", TextSample::sizeLimit);
    if (end != std::string::npos)
        sample.bytes.resize(end + 1);
    if (!format && isJson(sample.bytes))
        return std::optional<TextSample>();
    return std::optional(std::move(sample));
}

Result<TableSample> tableOf(const TextSample &sample, const MappingProfile &profile)
{
    const std::string text = decodedText(sample, profile.encoding);
    TableSample table = splitText(text, delimiterOf(text, profile), profile.quote);
    const auto line = static_cast<std::uint64_t>(profile.headerLine);
    const auto header =
        profile.headerLine == 0 ? table.lines.begin() : std::ranges::find(table.lines, line, &SampleLine::number);
    if (header == table.lines.end())
        return failure(ErrorCode::BadInput, QCoreApplication::translate(
                                                "CsvReader", "The header line cannot be read. Export the file again."));
    table.lines.erase(table.lines.begin(), header);
    return table;
}

QStringList headerNames(const SampleLine &header)
{
    QStringList names;
    for (const std::string &cell : header.cells)
        names << normalized(QString::fromStdString(cell));
    return names;
}

bool isCanonical(const TableSample &table)
{
    if (table.lines.empty())
        return false;
    return std::ranges::all_of(requiredDumpFields, [&table](DumpField field) {
        return std::ranges::any_of(table.lines.front().cells, [field](const std::string &cell) {
            return caseFolded(std::string_view(cell)) == dumpFieldName(field);
        });
    });
}

} // namespace hoithi
