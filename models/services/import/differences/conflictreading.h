// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/differences/importdifference.h"
#include "services/import/differences/storedrows.h"
#include "services/store.h"
#include "services/vault/contentkeys.h"
#include "storage/imports/conflictrepository.h"

#include <map>
#include <memory>
#include <span>

namespace hoithi {

/// Rows in conflict against what is stored, opened where the key is at hand.
class ConflictReading
{
public:
    [[nodiscard]] static Result<ConflictReading> of(Store &store, std::span<const StoredConflict> conflicts);

    /// Against what counts under its id now. Without fields where nothing does, or it differs no more.
    [[nodiscard]] ImportDifference difference(const StoredConflict &conflict);
    /// Against a certain submission.
    [[nodiscard]] ImportDifference difference(const StoredConflict &conflict, const StoredSubmission &stored);

private:
    [[nodiscard]] ImportDifference personOf(const StoredConflict &conflict) const;
    [[nodiscard]] QString paperOf(const StoredSubmission &stored) const;
    [[nodiscard]] std::optional<PersonalIdentity> identityOf(const StoredConflict &conflict) const;
    [[nodiscard]] std::optional<PersonalIdentity> identityOf(const StoredSubmission &stored);

    std::map<qint64, ImportBatch> m_batches;
    std::map<QString, StoredSubmission> m_stored; ///< by submission_id
    std::map<qint64, QString> m_papers;           ///< codes, as far as whoever asks may see their keys
    std::unique_ptr<ContentKeys> m_keys;
    std::unique_ptr<StoredRows> m_rows;
    bool m_isErased = false; ///< phones and national ids, for good: of those nothing is told apart
};

} // namespace hoithi
