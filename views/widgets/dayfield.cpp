// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/dayfield.h"

#include "base/typedday.h"
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

DayField::DayField(QDate day, const QString &objectName, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_fault(new QLabel(this))
{
    setObjectName(objectName);
    m_edit->setObjectName(objectName + QStringLiteral("Edit"));
    m_edit->setPlaceholderText(tr("dd/mm/yyyy"));
    m_fault->setObjectName(objectName + QStringLiteral("Fault"));
    m_fault->setText(tr("This is no day. Type it as 20/09/2023."));
    m_fault->hide();
    setTone(m_fault, Tone::Negative);
    auto *calendar = new QToolButton(this);
    calendar->setArrowType(Qt::DownArrow);
    calendar->setToolTip(tr("Choose in a calendar"));
    calendar->setAccessibleName(calendar->toolTip());
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
    setDay(day);
    connect(calendar, &QToolButton::clicked, this, &DayField::openCalendar);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        if (this->day())
            complain(false); // what is still being typed is no fault yet
        Q_EMIT edited();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] { complain(!this->day()); });
}

void DayField::complain(bool isFaulty)
{
    m_fault->setVisible(isFaulty);
}

std::optional<QDate> DayField::day() const
{
    return typedDay(m_edit->text());
}

void DayField::setDay(QDate day)
{
    m_edit->setText(day.toString(QStringLiteral("dd/MM/yyyy")));
}

void DayField::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setSelectedDate(day().value_or(QDate::currentDate()));
    connect(calendar, &QCalendarWidget::clicked, this, [this, menu](QDate chosen) {
        setDay(chosen);
        menu->close();
    });
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    menu->popup(m_edit->mapToGlobal(QPoint(0, m_edit->height())));
}

} // namespace hoithi
