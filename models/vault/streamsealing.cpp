// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/streamsealing.h"

#include <sodium.h>

namespace hoithi {

namespace {

using State = crypto_secretstream_xchacha20poly1305_state;
static_assert(keySize == crypto_secretstream_xchacha20poly1305_KEYBYTES);
static_assert(StreamSealing::overhead == crypto_secretstream_xchacha20poly1305_ABYTES);

State *stateIn(SecretBytes &bytes)
{
    return reinterpret_cast<State *>(bytes.data());
}

} // namespace

StreamSealing::StreamSealing()
    : m_key(SecretBytes::random(keySize)), m_state(sizeof(State)),
      m_header(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized)
{
    crypto_secretstream_xchacha20poly1305_init_push(stateIn(m_state),
                                                    reinterpret_cast<unsigned char *>(m_header.data()), m_key.data());
}

QByteArray StreamSealing::seal(QByteArrayView plain)
{
    QByteArray sealed(plain.size() + overhead, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_push(stateIn(m_state), reinterpret_cast<unsigned char *>(sealed.data()),
                                               nullptr, reinterpret_cast<const unsigned char *>(plain.data()),
                                               static_cast<unsigned long long>(plain.size()), nullptr, 0,
                                               crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
    return sealed;
}

StreamSealing::Opening::Opening(const SecretBytes &key, const QByteArray &header) : m_state(sizeof(State))
{
    crypto_secretstream_xchacha20poly1305_init_pull(
        stateIn(m_state), reinterpret_cast<const unsigned char *>(header.constData()), key.data());
}

std::optional<QByteArray> StreamSealing::Opening::open(QByteArrayView sealed)
{
    if (sealed.size() < overhead)
        return std::nullopt;
    QByteArray plain(sealed.size() - overhead, Qt::Uninitialized);
    const bool sound = crypto_secretstream_xchacha20poly1305_pull(
                           stateIn(m_state), reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr,
                           reinterpret_cast<const unsigned char *>(sealed.data()),
                           static_cast<unsigned long long>(sealed.size()), nullptr, 0)
                       == 0;
    return sound ? std::optional(plain) : std::nullopt;
}

} // namespace hoithi
