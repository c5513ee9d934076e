// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/submission/importissue.h"

#include <QByteArray>
#include <QString>

#include <limits>
#include <optional>
#include <vector>

namespace hoithi {

/// Which rejected rows are looked at.
struct IssueFilter
{
    std::optional<RejectReason> reason;
    QString text; ///< anywhere in the row as it is shown, without case and diacritics; empty: everywhere
};

struct IssueSelection
{
    std::vector<ImportIssue> issues; ///< the first of those that match, in the file's order
    qint64 matches = 0;              ///< how many do
};

/// Any thread: a wrong file can have a million rejected rows, too many to go through while a window waits.
[[nodiscard]] IssueSelection selectIssues(const std::vector<ImportIssue> &issues, const IssueFilter &filter,
                                          std::size_t limit = std::numeric_limits<std::size_t>::max());

/// All that match as CSV, with the columns of ImportIssueTableModel.
[[nodiscard]] QByteArray issuesAsCsv(const std::vector<ImportIssue> &issues, const IssueFilter &filter);

} // namespace hoithi
