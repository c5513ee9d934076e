// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/layout/samplereader.h"

#include "base/text.h"
#include "ingest/csvheader.h"
#include "ingest/dumpsource.h"
#include "ingest/ingesttexts.h"
#include "ingest/openeddump.h"
#include "ingest/rows/columnletters.h"
#include "ingest/rows/rowfinder.h"
#include "ingest/sheet/packedworkbook.h"
#include "ingest/sheet/workbook.h"
#include "ingest/source/dumpnames.h"

#include <QBuffer>
#include <QLocale>

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

/// Whole lines of the beginning.
Result<TextSample> readText(DumpSource &source)
{
    TextSample sample{{}, source.isMarked()};
    bool isWhole = false;
    while (sample.bytes.size() < TextSample::sizeLimit && !isWhole) {
        HOITHI_TRY(const std::string_view chunk, source.nextChunk());
        isWhole = chunk.empty();
        sample.bytes.append(chunk);
    }
    const std::size_t end = isWhole ? std::string::npos : sample.bytes.find_last_of("\r\n", TextSample::sizeLimit);
    if (end != std::string::npos)
        sample.bytes.resize(end + 1);
    return sample;
}

/// The serial of a day that counts from 1904, as other workbooks have it. What is less than a day is the same in both.
std::string asSince1900(std::string_view serial)
{
    bool isNumber = false;
    const double days = QByteArray(serial.data(), static_cast<qsizetype>(serial.size())).toDouble(&isNumber);
    if (!isNumber || days < 1)
        return std::string(serial);
    return QByteArray::number(days + Workbook::daysTo1904, 'g', QLocale::FloatingPointShortest).toStdString();
}

/// Numbers as they are stored: a date is a serial.
Result<TableSample> readSheet(Workbook &book, const Workbook::Sheet &sheet)
{
    TableSample table;
    HOITHI_TRY(const std::unique_ptr<SheetLines> lines, book.lines(sheet));
    while (table.lines.size() < TableSample::lineLimit) {
        HOITHI_TRY(const bool any, lines->next());
        if (!any)
            break;
        SampleLine line{lines->number(), {}};
        for (const DumpCell &cell : lines->cells()) {
            if (cell.column >= TableSample::cellLimit)
                break;
            line.cells.resize(cell.column);
            const bool isDate = cell.kind == DumpCell::Kind::Date;
            line.cells.push_back(isDate && book.since1904() ? asSince1900(cell.text) : std::string(cell.text));
            if (isDate)
                line.dates.push_back(cell.column);
        }
        if (table.firstLine == 0)
            table.firstLine = line.number;
        table.lines.push_back(std::move(line));
    }
    return table;
}

/// A sheet has no cells where nothing stands: each line is as wide as the widest.
void fillLines(TableSample &table)
{
    std::size_t width = 0;
    for (const SampleLine &line : table.lines)
        width = std::max(width, line.cells.size());
    for (SampleLine &line : table.lines)
        line.cells.resize(width);
}

Result<FileSample> readSheets(Workbook &book)
{
    FileSample sample;
    for (const Workbook::Sheet &sheet : book.sheets()) {
        if (sheet.hidden)
            continue;
        HOITHI_TRY(TableSample table, readSheet(book, sheet));
        fillLines(table);
        sample.sheets.push_back({sheet.name.toStdString(), std::move(table)});
    }
    return sample;
}

/// Shared texts are numbered as the rows come, as a rule: the first ones are those of the first rows. Where they are not, all are read.
Result<FileSample> readWorkbook(QIODevice &device, const QString &place)
{
    constexpr std::size_t firstTexts = 20'000;
    HOITHI_TRY(const std::unique_ptr<Workbook> book, Workbook::open(device, place, {}, firstTexts));
    Result<FileSample> sample = readSheets(*book);
    if (sample || book->hasAllTexts())
        return sample;
    HOITHI_TRY(const std::unique_ptr<Workbook> whole, Workbook::open(device, place, {}));
    return readSheets(*whole);
}

Result<FileSample> readPacked(DumpSource &source, const QString &place)
{
    HOITHI_TRY(QByteArray content, unpackWorkbook(source, place));
    QBuffer device(&content);
    device.open(QIODevice::ReadOnly);
    return readWorkbook(device, place);
}

/// The first objects with their keys as columns, sorted out by the first that has them.
Result<FileSample> readObjects(const DumpPart &part, const MappingProfile &reading)
{
    constexpr std::size_t most = 100;
    HOITHI_TRY(const std::unique_ptr<DumpBytes> bytes, openDumpPart(part, TextSample::sizeLimit));
    HOITHI_TRY(const std::unique_ptr<OpenedDump> dump, OpenedDump::open(*bytes, part, reading, {}));
    FoundRow objects;
    RawRecord record;
    while (objects.rows.size() < most) {
        HOITHI_TRY(const bool any, dump->rows().next(record));
        if (!any)
            break;
        objects.rows.push_back(dump->rows().standing());
    }
    if (!objects.rows.empty())
        divideObjects(objects);
    FileSample sample;
    sample.objects.emplace();
    sample.objects->lines.push_back({0, objects.columns});
    for (const SourceRow &row : objects.rows) {
        if (!row.isTable)
            continue;
        sample.objects->lines.push_back({row.line, row.cells});
        sample.objects->lines.back().cells.resize(objects.columns.size());
    }
    return sample;
}

/// From the header on; nothing where the table has no such line.
std::optional<TableSample> fromHeader(TableSample table, int headerLine)
{
    if (table.lines.empty())
        return std::nullopt;
    if (headerLine == MappingProfile::noHeader) {
        table.lines.insert(table.lines.begin(), {0, columnLetters(table.lines.front().cells.size())});
        return table;
    }
    const auto line = static_cast<std::uint64_t>(headerLine);
    const auto header =
        headerLine == 0 ? table.lines.begin() : std::ranges::find(table.lines, line, &SampleLine::number);
    if (header == table.lines.end())
        return std::nullopt;
    table.lines.erase(table.lines.begin(), header);
    return table;
}

bool fits(const TableSample &table, const MappingProfile &profile)
{
    const std::vector<std::string> &cells = table.lines.front().cells;
    return (profile.hasHeader() ? ColumnMap::make(std::vector<std::string_view>(cells.begin(), cells.end()), profile)
                                : ColumnMap::withoutHeader(cells.size(), profile))
        .has_value();
}

/// The sheet that reading takes: the one that is named, or that fits; else the first, for its columns to be told.
std::optional<TableSample> sheetOf(const std::vector<SheetSample> &sheets, const MappingProfile &profile)
{
    std::optional<TableSample> first;
    for (const SheetSample &sheet : sheets) {
        if (profile.sheet && *profile.sheet != sheet.name)
            continue;
        std::optional<TableSample> table = fromHeader(sheet.table, profile.headerLine);
        if (table && fits(*table, profile))
            return table;
        if (table && !first)
            first = std::move(table);
    }
    return first;
}

Result<std::optional<FileSample>> sampleOf(const DumpPart &part)
{
    if (part.isStandardInput() || part.fetched)
        return std::optional<FileSample>();
    HOITHI_TRY(const std::unique_ptr<DumpBytes> bytes, openDumpPart(part, TextSample::sizeLimit));
    HOITHI_TRY(const std::unique_ptr<DumpSource> source,
               DumpSource::open(*bytes, part.place(), {}, DumpSource::Zips::Given));
    Result<FileSample> sample;
    if (source->isZip()) {
        QIODevice *device = source->isPacked() ? nullptr : bytes->device();
        sample = device ? readWorkbook(*device, part.place()) : readPacked(*source, part.place());
    } else {
        HOITHI_TRY(TextSample text, readText(*source));
        const auto format = part.format();
        if (format == DumpFormat::Xlsx)
            return std::optional<FileSample>(); // it is none, which reading says
        const bool isObjects =
            format ? *format == DumpFormat::Json || *format == DumpFormat::Ndjson : isJson(text.bytes);
        sample = isObjects ? readObjects(part, {}) : Result<FileSample>(FileSample{std::move(text), {}, {}});
    }
    if (!sample)
        return failure(sample.error());
    if (sample->objects && sample->objects->lines.front().cells.empty())
        return std::optional<FileSample>(); // nothing in it has a key
    return std::optional(*std::move(sample));
}

} // namespace

Result<std::optional<FileSample>> readSample(const DumpPart &part)
{
    Result<std::optional<FileSample>> sample = sampleOf(part);
    if (!sample)
        return failure(part.named(sample.error()));
    return sample;
}

Result<TableSample> tableOf(const FileSample &sample, const MappingProfile &profile)
{
    std::optional<TableSample> table;
    if (sample.objects) {
        table = sample.objects;
    } else if (sample.text) {
        const std::string text = decodedText(*sample.text, profile.encoding);
        table = fromHeader(splitText(text, delimiterOf(text, profile), profile.quote), profile.headerLine);
    } else {
        table = sheetOf(sample.sheets, profile);
    }
    if (table)
        return *std::move(table);
    return failure(ErrorCode::BadInput, Ingest::tr("The header line cannot be read. Export the file again."));
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
