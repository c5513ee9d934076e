// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/prompts/keyring.h"

#include <QObject>

#include <memory>

namespace hoithi {

class Settings;

/// Whether this computer remembers a contest's passphrase: in the keyring of whoever is logged in, or not at all.
/// A contest is named by the hash of its first audit entry, wherever its file lies.
class RememberedPassphrase final : public QObject
{
    Q_OBJECT
public:
    /// Without a keyring nothing is remembered.
    RememberedPassphrase(std::shared_ptr<Keyring> keyring, Settings &settings, QObject *parent);

    [[nodiscard]] bool isPossible() const { return m_keyring != nullptr; }
    [[nodiscard]] bool isKept(const QByteArray &contest) const;
    /// Calls back once: with nothing where the keyring gives nothing, or does not answer for some seconds.
    void find(const QByteArray &contest, QObject *context, const std::function<void(const QString &)> &found);
    /// Calls back once: with a failure where the keyring refuses, or does not answer for some seconds.
    void keep(const QByteArray &contest, const QString &passphrase, const Keyring::Done &done);
    void forget(const QByteArray &contest);

private:
    void setKept(const QByteArray &contest, bool kept);

    std::shared_ptr<Keyring> m_keyring;
    Settings &m_settings;
};

} // namespace hoithi
