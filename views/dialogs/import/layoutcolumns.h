// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/profiles/layoutview.h"

#include <QTableWidget>

class QComboBox;

namespace hoithi {

/// The first rows of a file as they are, and over each column what it holds.
class LayoutColumns final : public QTableWidget
{
    Q_OBJECT
public:
    explicit LayoutColumns(QWidget *parent);

    void show(const ShownLayout &shown);
    [[nodiscard]] QStringList uses() const;
    /// Columns that a question is about are marked until it is settled.
    void mark(const QSet<int> &columns);

Q_SIGNALS:
    void useChanged(int column);

private:
    [[nodiscard]] QComboBox *boxFor(int column, const QString &use, const QString &suggestion);

    QStringList m_names;
    std::vector<QComboBox *> m_boxes;
};

/// What staff call a field of a profile: "full_name" is "Full name".
[[nodiscard]] QString layoutFieldTitle(const QString &use);

} // namespace hoithi
