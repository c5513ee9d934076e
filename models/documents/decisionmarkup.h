// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "documents/textblock.h"

#include <QHash>
#include <QMarginsF>
#include <QSet>
#include <QSizeF>
#include <QString>

#include <vector>

namespace hoithi {

/// A line "role: text" of a decision's template.
struct MarkupLine
{
    int line = 0;
    QString role;
    QString text;
};

/// A column of a table, as "columns: Title=width:align; …" gives it.
struct TableColumn
{
    QString title;
    qreal width = 0; ///< mm, scaled with the others to the width of the text
    Qt::Alignment align = Qt::AlignLeft;
};

/// Paper, margins (mm) and the style of every role.
struct DecisionSheet
{
    DecisionSheet();

    QSizeF size{210, 297};
    QMarginsF margins{30, 20, 15, 20};
    QHash<QString, TextStyle> styles;

    [[nodiscard]] TextStyle style(const QString &role) const { return styles.value(role); }
    [[nodiscard]] qreal textWidth() const { return size.width() - margins.left() - margins.right(); }

    /// Leaves each style the families that are installed and can write Vietnamese.
    void resolveFonts();

    /// Takes over a "page:", "font:" or "style:" line; false when the line is none of them.
    [[nodiscard]] Result<bool> apply(const MarkupLine &line);
};

/// The names that a template of a decision may use.
[[nodiscard]] QSet<QString> decisionVariables();

/// Splits "a | b | c" at the bars that are not escaped; outer blanks go.
[[nodiscard]] QStringList tableCells(const QString &text);

[[nodiscard]] Result<std::vector<TableColumn>> parseColumns(const MarkupLine &line);

/// The lines of a filled template; blank ones are left out.
[[nodiscard]] Result<std::vector<MarkupLine>> parseMarkup(const QString &text);

/// Checks a template before it is filled: roles, directives and the number of cells in each row.
[[nodiscard]] Result<void> checkMarkup(const QString &text);

} // namespace hoithi
