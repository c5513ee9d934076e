// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/vault/rememberedpassphrase.h"

#include "views/settings/settings.h"

#include <QTimer>

#include <chrono>

namespace hoithi {

namespace {

constexpr std::chrono::seconds patience{5};

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
    const auto answered = std::make_shared<bool>(false);
    const auto answer = [answered, found](const QString &passphrase) {
        if (!std::exchange(*answered, true))
            found(passphrase);
    };
    QTimer::singleShot(patience, context, [answer] { answer({}); });
    m_keyring->read(nameOf(contest), context,
                    [answer](const Result<QString> &passphrase) { answer(passphrase.value_or(QString())); });
}

void RememberedPassphrase::keep(const QByteArray &contest, const QString &passphrase, const Keyring::Done &done)
{
    const auto told = std::make_shared<bool>(false);
    const auto tell = [told, done](const Result<void> &kept) {
        if (!std::exchange(*told, true))
            done(kept);
    };
    QTimer::singleShot(patience, this, [tell] {
        tell(failure(ErrorCode::Unsupported, tr("The keyring of this computer does not answer.")));
    });
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
