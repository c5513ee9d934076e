// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace hoithi {

/// SHA-256, fed in pieces. OpenSSL's: seven times the speed of QCryptographicHash where the processor has SHA instructions,
/// and an import hashes each byte of the file.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;
    Sha256(Sha256 &&) noexcept;
    Sha256 &operator=(Sha256 &&) noexcept;

    void add(QByteArrayView bytes);

    /// The digest of all that was added, 64 lower-case hexadecimal digits. Ends the computation.
    [[nodiscard]] QByteArray hex();

    [[nodiscard]] static QByteArray hexOf(QByteArrayView bytes);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace hoithi
