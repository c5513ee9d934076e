// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/rosterreader.h"

#include "base/text.h"
#include "ingest/csvheader.h"
#include "ingest/csvrecords.h"
#include "ingest/dumpsource.h"

#include <QCoreApplication>

namespace hoithi {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(RosterReader)
};

using Columns = std::vector<std::optional<std::size_t>>;

Result<Columns> readHeader(CsvRecords &records)
{
    HOITHI_TRY(const bool any, records.next());
    if (!any || records.malformed())
        return failure(ErrorCode::BadInput,
                       Messages::tr("The header line of the roster cannot be read. Export the file again."));
    const std::vector<WantedColumn> wanted{
        {"body", true}, {"full_name", true}, {"account_id", false}, {"phone", false}, {"national_id", false}};
    return matchHeader(records.fields(), wanted);
}

Result<RosterEntry> entryOf(const CsvRecords &records, const Columns &columns)
{
    const auto fields = records.fields();
    if (records.malformed() || fields.size() != columns.size())
        return failure(
            ErrorCode::BadInput,
            Messages::tr("Line %1 of the roster cannot be read. Correct it and try again.").arg(records.line()));
    RosterEntry entry;
    const std::array targets{&entry.body, &entry.fullName, &entry.accountId, &entry.phone, &entry.nationalId};
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (!columns[i])
            continue;
        const QString text = QString::fromUtf8(fields[i].data(), static_cast<qsizetype>(fields[i].size()));
        QString *target = targets[*columns[i]];
        *target = target == &entry.accountId ? canonicalId(text) : normalized(text);
    }
    entry.phone = canonicalPhone(entry.phone);
    if (entry.accountId.isEmpty() && entry.phone.isEmpty() && entry.nationalId.isEmpty())
        return failure(ErrorCode::BadInput,
                       Messages::tr("Line %1 of the roster has no account, no phone and no national id, so it "
                                    "identifies nobody. Fill in one of them.")
                           .arg(records.line()));
    return entry;
}

} // namespace

Result<std::vector<RosterEntry>> readRoster(const QString &path)
{
    HOITHI_TRY(const std::unique_ptr<DumpSource> source, DumpSource::open(path));
    TextWindow window(*source);
    HOITHI_TRY(const char delimiter, detectDelimiter(window));
    CsvRecords records(window, delimiter);
    HOITHI_TRY(const Columns columns, readHeader(records));
    std::vector<RosterEntry> entries;
    for (;;) {
        HOITHI_TRY(const bool any, records.next());
        if (!any)
            return entries;
        HOITHI_TRY(RosterEntry entry, entryOf(records, columns));
        entries.push_back(std::move(entry));
    }
}

} // namespace hoithi
