// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/awardview.h"
#include "services/rankingview.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hoithi {

/// What is shown at once while prizes are announced.
struct CeremonySlide
{
    enum class Kind { Title, Prize, Winner, All };

    Kind kind = Kind::Title;
    QString heading;   ///< what it is about: the contest, a prize
    QString headline;  ///< the largest line: the round, how many prizes there are, who wins
    QStringList lines; ///< below it: agency, figures; of the last slides all winners

    friend bool operator==(const CeremonySlide &, const CeremonySlide &) = default;
};

/// The prizes from the lowest to the highest, each with its name first and then one winner after the other; at last all of them,
/// from the highest. `rules` are those of the signed run; of the agencies' prizes, whose people are empty, only names are used.
[[nodiscard]] std::vector<CeremonySlide> ceremonySlides(const QString &contestTitle, const QString &roundTitle,
                                                        const WinnerRows &winners, const RuleBook &rules);

} // namespace hoithi
