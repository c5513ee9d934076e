// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace hoithi {

/// Keeps the shortcuts of a window from working behind its dialogs. Qt holds clicks and keys back there, but not shortcuts: a window
/// manager that lets people activate the window again lets them undo what a dialog is just recording.
class ModalGuard final : public QObject
{
public:
    explicit ModalGuard(QWidget &window);

protected:
    bool eventFilter(QObject *target, QEvent *event) override;

private:
    QWidget &m_window;
};

} // namespace hoithi
