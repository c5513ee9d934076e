// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/backend/backendtoken.h"

#include "commandline/messages.h"
#include "commandline/passphrase.h"
#include "commandline/textfile.h"

#include <QFile>

#include <cstdio>

namespace hoithi::commandline {

namespace {

/// Where there is no keyring a command cannot keep anything: what it keeps in memory ends with it.
tl::unexpected<Error> noKeyring(const Error &cause)
{
    return failure(cause.code,
                   Messages::tr("%1 A token cannot be kept here: give it each time, in a file (--token-file) or in the "
                                "variable HOITHI_BACKEND_TOKEN.")
                       .arg(cause.message),
                   cause.detail);
}

Error noSuchKeyring()
{
    return {ErrorCode::Unsupported, Messages::tr("No keyring answers on this computer."), {}};
}

Result<QByteArray> storedToken(const QString &address, const SecretKeeping &secrets)
{
    if (!secrets.read)
        return noKeyring(noSuchKeyring());
    const Result<QString> stored = secrets.read(backendTokenName(address));
    if (stored)
        return stored->toUtf8();
    if (stored.error().code != ErrorCode::NotFound)
        return noKeyring(stored.error());
    return failure(
        ErrorCode::NotFound,
        Messages::tr("This computer's keyring holds no token for %1, or is locked. Store one (backend token), "
                     "or give it in a file (--token-file) or in the variable HOITHI_BACKEND_TOKEN.")
            .arg(address));
}

Result<QByteArray> givenToken(const Arguments &arguments, const QString &address, const SecretKeeping &secrets)
{
    if (arguments.has(s("token-file"))) {
        HOITHI_TRY(const QString token, readSecret(arguments.value(s("token-file"))));
        return token.trimmed().toUtf8();
    }
    if (const QByteArray token = qgetenv("HOITHI_BACKEND_TOKEN").trimmed(); !token.isEmpty())
        return token;
    return storedToken(address, secrets);
}

Result<QByteArray> tokenToKeep(const Arguments &arguments)
{
    if (arguments.has(s("token-file"))) {
        HOITHI_TRY(const QString token, readSecret(arguments.value(s("token-file"))));
        return token.trimmed().toUtf8();
    }
    constexpr qint64 longest = 8192;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failure(ErrorCode::Io, Messages::tr("Standard input cannot be read."), input.errorString());
    return readUpTo(input, longest).trimmed();
}

} // namespace

Result<BackendConnection> backendFrom(const Arguments &arguments, const QString &option, const Context &context)
{
    BackendConnection backend;
    HOITHI_TRY(backend.address, backendAddress(arguments.value(option)));
    if (arguments.has(s("ca"))) {
        HOITHI_TRY(backend.authority, authorityFromFile(arguments.value(s("ca"))));
    }
    backend.token = tokenSource(arguments, backend.address, context);
    return backend;
}

TokenSource tokenSource(const Arguments &arguments, const QString &address, const Context &context)
{
    return [arguments, address, secrets = context.secrets](const QByteArray &refused) -> Result<QByteArray> {
        HOITHI_TRY(const QByteArray token, givenToken(arguments, address, secrets));
        if (token != refused)
            return token;
        return failure(
            ErrorCode::Refused,
            Messages::tr("The backend refuses the token: it is no longer valid, or not for this round. Get a "
                         "new one and store it (backend token)."));
    };
}

Result<void> keepToken(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const QString address, backendAddress(arguments.positional(0)));
    if (!context.secrets.write)
        return noKeyring(noSuchKeyring());
    HOITHI_TRY(const QByteArray token, tokenToKeep(arguments));
    if (!isBackendToken(token))
        return usageError(
            Messages::tr("a token is one line of letters, digits and -._~+/=, on standard input or in the "
                         "file that --token-file names"));
    const Result<void> kept = context.secrets.write(backendTokenName(address), QString::fromLatin1(token));
    if (!kept)
        return noKeyring(kept.error());
    context.out << Messages::tr("The token for %1 is in this computer's keyring.").arg(address) << '\n';
    return {};
}

Result<void> forgetToken(const Arguments &arguments, Context &context)
{
    HOITHI_TRY(const QString address, backendAddress(arguments.positional(0)));
    if (!context.secrets.read || !context.secrets.remove)
        return failure(noSuchKeyring());
    // Keyrings take out what is not there, or is locked, without a word.
    const Result<QString> stored = context.secrets.read(backendTokenName(address));
    if (!stored && stored.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound,
                       Messages::tr("This computer's keyring holds no token for %1, or is locked.").arg(address));
    HOITHI_CHECK(stored);
    HOITHI_CHECK(context.secrets.remove(backendTokenName(address)));
    context.out << Messages::tr("The token for %1 is no longer in this computer's keyring.").arg(address) << '\n';
    return {};
}

} // namespace hoithi::commandline
