// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contest/schedule.h"
#include "views/dialogs/formdialog.h"

class QCheckBox;

namespace hoithi {

class MomentField;

/// A round's name and time, typed. Nothing is recorded yet. `refusal` says why the round cannot be so; empty where it can.
class RoundTimeDialog final : public FormDialog
{
    Q_OBJECT
public:
    using Refusal = std::function<QString(const Round &)>;
    RoundTimeDialog(const Round &round, bool added, Refusal refusal, QWidget *parent);
    [[nodiscard]] Round round() const;

private:
    [[nodiscard]] QString missing() const override;

    Round m_round;
    Refusal m_refusal;
    QLineEdit *m_title;
    MomentField *m_opens;
    MomentField *m_closes;
    QCheckBox *m_cancelled;
};

} // namespace hoithi
