// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace hoithi {

/// Where one can be led to in the window.
struct Place
{
    QString page;
    QString tab = {};              ///< of a page with tabs; empty: the one that was open last
    std::optional<int> round = {}; ///< none: the chosen one stays
    /// Only what contains it is shown, and nothing else filters there; empty: everything is. None: filters stay as they are.
    std::optional<QString> filter = {};

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace hoithi
