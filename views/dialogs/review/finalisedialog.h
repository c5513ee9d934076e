// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/review/reviewview.h"
#include "views/dialogs/formdialog.h"

namespace hoithi {

/// A judge declares a round's result final; says what still keeps it from that.
class FinaliseDialog final : public FormDialog
{
    Q_OBJECT
public:
    FinaliseDialog(const FinalisationState &state, const QString &roundTitle, const std::optional<Member> &member,
                   QWidget *parent);
    [[nodiscard]] QString judge() const;
    [[nodiscard]] QString comment() const;

Q_SIGNALS:
    /// Somebody wants to go where it is settled; the dialog is closed by then.
    void followed(hoithi::FinalisationBlocker blocker);

private:
    [[nodiscard]] QString missing() const override;
    void showBlockers(const FinalisationState &state);
    void addBlocker(FinalisationBlocker blocker, QString text);

    bool m_blocked;
    QString m_roundTitle;
    QLineEdit *m_judge = nullptr;
    QLineEdit *m_comment = nullptr;
    QLineEdit *m_typedRound = nullptr;
};

} // namespace hoithi
