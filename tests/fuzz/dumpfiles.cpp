// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dumpfiles.h"

#include "base/sha256.h"
#include "dumprows.h"
#include "fuzzing.h"

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
        }
        rejected += static_cast<qint64>(issues.size());
        return true;
    }
    std::string text;
    std::string faults;
    qint64 accepted = 0;
    qint64 rejected = 0;
};

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
