// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dumpfiles.h"

#include "base/sha256.h"
#include "dumprows.h"
#include "fuzzing.h"
#include "ingest/rows/rowexcerpt.h"
#include "ingest/rows/rowfinder.h"
#include "ingest/source/filebytes.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace hoithi::fuzz {

namespace {

struct TextSink final : SubmissionSink
{
    bool submissions(SubmissionBlock &&block) override
    {
        for (const Submission &row : block.rows) {
            checkRow(row);
            text.append(textOf(row));
        }
        accepted += static_cast<qint64>(block.rows.size());
        return true;
    }
    bool issues(std::vector<ImportIssue> &&issues) override
    {
        for (const ImportIssue &issue : issues) {
            checkIssue(issue);
            faults.append(textOf(issue));
            lines.push_back(issue.line);
        }
        rejected += static_cast<qint64>(issues.size());
        return true;
    }
    std::string text;
    std::string faults;
    std::vector<std::uint64_t> lines; ///< of rejected rows
    qint64 accepted = 0;
    qint64 rejected = 0;
};

/// What was rejected comes out of the dump, and is rejected again. In CSV, quotes that nobody closed may meet in the copy.
void checkExcerpt(const DumpPart &part, const TextSink &read)
{
    for (const std::uint64_t line : {read.lines.front(), read.lines.back()})
        require(findRow(part, {}, {.line = line, .field = {}, .text = {}}).has_value(), "a row that was read is found");
    const auto rows = RowExcerpt::find(part, {}, read.lines);
    require(rows.has_value(), "what was read once is read again");
    if (rows->count() != std::ssize(read.lines))
        return; // several begin on one line
    std::string copy;
    const auto written = rows->write([&copy](std::string_view piece) {
        copy.append(piece);
        return true;
    });
    require(written.has_value(), "rows that were found are written");
    if (rows->format() == DumpFormat::Csv || copy.find('\0') != std::string::npos)
        return; // what holds NUL is no text in UTF-8
    constexpr std::array names{"copy.csv", "copy.ndjson", "copy.json", "copy.xlsx"};
    const QString name = QLatin1String(names.at(static_cast<std::size_t>(rows->format())));
    TextSink again;
    const auto parts = dumpPartsOf(fileOf(copy, name));
    require(parts.has_value(), "the copy is a dump");
    const auto summary = readDump(parts->front(), {}, smallRound(), again, {}, {}, 4096);
    require(summary.has_value(), "the copy is read");
    require(again.accepted == 0 && again.rejected == read.rejected, "the copy holds the rejected rows alone");
}

/// Empty where it is refused.
std::string readPart(const DumpPart &part, std::string_view bytes, qint64 chunk)
{
    TextSink sink;
    const auto summary = readDump(part, {}, smallRound(), sink, {}, {}, chunk);
    if (!summary) {
        require(!summary.error().message.isEmpty(), "a refusal says why");
        return {};
    }
    const qint64 counted = std::accumulate(summary->rejectedBy.begin(), summary->rejectedBy.end(), qint64{0});
    require(counted == sink.rejected, "the counts are those of the issues");
    require(summary->rowsRead == sink.accepted + sink.rejected, "the counts add up to the rows read");
    require(summary->sha256 == Sha256::hexOf(toByteArray(bytes)), "the file's own bytes are hashed");
    require(summary->size == static_cast<qint64>(bytes.size()), "the file's size is its bytes");
    if (chunk == FileBytes::defaultChunkSize && !sink.lines.empty()) {
        std::ranges::sort(sink.lines);
        checkExcerpt(part, sink);
    }
    return "read\n" + sink.text + sink.faults;
}

} // namespace

std::string readDumpFile(const QString &path, std::string_view bytes, qint64 chunk)
{
    const auto parts = dumpPartsOf(path);
    if (!parts) {
        require(!parts.error().message.isEmpty(), "a refusal says why");
        return {};
    }
    require(!parts->empty(), "a file that is not refused holds a dump");
    std::string text;
    for (const DumpPart &part : *parts) {
        const std::string rows = readPart(part, bytes, chunk);
        if (rows.empty())
            return {};
        text.append(rows);
    }
    return text;
}

} // namespace hoithi::fuzz
