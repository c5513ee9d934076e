// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/vault/rememberedpassphrase.h"

#include "views/prompts/patience.h"
#include "views/settings/settings.h"

namespace hoithi {

namespace {

QString nameOf(const QByteArray &contest)
{
    return QStringLiteral("passphrase of contest %1").arg(QString::fromLatin1(contest));
}

} // namespace

RememberedPassphrase::RememberedPassphrase(std::shared_ptr<Keyring> keyring, Settings &settings, QObject *parent)
    : QObject(parent), m_keyring(std::move(keyring)), m_settings(settings)
{}

bool RememberedPassphrase::isKept(const QByteArray &contest) const
{
    return m_keyring && !contest.isEmpty()
           && m_settings.value(Setting::PassphraseKept, QString::fromLatin1(contest)).toBool();
}

/// The keyring is asked only for what was given to it: a locked one would ask its owner for a password.
void RememberedPassphrase::setKept(const QByteArray &contest, bool kept)
{
    m_settings.setValue(Setting::PassphraseKept, kept ? QVariant(true) : QVariant(), QString::fromLatin1(contest));
}

void RememberedPassphrase::find(const QByteArray &contest, QObject *context,
                                const std::function<void(const QString &)> &found)
{
    if (!isKept(contest))
        return found({});
    const auto answer = [found](const Result<QString> &passphrase) {
        found(passphrase.value_or(QString()));
    };
    m_keyring->read(nameOf(contest), context, answeredInTime<Result<QString>>(context, answer));
}

void RememberedPassphrase::keep(const QByteArray &contest, const QString &passphrase, const Keyring::Done &done)
{
    const auto tell = answeredInTime<Result<void>>(this, done);
    m_keyring->write(nameOf(contest), passphrase, this, [this, contest, tell](const Result<void> &kept) {
        setKept(contest, kept.has_value());
        tell(kept);
    });
}

void RememberedPassphrase::forget(const QByteArray &contest)
{
    if (!isKept(contest))
        return;
    setKept(contest, false);
    m_keyring->remove(nameOf(contest), this, [](const Result<void> &) {});
}

} // namespace hoithi
