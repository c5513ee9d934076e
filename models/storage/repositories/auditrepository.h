// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "storage/records.h"

#include <functional>
#include <optional>
#include <vector>

namespace hoithi {

class Database;

/// The audit chain, only ever appended to.
class AuditRepository
{
public:
    explicit AuditRepository(Database &database) : m_database(database) {}

    [[nodiscard]] Result<std::optional<AuditEntry>> head() const;
    [[nodiscard]] Result<std::optional<AuditEntry>> at(qint64 seq) const;
    /// At most `count` entries that follow `seq`, in order.
    [[nodiscard]] Result<std::vector<AuditEntry>> after(qint64 seq, int count) const;
    /// The same without subject, payload and hash of the entry before: many of them are read fast.
    [[nodiscard]] Result<std::vector<AuditEntry>> outlinesAfter(qint64 seq, int count) const;
    /// Those of these numbers that there are, newest first. Some hundred at a time.
    [[nodiscard]] Result<std::vector<AuditEntry>> ofNumbers(const std::vector<qint64> &numbers) const;
    /// `entry.seq` must be the head's + 1, previousHash the head's hash (Stale otherwise). Inside a Transaction.
    [[nodiscard]] Result<void> append(const AuditEntry &entry);
    /// The newest ones after `seq`, at most `limit`, newest first.
    [[nodiscard]] Result<std::vector<AuditEntry>> newestAfter(qint64 seq, int limit) const;
    /// Those of these actions, by seq.
    [[nodiscard]] Result<std::vector<AuditEntry>> ofActions(const QStringList &actions) const;
    [[nodiscard]] Result<void> forEach(const std::function<void(const AuditEntry &)> &take) const; ///< by seq

private:
    Database &m_database;
};

} // namespace hoithi
