// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace hoithi {

/// Distances in pixels, the only ones used.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int xxl = 32;
} // namespace space

inline constexpr int cornerRadius = 4;
inline constexpr int controlHeight = 28;
inline constexpr int navigationWidth = 176;
inline constexpr int detailsWidth = 320;

/// Type sizes in points.
namespace type {
inline constexpr int caption = 9;
inline constexpr int body = 10;
inline constexpr int section = 12;
inline constexpr int title = 16;
inline constexpr int headline = 24;
} // namespace type

/// Colours by what they are for.
struct Colours
{
    QColor window, surface, stripe, border, text, textMuted;
    QColor accent, accentHover, accentText, accentTint, progress;
    QColor positive, positiveTint, warning, warningTint, negative, negativeTint;
    QColor selection, focus;
    bool dark = false;
};

[[nodiscard]] Colours lightColours();
[[nodiscard]] Colours darkColours();

/// Okabe–Ito, in the fixed order of series: told apart by people who see colours differently.
[[nodiscard]] std::array<QColor, 7> chartColours();

} // namespace hoithi
