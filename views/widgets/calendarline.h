// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace hoithi {

/// A line into which a day is typed in one go, or put from a calendar. What is none is kept as it was typed, and the field says so
/// below it. Where a day has sections to be typed into, one that is typed over another becomes a third.
class CalendarLine : public QWidget
{
    Q_OBJECT
public:
    /// As it was typed.
    [[nodiscard]] QString typed() const;
    void setTyped(const QString &text);
    void setReadOnly(bool readOnly);
    /// The label leads to what is typed into, and names it.
    void setLabel(QLabel &label);

Q_SIGNALS:
    void edited();

protected:
    CalendarLine(const QString &objectName, const QString &placeholder, const QString &fault, QWidget *parent);

    [[nodiscard]] virtual bool isWhole() const = 0;
    /// The day that the calendar begins with.
    [[nodiscard]] virtual QDate shownDay() const = 0;
    virtual void takeDay(QDate day) = 0;

private:
    void openCalendar();
    void complain(bool isFaulty);

    QLineEdit *m_edit; ///< named as the field with "Edit"
    QWidget *m_calendar;
    QLabel *m_fault;
};

} // namespace hoithi
