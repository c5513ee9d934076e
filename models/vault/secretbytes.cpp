// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/secretbytes.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace hoithi {

namespace {

/// libsodium chooses its implementations by the processor once; nothing of it may be called before.
void requireSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        throw std::bad_alloc();
}

} // namespace

void SecretBytes::Release::operator()(unsigned char *bytes) const
{
    sodium_free(bytes); // wipes first
}

SecretBytes::SecretBytes(std::size_t size) : m_size(size)
{
    requireSodium();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)));
    if (!m_bytes)
        throw std::bad_alloc();
    sodium_memzero(m_bytes.get(), size);
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes bytes(size);
    randombytes_buf(bytes.data(), size);
    return bytes;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy(static_cast<std::size_t>(bytes.size()));
    if (!bytes.isEmpty())
        std::memcpy(copy.data(), bytes.data(), copy.size());
    return copy;
}

void wipe(QByteArray &bytes)
{
    bytes.detach();
    sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    text.detach();
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace hoithi
