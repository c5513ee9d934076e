// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sheet/sheetreader.h"

#include "ingest/ingesttexts.h"
#include "ingest/rows/columnletters.h"
#include "ingest/sheet/celltext.h"

#include <algorithm>
#include <utility>

namespace hoithi {

namespace {

bool isTime(DumpField field)
{
    return field == DumpField::StartedAt || field == DumpField::SubmittedAt;
}

/// What is written in digits alone, where it is a number at all.
bool isInDigits(DumpField field)
{
    using enum DumpField;
    return field == SubmissionKey || field == AccountId || field == Phone || field == NationalId || field == AgencyCode
           || field == PaperCode;
}

bool allDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// A phone or national id that was kept as a number has lost its zeros; how many is not in doubt.
void restoreZeros(DumpField field, std::string &digits)
{
    constexpr std::size_t phoneDigits = 10;
    constexpr std::size_t oldIdDigits = 9;
    constexpr std::size_t idDigits = 12;
    const std::size_t size = digits.size();
    std::size_t wanted = size;
    if (field == DumpField::Phone && size == phoneDigits - 1)
        wanted = phoneDigits;
    if (field == DumpField::NationalId && size == oldIdDigits - 1)
        wanted = oldIdDigits;
    if (field == DumpField::NationalId && (size == idDigits - 1 || size == idDigits - 2))
        wanted = idDigits;
    digits.insert(0, wanted - size, '0');
}

/// The row of the header: the one that the profile names, or the first.
Result<bool> goToHeader(SheetLines &lines, int line)
{
    do {
        HOITHI_TRY(const bool any, lines.next());
        if (!any)
            return false;
    } while (line > 0 && lines.number() < static_cast<std::uint64_t>(line));
    return line <= 0 || lines.number() == static_cast<std::uint64_t>(line);
}

std::vector<std::string_view> headerOf(const SheetLines &lines)
{
    std::vector<std::string_view> header;
    for (const DumpCell &cell : lines.cells()) {
        header.resize(cell.column);
        header.push_back(cell.text);
    }
    return header;
}

tl::unexpected<Error> inSheet(const QString &sheet, const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return failure(error);
    return failure(error.code, Ingest::tr("Sheet “%1”: %2").arg(sheet.left(50), error.message), error.detail);
}

tl::unexpected<Error> severalSheets(const std::vector<const Workbook::Sheet *> &sheets)
{
    QStringList names;
    for (const Workbook::Sheet *sheet : sheets)
        names.append(sheet->name);
    return failure(ErrorCode::BadInput,
                   Ingest::tr("Several sheets of the workbook look like dumps: %1. Hide all but one, or choose a "
                              "mapping profile that names the sheet.")
                       .arg(names.join(QStringLiteral(", ")).left(300)));
}

} // namespace

SheetReader::SheetReader(QString sheet, std::unique_ptr<SheetLines> lines, ColumnMap columns, SheetTimes times)
    : m_sheet(std::move(sheet)), m_lines(std::move(lines)), m_columns(std::move(columns)), m_times(std::move(times)),
      m_cells(m_columns.size()), m_kinds(m_columns.size()), m_changed(m_columns.size())
{}

SourceRow SheetReader::standing() const
{
    SourceRow row{m_lines->number(), true, {}, {}};
    for (const DumpCell &cell : m_lines->cells()) {
        row.cells.resize(cell.column);
        row.cells.emplace_back(cell.text);
    }
    return row;
}

Result<std::unique_ptr<SheetReader>> SheetReader::openSheet(Workbook &book, const Workbook::Sheet &sheet,
                                                            const MappingProfile &profile)
{
    HOITHI_TRY(std::unique_ptr<SheetLines> lines, book.lines(sheet));
    HOITHI_TRY(const bool found, goToHeader(*lines, profile.headerLine));
    if (!found)
        return failure(ErrorCode::BadInput, Ingest::tr("it has no header. Export it again."));
    const std::vector<std::string_view> first = headerOf(*lines);
    HOITHI_TRY(ColumnMap columns,
               profile.hasHeader() ? ColumnMap::make(first, profile) : ColumnMap::withoutHeader(first.size(), profile));
    SheetTimes times(columns, profile, book.since1904());
    std::unique_ptr<SheetReader> reader(
        new SheetReader(sheet.name, std::move(lines), std::move(columns), std::move(times)));
    reader->m_isFirstAhead = !profile.hasHeader();
    return reader;
}

Result<std::unique_ptr<SheetReader>> SheetReader::openNamed(Workbook &book, const MappingProfile &profile)
{
    const QString name = QString::fromStdString(*profile.sheet);
    const auto named = std::ranges::find(book.sheets(), name, &Workbook::Sheet::name);
    if (named == book.sheets().end())
        return failure(ErrorCode::BadInput,
                       Ingest::tr("The workbook has no sheet “%1”, which the mapping profile names.").arg(name));
    auto reader = openSheet(book, *named, profile);
    if (!reader)
        return inSheet(name, reader.error());
    return reader;
}

Result<std::unique_ptr<SheetReader>> SheetReader::open(Workbook &book, const MappingProfile &profile)
{
    if (profile.sheet)
        return openNamed(book, profile);
    std::vector<const Workbook::Sheet *> fitting;
    std::optional<Error> whyNot; // of the first that does not fit
    for (const Workbook::Sheet &sheet : book.sheets()) {
        if (sheet.hidden)
            continue;
        const auto reader = openSheet(book, sheet, profile);
        if (reader)
            fitting.push_back(&sheet);
        else if (reader.error().code == ErrorCode::Cancelled)
            return failure(reader.error());
        else if (!whyNot)
            whyNot = inSheet(sheet.name, reader.error()).value();
    }
    if (fitting.size() > 1)
        return severalSheets(fitting);
    if (fitting.size() == 1)
        return openSheet(book, *fitting.front(), profile);
    return failure(
        whyNot.value_or(Error{ErrorCode::BadInput, Ingest::tr("The workbook has no visible sheet with cells."), {}}));
}

void SheetReader::takeNumber(const DumpCell &cell, const ColumnUse &use, RawRecord &record)
{
    std::string &changed = m_changed[cell.column];
    const std::string_view plain = plainNumber(cell.text, changed);
    if (plain.empty() || (isInDigits(use.field) && !allDigits(plain)))
        return record.setMalformed(cell.text, use.field); // digits are lost, or it never was one
    m_cells[cell.column] = plain;
    if (use.field != DumpField::Phone && use.field != DumpField::NationalId)
        return;
    std::string digits(plain);
    restoreZeros(use.field, digits);
    changed = std::move(digits);
    m_cells[cell.column] = changed;
}

void SheetReader::takeCell(const DumpCell &cell, const ColumnUse &use, RawRecord &record)
{
    using enum DumpCell::Kind;
    m_cells[cell.column] = cell.text;
    m_kinds[cell.column] = cell.kind;
    const bool isStray =
        cell.kind == Bad || (cell.kind == Date && !isTime(use.field)) || cell.text.find('\0') != std::string_view::npos;
    if (cell.kind == Bad && cell.text == "=") { // nothing is to be seen of it there: the cell has to be named
        std::string &fault = m_changed[cell.column];
        fault = columnLetters(cell.column + 1).back() + std::to_string(m_lines->number()) + '=';
        record.setMalformed(fault, use.field);
    } else if (isStray)
        record.setMalformed(cell.text, use.field);
    else if (cell.kind == Number)
        takeNumber(cell, use, record);
}

Result<bool> SheetReader::next(RawRecord &record)
{
    if (!std::exchange(m_isFirstAhead, false)) {
        HOITHI_TRY(const bool any, m_lines->next());
        if (!any)
            return false;
    }
    record.clear();
    record.line = m_lines->number();
    std::ranges::fill(m_cells, std::string_view());
    std::ranges::fill(m_kinds, DumpCell::Kind::Text);
    for (const DumpCell &cell : m_lines->cells()) {
        const auto use = cell.column < m_columns.size() ? m_columns.use(cell.column) : std::nullopt;
        if (use && !record.malformed)
            takeCell(cell, *use, record);
    }
    if (!record.malformed && m_times.settle({m_cells, m_kinds}, record))
        m_columns.fill(m_cells, record);
    return true;
}

} // namespace hoithi
