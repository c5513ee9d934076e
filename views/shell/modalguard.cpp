// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/modalguard.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace hoithi {

namespace {

const QWidget *windowOf(const QObject *object)
{
    for (; object; object = object->parent()) {
        if (const auto *widget = qobject_cast<const QWidget *>(object))
            return widget->window();
    }
    return nullptr;
}

} // namespace

ModalGuard::ModalGuard(QWidget &window) : QObject(&window), m_window(window)
{
    qApp->installEventFilter(this);
}

bool ModalGuard::eventFilter(QObject *target, QEvent *event)
{
    return event->type() == QEvent::Shortcut && QApplication::activeModalWidget() && windowOf(target) == &m_window;
}

} // namespace hoithi
