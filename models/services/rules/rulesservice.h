// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "services/rules/rulesview.h"

#include <QFuture>

#include <stop_token>
#include <vector>

namespace hoithi {

class StoreThread;

/// The rule book (Thể lệ) of an open contest. Part of a ContestSession, which must live as long; called and answered as that.
class RulesService
{
public:
    template<typename T>
    using Answer = QFuture<Result<T>>;

    /// The threads are the session's.
    RulesService(StoreThread &changes, StoreThread &reads, StoreThread &surveys);

    [[nodiscard]] Answer<RulesState> state();

    /// Records a new version; gives its number. Refused for a rule book that no rules file could hold.
    [[nodiscard]] Answer<int> approve(const RulesApproval &approval);

    /// Ranks a round by each of two or more rule books, in memory: nothing is stored, no earlier round is ranked again. What the
    /// server hides from this login is refused as its ranking is. Cancelled where stopped; progress counts rule books.
    [[nodiscard]] Answer<RulesComparison> compare(int roundNumber, const std::vector<ComparedRules> &rules,
                                                  const std::stop_token &stop = {},
                                                  const ProgressCallback &progress = {});

    /// The Thể lệ laid out, to look at or print. A draft says on every page that it is one.
    [[nodiscard]] Answer<RulesDocument> document(const RulesPrinting &printing);
    /// The same as a PDF file.
    [[nodiscard]] Answer<void> print(const RulesPrinting &printing, const QString &file);

private:
    StoreThread &m_changes;
    StoreThread &m_reads;
    StoreThread &m_surveys;
};

} // namespace hoithi
