// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

#include <QWidget>

#include <memory>
#include <span>
#include <vector>

class QStackedWidget;
class QTabBar;

namespace hoithi {

/// One part of an area, as data. `title` is a source in the translation context "TabbedPage".
struct TabEntry
{
    const char *id;
    const char *title;
    std::unique_ptr<Page> (*make)(const PageContext &);
};

[[nodiscard]] QString tabTitle(const TabEntry &entry);

/// Pages of one area of the work, under tabs. Each is built when first shown; what the window asks of the page is asked of the
/// one in sight.
class TabbedPage final : public QWidget, public Page
{
    Q_OBJECT
public:
    /// `tabs` live for ever; there is at least one.
    TabbedPage(const PageContext &page, std::span<const TabEntry> tabs);
    ~TabbedPage() override;
    TabbedPage(const TabbedPage &) = delete;
    TabbedPage &operator=(const TabbedPage &) = delete;

    [[nodiscard]] QWidget *widget() override { return this; }
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    [[nodiscard]] QList<QAction *> actions() const override;
    void opened() override;
    void retranslate() override;
    [[nodiscard]] bool usesRound() const override;
    [[nodiscard]] QString wholeContestChoice() const override;
    void focusFilter() override;
    void reveal(const Place &place) override;
    void toggleDetails() override;
    [[nodiscard]] QString currentTab() const;
    [[nodiscard]] bool hasTab(const QString &id) const;
    /// Brings it to the front, for somebody who opens the page then.
    void showTab(const QString &id);

Q_SIGNALS:
    /// Another tab was chosen by hand; its page comes into sight afterwards.
    void tabChanged();
    /// It is in sight, and is to have the keyboard: arrow keys on the tabs only look.
    void tabEntered();

private:
    [[nodiscard]] Page &current() const;
    void build(int tab);
    void enter(int tab);
    /// -1 for an unknown id.
    [[nodiscard]] int indexOf(const QString &id) const;

    PageContext m_page;
    std::span<const TabEntry> m_entries;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    std::vector<std::unique_ptr<Page>> m_pages; ///< null where it was never shown
};

} // namespace hoithi
