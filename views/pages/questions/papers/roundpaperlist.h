// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "itemmodels/questions/papertexts.h"

#include <QListWidget>

#include <vector>

namespace hoithi {

/// What the list says of a round.
struct RoundPaper
{
    PaperState state;
    QString title;
    PaperStage stage = PaperStage::Nothing;
};

/// The rounds of the contest, each with how far its paper is.
class RoundPaperList final : public QListWidget
{
    Q_OBJECT
public:
    explicit RoundPaperList(QWidget *parent = nullptr);

    /// The one chosen stays so, without being told of again.
    void setRounds(const std::vector<RoundPaper> &rounds);
    void choose(int round);
    [[nodiscard]] int round() const; ///< 0: none

Q_SIGNALS:
    void roundChosen(int round);
};

} // namespace hoithi
