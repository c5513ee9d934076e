// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

class QObject;

namespace hoithi {

/// Where this computer keeps secrets for whoever is logged in to it. Injected, so that tests answer. Never blocks: answers
/// come by call, perhaps never, and not once `context` is gone.
class Keyring
{
public:
    Keyring() = default;
    virtual ~Keyring() = default;
    Keyring(const Keyring &) = delete;
    Keyring &operator=(const Keyring &) = delete;

    using Read = std::function<void(const Result<QString> &)>;
    using Done = std::function<void(const Result<void> &)>;

    /// NotFound where nothing is kept under that name, or the keyring is locked: from outside both look alike.
    virtual void read(const QString &name, QObject *context, Read read) = 0;
    virtual void write(const QString &name, const QString &secret, QObject *context, Done done) = 0;
    virtual void remove(const QString &name, QObject *context, Done done) = 0;
};

} // namespace hoithi
