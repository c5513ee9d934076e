// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/profiles/layoutview.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QSpinBox;

namespace hoithi {

/// How a file is taken apart, and how its times and answers are written.
class LayoutChoices final : public QWidget
{
    Q_OBJECT
public:
    explicit LayoutChoices(QWidget *parent);

    /// What is chosen; `uses` are not from here.
    [[nodiscard]] LayoutDraft draft() const;
    /// `sheets`: to choose one of, where there are several.
    void show(const LayoutDraft &draft, const QStringList &sheets);
    /// The unit matters only where a column holds durations, the sign only where one column holds all answers.
    void setMeaningful(bool duration, bool separator);

Q_SIGNALS:
    /// The file is to be taken apart anew.
    void fileChanged();
    void timeChanged();
    void answersChanged();

private:
    void fillFile();
    void fillValues();
    QComboBox *add(QHBoxLayout *row, const QString &label, const QString &objectName);

    QComboBox *m_delimiter;
    QComboBox *m_quote;
    QComboBox *m_encoding;
    QSpinBox *m_header;
    QComboBox *m_time;
    QComboBox *m_duration;
    QComboBox *m_answers;
    QComboBox *m_separator;
    QWidget *m_sheetPlace;
    QComboBox *m_sheet;
    bool m_isText = true;
    bool m_isTable = true;
};

} // namespace hoithi
