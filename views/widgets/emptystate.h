// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace hoithi {

/// What stands where content will be: one sentence, and the button that brings it.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);
    /// No button when `button` is empty.
    void setTexts(const QString &sentence, const QString &button = {});
    /// Another button, beside the first.
    void setSecond(const QString &button);

Q_SIGNALS:
    void activated();
    void secondActivated();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
    QPushButton *m_second;
};

} // namespace hoithi
