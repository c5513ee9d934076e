// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/textdigest.h"

#include <sodium.h>

#include <array>
#include <bit>

namespace hoithi {

namespace {

using Key = std::array<unsigned char, crypto_shorthash_siphashx24_KEYBYTES>;

const Key &processKey()
{
    static const Key key = [] {
        Key made{};
        randombytes_buf(made.data(), made.size());
        return made;
    }();
    return key;
}

} // namespace

TextDigest textDigest(std::string_view text)
{
    std::array<unsigned char, crypto_shorthash_siphashx24_BYTES> bytes{};
    crypto_shorthash_siphashx24(bytes.data(), reinterpret_cast<const unsigned char *>(text.data()), text.size(),
                                processKey().data());
    return std::bit_cast<TextDigest>(bytes);
}

} // namespace hoithi
