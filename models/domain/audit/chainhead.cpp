// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/audit/chainhead.h"

#include <algorithm>

namespace hoithi {

namespace {

constexpr qsizetype printedDigits = 16;
constexpr qsizetype fewestDigits = 12;
constexpr qsizetype allDigits = 64;

} // namespace

QString printedHead(const ChainHead &head)
{
    return QStringLiteral("%1:%2").arg(head.seq).arg(QString::fromLatin1(head.hash.left(printedDigits)));
}

std::optional<ChainHead> parsePrintedHead(const QString &text)
{
    const QString trimmed = text.trimmed().toLower();
    const qsizetype colon = trimmed.indexOf(u':');
    if (colon < 1)
        return std::nullopt;
    bool ok = false;
    ChainHead head;
    head.seq = trimmed.left(colon).toLongLong(&ok);
    head.hash = trimmed.mid(colon + 1).toLatin1();
    const bool hex = std::ranges::all_of(
        head.hash, [](char digit) { return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f'); });
    if (!ok || head.seq < 1 || !hex || head.hash.size() < fewestDigits || head.hash.size() > allDigits)
        return std::nullopt;
    return head;
}

} // namespace hoithi
