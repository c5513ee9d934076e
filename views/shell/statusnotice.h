// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include <functional>

namespace hoithi {

/// What others do, told in the status line: nobody has asked for it just now, so that nothing may move for it where somebody
/// is about to click. A click leads there. What does not fit ends in an ellipsis, and is whole in the tool tip.
class StatusNotice final : public QPushButton
{
    Q_OBJECT
public:
    explicit StatusNotice(QWidget *parent = nullptr);

    /// `say` gives it in the language of the moment.
    void tell(std::function<QString()> say, std::function<void()> follow);
    void clear();
    /// Kept, but not to be seen meanwhile.
    void setHeldBack(bool heldBack);
    void retranslate();
    /// Whole; empty where there is nothing to tell.
    [[nodiscard]] QString notice() const { return m_notice; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();
    void put(QString text);

    QString m_notice;
    std::function<QString()> m_say;
    std::function<void()> m_follow;
    int m_frame = 0; ///< what the button needs beside its text
    bool m_heldBack = false;
};

} // namespace hoithi
