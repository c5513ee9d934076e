// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/layout/gatheredquestions.h"
#include "exchange/layout/linelabels.h"

#include <QString>

#include <optional>
#include <vector>

namespace hoithi {

/// Letters of one look.
struct MarkedSpan
{
    qsizetype from = 0;
    qsizetype to = 0;
    MarkLook marks;
};

/// One line of a document, of which questions are made.
struct TextLine
{
    QString text; ///< in NFC, with tabs
    std::vector<MarkedSpan> spans;
    FilePlace place;
    bool inTable = false;
    bool isHeading = false;
    std::vector<QuestionIssue> losses; ///< formulas, images that are not held …: the question gets them
    std::vector<std::pair<qsizetype, QuestionImage>> images; ///< and where in the text they stand

    /// The part from there on, with what belongs to it.
    [[nodiscard]] TextLine from(qsizetype start) const { return part(start, text.size()); }
    [[nodiscard]] TextLine part(qsizetype start, qsizetype end) const;
    /// How all letters of it look; empty where they differ, or there are none.
    [[nodiscard]] QString mark(MarkKind kind) const;
};

/// A table, for those that are lists of keys or sheets of questions. Its lines come too.
struct LayoutTable
{
    std::vector<TableRow> rows;
    FilePlace place;
};

/// A line, or a table that is tried as a whole before its lines are read.
struct LayoutBlock
{
    std::vector<TextLine> lines;
    std::optional<LayoutTable> table;
    std::vector<ItemDraft> drafts; ///< of a table whose columns have titles: read already, in place of the lines
    std::vector<QuestionIssue> issues;
};

/// Behind the separator, where there is something before it.
void appendText(QString &text, QLatin1Char separator, const QString &more);

} // namespace hoithi
