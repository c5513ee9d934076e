// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/decisionmarkup.h"
#include "documents/pageflow.h"

#include <QStringList>

#include <span>
#include <vector>

namespace hoithi {

/// Two columns side by side, by the roles of their lines: the letterhead, and the recipients beside the signature.
struct ColumnPair
{
    QStringList left;
    QStringList right;
    qreal leftShare = 0.5; ///< of the text's width
    qreal gap = 0;         ///< mm above
};

[[nodiscard]] const ColumnPair &letterheadColumns();
[[nodiscard]] const ColumnPair &numberColumns();
[[nodiscard]] const ColumnPair &signatureColumns();

/// The lines at the beginning that stand in these columns.
[[nodiscard]] std::span<const MarkupLine> columnLines(const ColumnPair &pair, std::span<const MarkupLine> lines);

/// Whether a line is no end of a page: the heading of an article, and what ends with a colon, say nothing without what follows.
[[nodiscard]] bool leadsOn(const MarkupLine &line);

/// Lays out the lines of a filled decision template on pages. BadInput for a letterhead or signature longer than a page.
[[nodiscard]] Result<std::vector<PageContent>> composeDecision(std::span<const MarkupLine> lines,
                                                               const DecisionSheet &sheet);

} // namespace hoithi
