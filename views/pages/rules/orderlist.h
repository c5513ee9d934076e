// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QListWidget;
class QToolButton;

namespace hoithi {

class Theme;

/// A short list whose order matters: moved with the mouse, with Alt and the arrow keys, or with buttons. Where its entries can be
/// left out, they have boxes to tick.
class OrderList final : public QWidget
{
    Q_OBJECT
public:
    enum class Entries { AllCount, CanBeLeftOut };

    /// `name` is the list's object name. `text` says what an entry is called, in the language of the moment.
    OrderList(const QString &name, Entries entries, std::function<QString(int)> text, const Theme &theme,
              QWidget *parent = nullptr);

    /// `ordered` come first and are ticked; the others of `all` follow.
    void setEntries(const std::vector<int> &ordered, const std::vector<int> &all);
    [[nodiscard]] std::vector<int> entries() const; ///< those that count, in their order
    void setReadOnly(bool readOnly);
    void setTexts(const QString &accessibleName);

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void move(int by);
    void tell();
    void fit();

    QListWidget *m_list;
    QToolButton *m_up;
    QToolButton *m_down;
    Entries m_kind;
    std::function<QString(int)> m_text;
    bool m_filling = false;
};

} // namespace hoithi
