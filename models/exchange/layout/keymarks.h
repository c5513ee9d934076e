// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
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
    bool hasKey = false;                   ///< said otherwise than by a look
    std::optional<std::set<int>> key = {}; ///< that one, where it is known; empty where it cannot be read
};

/// The kinds of marks that say a key where nothing else does: those that set one option apart in at least two and half of the
/// questions without another key, or that agree with half of the other keys; the only question of a file has its only mark. None that
/// speaks against another key. A word that is bold for its own sake is no key. Where none does so alone, all count together: people
/// mark one question in one way and the next in another.
[[nodiscard]] std::set<MarkKind> marksInUse(const std::vector<MarkedOptions> &questions);

/// The kinds whose marks have to agree with other keys: the same, those that agree with more of them than they
/// contradict, and those that set one option apart in half of the questions.
[[nodiscard]] std::set<MarkKind> marksThatCount(const std::vector<MarkedOptions> &questions);

} // namespace hoithi
