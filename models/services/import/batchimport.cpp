// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/batchimport.h"

#include "services/import/storedcomparison.h"
#include "storage/database.h"
#include "storage/repositories/batchrepository.h"

#include <algorithm>

namespace hoithi {

namespace {

/// What both engines hold in one value of the list of ids, 10⁹ bytes.
constexpr qint64 mostRows = 1'000'000'000 / static_cast<qint64>(bytesPerStoredId);

Result<void> requireRoom(qint64 rows)
{
    if (rows <= mostRows)
        return {};
    return failure(ErrorCode::BadInput,
                   Services::tr("One file brings more than %1 new submissions. Divide it, and import "
                                "the parts.")
                       .arg(mostRows));
}

} // namespace

BatchImport::BatchImport(Store &store, const ImportContext &context, NewAccounts &accounts)
    : m_store(store), m_context(context), m_accounts(accounts), m_earlier(store, context.keys)
{}

Result<void> BatchImport::begin(ImportBatchId id)
{
    m_id = id;
    HOITHI_TRY(m_contentKey, m_context.keys.key(m_context.keys.newest()));
    m_salt = newSealingSalt();
    m_sealer.emplace(m_context.keys, *m_contentKey, m_salt);
    const int round = m_context.round.number;
    HOITHI_TRY(const qint64 stored, submissionCount(*m_store.database, round));
    m_nextId = firstSubmissionId(round).value() + stored + 1;
    m_written.begin(SubmissionId{m_nextId});
    HOITHI_TRY(m_writer, SubmissionWriter::begin(*m_store.database, id, round));
    return {};
}

Result<void> BatchImport::take(const ClassifiedBlock &block)
{
    HOITHI_CHECK(takeIssues(block.issues));
    std::vector<const ClassifiedRow *> added;
    added.reserve(block.rows.size());
    HOITHI_CHECK(compareWithStored(block.rows, added));
    HOITHI_CHECK(writeConflicts());
    return insert(added);
}

Result<void> BatchImport::takeIssues(const std::vector<ImportIssue> &issues)
{
    if (issues.empty())
        return {};
    std::vector<StoredIssue> sealed;
    sealed.reserve(issues.size());
    for (const ImportIssue &issue : issues) {
        sealed.push_back(sealedIssue(issue, *m_contentKey, m_id));
        ++m_counts.rejectedBy[static_cast<std::size_t>(issue.reason)];
        if (m_issues.size() < ImportReport::issueLimit)
            m_issues.push_back(issue);
    }
    return BatchRepository(*m_store.database).insertIssues(m_id, sealed, &m_issueDigest);
}

Result<void> BatchImport::compareWithStored(std::span<const ClassifiedRow> rows,
                                            std::vector<const ClassifiedRow *> &added)
{
    std::vector<SubmissionId> ids;
    for (const ClassifiedRow &row : rows) {
        if (row.storedId.isValid())
            ids.push_back(row.storedId);
    }
    HOITHI_TRY(const std::vector<StoredSubmission> stored, m_earlier.fetch(ids));
    auto next = stored.cbegin();
    for (const ClassifiedRow &row : rows) {
        if (!row.storedId.isValid()) {
            added.push_back(&row);
            continue;
        }
        const StoredSubmission &known = *next++;
        // `known` is of an earlier batch: within a file an id comes only once.
        HOITHI_TRY(const StoredComparison found, m_earlier.compare(*row.row, m_context.paperOf(*row.row), known));
        switch (found) {
        case StoredComparison::OtherSubmission:
            added.push_back(&row); // only the hashes of their ids are equal
            break;
        case StoredComparison::Same:
            ++m_counts.unchanged;
            break;
        case StoredComparison::Conflict:
            ++m_counts.conflicts;
            m_conflicts.push_back({row.row->line, known.submissionId, conflictPayload(*row.row),
                                   sealedConflict(*row.row, *m_contentKey, m_id)});
            break;
        }
    }
    return {};
}

/// Block by block: a file in which every row differs would fill the memory otherwise.
Result<void> BatchImport::writeConflicts()
{
    if (m_conflicts.empty())
        return {};
    Result<void> written = BatchRepository(*m_store.database).insertConflicts(m_id, m_conflicts, &m_conflictDigest);
    m_conflicts.clear();
    return written;
}

/// An account is stored with the first row of it that is.
qint64 BatchImport::participantOf(const ClassifiedRow &row)
{
    if ((row.account & newAccountBit) == 0)
        return row.account;
    const std::size_t number = row.account & ~newAccountBit;
    if (number >= m_accounts.participants.size())
        m_accounts.participants.resize(number + 1);
    std::uint32_t &participant = m_accounts.participants[number];
    if (participant == 0) {
        participant = static_cast<std::uint32_t>(m_accounts.next++);
        m_newParticipants.add(row.row->accountId);
    }
    return participant;
}

void BatchImport::noteExclusion(const ClassifiedRow &row, qint64 participant)
{
    const auto entry = m_context.validation.roster.match(row.row->accountId, row.row->phone, row.row->nationalId);
    if (!entry)
        return;
    ++m_counts.excluded;
    m_exclusions.push_back({m_context.round.number, participant, static_cast<qint64>(*entry) + 1, m_id});
}

Result<void> BatchImport::insert(std::span<const ClassifiedRow *const> rows)
{
    std::vector<SubmissionInsert> inserts;
    inserts.reserve(rows.size());
    for (const ClassifiedRow *row : rows) {
        const PaperId paper = m_context.paperOf(*row->row);
        const qint64 participant = participantOf(*row);
        inserts.push_back({SubmissionId{m_nextId}, participant, paper, row->row, row->sealed});
        HOITHI_CHECK(m_written.add(row->idHash));
        m_digest.add(inserts.back());
        if (row->row->excluded)
            noteExclusion(*row, participant);
        if (!row->row->agencyId.isValid()) {
            ++m_counts.agencyUnresolved;
            m_agencyDecided += m_context.decisions.agencyOf(*row->row).isValid() ? 1 : 0;
        }
        ++m_nextId;
    }
    m_counts.accepted += static_cast<qint64>(rows.size());
    HOITHI_CHECK(requireRoom(m_counts.accepted));
    HOITHI_CHECK(m_writer->write(inserts));
    return m_newParticipants.isFull() ? writeParticipants() : Result<void>();
}

ImportCounts BatchImport::countsWithDecisions() const
{
    ImportCounts counts = m_counts;
    counts.agencyUnresolved -= m_agencyDecided;
    return counts;
}

Result<void> BatchImport::writeParticipants()
{
    if (m_newParticipants.isEmpty())
        return {};
    Result<void> written = m_writer->writeParticipants(m_accounts.next - m_newParticipants.size(), m_newParticipants);
    m_newParticipants.clear();
    return written;
}

/// Rows that there are none of leave no fact.
Result<std::vector<Fact>> BatchImport::storedFacts(const QByteArray &idHashes)
{
    const qint64 id = m_id.value();
    HOITHI_TRY(std::vector<Fact> facts, rowFacts(*m_store.database, RowFacts::Batches, id));
    facts.push_back(idHashesFact(id, idHashes));
    if (m_counts.accepted > 0) {
        facts.push_back(placesFact(id, m_digest.placesHex()));
        facts.push_back(sealedFact(id, m_digest.sealedHex()));
    }
    if (m_counts.rejected() > 0)
        facts.push_back(groupFact(GroupFacts::Issues, id, m_issueDigest.hex()));
    if (m_counts.conflicts > 0)
        facts.push_back(groupFact(GroupFacts::Conflicts, id, m_conflictDigest.hex()));
    return facts;
}

Result<std::vector<Fact>> BatchImport::store(ImportBatch &batch)
{
    HOITHI_CHECK(writeParticipants());
    m_writer.reset();
    HOITHI_CHECK(RosterRepository(*m_store.database).insertExclusions(m_exclusions));
    batch.id = m_id;
    batch.roundNumber = m_context.round.number;
    HOITHI_TRY(batch.importedAtUtc, nowOf(m_store));
    batch.counts = m_counts;
    batch.contentDigest = m_digest.contentHex();
    batch.contentKey = m_context.keys.newest();
    batch.sealingSalt = m_salt;
    WrittenIds::Reading ids(m_written);
    HOITHI_CHECK(BatchRepository(*m_store.database).insert(batch, {m_written.size(), [&ids] {
                                                                       return ids.next();
                                                                   }}));
    return storedFacts(ids.sha256());
}

Result<void> BatchImport::finish(const ImportRequest &request, const QString &name, const DumpSummary &summary)
{
    ImportBatch batch;
    batch.fileName = name;
    batch.sha256 = summary.sha256;
    batch.size = summary.size;
    batch.importer = request.importer;
    HOITHI_TRY(const std::vector<Fact> facts, store(batch));
    return recordAudit(m_store, request.importer, QStringLiteral("submissions.import"),
                       QStringLiteral("round %1").arg(batch.roundNumber),
                       {{QStringLiteral("file"), batch.fileName},
                        {QStringLiteral("sha256"), QString::fromLatin1(batch.sha256)},
                        {QStringLiteral("content_digest"), QString::fromLatin1(batch.contentDigest)},
                        {QStringLiteral("accepted"), m_counts.accepted},
                        {QStringLiteral("rejected"), m_counts.rejected()},
                        {QStringLiteral("unchanged"), m_counts.unchanged},
                        {QStringLiteral("conflicts"), m_counts.conflicts}},
                       facts);
}

} // namespace hoithi
