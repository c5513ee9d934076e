// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/tokens.h"

namespace hoithi {

Colours lightColours()
{
    return {QColor(0xF3F5F8), QColor(0xFFFFFF), QColor(0xF8FAFC), QColor(0xC7D0DB), QColor(0x1B2430),
            QColor(0x525E6C), QColor(0x0B4A8F), QColor(0x0D5AAD), QColor(0xFFFFFF), QColor(0xE6F0FA),
            QColor(0x9CC5EE), QColor(0x1B6E3C), QColor(0xE7F4EC), QColor(0x825400), QColor(0xFFF4DC),
            QColor(0xA8201A), QColor(0xFCEBEA), QColor(0xD3E5F7), QColor(0x1F6FC5), false};
}

Colours darkColours()
{
    return {QColor(0x151A21), QColor(0x1D242D), QColor(0x212A34), QColor(0x3B4654), QColor(0xE6EBF1),
            QColor(0xA6B2C0), QColor(0x7AB8F5), QColor(0x98C9F8), QColor(0x0B1A2B), QColor(0x1B2F45),
            QColor(0x2F6299), QColor(0x74D19B), QColor(0x19311F), QColor(0xF2C14E), QColor(0x352B12),
            QColor(0xFF938A), QColor(0x3B1F1E), QColor(0x27496B), QColor(0x8CC4FF), true};
}

std::array<QColor, 7> chartColours()
{
    return {QColor(0x0072B2), QColor(0xE69F00), QColor(0x009E73), QColor(0xD55E00),
            QColor(0x56B4E9), QColor(0xCC79A7), QColor(0xF0E442)};
}

} // namespace hoithi
