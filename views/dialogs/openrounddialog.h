// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dialogs/memberdialogs.h"

namespace hoithi {

/// Opens a round's question set by the organisers' passphrase. Not taken back, so the round's name is typed.
class OpenRoundDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    OpenRoundDialog(ContestSession &session, int round, const QString &roundTitle, const std::optional<Member> &member,
                    QWidget *parent);

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;

    ContestSession &m_session;
    int m_round;
    QString m_roundTitle;
    QLineEdit *m_passphrase;
    QLineEdit *m_organiser;
    QLineEdit *m_typedRound;
};

} // namespace hoithi
