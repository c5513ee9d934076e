// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <set>
#include <vector>

namespace hoithi {

/// By what people mark the right option, beside saying it.
enum class MarkKind { Bold, Underline, Highlight, Colour };
inline constexpr int markKinds = 4;

/// How an option looks: of each kind its colour, "1" for bold and underlined, empty for none.
using MarkLook = std::array<QString, markKinds>;

/// "bold", for people.
[[nodiscard]] QString markName(MarkKind kind);

/// The options that a mark sets apart: those that have one while all others look alike without it, or in another colour.
[[nodiscard]] std::set<int> setApart(const std::vector<MarkLook> &options, MarkKind kind);

struct MarkedOptions
{
    std::vector<MarkLook> looks;
    bool hasKey = false; ///< said otherwise than by a look
};

/// A kind of mark counts where it sets one option apart in half of the questions, or of those that have no key otherwise: a
/// word that is bold for its own sake is no key. Where none does so alone, all count together: people mark one question in one way and
/// the next in another.
[[nodiscard]] std::set<MarkKind> marksInUse(const std::vector<MarkedOptions> &questions);

} // namespace hoithi
