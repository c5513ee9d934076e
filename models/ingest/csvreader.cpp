// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/csvreader.h"

#include "ingest/csvheader.h"

#include <QCoreApplication>

#include <algorithm>

namespace hoithi {

namespace {

std::vector<WantedColumn> wantedColumns(const MappingProfile &profile)
{
    std::vector<WantedColumn> wanted;
    for (std::size_t i = 0; i < dumpFieldCount; ++i) {
        const auto field = static_cast<DumpField>(i);
        const bool required = std::ranges::find(requiredDumpFields, field) != requiredDumpFields.end();
        // A column that the profile names must be there: leaving it out in silence would lose what it holds.
        wanted.push_back({profile.columnOf(field), required || profile.columns[i].has_value()});
    }
    return wanted;
}

} // namespace

Result<std::unique_ptr<CsvReader>> CsvReader::open(TextWindow &window, const MappingProfile &profile)
{
    char delimiter = profile.delimiter;
    if (delimiter == '\0') {
        HOITHI_TRY(delimiter, detectDelimiter(window));
    }
    std::unique_ptr<CsvReader> reader(new CsvReader(window, delimiter));
    HOITHI_TRY(const bool any, reader->m_records.next());
    if (!any)
        return failure(ErrorCode::BadInput,
                       QCoreApplication::translate("CsvReader", "The file holds no rows. Export it again."));
    if (reader->m_records.malformed())
        return failure(ErrorCode::BadInput, QCoreApplication::translate(
                                                "CsvReader", "The header line cannot be read. Export the file again."));
    const std::vector<WantedColumn> wanted = wantedColumns(profile);
    HOITHI_TRY(reader->m_columns, matchHeader(reader->m_records.fields(), wanted));
    return reader;
}

Result<bool> CsvReader::next(RawRecord &record)
{
    HOITHI_TRY(const bool any, m_records.next());
    if (!any)
        return false;
    record.clear();
    record.line = m_records.line();
    const auto fields = m_records.fields();
    if (m_records.malformed() || fields.size() != m_columns.size()) {
        record.setMalformed(m_records.text());
        return true;
    }
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (m_columns[i])
            record.fields[*m_columns[i]] = fields[i];
    }
    return true;
}

} // namespace hoithi
