// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/decided.h"
#include "services/paperview.h"
#include "views/dialogs/memberdialogs.h"

namespace hoithi {

/// Fixes a round's paper for good. Two people: a member proposes, and without members both names are asked for. Not taken
/// back, so the round's name is typed.
class FreezePaperDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    FreezePaperDialog(ContestSession &session, const OpenPaper &paper, const QString &roundTitle,
                      const std::optional<Member> &member, QWidget *parent);
    [[nodiscard]] Decided decided() const { return m_decided; }

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;
    [[nodiscard]] static QString consequenceOf(const OpenPaper &paper, bool proposes);

    ContestSession &m_session;
    int m_round;
    int m_version; ///< of the draft that was looked at
    QString m_roundTitle;
    bool m_proposes;
    QLineEdit *m_first;
    QLineEdit *m_second;
    QLineEdit *m_typedRound;
    Decided m_decided = Decided::Carried;
};

} // namespace hoithi
