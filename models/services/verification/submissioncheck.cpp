// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/submissioncheck.h"

#include "services/import/index/texthash.h"
#include "storage/imports/conflictrepository.h"
#include "storage/imports/participantlists.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/contestrepository.h"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace hoithi {

namespace {

/// What no import takes: a time outside of the round, an id for the second time, a value of another kind than its column's. A batch that was made otherwise may hold them,
/// digests and all.
class AdmissionCheck
{
public:
    AdmissionCheck(const Round &round, LeftOut left)
        : m_opensMs(toMillis(round.opensAtUtc)), m_closesMs(toMillis(round.closesAtUtc)), m_left(std::move(left))
    {}

    void add(const StoredSubmissionView &row)
    {
        m_ofKinds = m_ofKinds && row.isOfKinds;
        if (m_left.has(row.batchId, row.id))
            return; // the round may have got another time since, and its rows may have come again, or others in their place
        m_inTime = m_inTime && row.submittedAtMs >= m_opensMs && row.submittedAtMs < m_closesMs;
        m_ids.push_back(textHash(row.submissionId));
    }

    [[nodiscard]] QStringList problems()
    {
        QStringList problems;
        if (!m_inTime)
            problems.append(Services::tr("it holds submissions from outside of its time"));
        if (!m_ofKinds)
            problems.append(Services::tr("it holds submissions with values of a kind that the program does not write"));
        std::ranges::sort(m_ids);
        if (std::ranges::adjacent_find(m_ids) != m_ids.end())
            problems.append(Services::tr("it holds a submission twice"));
        return problems;
    }

private:
    qint64 m_opensMs;
    qint64 m_closesMs;
    LeftOut m_left;
    bool m_inTime = true;
    bool m_ofKinds = true;
    std::vector<std::uint64_t> m_ids;
};

} // namespace

Result<void> SubmissionCheck::readAccounts()
{
    std::vector<std::pair<qint64, std::uint64_t>> accounts;
    const Result<void> loaded = loadParticipants(*m_store.database, [&accounts](std::string_view account, qint64 id) {
        accounts.emplace_back(id, textHash(account));
    });
    if (!loaded && loaded.error().code != ErrorCode::Corrupt)
        return loaded;
    m_accountsMatch = loaded.has_value();
    // Numbers are dense, so the table is as long as the list; one beyond it was altered.
    m_accounts.resize(accounts.size() + 1);
    m_seen.resize(accounts.size() + 1);
    m_seen[0] = true;
    std::vector<bool> taken(accounts.size() + 1);
    for (const auto &[id, hash] : accounts) {
        const auto index = static_cast<std::size_t>(id);
        if (id < 1 || index >= m_accounts.size() || taken[index]) {
            m_accountsMatch = false;
            continue;
        }
        taken[index] = true;
        m_accounts[index] = hash;
    }
    return {};
}

void SubmissionCheck::checkAccount(const StoredSubmissionView &row)
{
    const auto index = static_cast<std::size_t>(row.participantId);
    if (row.participantId < 1 || index >= m_accounts.size() || m_accounts[index] != textHash(row.accountId))
        m_accountsMatch = false;
    else
        m_seen[index] = true;
}

/// The digests of every batch of one round, in one pass over its rows.
Result<std::map<qint64, BatchDigest>> SubmissionCheck::digestsOf(int roundNumber, QStringList &problems)
{
    m_notBytes.clear();
    HOITHI_TRY(const Round round, ContestRepository(*m_store.database).round(roundNumber));
    HOITHI_TRY(LeftOut left, ConflictRepository(*m_store.database).leftOut());
    AdmissionCheck admission(round, std::move(left));
    std::map<qint64, BatchDigest> digests;
    HOITHI_CHECK(scanSubmissions(*m_store.database, firstSubmissionId(roundNumber), firstSubmissionId(roundNumber + 1),
                                 ScanColumns::All, [&](const StoredSubmissionView &row) {
                                     digests[row.batchId].add(row);
                                     checkAccount(row);
                                     if (!row.areBytes)
                                         m_notBytes.insert(row.batchId);
                                     admission.add(row);
                                     return true;
                                 }));
    problems = admission.problems();
    return digests;
}

Result<bool> SubmissionCheck::verifyRound(int roundNumber, VerifyReport &report, std::vector<Fact> &facts)
{
    QStringList problems;
    HOITHI_TRY(auto digests, digestsOf(roundNumber, problems));
    for (const QString &problem : std::as_const(problems))
        report.findings.push_back({Services::tr("round %1").arg(roundNumber), problem});
    HOITHI_TRY(const std::vector<ImportBatch> batches, BatchRepository(*m_store.database).all(roundNumber));
    bool same = true;
    for (const ImportBatch &batch : batches) {
        ++report.batches;
        BatchDigest &digest = digests[batch.id.value()];
        if (digest.contentHex() != batch.contentDigest) {
            same = false;
            report.findings.push_back({Services::tr("batch %1 of round %2").arg(batch.id.value()).arg(roundNumber),
                                       Services::tr("its stored submissions are not those that were imported")});
        }
        if (digest.rows() > 0) {
            facts.push_back(placesFact(batch.id.value(), digest.placesHex()));
            const bool areBytes = !m_notBytes.contains(batch.id.value()); // else it has no digest
            facts.push_back(sealedFact(batch.id.value(), areBytes ? digest.sealedHex() : QByteArray()));
        }
        digests.erase(batch.id.value());
    }
    if (!digests.empty()) {
        same = false;
        report.findings.push_back(
            {Services::tr("round %1").arg(roundNumber), Services::tr("it holds submissions of no known batch")});
    }
    for (const ImportBatch &batch : batches) {
        Sha256 hash;
        HOITHI_CHECK(BatchRepository(*m_store.database).readIdHashes(batch.id, [&hash](std::string_view piece) {
            hash.add(QByteArrayView(piece.data(), std::ssize(piece)));
        }));
        facts.push_back(idHashesFact(batch.id.value(), hash.hex()));
    }
    return same;
}

Result<bool> SubmissionCheck::anyWithin(qint64 from, qint64 to)
{
    bool any = false;
    HOITHI_CHECK(scanSubmissions(*m_store.database, SubmissionId{from}, SubmissionId{to}, ScanColumns::Ranking,
                                 [&any](const StoredSubmissionView &) {
                                     any = true;
                                     return false;
                                 }));
    return any;
}

Result<void> SubmissionCheck::verifyRest(int lastRound, VerifyReport &report)
{
    using Limits = std::numeric_limits<qint64>;
    HOITHI_TRY(const bool before, anyWithin(Limits::min() + 1, firstSubmissionId(1).value()));
    HOITHI_TRY(const bool after, anyWithin(firstSubmissionId(lastRound + 1).value(), Limits::max()));
    if (before || after)
        report.findings.push_back({Services::tr("submissions"), Services::tr("some belong to no round")});
    if (!m_accountsMatch || !std::ranges::all_of(m_seen, [](bool seen) { return seen; }))
        report.findings.push_back(accountsDiffer());
    return {};
}

VerifyFinding accountsDiffer()
{
    return {Services::tr("accounts"), Services::tr("they are not those of the stored submissions")};
}

} // namespace hoithi
