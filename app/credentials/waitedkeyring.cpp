// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials/waitedkeyring.h"

#include <QCoreApplication>
#include <QTimer>

#include <optional>

namespace hoithi {

namespace {

/// Asks, and runs the event loop until there is an answer.
template<typename T, typename Ask>
Result<T> waited(std::chrono::milliseconds limit, Ask ask)
{
    QObject context;
    std::optional<Result<T>> answer;
    ask(&context, [&answer](const Result<T> &result) {
        answer = result;
        QCoreApplication::quit();
    });
    QTimer::singleShot(limit, &context, [] { QCoreApplication::quit(); });
    if (!answer)
        QCoreApplication::exec();
    if (answer)
        return *answer;
    return failure(ErrorCode::Unsupported,
                   QCoreApplication::translate("Credentials", "The keyring of this computer does not answer."));
}

} // namespace

Result<QString> WaitedKeyring::read(const QString &name) const
{
    return waited<QString>(
        m_limit, [&](QObject *context, Keyring::Read done) { m_keyring->read(name, context, std::move(done)); });
}

Result<void> WaitedKeyring::write(const QString &name, const QString &secret) const
{
    return waited<void>(m_limit, [&](QObject *context, Keyring::Done done) {
        m_keyring->write(name, secret, context, std::move(done));
    });
}

Result<void> WaitedKeyring::remove(const QString &name) const
{
    return waited<void>(
        m_limit, [&](QObject *context, Keyring::Done done) { m_keyring->remove(name, context, std::move(done)); });
}

} // namespace hoithi
