// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QLineEdit;
class QWidget;

namespace hoithi {

/// The people who were named in the dialogs of a window, to be offered in the next ones. They last as long as the contest is open
/// there, and are kept nowhere else.
class TypedNames final : public QObject
{
    Q_OBJECT
public:
    /// `window`: whose dialogs remember them.
    explicit TypedNames(QWidget *window);
    /// Of the window that a dialog was opened in; null where that has none.
    [[nodiscard]] static TypedNames *of(const QWidget &dialog);

    /// The newest first.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    void remember(const QString &name);
    /// Completes what is typed in the field, from the beginning of any word of a name. Nobody is named by a field that was left alone.
    void offer(QLineEdit &edit) const;

private:
    QStringList m_names;
};

} // namespace hoithi
