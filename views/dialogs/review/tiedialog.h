// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/reviewview.h"
#include "views/dialogs/review/jointdecisiondialog.h"

class QListWidget;
class QRadioButton;

namespace hoithi {

/// Two judges decide who of those who tie gets which prize: by a public draw, or by their own order.
class TieDialog final : public JointDecisionDialog
{
    Q_OBJECT
public:
    /// `roundTitle`: what the tie is of, to be typed before it is drawn.
    TieDialog(const RoundTie &tie, const QString &roundTitle, const std::optional<Member> &member, QWidget *parent);
    [[nodiscard]] TieRequest request() const;

private:
    [[nodiscard]] QString missing() const override;
    void addChoice();
    void addOrder();
    void choose();
    void move(int rows);
    void showPrizes();

    RoundTie m_tie;
    QString m_roundTitle;
    QRadioButton *m_draw = nullptr;
    QRadioButton *m_decide = nullptr;
    QLineEdit *m_seed = nullptr;
    QListWidget *m_order = nullptr; ///< those who tie; the first get the prizes
    QLineEdit *m_typedRound = nullptr;
};

} // namespace hoithi
