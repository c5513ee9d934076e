// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/serverentry.h"
#include "views/dialogs/memberdialogs.h"

namespace hoithi {

/// Asks for the password that a contest's server wants, until it takes one or they think better of it.
class ServerPasswordDialog final : public AnsweredDialog
{
    Q_OBJECT
public:
    ServerPasswordDialog(QString address, const ServerEntry &entry, QWidget *parent);

private:
    [[nodiscard]] QString missing() const override;
    void submit() override;
    void take(const Result<ServerEntry> &entry);

    QString m_address;
    QLineEdit *m_password;
};

} // namespace hoithi
