// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/prompts/keyring.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace hoithi {

/// The tokens of backends, by address: in this computer's keyring, and where there is none in memory, as long as the program runs.
/// Never in a setting or a file of ours.
class BackendTokens
{
public:
    /// Null: there is none.
    explicit BackendTokens(std::shared_ptr<Keyring> keyring = {}) : m_keyring(std::move(keyring)) {}

    enum class Place { Nowhere, Keyring, Memory };
    struct Kept
    {
        QByteArray token;
        Place place = Place::Nowhere;
        bool hasKeyring = false; ///< whether a token would go there
    };

    /// Calls back once, not when `context` is gone. A keyring that does not answer for some seconds is none.
    void find(const QString &address, QObject *context, const std::function<void(const Kept &)> &found);
    /// Tells where it went.
    void keep(const QString &address, const QByteArray &token, QObject *context,
              const std::function<void(Place)> &kept);

private:
    std::shared_ptr<Keyring> m_keyring;
    QHash<QString, QByteArray> m_memory;
};

} // namespace hoithi
