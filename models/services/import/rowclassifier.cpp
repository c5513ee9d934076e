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

RowClassifier::RowHashes RowClassifier::fetched(const Submission &row) const
{
    const RowHashes hashes{textHash(row.submissionId), textDigest(row.submissionId), textDigest(row.accountId)};
    m_seen.prefetch(hashes.idDigest);
    m_indexes.storedSubmissions.prefetch(hashes.id);
    m_indexes.accounts.prefetch(hashes.account);
    return hashes;
}

std::uint32_t RowClassifier::accountNumber(TextDigest account)
{
    std::uint32_t number = m_indexes.accounts.find(account);
    if (number == 0) {
        number = newAccountBit | m_indexes.newAccounts++;
        m_indexes.accounts.insert(account, number);
    }
    return number;
}

bool RowClassifier::submissions(SubmissionBlock &&block)
{
    ClassifiedBlock result;
    result.block = std::move(block);
    result.rows.reserve(result.block.rows.size());
    std::vector<RowHashes> hashes;
    hashes.reserve(result.block.rows.size());
    for (const Submission &row : result.block.rows)
        hashes.push_back(fetched(row));
    for (std::size_t i = 0; i < hashes.size(); ++i) {
        const Submission &row = result.block.rows[i];
        if (!m_seen.insert(hashes[i].idDigest)) {
            result.issues.push_back(duplicateIssue(row));
            continue;
        }
        ClassifiedRow classified;
        classified.row = &row;
        classified.idHash = hashes[i].id;
        classified.storedId = m_indexes.storedSubmissions.find(hashes[i].id);
        classified.account = accountNumber(hashes[i].account);
        classified.sealed = m_sealer.seal(row, result.block);
        result.rows.push_back(classified);
    }
    return outcome() && m_queue.push(std::move(result));
}

bool RowClassifier::issues(std::vector<ImportIssue> &&issues)
{
    ClassifiedBlock result;
    result.issues = std::move(issues);
    return m_queue.push(std::move(result));
}

} // namespace hoithi
