// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/wheelguard.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollArea>

namespace hoithi {

namespace {

bool isWithinScrolledForm(const QWidget *field)
{
    for (const QWidget *widget = field; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (qobject_cast<const QScrollArea *>(widget))
            return true;
    }
    return false;
}

/// A choice or a number whose value the wheel would change. The list of an open choice is another widget.
QWidget *turnedField(QObject *target)
{
    if (!qobject_cast<QComboBox *>(target) && !qobject_cast<QAbstractSpinBox *>(target))
        return nullptr;
    auto *field = qobject_cast<QWidget *>(target);
    return isWithinScrolledForm(field) ? field : nullptr;
}

} // namespace

WheelGuard::WheelGuard(QWidget &window) : QObject(&window)
{
    qApp->installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject *target, QEvent *event)
{
    if (event->type() != QEvent::Wheel && event->type() != QEvent::Show)
        return false;
    QWidget *field = turnedField(target);
    if (!field)
        return false;
    if (event->type() == QEvent::Show) {
        if (field->focusPolicy() == Qt::WheelFocus)
            field->setFocusPolicy(Qt::StrongFocus); // before the wheel comes here, Qt has handed over the focus
        return false;
    }
    event->ignore(); // so that it scrolls
    return true;
}

} // namespace hoithi
