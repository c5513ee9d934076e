// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/draft/draft.h"

#include <QObject>

#include <functional>
#include <set>
#include <vector>

class QLabel;
class QLineEdit;

namespace hoithi {

class DayField;

[[nodiscard]] QString textOf(const DraftContent &content, const QString &field);
/// An empty field and none are the same.
void putText(DraftContent &content, const QString &field, const QString &text);

struct FormField
{
    QString name;
    std::function<QString()> label;
    std::function<QString()> text; ///< as it is stored
    std::function<void(const QString &)> setText;
    std::function<QString(const QString &)> shown; ///< a stored text, as people read it
    std::function<void(bool)> setReadOnly;
    bool carried = false; ///< a form that nobody has filled in yet begins with it, as it stands
};

/// The widgets that hold a draft's content, one a field. They outlive this.
class FormFields final : public QObject
{
    Q_OBJECT
public:
    explicit FormFields(const Clock &clock) : m_clock(clock) {}

    void addLine(const QString &name, const QLabel &label, QLineEdit &edit, bool carried);
    void addDate(const QString &name, const QLabel &label, DayField &field);

    [[nodiscard]] const std::vector<FormField> &all() const { return m_fields; }
    /// Null for an unknown name.
    [[nodiscard]] const FormField *find(const QString &name) const;
    [[nodiscard]] std::set<QString> differing(const DraftContent &one, const DraftContent &other) const;

    /// `keepCarried`: a carried field for which there is no text stays as it is.
    void show(const DraftContent &content, bool keepCarried);
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// Somebody changed the field; what show() fills in is not told.
    void changed(const QString &name);
    /// Somebody went to one of the fields.
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(FormField field, QWidget &edit);
    void tellOfChange(const QString &name);

    const Clock &m_clock;
    std::vector<FormField> m_fields;
    bool m_filling = false;
};

} // namespace hoithi
