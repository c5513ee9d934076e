// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dumpreader.h"

#include "ingest/ingesttexts.h"
#include "ingest/openeddump.h"

#include <algorithm>
#include <chrono>

namespace hoithi {

namespace {

/// Tells how far the reading is, but not too often.
class ProgressReport
{
public:
    ProgressReport(const ProgressCallback &progress, const qint64 &rows) : m_progress(progress), m_rows(rows) {}

    void reached(qint64 bytesRead, qint64 rawSize)
    {
        const auto now = std::chrono::steady_clock::now();
        if (!m_progress || now - m_reportedAt < std::chrono::milliseconds(50))
            return;
        m_reportedAt = now;
        m_reached = std::max(m_reached, bytesRead); // a workbook is read here and there
        m_progress({m_reached, rawSize, m_rows});
    }
    void ended(qint64 rawSize)
    {
        if (m_progress)
            m_progress({rawSize, rawSize, m_rows});
    }

private:
    const ProgressCallback &m_progress;
    const qint64 &m_rows;
    std::chrono::steady_clock::time_point m_reportedAt;
    qint64 m_reached = 0;
};

/// Hands rows and issues over in blocks.
class Delivery
{
public:
    explicit Delivery(SubmissionSink &sink) : m_sink(sink) { m_block.rows.reserve(submissionBlockSize); }

    SubmissionBlock &block() { return m_block; }
    void add(ImportIssue issue) { m_issues.push_back(std::move(issue)); }
    [[nodiscard]] bool full() const
    {
        return m_block.rows.size() + m_issues.size() >= submissionBlockSize || blockFull();
    }

    bool flushFull()
    {
        if (blockFull() && !flushRows())
            return false;
        return m_issues.size() < submissionBlockSize || flushIssues();
    }
    bool flushAll() { return (m_block.rows.empty() || flushRows()) && (m_issues.empty() || flushIssues()); }

private:
    [[nodiscard]] bool blockFull() const
    {
        return m_block.rows.size() >= submissionBlockSize || m_block.textBytes() >= submissionBlockBytes;
    }
    bool flushRows()
    {
        const bool goOn = m_sink.submissions(std::exchange(m_block, {}));
        m_block.rows.reserve(submissionBlockSize);
        return goOn;
    }
    bool flushIssues() { return m_sink.issues(std::exchange(m_issues, {})); }

    SubmissionSink &m_sink;
    SubmissionBlock m_block;
    std::vector<ImportIssue> m_issues;
};

/// False when the sink said stop.
Result<bool> readRows(RecordReader &reader, SubmissionValidator &validator, Delivery &delivery, DumpSummary &summary)
{
    RawRecord record;
    for (;;) {
        HOITHI_TRY(const bool any, reader.next(record));
        if (!any)
            return delivery.flushAll();
        ++summary.rowsRead;
        if (auto issue = validator.validate(record, delivery.block())) {
            ++summary.rejectedBy[static_cast<std::size_t>(issue->reason)];
            delivery.add(std::move(*issue));
        }
        if (delivery.full() && !delivery.flushFull())
            return false;
    }
}

/// A workbook or a zip file is read from its end, which a pipe has not.
Error asOfPart(const DumpPart &part, const Error &error)
{
    if (part.isStandardInput() && error.code == ErrorCode::Unsupported)
        return {ErrorCode::Unsupported,
                Ingest::tr("An archive or a workbook cannot be read from standard input. Save it to a file, and import "
                           "that."),
                error.detail};
    return part.named(error);
}

/// Fills `summary`; Cancelled where the watch said stop.
Result<void> readBytes(DumpBytes &bytes, const DumpPart &part, const MappingProfile &profile,
                       const ValidationContext &context, SubmissionSink &sink, const ReadWatch &watch,
                       DumpSummary &summary)
{
    HOITHI_TRY(const std::unique_ptr<OpenedDump> dump, OpenedDump::open(bytes, part, profile, watch));
    SubmissionValidator validator(context, profile);
    Delivery delivery(sink);
    HOITHI_TRY(const bool finished, readRows(dump->rows(), validator, delivery, summary));
    if (finished)
        HOITHI_CHECK(dump->finish());
    summary.size = bytes.size();
    summary.cancelled = !finished;
    if (finished)
        summary.sha256 = bytes.sha256();
    return {};
}

} // namespace

Result<DumpSummary> readDump(const DumpPart &part, const MappingProfile &profile, const ValidationContext &context,
                             SubmissionSink &sink, const std::stop_token &stop, const ProgressCallback &progress,
                             qint64 chunkSize)
{
    DumpSummary summary;
    ProgressReport report(progress, summary.rowsRead);
    HOITHI_TRY(const std::unique_ptr<DumpBytes> bytes, openDumpPart(part, chunkSize));
    const ReadWatch watch = [&] {
        report.reached(bytes->bytesRead(), bytes->size());
        return !stop.stop_requested();
    };
    const Result<void> read = readBytes(*bytes, part, profile, context, sink, watch, summary);
    if (!read && read.error().code != ErrorCode::Cancelled) {
        HOITHI_CHECK(bytes->checkSame()); // what is cut while it is read looks damaged
        return failure(asOfPart(part, read.error()));
    }
    summary.cancelled = !read || summary.cancelled || stop.stop_requested();
    if (summary.cancelled)
        summary.sha256.clear();
    else
        report.ended(summary.size);
    return summary;
}

} // namespace hoithi
