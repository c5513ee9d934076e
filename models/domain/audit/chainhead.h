// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace hoithi {

/// One entry of an audit chain by number and hash. Since each hash covers the one before, it stands for all entries up to it.
struct ChainHead
{
    qint64 seq = 0;  ///< 0: none
    QByteArray hash; ///< hex; of one that was printed, its first digits

    friend bool operator==(const ChainHead &, const ChainHead &) = default;
};

/// "25:0123456789abcdef", as printed documents show it.
[[nodiscard]] QString printedHead(const ChainHead &head);
/// The other way; nothing where it is no such text, or names fewer digits than tell two chains apart.
[[nodiscard]] std::optional<ChainHead> parsePrintedHead(const QString &text);

} // namespace hoithi
