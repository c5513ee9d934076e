// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/together/formfields.h"

#include "itemmodels/format.h"
#include "views/widgets/dayfield.h"

#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace hoithi {

QString textOf(const DraftContent &content, const QString &field)
{
    const auto found = content.find(field);
    return found == content.end() ? QString() : found->second;
}

void putText(DraftContent &content, const QString &field, const QString &text)
{
    if (text.isEmpty())
        content.erase(field);
    else
        content.insert_or_assign(field, text);
}

void FormFields::add(FormField field, QWidget &edit)
{
    (edit.focusProxy() ? edit.focusProxy() : &edit)->installEventFilter(this);
    m_fields.push_back(std::move(field));
}

void FormFields::addLine(const QString &name, const QLabel &label, QLineEdit &edit, bool carried)
{
    add({name, [&label] { return label.text().remove(u'&'); }, [&edit] { return edit.text().trimmed(); },
         [&edit](const QString &text) { edit.setText(text); }, [](const QString &text) { return text; },
         [&edit](bool readOnly) { edit.setReadOnly(readOnly); }, carried},
        edit);
    connect(&edit, &QLineEdit::textChanged, this, [this, name] { tellOfChange(name); });
}

void FormFields::addDate(const QString &name, const QLabel &label, DayField &field)
{
    const auto today = [this] {
        return QDateTime::fromMSecsSinceEpoch(toMillis(m_clock.nowUtc()), contestTimeZone()).date();
    };
    const auto isoText = [&field] {
        return field.day() ? field.day()->toString(Qt::ISODate) : field.typed();
    };
    add({name, [&label] { return label.text().remove(u'&'); }, isoText,
         [&field, today](const QString &text) {
             const QDate date = QDate::fromString(text, Qt::ISODate);
             if (date.isValid() || text.isEmpty())
                 field.setDay(date.isValid() ? date : today());
             else
                 field.setTyped(text); // somebody else is still at it
         },
         [](const QString &text) {
             const QDate date = QDate::fromString(text, Qt::ISODate);
             return date.isValid() ? formatDate(date) : text;
         },
         [&field](bool readOnly) { field.setReadOnly(readOnly); }, false},
        field);
    connect(&field, &DayField::edited, this, [this, name] { tellOfChange(name); });
}

const FormField *FormFields::find(const QString &name) const
{
    const auto field = std::ranges::find(m_fields, name, &FormField::name);
    return field == m_fields.end() ? nullptr : &*field;
}

std::set<QString> FormFields::differing(const DraftContent &one, const DraftContent &other) const
{
    std::set<QString> names;
    for (const FormField &field : m_fields) {
        if (textOf(one, field.name) != textOf(other, field.name))
            names.insert(field.name);
    }
    return names;
}

void FormFields::show(const DraftContent &content, bool keepCarried)
{
    m_filling = true;
    for (const FormField &field : m_fields) {
        const QString text = textOf(content, field.name);
        const bool stays = keepCarried && field.carried && text.isEmpty();
        if (!stays && field.text() != text) // else the cursor would jump
            field.setText(text);
    }
    m_filling = false;
}

void FormFields::setReadOnly(bool readOnly)
{
    for (const FormField &field : m_fields)
        field.setReadOnly(readOnly);
}

bool FormFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    return QObject::eventFilter(watched, event);
}

void FormFields::tellOfChange(const QString &name)
{
    if (!m_filling)
        Q_EMIT changed(name);
}

} // namespace hoithi
