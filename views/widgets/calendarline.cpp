// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/calendarline.h"

#include "views/theme/tokens.h"
#include "views/widgets/messagebar.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWidgetAction>

namespace hoithi {

CalendarLine::CalendarLine(const QString &objectName, const QString &placeholder, const QString &fault, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_fault(new QLabel(fault, this))
{
    setObjectName(objectName);
    m_edit->setObjectName(objectName + QStringLiteral("Edit"));
    m_edit->setPlaceholderText(placeholder);
    m_fault->setObjectName(objectName + QStringLiteral("Fault"));
    m_fault->hide();
    setTone(m_fault, Tone::Negative);
    auto *calendar = new QToolButton(this);
    calendar->setArrowType(Qt::DownArrow);
    calendar->setToolTip(tr("Choose in a calendar"));
    calendar->setAccessibleName(calendar->toolTip());
    m_calendar = calendar;
    auto *line = new QHBoxLayout;
    line->setSpacing(space::xs);
    line->addWidget(m_edit, 1);
    line->addWidget(calendar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(line);
    layout->addWidget(m_fault);
    setFocusProxy(m_edit);
    connect(calendar, &QToolButton::clicked, this, &CalendarLine::openCalendar);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        if (isWhole())
            complain(false); // what is still being typed is no fault yet
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { complain(!isWhole()); });
}

void CalendarLine::complain(bool isFaulty)
{
    m_fault->setVisible(isFaulty);
}

QString CalendarLine::typed() const
{
    return m_edit->text();
}

void CalendarLine::setTyped(const QString &text)
{
    m_edit->setText(text);
}

void CalendarLine::setReadOnly(bool readOnly)
{
    m_edit->setReadOnly(readOnly);
    m_calendar->setEnabled(!readOnly);
}

void CalendarLine::setLabel(QLabel &label)
{
    label.setBuddy(m_edit);
    m_edit->setAccessibleName(label.text().remove(u'&')); // a label names by itself only what lies beside it
}

void CalendarLine::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setSelectedDate(shownDay());
    connect(calendar, &QCalendarWidget::clicked, this, [this, menu](QDate chosen) {
        takeDay(chosen);
        menu->close();
    });
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    menu->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
}

} // namespace hoithi
