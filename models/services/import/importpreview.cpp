// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backend/feedspool.h"
#include "services/import/differences/previewcomparison.h"
#include "services/import/differences/recordtexts.h"
#include "services/import/importcontext.h"
#include "services/import/index/textnumbers.h"
#include "storage/transaction.h"

#include <algorithm>
#include <unordered_map>

namespace hoithi {

namespace {

constexpr std::size_t previewRows = 200;

/// Counts and compares instead of writing.
class PreviewSink final : public SubmissionSink
{
public:
    PreviewSink(ImportPreview &preview, PreviewComparison &comparison, const AgencyDecisions &decisions,
                const std::vector<Agency> &agencies)
        : m_preview(preview), m_comparison(comparison), m_decisions(decisions)
    {
        for (const Agency &agency : agencies)
            m_agencyNames.emplace(agency.id, agency.name);
    }

    bool submissions(SubmissionBlock &&block) override
    {
        std::vector<const Submission *> rows;
        rows.reserve(block.rows.size());
        for (const Submission &row : block.rows) {
            if (isFirst(row))
                rows.push_back(&row);
        }
        m_outcome = m_seen.outcome();
        if (!m_outcome)
            return false;
        const Result<std::vector<bool>> areAdded = m_comparison.take(rows);
        if (!areAdded) {
            m_outcome = failure(areAdded.error());
            return false;
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if ((*areAdded)[i])
                count(*rows[i]);
            if (m_preview.rows.size() < previewRows)
                m_preview.rows.push_back(shown(*rows[i]));
        }
        return true;
    }

    bool issues(std::vector<ImportIssue> &&issues) override
    {
        for (ImportIssue &issue : issues)
            reject(std::move(issue));
        return true;
    }

    /// What kept the rows from being compared.
    [[nodiscard]] const Result<void> &outcome() const { return m_outcome; }

private:
    [[nodiscard]] bool isFirst(const Submission &row)
    {
        if (m_seen.insert(textDigest(row.submissionId)))
            return true;
        reject(
            {row.line, RejectReason::DuplicateSubmission, QStringLiteral("submission_id"), utf8Text(row.submissionId)});
        return false;
    }

    void count(const Submission &row)
    {
        ++m_preview.counts.accepted;
        m_preview.counts.excluded += row.excluded ? 1 : 0;
        m_preview.counts.agencyUnresolved += m_decisions.agencyOf(row).isValid() ? 0 : 1;
    }

    void reject(ImportIssue issue)
    {
        issue.dump = static_cast<std::uint32_t>(m_preview.dumps.size() - 1);
        ++m_preview.dumps.back().rejected;
        ++m_preview.counts.rejectedBy[static_cast<std::size_t>(issue.reason)];
        if (m_preview.issues.size() < ImportReport::issueLimit)
            m_preview.issues.push_back(std::move(issue));
    }

    [[nodiscard]] ImportPreviewRow shown(const Submission &row) const
    {
        const auto agency = m_agencyNames.find(m_decisions.agencyOf(row));
        const bool resolved = agency != m_agencyNames.end();
        return {row.line,
                utf8Text(row.submissionId),
                utf8Text(row.accountId),
                utf8Text(row.fullName),
                resolved ? agency->second : utf8Text(row.agencyName),
                resolved,
                row.submittedAtUtc,
                utf8Text(row.answers),
                row.prediction};
    }

    ImportPreview &m_preview;
    PreviewComparison &m_comparison;
    const AgencyDecisions &m_decisions;
    Result<void> m_outcome;
    std::unordered_map<AgencyId, QString> m_agencyNames;
    SeenTexts m_seen;
};

/// Of all files, and of what a backend sent.
Result<std::vector<DumpPart>> partsOf(const ImportRequest &request, const DumpFilter &wanted,
                                      const std::stop_token &stop)
{
    std::vector<DumpPart> all;
    for (const QString &file : request.files) {
        HOITHI_TRY(std::vector<DumpPart> parts, dumpPartsOf(file, [&stop] { return !stop.stop_requested(); }));
        std::ranges::move(parts, std::back_inserter(all));
    }
    if (request.feed)
        all.push_back(request.feed->part());
    if (wanted)
        std::erase_if(all, [&wanted](const DumpPart &part) { return !wanted(part); });
    return all;
}

Result<void> previewParts(const std::vector<DumpPart> &parts, const ImportContext &context,
                          const std::vector<Agency> &agencies, const std::stop_token &stop,
                          const ProgressCallback &progress, PreviewComparison &comparison, ImportPreview &preview)
{
    for (const DumpPart &part : parts) {
        PreviewSink sink(preview, comparison, context.decisions, agencies);
        comparison.beginFile(part.name());
        preview.dumps.push_back({part.fetched ? QString() : part.path, part.name(), 0, 0});
        const Result<DumpSummary> summary = readDump(part, context.profile, context.validation, sink, stop, progress);
        HOITHI_CHECK(sink.outcome());
        HOITHI_CHECK(summary);
        preview.cancelled = summary->cancelled;
        if (preview.cancelled)
            break;
    }
    return {};
}

} // namespace

Result<ImportPreview> previewImport(Store &store, const ImportRequest &request, const std::stop_token &stop,
                                    const ProgressCallback &progress, const DumpFilter &wanted)
{
    HOITHI_TRY(const Snapshot snapshot, Snapshot::begin(*store.database)); // all of it out of one state
    HOITHI_TRY(const std::unique_ptr<ImportContext> context, prepareImport(store, request));
    HOITHI_TRY(const std::vector<Agency> *agencies, agenciesOf(store));
    ImportPreview preview;
    PreviewComparison comparison(store, *context, preview);
    HOITHI_CHECK(comparison.begin());
    const Result<std::vector<DumpPart>> parts = partsOf(request, wanted, stop);
    const Result<void> read =
        parts ? previewParts(*parts, *context, *agencies, stop, progress, comparison, preview) : failure(parts.error());
    if (!read && read.error().code != ErrorCode::Cancelled)
        return failure(read.error());
    preview.cancelled = preview.cancelled || !read;
    if (preview.cancelled)
        return preview;
    HOITHI_CHECK(comparison.finish());
    return preview;
}

} // namespace hoithi
