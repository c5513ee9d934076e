// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secretbytes.h"

#include <mutex>
#include <utility>

namespace hoithi {

/// The vault key that a passphrase opened, shared by the threads of a session.
class VaultAccess
{
public:
    [[nodiscard]] SecretPtr key() const
    {
        const std::lock_guard lock(m_mutex);
        return m_key;
    }
    void set(SecretPtr key)
    {
        const std::lock_guard lock(m_mutex);
        m_key = std::move(key);
    }

private:
    mutable std::mutex m_mutex;
    SecretPtr m_key;
};

} // namespace hoithi
