// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/csvreader.h"

#include "ingest/csvheader.h"
#include "ingest/ingesttexts.h"

#include <utility>

namespace hoithi {

Result<std::unique_ptr<CsvReader>> CsvReader::open(TextWindow &window, const MappingProfile &profile)
{
    char delimiter = profile.delimiter;
    if (delimiter == '\0') {
        HOITHI_TRY(delimiter, detectDelimiter(window, profile.headerLine));
    }
    std::unique_ptr<CsvReader> reader(new CsvReader(window, delimiter, profile.quote));
    HOITHI_CHECK(reader->readHeader(profile.headerLine));
    const auto first = reader->m_records.fields();
    reader->m_isFirstAhead = !profile.hasHeader();
    HOITHI_TRY(reader->m_columns,
               profile.hasHeader() ? ColumnMap::make(first, profile) : ColumnMap::withoutHeader(first.size(), profile));
    return reader;
}

/// Goes to the header, over the lines of a title above it.
Result<void> CsvReader::readHeader(int line)
{
    do {
        HOITHI_TRY(const bool any, m_records.next());
        if (!any)
            return failure(ErrorCode::BadInput, Ingest::tr("The file holds no rows. Export it again."));
    } while (line > 0 && m_records.line() < static_cast<std::uint64_t>(line));
    if (m_records.malformed() || (line > 0 && m_records.line() != static_cast<std::uint64_t>(line)))
        return failure(ErrorCode::BadInput, Ingest::tr("The header line cannot be read. Export the file again."));
    return {};
}

SourceRow CsvReader::standing() const
{
    if (m_records.malformed())
        return {m_records.line(), false, {}, std::string(m_records.text())};
    const auto fields = m_records.fields();
    return {m_records.line(), true, {fields.begin(), fields.end()}, {}};
}

Result<bool> CsvReader::next(RawRecord &record)
{
    if (!std::exchange(m_isFirstAhead, false)) {
        HOITHI_TRY(const bool any, m_records.next());
        if (!any)
            return false;
    }
    record.clear();
    record.line = m_records.line();
    const auto fields = m_records.fields();
    if (m_records.malformed() || fields.size() != m_columns->size()) {
        record.setMalformed(m_records.text());
        return true;
    }
    m_columns->fill(fields, record);
    return true;
}

} // namespace hoithi
