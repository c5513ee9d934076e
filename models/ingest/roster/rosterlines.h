// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/participant/rosterfile.h"
#include "ingest/roster/rostercolumns.h"

#include <optional>
#include <vector>

namespace hoithi {

/// A roster has no more bytes of text than this, nor a workbook with one.
inline constexpr qint64 mostRosterBytes = qint64{32} * 1024 * 1024;
[[nodiscard]] Error tooLargeForRoster(const QString &path);

/// Makes people of the lines of a text file or a sheet: finds the header below whatever title there is, checks each line, and
/// mends what a sheet did to numbers.
class RosterLines
{
public:
    enum class Source { Text, Sheet };

    /// A roster has no more people than this: BadInput beyond.
    static constexpr qsizetype mostPeople = 100'000;

    RosterLines(Source source, QString sheet) : m_source(source), m_sheet(std::move(sheet)) {}

    [[nodiscard]] bool hasHeader() const { return m_columns.has_value(); }
    /// `cells` are the filled ones, from left to right.
    [[nodiscard]] Result<void> take(quint64 line, const std::vector<RosterCell> &cells);
    /// With a column, because of bytes in it that are no text.
    void takeUnreadable(quint64 line, std::optional<int> columnNotUtf8 = {});
    /// Cells that are shown as one: the text of the first holds for all.
    void fillMerged(int column, quint64 firstLine, quint64 lastLine);
    /// What was found; BadInput where neither a column nor a title says which body people belong to.
    [[nodiscard]] Result<RosterFile> finish();

private:
    [[nodiscard]] bool isSheet() const { return m_source == Source::Sheet; }
    [[nodiscard]] Result<void> lookForHeader(const std::vector<RosterCell> &cells);
    [[nodiscard]] const RosterCell *cellOf(const std::vector<RosterCell> &cells, RosterColumn column) const;
    [[nodiscard]] QString textOf(const std::vector<RosterCell> &cells, RosterColumn column) const;
    [[nodiscard]] RosterPlace placeOf(quint64 line, RosterColumn column) const;
    [[nodiscard]] bool isSection(const std::vector<RosterCell> &cells, const RosterEntry &entry);
    void mendPhone(const RosterCell &cell, RosterRow &row);
    void mendNationalId(const RosterCell &cell, RosterRow &row);
    void check(const std::vector<RosterCell> &cells, const RosterRow &row);
    void add(RosterProblemKind kind, RosterPlace place) { m_file.problems.push_back({kind, std::move(place)}); }

    Source m_source;
    QString m_sheet;
    std::optional<RosterColumns> m_columns;
    std::optional<QString> m_title; ///< the body that the last title or heading names
    RosterFile m_file;
    int m_linesBefore = 0;
};

} // namespace hoithi
