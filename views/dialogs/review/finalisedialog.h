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

private:
    [[nodiscard]] QString missing() const override;
    void showBlockers(const QStringList &texts);

    bool m_blocked;
    QString m_roundTitle;
    QLineEdit *m_judge = nullptr;
    QLineEdit *m_comment = nullptr;
    QLineEdit *m_typedRound = nullptr;
};

} // namespace hoithi
