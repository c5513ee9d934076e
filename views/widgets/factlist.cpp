// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/factlist.h"

#include "views/theme/tokens.h"

#include <QFormLayout>
#include <QLabel>

#include <algorithm>

namespace hoithi {

namespace {

/// A form gives a label that wraps the height of a width it does not have: one whose lines fit anyway had better not wrap.
bool wraps(const QString &value)
{
    constexpr qsizetype fittingLetters = 19;
    return std::ranges::any_of(QStringView(value).split(u'\n'),
                               [](QStringView line) { return line.size() > fittingLetters; });
}

} // namespace

FactList::FactList(QWidget *parent) : QWidget(parent), m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(space::m);
    m_layout->setVerticalSpacing(space::xs);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void FactList::setFacts(const std::vector<std::pair<QString, QString>> &facts)
{
    const auto count = static_cast<int>(facts.size());
    while (m_layout->rowCount() > count)
        m_layout->removeRow(m_layout->rowCount() - 1);
    for (int row = 0; row < count; ++row) {
        const auto &[name, value] = facts.at(static_cast<std::size_t>(row));
        if (row == m_layout->rowCount()) {
            auto *nameLabel = new QLabel(this);
            nameLabel->setProperty("type", QStringLiteral("muted"));
            auto *valueLabel = new QLabel(this);
            for (QLabel *label : {nameLabel, valueLabel})
                label->setTextFormat(Qt::PlainText);
            valueLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
            m_layout->addRow(nameLabel, valueLabel);
        }
        qobject_cast<QLabel *>(m_layout->itemAt(row, QFormLayout::LabelRole)->widget())->setText(name);
        auto *valueLabel = qobject_cast<QLabel *>(m_layout->itemAt(row, QFormLayout::FieldRole)->widget());
        valueLabel->setWordWrap(wraps(value));
        valueLabel->setText(value);
    }
}

} // namespace hoithi
