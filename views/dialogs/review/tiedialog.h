// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/reviewview.h"
#include "views/dialogs/review/jointdecisiondialog.h"

class QComboBox;
class QListWidget;
class QPushButton;
class QRadioButton;

namespace hoithi {

/// Two judges decide who of those who tie gets which prize: by a public draw, or by their own order.
class TieDialog final : public JointDecisionDialog
{
    Q_OBJECT
public:
    /// `ties`: one or more, of which one is chosen. It begins with the undecided one that stands highest; where all are decided,
    /// with the first: judges may decide again. `roundTitle`: what they are of, to be typed before one is drawn.
    TieDialog(std::vector<RoundTie> ties, const QString &roundTitle, const std::optional<Member> &member,
              QWidget *parent);
    [[nodiscard]] TieRequest request() const;

private:
    [[nodiscard]] QString missing() const override;
    void addTies();
    void addChoice();
    void addOrder();
    void showTie();
    void fillOrder();
    void choose();
    void move(int rows);
    void showPrizes();

    std::vector<RoundTie> m_ties;
    RoundTie m_tie; ///< the chosen one
    QString m_roundTitle;
    QRadioButton *m_draw = nullptr;
    QRadioButton *m_decide = nullptr;
    QLineEdit *m_seed = nullptr;
    QListWidget *m_order = nullptr; ///< those who tie; the first get the prizes
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QLineEdit *m_typedRound = nullptr;
};

} // namespace hoithi
