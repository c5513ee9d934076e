// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/columnmap.h"
#include "ingest/sheet/sheetlines.h"

#include <array>
#include <span>

namespace hoithi {

/// The cells of one row by the columns of the header.
struct HeaderCells
{
    std::span<std::string_view> texts;
    std::span<const DumpCell::Kind> kinds;
};

/// Brings cells that a sheet knows to be dates to what the profile's times are read from. Cells with text are left as they stand.
class SheetTimes
{
public:
    SheetTimes(const ColumnMap &columns, const MappingProfile &profile, bool since1904);

    /// Changes the texts of such cells, and says in the record which fields are serials. The new texts are valid until the next call.
    /// False where `record` has become malformed: nothing says what the cell means there.
    [[nodiscard]] bool settle(const HeaderCells &cells, RawRecord &record);

private:
    struct Place
    {
        DumpField field = DumpField::SubmittedAt;
        std::optional<std::size_t> date;
        std::optional<std::size_t> clock;
        std::string text;
        std::string clockText;
    };

    [[nodiscard]] bool settleField(Place &place, const HeaderCells &cells, RawRecord &record) const;
    [[nodiscard]] bool settleDuration(Place &place, const HeaderCells &cells) const;
    [[nodiscard]] bool settleParts(Place &place, const HeaderCells &cells, RawRecord &record) const;
    [[nodiscard]] std::optional<double> serialOf(const HeaderCells &cells, std::size_t column) const;

    TimeFormat m_time;
    std::optional<DurationUnit> m_duration;
    double m_epoch; ///< days from 30/12/1899 to where the sheet's begin
    std::array<Place, 2> m_places;
};

} // namespace hoithi
