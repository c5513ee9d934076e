// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/pages/tabbedpage.h"
#include "views/shell/page.h"

#include <functional>
#include <memory>
#include <span>

namespace hoithi {

/// A page as the navigation knows it, before it is built.
struct PageEntry
{
    const char *id;
    const char *title; ///< source text, translated in context "PageRegistry"
    const char *icon;
    std::unique_ptr<Page> (*make)(const PageContext &);
    std::span<const TabEntry> tabs = {}; ///< where it has some
};

/// Every page, in the order of the navigation. Adding a page is adding a line.
[[nodiscard]] std::span<const PageEntry> pageEntries();
[[nodiscard]] QString pageTitle(const PageEntry &entry);

} // namespace hoithi
