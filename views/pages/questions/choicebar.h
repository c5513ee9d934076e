// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace hoithi {

/// Something to be decided about what stands below, in one of two ways at most. Stays until it is.
class ChoiceBar final : public QFrame
{
    Q_OBJECT
public:
    explicit ChoiceBar(QWidget *parent = nullptr);

    struct Choice
    {
        QString text;
        std::function<void()> chosen;
    };
    /// Without a text of the second, there is only the first to choose.
    void ask(const QString &text, const Choice &first, const Choice &second = {});
    void clear();

private:
    void choose(const std::function<void()> &chosen);

    QLabel *m_text;
    QPushButton *m_firstButton;
    QPushButton *m_secondButton;
    std::function<void()> m_first;
    std::function<void()> m_second;
};

} // namespace hoithi
