// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/auditview.h"
#include "services/store.h"

#include <QHash>

#include <string>

namespace hoithi {

/// Finds audit entries by text and kind. Entries are only ever appended, so that each is read and folded once; the next
/// question costs a pass over memory, also with a hundred thousand of them. Belongs to one thread.
class AuditIndex
{
public:
    [[nodiscard]] Result<AuditListing> list(Store &store, const AuditFilter &filter);

private:
    struct Line
    {
        qint64 seq = 0;
        Instant atUtc{};
        int action = 0;
        int actor = 0;
    };

    /// Reads what was appended; all of it anew where the chain is not the one that was read.
    [[nodiscard]] Result<void> update(Store &store);
    /// Reads and folds the texts of all lines, which only a search for a text needs.
    [[nodiscard]] Result<void> updateTexts(Store &store);
    void add(const AuditEntry &entry);
    [[nodiscard]] std::vector<qint64> matches(const AuditFilter &filter) const;

    std::vector<Line> m_lines;        ///< by number
    std::vector<std::string> m_texts; ///< folded; of the first lines, or of all
    QByteArray m_newestHash;
    QStringList m_actions;
    QStringList m_actors; ///< of what two did together, both in one
    QHash<QString, int> m_actionIndex;
    QHash<QString, int> m_actorIndex;
};

/// Entries of these numbers, newest first; those that are not there are left out.
[[nodiscard]] Result<std::vector<AuditEntry>> auditEntries(Store &store, const std::vector<qint64> &numbers);
[[nodiscard]] Result<AuditEntryState> auditEntryState(Store &store, qint64 number);

} // namespace hoithi
