// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/submission/importissue.h"
#include "ingest/mappingprofile.h"
#include "ingest/source/dumppart.h"
#include "ingest/source/filebytes.h"
#include "ingest/submissionvalidator.h"

#include <QByteArray>

#include <array>
#include <stop_token>
#include <vector>

namespace hoithi {

/// Takes what a dump holds, on the thread that reads it. Rows come in blocks of submissionBlockSize, in the order
/// of their lines; so do issues. The last block is shorter, as is one whose texts reach submissionBlockBytes. Returning false
/// stops the reading.
class SubmissionSink
{
public:
    SubmissionSink() = default;
    virtual ~SubmissionSink() = default;
    SubmissionSink(const SubmissionSink &) = delete;
    SubmissionSink &operator=(const SubmissionSink &) = delete;

    [[nodiscard]] virtual bool submissions(SubmissionBlock &&block) = 0;
    [[nodiscard]] virtual bool issues(std::vector<ImportIssue> &&issues) = 0;
};
inline constexpr std::size_t submissionBlockSize = 4096;
inline constexpr std::size_t submissionBlockBytes = std::size_t{4} * 1024 * 1024;

struct DumpSummary
{
    QByteArray sha256; ///< of the file's own bytes, hexadecimal; empty when cancelled
    qint64 size = 0;   ///< of the file, in bytes
    qint64 rowsRead = 0;
    std::array<qint64, rejectReasonCount> rejectedBy{};
    bool cancelled = false; ///< stopped by the token or the sink: nothing of the file counts
};

/// Reads and validates a dump of any format. An error means that
/// nothing of the file counts, whatever the sink has been given: the caller rolls back. Works on the caller's thread.
[[nodiscard]] Result<DumpSummary> readDump(const DumpPart &part, const MappingProfile &profile,
                                           const ValidationContext &context, SubmissionSink &sink,
                                           const std::stop_token &stop, const ProgressCallback &progress,
                                           qint64 chunkSize = FileBytes::defaultChunkSize);

} // namespace hoithi
