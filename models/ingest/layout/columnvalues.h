// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/rawrecord.h"

#include <functional>
#include <string_view>
#include <vector>

namespace hoithi {

/// The values of one column of a sample, without outer white space; empty ones are left out.
class ColumnValues
{
public:
    void add(std::string_view value);

    [[nodiscard]] const std::vector<std::string_view> &all() const { return m_values; }
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }
    /// Some rows are faulty in any file: so many may be something else.
    [[nodiscard]] bool mostly(const std::function<bool(std::string_view)> &fits) const;
    [[nodiscard]] bool areDistinct() const;

    /// Whether they can be what the field holds, as far as values say. Times and answers are not asked here.
    [[nodiscard]] bool fit(DumpField field) const;

private:
    std::vector<std::string_view> m_values;
};

[[nodiscard]] bool isWholeNumber(std::string_view text);

} // namespace hoithi
