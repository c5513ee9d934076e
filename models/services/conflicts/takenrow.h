// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/importcontext.h"
#include "storage/imports/conflictrepository.h"

#include <memory>

namespace hoithi {

/// The row of a conflict as a submission of its round: read again from what was kept of it, against the round as it is now.
class TakenRow
{
public:
    /// Refused, with the reason, where it can be none any more; Sealed without the key.
    [[nodiscard]] static Result<TakenRow> of(Store &store, const StoredConflict &conflict);

    [[nodiscard]] const Submission &row() const { return m_block->rows.front(); }
    [[nodiscard]] PaperId paper() const { return m_context->paperOf(row()); }

    /// Stores it as the only row of a batch of its own, under the name of its file, and gives the facts of it.
    [[nodiscard]] Result<std::vector<Fact>> write(Store &store, const StoredConflict &conflict, const QString &person,
                                                  ImportBatchId &batch) const;

private:
    std::unique_ptr<ImportContext> m_context;
    std::unique_ptr<SubmissionBlock> m_block;
};

} // namespace hoithi
