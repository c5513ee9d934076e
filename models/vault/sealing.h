// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secretbytes.h"

#include <array>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>

namespace hoithi {

/// What a sealed value is bound to, such as table, column and row: it opens nowhere else. Each part with its length before it,
/// after the version of the format, so that no two lists give the same bytes.
[[nodiscard]] QByteArray sealingContext(std::initializer_list<QByteArrayView> parts);

/// A key of its own for each purpose: keyed BLAKE2b of the purpose.
[[nodiscard]] SecretBytes subKey(const SecretBytes &key, std::string_view purpose);

/// XChaCha20-Poly1305 under a random nonce, which goes before the result.
[[nodiscard]] QByteArray seal(const SecretBytes &key, QByteArrayView context, QByteArrayView plain);
/// Nothing where key, context or a bit of the bytes is another.
[[nodiscard]] std::optional<SecretBytes> unseal(const SecretBytes &key, QByteArrayView context, QByteArrayView sealed);

/// The same for a text that is not a key, by far cheaper: it lies in ordinary memory, and the caller wipes it.
[[nodiscard]] std::optional<QByteArray> unsealText(const SecretBytes &key, QByteArrayView context,
                                                   QByteArrayView sealed);

/// Bytes of the salt that a batch of rows shares, and what sealing adds to a value of the batch.
inline constexpr std::size_t batchSaltSize = 16;
inline constexpr std::size_t sealingOverhead = 16;
[[nodiscard]] QByteArray newBatchSalt();

/// Seals one column of a batch of rows: XChaCha20-Poly1305 with the nonce "salt of the batch, number of the row". The first
/// half of that cipher depends on the salt only and is done once, which makes a million rows cheap. No number twice!
class ColumnSealer
{
public:
    /// `column` is "table.column". `salt` must be batchSaltSize bytes.
    ColumnSealer(const SecretBytes &contentKey, std::string_view column, QByteArrayView salt);

    /// Into `sealed`, whose memory is used again. `rowId` is what names the row outside: the value opens in no other.
    void seal(quint64 row, std::string_view rowId, std::string_view plain, std::string &sealed);
    [[nodiscard]] std::optional<std::string> unseal(quint64 row, std::string_view rowId, std::string_view sealed);

private:
    [[nodiscard]] std::string_view contextOf(std::string_view rowId);

    SecretBytes m_key; ///< of this batch
    std::string m_context;
    std::size_t m_prefix;
};

/// What an index is computed by; both give 128 bits that nobody computes without the key.
enum class IndexHash {
    Blake2b, ///< keyed BLAKE2b, for texts of any length
    SipHash  ///< SipHash-2-4-128: a function made for short texts under a key, a tenth of the time
};

/// Finds equal values without opening them.
class BlindIndex
{
public:
    BlindIndex(const SecretBytes &indexKey, std::string_view column, IndexHash hash = IndexHash::Blake2b);

    static constexpr std::size_t size = 16;
    /// Empty for an empty text: absent values are no equals.
    [[nodiscard]] std::string of(std::string_view text) const;

private:
    SecretBytes m_key; ///< of SipHash only the first half
    IndexHash m_hash;
};

} // namespace hoithi
