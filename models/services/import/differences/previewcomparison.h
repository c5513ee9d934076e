// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/differences/storedrows.h"
#include "services/import/importcontext.h"
#include "services/import/importview.h"
#include "services/import/storedids.h"
#include "storage/imports/conflictrepository.h"

#include <span>
#include <vector>

namespace hoithi {

struct RecordTexts;

/// What the files of a preview do to what is stored, in one pass: counted exactly, and the first of each kind kept with its fields. Takes
/// a bit of memory for each of the round's submissions.
class PreviewComparison
{
public:
    PreviewComparison(Store &store, const ImportContext &context, ImportPreview &preview);

    [[nodiscard]] Result<void> begin();
    void beginFile(const QString &file) { m_file = file; }
    /// Counts rows that are valid, each the first of its id in its file. Says of each whether it is one to be stored.
    [[nodiscard]] Result<std::vector<bool>> take(std::span<const Submission *const> rows);
    /// What is stored of the round and came in no row.
    [[nodiscard]] Result<void> finish();

private:
    enum class Match { None, Same, Changed };
    [[nodiscard]] Result<Match> match(const Submission &row, const StoredSubmission &known);
    [[nodiscard]] Match matchEarlierFile(const Submission &row, std::uint64_t hash);
    [[nodiscard]] Result<void> loadPapers();
    [[nodiscard]] QString paperCode(PaperId paper) const;
    void add(DifferenceKind kind, const Submission &row, std::vector<FieldChange> fields);
    [[nodiscard]] Result<void> addChanged(const Submission &row, const StoredSubmission &known);
    [[nodiscard]] Result<void> addVanished(std::span<const SubmissionId> ids);
    [[nodiscard]] bool hasRoomFor(DifferenceKind kind) const;

    Store &m_store;
    const ImportContext &m_context;
    ImportPreview &m_preview;
    StoredRows m_stored;
    StoredIds m_ids;
    SpillingIndex m_fresh;   ///< hash of an added row's id → hash of the row, for the files after it
    std::vector<bool> m_met; ///< by position in the round
    qint64 m_metCount = 0;
    std::vector<ImportBatch> m_batches; ///< of the round, in force
    LeftOut m_left;
    std::map<qint64, QString> m_papers; ///< codes
    std::array<qint64, 3> m_kept{};     ///< differences of each kind
    QString m_file;
    std::string m_bytes; ///< of the row at hand
};

} // namespace hoithi
