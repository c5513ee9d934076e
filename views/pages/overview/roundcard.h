// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/overview/nextstep.h"

#include <QFrame>

class QLabel;

namespace hoithi {

/// The word a stage has everywhere.
[[nodiscard]] QString stageText(RoundStage stage);

/// One round at a glance: name, days, state, how many submissions.
class RoundCard final : public QFrame
{
    Q_OBJECT
public:
    explicit RoundCard(QWidget *parent = nullptr);
    void showRound(const RoundState &round, const QString &title, RoundStage stage, Instant nowUtc);

Q_SIGNALS:
    void activated(int round);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_title;
    QLabel *m_days;
    QLabel *m_state;
    QLabel *m_count;
    QLabel *m_caption;
    QLabel *m_questions;
    int m_round = 0;
};

} // namespace hoithi
