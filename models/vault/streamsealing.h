// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/secretbytes.h"

#include <optional>

namespace hoithi {

/// Seals pieces that are written now and read again by this process only: under a random key that nobody else ever has. Pieces
/// open in the order in which they were sealed, none left out (XChaCha20-Poly1305 as secretstream has it).
class StreamSealing
{
public:
    StreamSealing();

    [[nodiscard]] QByteArray seal(QByteArrayView plain);

    /// What a sealed piece is longer than its text.
    static constexpr qsizetype overhead = 17;

    /// Reads from the first piece on.
    class Opening
    {
    public:
        /// Nothing where it is not the next piece, or a bit of it is another.
        [[nodiscard]] std::optional<QByteArray> open(QByteArrayView sealed);

    private:
        friend class StreamSealing;
        Opening(const SecretBytes &key, const QByteArray &header);

        SecretBytes m_state;
    };
    [[nodiscard]] Opening reading() const { return {m_key, m_header}; }

private:
    SecretBytes m_key;
    SecretBytes m_state;
    QByteArray m_header;
};

} // namespace hoithi
