// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <memory>

namespace hoithi {

/// Bytes nobody else may see: kept out of swap, between guard pages, and wiped when they go.
class SecretBytes
{
public:
    explicit SecretBytes(std::size_t size); ///< zeros
    [[nodiscard]] static SecretBytes random(std::size_t size);
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);

    SecretBytes(SecretBytes &&) noexcept = default;
    SecretBytes &operator=(SecretBytes &&) noexcept = default;
    ~SecretBytes() = default;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;

    [[nodiscard]] unsigned char *data() { return m_bytes.get(); }
    [[nodiscard]] const unsigned char *data() const { return m_bytes.get(); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.get(), static_cast<qsizetype>(m_size)}; }

private:
    struct Release
    {
        void operator()(unsigned char *bytes) const;
    };

    std::unique_ptr<unsigned char, Release> m_bytes;
    std::size_t m_size;
};

using SecretPtr = std::shared_ptr<const SecretBytes>;

/// Every key of the vault is so long.
inline constexpr std::size_t keySize = 32;

/// Overwrites what a library copied into ordinary memory.
void wipe(QByteArray &bytes);
void wipe(QString &text); ///< not what other strings share with it

} // namespace hoithi
