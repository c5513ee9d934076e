// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/importcontext.h"
#include "services/import/textindex.h"

#include <unordered_map>

namespace hoithi {

namespace {

constexpr std::size_t previewRows = 200;

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

/// Counts instead of writing.
class PreviewSink final : public SubmissionSink
{
public:
    PreviewSink(ImportPreview &preview, const std::vector<Agency> &agencies) : m_preview(preview)
    {
        for (const Agency &agency : agencies)
            m_agencyNames.emplace(agency.id, agency.name);
    }

    bool submissions(SubmissionBlock &&block) override
    {
        for (const Submission &row : block.rows)
            take(row);
        return true;
    }

    bool issues(std::vector<ImportIssue> &&issues) override
    {
        for (ImportIssue &issue : issues)
            reject(std::move(issue));
        return true;
    }

private:
    void take(const Submission &row)
    {
        if (!m_seen.insert(row.submissionId, textHash(row.submissionId)).second) {
            reject(
                {row.line, RejectReason::DuplicateSubmission, QStringLiteral("submission_id"), text(row.submissionId)});
            return;
        }
        ++m_preview.counts.accepted;
        m_preview.counts.excluded += row.excluded ? 1 : 0;
        m_preview.counts.agencyUnresolved += row.agencyId.isValid() ? 0 : 1;
        if (m_preview.rows.size() < previewRows)
            m_preview.rows.push_back(shown(row));
    }

    void reject(ImportIssue issue)
    {
        ++m_preview.counts.rejectedBy[static_cast<std::size_t>(issue.reason)];
        if (m_preview.issues.size() < ImportReport::issueLimit)
            m_preview.issues.push_back(std::move(issue));
    }

    [[nodiscard]] ImportPreviewRow shown(const Submission &row) const
    {
        const auto agency = m_agencyNames.find(row.agencyId);
        const bool resolved = agency != m_agencyNames.end();
        return {row.line,
                text(row.submissionId),
                text(row.accountId),
                text(row.fullName),
                resolved ? agency->second : text(row.agencyName),
                resolved,
                row.submittedAtUtc,
                text(row.answers),
                row.prediction};
    }

    ImportPreview &m_preview;
    std::unordered_map<AgencyId, QString> m_agencyNames;
    TextIndex m_seen;
};

Result<void> previewFile(const QString &file, const ImportContext &context, const std::vector<Agency> &agencies,
                         const std::stop_token &stop, const ProgressCallback &progress, ImportPreview &preview)
{
    HOITHI_TRY(const std::vector<DumpPart> parts, dumpPartsOf(file, [&stop] { return !stop.stop_requested(); }));
    for (const DumpPart &part : parts) {
        PreviewSink sink(preview, agencies);
        HOITHI_TRY(const DumpSummary summary,
                   readDump(part, context.profile, context.validation, sink, stop, progress));
        preview.cancelled = summary.cancelled;
        if (summary.cancelled)
            break;
    }
    return {};
}

} // namespace

Result<ImportPreview> previewImport(Store &store, const ImportRequest &request, const std::stop_token &stop,
                                    const ProgressCallback &progress)
{
    HOITHI_TRY(const std::unique_ptr<ImportContext> context, prepareImport(store, request));
    HOITHI_TRY(const std::vector<Agency> *agencies, agenciesOf(store));
    ImportPreview preview;
    for (const QString &file : request.files) {
        const Result<void> read = previewFile(file, *context, *agencies, stop, progress, preview);
        if (!read && read.error().code != ErrorCode::Cancelled)
            return failure(read.error());
        preview.cancelled = preview.cancelled || !read;
        if (preview.cancelled)
            break;
    }
    return preview;
}

} // namespace hoithi
