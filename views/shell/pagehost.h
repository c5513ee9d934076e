// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

#include <QPointer>
#include <QStackedWidget>

#include <map>
#include <memory>
#include <optional>

namespace hoithi {

/// Holds the pages of the open contest; each is built when first shown.
class PageHost final : public QStackedWidget
{
    Q_OBJECT
public:
    explicit PageHost(QWidget *parent = nullptr);
    ~PageHost() override;
    PageHost(const PageHost &) = delete;
    PageHost &operator=(const PageHost &) = delete;

    /// Drops the pages of the contest before.
    void setContext(std::optional<PageContext> context);
    /// "ranking", or of a page with tabs one of these: "ranking/review". False for an unknown id, or without a contest.
    bool openPage(const QString &place);
    /// The page that was open before this one; false where there is none.
    bool goBack();
    /// Gives the keyboard to the page: its filter, else its table, else, until one of them is there, the button that
    /// brings them, or the page's first.
    void focusContent();
    [[nodiscard]] Page *current() const;
    [[nodiscard]] QString currentId() const { return m_current; }
    void retranslate();

Q_SIGNALS:
    /// Of the page in sight, another tab was chosen.
    void tabChanged();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    template<typename T>
    void awaitContent(const QWidget &page);

    QPointer<QWidget> m_placeholder; ///< has the keyboard until there is something better
    std::optional<PageContext> m_context;
    std::map<QString, std::unique_ptr<Page>> m_pages;
    QString m_current;
    QStringList m_before; ///< ids of the pages that were open before, the last one last
};

} // namespace hoithi
