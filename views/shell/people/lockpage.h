// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hoithi {

/// In front of everything while a contest is locked: who works on it gives their password, or the contest is closed.
class LockPage final : public QWidget
{
    Q_OBJECT
public:
    explicit LockPage(QWidget *parent = nullptr);

    /// Who has to give their password.
    void lock(const QString &fullName);
    void showFailure(const Error &error);
    void retranslate();

Q_SIGNALS:
    void passwordGiven(const QByteArray &password);
    void closeRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void submit();

    QString m_name;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_label;
    QLineEdit *m_password;
    QPushButton *m_unlock;
    QPushButton *m_close;
    QLabel *m_failure;
};

} // namespace hoithi
