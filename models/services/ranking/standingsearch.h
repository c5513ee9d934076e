// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rankingview.h"
#include "services/store.h"

#include <string>
#include <vector>

namespace hoithi {

class AgencyDecisions;

/// Folded names, accounts, agencies and submission ids of one standing in one buffer: a search is a pass over about 60 bytes a
/// row, some milliseconds for a million. Built on first use, for one standing at a time.
class StandingSearch
{
public:
    /// Indexes into standing.rows whose texts contain `text`, without diacritics, in order. All rows for an empty text.
    [[nodiscard]] Result<std::vector<quint32>> find(Store &store, const StandingPtr &standing, const QString &text);

private:
    [[nodiscard]] Result<void> build(Store &store, const Standing &standing, const AgencyDecisions &decisions);

    /// Where a row's texts begin in the buffer.
    struct Line
    {
        std::size_t begin;
        quint32 row;
    };

    StandingPtr m_standing;   ///< what the buffer was built from
    QByteArray m_agencyBasis; ///< and by what was decided about agencies
    std::string m_texts;      ///< a line a row, in the order they were stored
    std::vector<Line> m_lines;
};

} // namespace hoithi
