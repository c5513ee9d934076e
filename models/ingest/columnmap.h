// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/mappingprofile.h"
#include "ingest/rawrecord.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hoithi {

/// What one column of a table is for.
struct ColumnUse
{
    DumpField field = DumpField::SubmissionKey;
    bool isClock = false;                 ///< the time of day that belongs to the field's date
    std::optional<std::size_t> answer;    ///< the question, from 0, where each answer has a column
    std::optional<std::size_t> part = {}; ///< of a name that stands in several columns, from 0

    friend bool operator==(const ColumnUse &, const ColumnUse &) = default;
};

/// Which columns of a table hold what, by its header and a profile.
class ColumnMap
{
public:
    /// The header's cells are UTF-8; compared without case and outer white space. BadInput names a column that is missing though
    /// rows need it or the profile names it, or one that is there twice.
    [[nodiscard]] static Result<ColumnMap> make(std::span<const std::string_view> header,
                                                const MappingProfile &profile);

    /// Of a table without a header, whose first row has so many cells.
    [[nodiscard]] static Result<ColumnMap> withoutHeader(std::size_t width, const MappingProfile &profile);

    /// Columns of the header.
    [[nodiscard]] std::size_t size() const { return m_uses.size(); }
    [[nodiscard]] const std::vector<std::string> &names() const { return m_names; } ///< as the header has them
    /// The first column that holds something of the field.
    [[nodiscard]] std::optional<std::size_t> firstCellOf(DumpField field) const;
    /// What the cell is for; nothing where nobody wants it.
    [[nodiscard]] std::optional<ColumnUse> use(std::size_t cell) const { return m_uses[cell]; }

    /// Puts a line's cells into a cleared record, whose views then are those of the cells, or of this map until its next call.
    /// Cells beyond the header are ignored, and what a shorter line lacks is empty: whether that may be is the caller's to say.
    void fill(std::span<const std::string_view> cells, RawRecord &record);

private:
    void joinClock(DumpField field, RawRecord &record);
    void joinName(std::span<const std::string_view> cells, RawRecord &record);

    TimeFormat m_time = TimeFormat::Iso;
    bool m_sharesDay = false;             ///< started_at is of the day of submitted_at
    std::size_t m_answerCount = 0;        ///< columns with one answer each
    std::vector<std::size_t> m_nameCells; ///< of a name in several columns, in their order
    std::vector<std::optional<ColumnUse>> m_uses;
    std::vector<std::string> m_names;
    std::array<std::string_view, dumpFieldCount> m_clocks; ///< of the line at hand
    std::array<std::string, dumpFieldCount> m_joined;
    std::vector<DumpField> m_clockFields;
};

} // namespace hoithi
