// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/password.h"

#include <QCoreApplication>

#include <sodium.h>

#include <array>

namespace hoithi {

namespace {

std::size_t sizeOf(const QByteArray &bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

} // namespace

Result<QByteArray> passwordVerifier(const QByteArray &password)
{
    std::array<char, crypto_pwhash_STRBYTES> verifier{};
    if (sodium_init() < 0
        || crypto_pwhash_str(verifier.data(), password.constData(), sizeOf(password),
                             crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE)
               != 0) {
        return failure(ErrorCode::Internal,
                       QCoreApplication::translate("Vault", "There is too little memory to keep a password safely."));
    }
    return QByteArray(verifier.data());
}

bool passwordMatches(const QByteArray &password, const QByteArray &verifier)
{
    return sodium_init() >= 0 && !verifier.isEmpty()
           && crypto_pwhash_str_verify(verifier.constData(), password.constData(), sizeOf(password)) == 0;
}

} // namespace hoithi
