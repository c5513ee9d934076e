// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/rowclassifier.h"

namespace hoithi {

namespace {

ImportIssue duplicateIssue(const Submission &row)
{
    const auto id = QString::fromUtf8(row.submissionId.data(), static_cast<qsizetype>(row.submissionId.size()));
    return {row.line, RejectReason::DuplicateSubmission, QStringLiteral("submission_id"), id};
}

} // namespace

bool RowClassifier::submissions(SubmissionBlock &&block)
{
    ClassifiedBlock result;
    result.block = std::move(block);
    result.rows.reserve(result.block.rows.size());
    for (const Submission &row : result.block.rows) {
        const std::uint64_t idHash = textHash(row.submissionId);
        if (!m_seen.insert(row.submissionId, idHash).second) {
            result.issues.push_back(duplicateIssue(row));
            continue;
        }
        ClassifiedRow classified;
        classified.row = &row;
        classified.idHash = idHash;
        classified.storedId =
            static_cast<qint64>(m_indexes.storedSubmissions.find(idHash, [](std::uint64_t) { return true; }));
        classified.account = m_indexes.accounts.insert(row.accountId, textHash(row.accountId)).first;
        result.rows.push_back(classified);
    }
    return m_queue.push(std::move(result));
}

bool RowClassifier::issues(std::vector<ImportIssue> &&issues)
{
    ClassifiedBlock result;
    result.issues = std::move(issues);
    return m_queue.push(std::move(result));
}

} // namespace hoithi
