// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/batches/batchreport.h"

#include "services/import/batches/batchuse.h"
#include "services/import/batches/batchwithdrawal.h"
#include "services/import/differences/recordtexts.h"
#include "services/import/differences/storedrows.h"
#include "services/import/hashtable.h"
#include "services/import/importview.h"
#include "services/import/storedids.h"
#include "services/people/acting.h"
#include "services/vault/contentkeys.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/paperrepository.h"

#include <algorithm>
#include <map>
#include <optional>

namespace hoithi {

namespace {

using StoredById = std::map<QString, StoredSubmission>; ///< by submission_id

/// What is stored in force under these ids.
Result<StoredById> storedOnes(Store &store, const std::vector<ImportConflict> &conflicts)
{
    StoredById stored;
    if (conflicts.empty())
        return stored;
    HOITHI_TRY(std::vector<QByteArray> lists, storedIdLists(store));
    HashTable<std::uint64_t> table;
    unpackIdLists(lists, table);
    std::vector<SubmissionId> ids;
    for (const ImportConflict &conflict : conflicts) {
        const std::uint64_t found =
            table.find(textHash(conflict.submissionId.toStdString()), [](std::uint64_t) { return true; });
        if (found != 0)
            ids.emplace_back(static_cast<qint64>(found));
    }
    HOITHI_TRY(const std::vector<StoredSubmission> rows, fetchSubmissions(*store.database, ids));
    for (const StoredSubmission &row : rows)
        stored.emplace(row.submissionId, row);
    return stored;
}

/// Codes of papers, as far as whoever asks may see their keys.
Result<std::map<qint64, QString>> paperCodes(Store &store)
{
    HOITHI_TRY(const std::vector<StoredKey> keys, PaperRepository(*store.database).allKeys());
    std::map<qint64, QString> codes;
    for (const StoredKey &key : keys)
        codes[key.paperId.value()] = key.key.paperCode;
    return codes;
}

/// Rows in conflict against what is stored, opened where the key is at hand.
class ConflictReading
{
public:
    [[nodiscard]] static Result<ConflictReading> of(Store &store, const ImportBatch &batch,
                                                    const std::vector<ImportConflict> &conflicts)
    {
        ConflictReading reading;
        reading.m_batch = batch;
        HOITHI_TRY(reading.m_stored, storedOnes(store, conflicts));
        HOITHI_TRY(reading.m_papers, paperCodes(store));
        if (auto keys = contentKeys(store)) {
            reading.m_key = keys->key(batch.contentKey).value_or(nullptr);
            reading.m_keys = std::make_unique<ContentKeys>(*std::move(keys));
            reading.m_rows = std::make_unique<StoredRows>(store, *reading.m_keys);
        }
        return reading;
    }

    /// Without fields where nothing is stored any more.
    [[nodiscard]] ImportDifference difference(const ImportConflict &conflict)
    {
        const std::optional<PersonalIdentity> own = identityOf(conflict);
        RecordTexts row = textsOf(conflict, m_batch.roundNumber, own ? &*own : nullptr);
        ImportDifference difference{DifferenceKind::Changed,
                                    m_batch.fileName,
                                    conflict.line,
                                    conflict.submissionId,
                                    row.accountId,
                                    row.fullName,
                                    {}};
        const auto known = m_stored.find(conflict.submissionId);
        if (known == m_stored.end())
            return difference;
        const QString paper = paperOf(known->second);
        if (row.paperCode.isEmpty()) // the round's only one
            row.paperCode = paper;
        const std::optional<PersonalIdentity> stored = identityOf(known->second);
        difference.fields = fieldChanges(textsOf(known->second, paper, stored ? &*stored : nullptr), row);
        return difference;
    }

private:
    [[nodiscard]] QString paperOf(const StoredSubmission &stored) const
    {
        const auto found = m_papers.find(stored.paperId.value());
        return found == m_papers.end() ? QString() : found->second;
    }

    [[nodiscard]] std::optional<PersonalIdentity> identityOf(const ImportConflict &conflict) const
    {
        if (!m_key)
            return std::nullopt;
        Result<PersonalIdentity> opened = openedConflict(conflict, *m_key, m_batch.id);
        return opened ? std::optional(*std::move(opened)) : std::nullopt;
    }

    [[nodiscard]] std::optional<PersonalIdentity> identityOf(const StoredSubmission &stored)
    {
        if (!m_rows)
            return std::nullopt;
        Result<PersonalIdentity> opened = m_rows->identityOf(stored);
        return opened ? std::optional(*std::move(opened)) : std::nullopt;
    }

    ImportBatch m_batch;
    StoredById m_stored;
    std::map<qint64, QString> m_papers;
    SecretPtr m_key;
    std::unique_ptr<ContentKeys> m_keys;
    std::unique_ptr<StoredRows> m_rows;
};

} // namespace

Result<BatchReport> readBatchReport(Store &store, qint64 batch)
{
    const BatchRepository repository(*store.database);
    HOITHI_TRY(const std::optional<ImportBatch> found, repository.find(ImportBatchId(batch)));
    if (!found)
        return failure(noSuchBatch(batch));
    BatchReport report;
    HOITHI_TRY(const std::vector<BatchSummary> summaries, readBatches(store, found->roundNumber));
    report.summary = *std::ranges::find(summaries, batch, &BatchSummary::id);
    if (!report.summary.withdrawn) {
        HOITHI_TRY(report.uses, usesOf(store, *found));
    }
    HOITHI_TRY(const std::vector<ImportConflict> conflicts,
               repository.conflicts(found->id, static_cast<int>(ImportPreview::differencesOfAKind)));
    HOITHI_TRY(ConflictReading reading, ConflictReading::of(store, *found, conflicts));
    for (const ImportConflict &conflict : conflicts)
        report.conflicts.push_back(reading.difference(conflict));
    return report;
}

} // namespace hoithi
