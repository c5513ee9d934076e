// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/rosterreader.h"

#include "base/inputfile.h"
#include "ingest/csvheader.h"
#include "ingest/csvrecords.h"
#include "ingest/dumpsource.h"
#include "ingest/ingesttexts.h"
#include "ingest/roster/rosterlines.h"
#include "ingest/roster/rostersheets.h"
#include "ingest/source/filebytes.h"

#include <algorithm>

namespace hoithi {

namespace {

std::vector<RosterCell> cellsOf(const CsvRecords &records)
{
    std::vector<RosterCell> cells;
    int column = 0;
    for (const std::string_view field : records.fields()) {
        ++column;
        if (!field.empty())
            cells.push_back({column, QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size()))});
    }
    return cells;
}

/// Ends a text that is longer than any roster: blank lines, of which no person comes, and bytes that gzip had made a few of.
class BoundedText final : public ByteStream
{
public:
    BoundedText(ByteStream &text, const QString &path) : m_text(text), m_path(path) {}

    [[nodiscard]] Result<std::string_view> nextChunk() override
    {
        HOITHI_TRY(const std::string_view piece, m_text.nextChunk());
        m_left -= static_cast<qint64>(piece.size());
        if (m_left < 0)
            return failure(tooLargeForRoster(m_path));
        return piece;
    }

private:
    ByteStream &m_text;
    QString m_path;
    qint64 m_left = mostRosterBytes;
};

Result<RosterFile> readText(const QString &path, const std::stop_token &stop)
{
    const ReadWatch watch = [&stop] {
        return !stop.stop_requested();
    };
    HOITHI_TRY(const std::unique_ptr<FileBytes> bytes, FileBytes::open(path));
    HOITHI_TRY(const std::unique_ptr<DumpSource> source, DumpSource::open(*bytes, path, watch));
    BoundedText text(*source, path);
    TextWindow window(text);
    HOITHI_TRY(const char delimiter, detectDelimiter(window));
    CsvRecords records(window, delimiter);
    RosterLines lines(RosterLines::Source::Text, {});
    std::size_t width = 0;
    for (;;) {
        HOITHI_TRY(const bool any, records.next());
        if (!any)
            break;
        if (records.malformed() || (lines.hasHeader() && records.fields().size() != width)) {
            lines.takeUnreadable(records.line(), records.columnNotUtf8());
            continue;
        }
        width = records.fields().size();
        HOITHI_CHECK(lines.take(records.line(), cellsOf(records)));
    }
    if (!lines.hasHeader())
        return failure(ErrorCode::BadInput,
                       Ingest::tr("The roster has no header. The header names the columns: “body” (Ban/Bộ phận), "
                                  "“full_name” (Họ và tên), and “account_id” (Tài khoản), “phone” (Số điện thoại) "
                                  "or “national_id” (CCCD)."));
    return lines.finish();
}

bool isWorkbook(const QString &path)
{
    InputFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == QByteArray("PK\x03\x04");
}

/// The file as a whole is refused for a line that cannot be taken.
Error errorOf(const RosterProblem &problem)
{
    const QString line = QString::number(problem.place.line);
    if (problem.kind == RosterProblemKind::IdentifiesNobody)
        return {ErrorCode::BadInput,
                Ingest::tr("Line %1 of the roster has no account, no phone and no national id, so it "
                           "identifies nobody. Fill in one of them.")
                    .arg(line),
                {}};
    if (problem.kind == RosterProblemKind::NotUtf8)
        return {ErrorCode::BadInput,
                Ingest::tr("Line %1 of the roster has bytes in column %2 that are not text in UTF-8. Save the file as "
                           "UTF-8, and try again.")
                    .arg(line, QString::number(problem.column)),
                {}};
    const bool isIncomplete = problem.kind == RosterProblemKind::NoBody || problem.kind == RosterProblemKind::NoName;
    const QString said =
        isIncomplete
            ? Ingest::tr("Line %1 of the roster needs a name, and the body that the person belongs to. Fill in both.")
            : Ingest::tr("Line %1 of the roster cannot be read. Correct it and try again.");
    return {ErrorCode::BadInput, said.arg(line), {}};
}

} // namespace

Result<RosterFile> readRosterFile(const QString &path, const std::stop_token &stop)
{
    return isWorkbook(path) ? readRosterSheets(path, stop) : readText(path, stop);
}

Result<std::vector<RosterEntry>> readRoster(const QString &path)
{
    HOITHI_TRY(const RosterFile file, readRosterFile(path));
    const auto error = std::ranges::find_if(file.problems, isRosterError, &RosterProblem::kind);
    if (error != file.problems.end())
        return failure(errorOf(*error));
    std::vector<RosterEntry> entries;
    entries.reserve(file.rows.size());
    for (const RosterRow &row : file.rows)
        entries.push_back(row.entry);
    return entries;
}

} // namespace hoithi
