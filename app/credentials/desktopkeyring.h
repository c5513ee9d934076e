// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/prompts/keyring.h"

namespace hoithi {

/// The desktop's own keyring (Secret Service, KWallet, …). Where there is none nothing is kept: never in a file of ours.
class DesktopKeyring final : public Keyring
{
public:
    void read(const QString &name, QObject *context, Read read) override;
    void write(const QString &name, const QString &secret, QObject *context, Done done) override;
    void remove(const QString &name, QObject *context, Done done) override;
};

} // namespace hoithi
