// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/appcontext.h"
#include "views/shell/place.h"

#include <QAction>
#include <QList>

class QWidget;

namespace hoithi {

class ContestState;
class JobList;
class Settings;
class Theme;
class VaultCommands;

/// What a page is built with. All outlive the page.
struct PageContext
{
    const AppContext &app;
    ContestState &state;
    Settings &settings;
    const Theme &theme;
    JobList &jobs;
    VaultCommands &vault;
    std::function<void(const Place &)> go;
    /// What waits for a second person, as the menu opens it.
    std::function<void()> openProposals = {};
};

/// One area of the work. Built when first shown, kept while its contest is open.
class Page
{
public:
    Page() = default;
    virtual ~Page() = default;
    Page(const Page &) = delete;
    Page &operator=(const Page &) = delete;

    [[nodiscard]] virtual QWidget *widget() = 0;
    [[nodiscard]] virtual QString title() const = 0;
    /// Three sentences at most: what the page is for, and what to do there (F1).
    [[nodiscard]] virtual QString help() const = 0;
    /// Named area.verb.
    [[nodiscard]] virtual QList<QAction *> actions() const = 0;
    /// The page came into sight, or something it shows may have changed.
    virtual void opened() = 0;
    virtual void retranslate() = 0;

    [[nodiscard]] virtual bool usesRound() const { return true; }
    /// Name of the choice "no particular round", or empty where there is none.
    [[nodiscard]] virtual QString wholeContestChoice() const { return {}; }
    virtual void focusFilter() {}
    /// Somebody is led here for something: whatever filters but `place.filter` is taken away. The page is not in sight yet.
    virtual void reveal(const Place & /*place*/) {}
    virtual void toggleDetails() {}
};

} // namespace hoithi
