// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/roster/rosterview.h"
#include "views/dialogs/formdialog.h"

namespace hoithi {

/// Somebody was entered into the roster by mistake.
class WithdrawPersonDialog final : public FormDialog
{
    Q_OBJECT
public:
    /// `name`: who works here, where nobody is signed in.
    WithdrawPersonDialog(const RosterPerson &person, const std::optional<Member> &member, const QString &name,
                         QWidget *parent);
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QString actor() const;

private:
    [[nodiscard]] QString missing() const override;

    QLineEdit *m_reason; ///< first: a name is there mostly
    QLineEdit *m_actor;
};

} // namespace hoithi
