// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <utility>
#include <vector>

class QGridLayout;
class QLabel;

namespace hoithi {

/// Names and values below each other in two columns; values can be selected with the mouse.
class FactList final : public QWidget
{
    Q_OBJECT
public:
    explicit FactList(QWidget *parent = nullptr);
    void setFacts(const std::vector<std::pair<QString, QString>> &facts);

private:
    void addLine();

    QGridLayout *m_layout;
    std::vector<std::pair<QLabel *, QLabel *>> m_lines; ///< more than facts: spare ones are hidden
};

} // namespace hoithi
