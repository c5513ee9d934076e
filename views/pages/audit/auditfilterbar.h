// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/auditview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace hoithi {

class Clock;
class DayField;
class FilterField;
class Theme;

/// What the audit trail is filtered by: text, action, person and period, each with a chip that takes it away.
class AuditFilterBar final : public QWidget
{
    Q_OBJECT
public:
    AuditFilterBar(const Theme &theme, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] AuditFilter filter() const;
    [[nodiscard]] bool isEmpty() const;
    /// What there is to choose from; choices made stay.
    void setChoices(const QStringList &actions, const QStringList &actors);
    void setCount(qint64 shown, qint64 total);
    /// Only what contains it; every other filter is taken away.
    void showOnly(const QString &text);
    void clear();
    void focusField();
    void retranslate();

Q_SIGNALS:
    void changed();

private:
    enum Period { AnyTime, Today, Week, Month, Between };

    void buildRow();
    void settle();
    void fillPeriods();
    void fill(QComboBox *box, const QString &all, const QStringList &keys, QString (*text)(const QString &));
    void showChips();
    [[nodiscard]] QToolButton *addChip(const char *name, QComboBox *box);
    [[nodiscard]] QDate today() const;
    [[nodiscard]] std::pair<QDate, QDate> days() const; ///< first and last; invalid where there is no bound

    const Clock &m_clock;
    FilterField *m_field;
    QComboBox *m_actions;
    QComboBox *m_actors;
    QComboBox *m_periods;
    DayField *m_from;
    QLabel *m_dash;
    DayField *m_to;
    QToolButton *m_actionChip = nullptr;
    QToolButton *m_actorChip = nullptr;
    QToolButton *m_periodChip = nullptr;
    QStringList m_actionKeys;
    QStringList m_actorKeys;
};

} // namespace hoithi
