// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/review/winnerstext.h"

namespace hoithi {

QString winnersText(const std::vector<TieWinner> &winners)
{
    QStringList texts;
    for (const TieWinner &winner : winners)
        texts.append(QStringLiteral("%1: %2").arg(winner.prize, winner.name));
    return texts.join(QStringLiteral("; "));
}

} // namespace hoithi
