// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace hoithi {

/// A day that is typed in one go, 20/9/2023 or 20/09/2023, or chosen in a calendar. What is no day is kept as it was typed, and the
/// field says so below it. Where a day has sections to be typed into, one that is typed over another becomes a third.
class DayField final : public QWidget
{
    Q_OBJECT
public:
    DayField(QDate day, const QString &objectName, QWidget *parent);

    /// Nothing where what stands there is no day.
    [[nodiscard]] std::optional<QDate> day() const;
    void setDay(QDate day);

Q_SIGNALS:
    void edited();

private:
    void openCalendar();
    void complain(bool isFaulty);

    QLineEdit *m_edit; ///< named as the field with "Edit"
    QLabel *m_fault;
};

} // namespace hoithi
