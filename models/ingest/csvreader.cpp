// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/csvreader.h"

#include "ingest/csvheader.h"

#include <QCoreApplication>

namespace hoithi {

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
    HOITHI_TRY(reader->m_columns, ColumnMap::make(reader->m_records.fields(), profile));
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
    if (m_records.malformed() || fields.size() != m_columns->size()) {
        record.setMalformed(m_records.text());
        return true;
    }
    m_columns->fill(fields, record);
    return true;
}

} // namespace hoithi
