// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/pageregistry.h"

#include <QPointer>
#include <QStackedWidget>

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace hoithi {

/// Holds the pages of the open contest; each is built when first shown.
class PageHost final : public QStackedWidget
{
    Q_OBJECT
public:
    /// `entries` live for ever.
    explicit PageHost(std::span<const PageEntry> entries, QWidget *parent = nullptr);
    ~PageHost() override;
    PageHost(const PageHost &) = delete;
    PageHost &operator=(const PageHost &) = delete;

    /// Drops the pages of the contest before.
    void setContext(std::optional<PageContext> context);
    /// False without a contest, and with a warning for a place that is not there.
    bool go(const Place &place);
    /// To the place before this one, as it was left; false where there is none.
    bool goBack();
    /// Gives the keyboard to the page: its filter, else its table, else, until one of them is there, the button that
    /// brings them, or the page's first.
    void focusContent();
    [[nodiscard]] Page *current() const;
    [[nodiscard]] QString currentId() const { return m_current; }
    void retranslate();

Q_SIGNALS:
    /// Another page is the current one, or another tab of it; it comes into sight afterwards.
    void pageChanged();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    template<typename T>
    void awaitContent(const QWidget &page);
    /// Null for an unknown id.
    [[nodiscard]] Page *built(const QString &id);
    [[nodiscard]] Place here() const;
    bool enter(const Place &place);

    std::span<const PageEntry> m_entries;
    QPointer<QWidget> m_placeholder; ///< has the keyboard until there is something better
    std::optional<PageContext> m_context;
    std::map<QString, std::unique_ptr<Page>> m_pages;
    QString m_current;
    std::vector<Place> m_before; ///< that were open, each once, the last one last
};

} // namespace hoithi
