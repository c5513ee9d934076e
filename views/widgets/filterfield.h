// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace hoithi {

class Theme;

/// Filter as you type: the field, a chip that says what is filtered and takes it away, and "1.204 / 25.980". The key Down goes
/// on into the table that follows; Esc takes away what was typed, and is the page's where nothing was.
class FilterField final : public QWidget
{
    Q_OBJECT
public:
    explicit FilterField(const Theme &theme, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Of its parts, for what is to follow it by Tab: it takes no keys itself.
    [[nodiscard]] QWidget *lastByTab() const;
    /// Where there is little room beside it.
    void setLeastWidth(int width);
    void setPlaceholder(const QString &text);
    void setCount(qint64 shown, qint64 total);
    void setText(const QString &text);
    void clear();
    void focusField();

Q_SIGNALS:
    /// The user paused typing, or cleared the field.
    void textSettled(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void settle();
    void nameChip();

    QLineEdit *m_edit;
    QToolButton *m_chip;
    QLabel *m_count;
    QTimer m_pause;
    QString m_settled;
};

} // namespace hoithi
