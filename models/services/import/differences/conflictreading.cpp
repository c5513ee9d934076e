// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/differences/conflictreading.h"

#include "services/import/differences/recordtexts.h"
#include "services/import/storedids.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/paperrepository.h"
#include "storage/submissionscan.h"

namespace hoithi {

namespace {

using StoredById = std::map<QString, StoredSubmission>; ///< by submission_id

/// What is stored in force under these ids.
Result<StoredById> storedOnes(Store &store, std::span<const StoredConflict> conflicts)
{
    StoredById stored;
    if (conflicts.empty())
        return stored;
    StoredIds known;
    HOITHI_CHECK(known.load(store));
    std::vector<SubmissionId> ids;
    for (const StoredConflict &conflict : conflicts) {
        const SubmissionId found = known.find(textHash(conflict.row.submissionId.toStdString()));
        if (found.isValid())
            ids.push_back(found);
    }
    HOITHI_CHECK(known.outcome());
    HOITHI_TRY(const std::vector<StoredSubmission> rows, fetchSubmissions(*store.database, ids));
    for (const StoredSubmission &row : rows)
        stored.emplace(row.submissionId, row);
    return stored;
}

Result<std::map<qint64, QString>> paperCodes(Store &store)
{
    HOITHI_TRY(const std::vector<StoredKey> keys, PaperRepository(*store.database).allKeys());
    std::map<qint64, QString> codes;
    for (const StoredKey &key : keys)
        codes[key.paperId.value()] = key.key.paperCode;
    return codes;
}

} // namespace

Result<ConflictReading> ConflictReading::of(Store &store, std::span<const StoredConflict> conflicts)
{
    ConflictReading reading;
    const BatchRepository repository(*store.database);
    for (const StoredConflict &conflict : conflicts) {
        if (reading.m_batches.contains(conflict.batch.value()))
            continue;
        HOITHI_TRY(std::optional<ImportBatch> batch, repository.find(conflict.batch));
        if (batch)
            reading.m_batches.emplace(conflict.batch.value(), *std::move(batch));
    }
    HOITHI_TRY(reading.m_stored, storedOnes(store, conflicts));
    HOITHI_TRY(reading.m_papers, paperCodes(store));
    if (auto keys = contentKeys(store)) {
        reading.m_keys = std::make_unique<ContentKeys>(*std::move(keys));
        reading.m_rows = std::make_unique<StoredRows>(store, *reading.m_keys);
    } else {
        reading.m_isErased = keys.error().code == ErrorCode::Refused;
    }
    return reading;
}

ImportDifference ConflictReading::personOf(const StoredConflict &conflict) const
{
    const RecordTexts row = textsOf(conflict.row, conflict.roundNumber, nullptr);
    const auto batch = m_batches.find(conflict.batch.value());
    return {DifferenceKind::Changed,
            batch == m_batches.end() ? QString() : batch->second.fileName,
            conflict.row.line,
            conflict.row.submissionId,
            row.accountId,
            row.fullName,
            {}};
}

ImportDifference ConflictReading::difference(const StoredConflict &conflict)
{
    const auto known = m_stored.find(conflict.row.submissionId);
    return known == m_stored.end() ? personOf(conflict) : difference(conflict, known->second);
}

ImportDifference ConflictReading::difference(const StoredConflict &conflict, const StoredSubmission &stored)
{
    ImportDifference difference = personOf(conflict);
    const std::optional<PersonalIdentity> own = identityOf(conflict);
    RecordTexts row = textsOf(conflict.row, conflict.roundNumber, own ? &*own : nullptr);
    const QString paper = paperOf(stored);
    if (row.paperCode.isEmpty()) // the round's only one
        row.paperCode = paper;
    const std::optional<PersonalIdentity> before = identityOf(stored);
    RecordTexts known = textsOf(stored, paper, before ? &*before : nullptr);
    row.identityKnown = row.identityKnown || m_isErased;
    known.identityKnown = known.identityKnown || m_isErased;
    difference.fields = fieldChanges(known, row);
    return difference;
}

QString ConflictReading::paperOf(const StoredSubmission &stored) const
{
    const auto found = m_papers.find(stored.paperId.value());
    return found == m_papers.end() ? QString() : found->second;
}

std::optional<PersonalIdentity> ConflictReading::identityOf(const StoredConflict &conflict) const
{
    const auto batch = m_batches.find(conflict.batch.value());
    if (!m_keys || batch == m_batches.end())
        return std::nullopt;
    const SecretPtr key = m_keys->key(batch->second.contentKey).value_or(nullptr);
    if (!key)
        return std::nullopt;
    Result<PersonalIdentity> opened = openedConflict(conflict.row, *key, conflict.batch);
    return opened ? std::optional(*std::move(opened)) : std::nullopt;
}

std::optional<PersonalIdentity> ConflictReading::identityOf(const StoredSubmission &stored)
{
    if (!m_rows)
        return std::nullopt;
    Result<PersonalIdentity> opened = m_rows->identityOf(stored);
    return opened ? std::optional(*std::move(opened)) : std::nullopt;
}

} // namespace hoithi
