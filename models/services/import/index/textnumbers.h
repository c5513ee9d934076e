// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/index/spillingindex.h"
#include "vault/textdigest.h"

namespace hoithi {

/// Text → number, of which the texts themselves are not kept: 16 bytes each.
class TextNumbers
{
public:
    explicit TextNumbers(std::size_t limit = usualIndexLimit) : m_index(~std::uint64_t{0} << 32U, limit) {}

    void reserve(std::size_t texts) { m_index.reserve(texts); }
    void prefetch(TextDigest digest) const { m_index.prefetch(digest.low); }
    /// 0 where there is none.
    [[nodiscard]] std::uint32_t find(TextDigest digest)
    {
        return static_cast<std::uint32_t>(m_index.find(digest.low, restOf(digest, 0)));
    }
    /// `number` must not be 0.
    void insert(TextDigest digest, std::uint32_t number) { m_index.insert({digest.low, restOf(digest, number)}); }
    [[nodiscard]] const Result<void> &outcome() const { return m_index.outcome(); }

private:
    [[nodiscard]] static std::uint64_t restOf(TextDigest digest, std::uint32_t number)
    {
        return (digest.high << 32U) | number;
    }

    SpillingIndex m_index;
};

/// Texts that came before.
class SeenTexts
{
public:
    explicit SeenTexts(std::size_t limit = usualIndexLimit) : m_texts(limit) {}

    void prefetch(TextDigest digest) const { m_texts.prefetch(digest); }
    /// Whether this is the first time.
    [[nodiscard]] bool insert(TextDigest digest)
    {
        if (m_texts.find(digest) != 0)
            return false;
        m_texts.insert(digest, 1);
        return true;
    }
    [[nodiscard]] const Result<void> &outcome() const { return m_texts.outcome(); }

private:
    TextNumbers m_texts;
};

} // namespace hoithi
