// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"
#include "views/dialogs/formdialog.h"

namespace hoithi {

/// An imported file is taken back as a whole: says what follows from it, and asks who does it and why.
class WithdrawBatchDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `shared`: what else follows, as a sentence; `name`: who works here, where nobody is signed in.
    WithdrawBatchDialog(const BatchSummary &batch, const QString &shared, const std::optional<Member> &member,
                        const QString &name, QWidget *parent);
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString actor() const;

private:
    [[nodiscard]] QString missing() const override;

    QLineEdit *m_reason; ///< first: a name is there mostly
    QLineEdit *m_actor;
};

} // namespace hoithi
