// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#include <span>
#include <vector>

namespace hoithi {

struct AgencyTextCount
{
    QString text;
    qint64 count = 0; ///< submissions that have it

    friend bool operator==(const AgencyTextCount &, const AgencyTextCount &) = default;
};

/// Texts that mean the same, the most frequent first.
struct AgencyCluster
{
    std::vector<AgencyTextCount> texts;
    qint64 count = 0; ///< of all of them
};

/// Puts texts together that are the same words in any order, in any case and with diacritics or without, "UBND" and the word for a unit
/// in whatever form; and those with one slip of the finger, in a word that is none. Texts whose diacritics are others stay apart
/// ("xã đoàn Hương Vân", "… Hương Văn"). The most frequent cluster first. Some 50,000 texts take a few seconds.
[[nodiscard]] std::vector<AgencyCluster> clustered(std::span<const AgencyTextCount> texts);

} // namespace hoithi
