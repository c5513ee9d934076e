// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/prompts/keyring.h"

#include <chrono>

namespace hoithi {

/// A keyring for who has nothing to do meanwhile: commands, whose first event loop this is. One that does not answer in time is
/// none.
class WaitedKeyring
{
public:
    explicit WaitedKeyring(std::shared_ptr<Keyring> keyring,
                           std::chrono::milliseconds limit = std::chrono::seconds(60)) // somebody may have to unlock it
        : m_keyring(std::move(keyring)), m_limit(limit)
    {}

    [[nodiscard]] Result<QString> read(const QString &name) const;
    [[nodiscard]] Result<void> write(const QString &name, const QString &secret) const;
    [[nodiscard]] Result<void> remove(const QString &name) const;

private:
    std::shared_ptr<Keyring> m_keyring;
    std::chrono::milliseconds m_limit;
};

} // namespace hoithi
