// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/sealing.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace hoithi {

namespace {

static_assert(keySize == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(sealingOverhead == crypto_aead_chacha20poly1305_ietf_ABYTES);
static_assert(batchSaltSize == crypto_core_hchacha20_INPUTBYTES);
static_assert(BlindIndex::size == crypto_shorthash_siphashx24_BYTES);
static_assert(keySize >= crypto_shorthash_siphashx24_KEYBYTES);

constexpr auto nonceSize = static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
constexpr qsizetype addedBytes = nonceSize + static_cast<qsizetype>(sealingOverhead);

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

const unsigned char *bytesOf(std::string_view view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

/// The rest of the nonce of XChaCha20 after its first half: four zeros, then the row.
std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> nonceOf(quint64 row)
{
    std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> nonce{};
    qToLittleEndian(row, nonce.data() + 4);
    return nonce;
}

/// `plain` has room for what `sealed` holds beside addedBytes.
bool decrypt(const SecretBytes &key, QByteArrayView context, QByteArrayView sealed, unsigned char *plain)
{
    return crypto_aead_xchacha20poly1305_ietf_decrypt(plain, nullptr, nullptr, bytesOf(sealed) + nonceSize,
                                                      static_cast<unsigned long long>(sealed.size() - nonceSize),
                                                      bytesOf(context), static_cast<unsigned long long>(context.size()),
                                                      bytesOf(sealed), key.data())
           == 0;
}

} // namespace

QByteArray sealingContext(std::initializer_list<QByteArrayView> parts)
{
    QByteArray context("hoithi 1\n");
    for (const QByteArrayView part : parts)
        context.append(QByteArray::number(part.size())).append(':').append(part).append('\n');
    return context;
}

SecretBytes subKey(const SecretBytes &key, std::string_view purpose)
{
    SecretBytes derived(keySize);
    crypto_generichash(derived.data(), derived.size(), bytesOf(purpose), purpose.size(), key.data(), key.size());
    return derived;
}

QByteArray seal(const SecretBytes &key, QByteArrayView context, QByteArrayView plain)
{
    QByteArray sealed(addedBytes + plain.size(), Qt::Uninitialized);
    auto *const out = reinterpret_cast<unsigned char *>(sealed.data());
    randombytes_buf(out, static_cast<std::size_t>(nonceSize));
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        out + nonceSize, nullptr, bytesOf(plain), static_cast<unsigned long long>(plain.size()), bytesOf(context),
        static_cast<unsigned long long>(context.size()), nullptr, out, key.data());
    return sealed;
}

std::optional<SecretBytes> unseal(const SecretBytes &key, QByteArrayView context, QByteArrayView sealed)
{
    const qsizetype size = sealed.size() - addedBytes;
    if (size < 0 || key.size() != keySize)
        return std::nullopt;
    SecretBytes plain(static_cast<std::size_t>(size));
    return decrypt(key, context, sealed, plain.data()) ? std::optional(std::move(plain)) : std::nullopt;
}

std::optional<QByteArray> unsealText(const SecretBytes &key, QByteArrayView context, QByteArrayView sealed)
{
    const qsizetype size = sealed.size() - addedBytes;
    if (size < 0 || key.size() != keySize)
        return std::nullopt;
    QByteArray plain(size, Qt::Uninitialized);
    return decrypt(key, context, sealed, reinterpret_cast<unsigned char *>(plain.data())) ? std::optional(plain)
                                                                                          : std::nullopt;
}

QByteArray newBatchSalt()
{
    return SecretBytes::random(batchSaltSize).view().toByteArray();
}

ColumnSealer::ColumnSealer(const SecretBytes &contentKey, std::string_view column, QByteArrayView salt)
    : m_key(keySize),
      m_context(sealingContext({QByteArrayView(column.data(), static_cast<qsizetype>(column.size()))}).toStdString()),
      m_prefix(m_context.size())
{
    std::array<unsigned char, batchSaltSize> input{};
    std::copy_n(salt.begin(), std::min<qsizetype>(salt.size(), batchSaltSize), input.begin());
    const SecretBytes columnKey = subKey(contentKey, column);
    crypto_core_hchacha20(m_key.data(), input.data(), columnKey.data(), nullptr);
}

std::string_view ColumnSealer::contextOf(std::string_view rowId)
{
    m_context.resize(m_prefix);
    m_context.append(rowId); // the last part, and the only one of any length
    return m_context;
}

void ColumnSealer::seal(quint64 row, std::string_view rowId, std::string_view plain, std::string &sealed)
{
    const std::string_view context = contextOf(rowId);
    sealed.resize(plain.size() + sealingOverhead);
    crypto_aead_chacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(sealed.data()), nullptr, bytesOf(plain),
                                              plain.size(), bytesOf(context), context.size(), nullptr,
                                              nonceOf(row).data(), m_key.data());
}

std::optional<std::string> ColumnSealer::unseal(quint64 row, std::string_view rowId, std::string_view sealed)
{
    if (sealed.size() < sealingOverhead)
        return std::nullopt;
    const std::string_view context = contextOf(rowId);
    std::string plain(sealed.size() - sealingOverhead, '\0');
    const int refused = crypto_aead_chacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, bytesOf(sealed), sealed.size(),
        bytesOf(context), context.size(), nonceOf(row).data(), m_key.data());
    return refused == 0 ? std::optional(std::move(plain)) : std::nullopt;
}

BlindIndex::BlindIndex(const SecretBytes &indexKey, std::string_view column, IndexHash hash)
    : m_key(subKey(indexKey, column)), m_hash(hash)
{}

std::string BlindIndex::of(std::string_view text) const
{
    if (text.empty())
        return {};
    std::string hash(size, '\0');
    auto *const out = reinterpret_cast<unsigned char *>(hash.data());
    if (m_hash == IndexHash::SipHash)
        crypto_shorthash_siphashx24(out, bytesOf(text), text.size(), m_key.data());
    else
        crypto_generichash(out, size, bytesOf(text), text.size(), m_key.data(), m_key.size());
    return hash;
}

} // namespace hoithi
