// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/factlist.h"

#include "views/theme/tokens.h"

#include <QGridLayout>
#include <QLabel>

namespace hoithi {

namespace {

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

FactList::FactList(QWidget *parent) : QWidget(parent), m_layout(new QGridLayout(this))
{
    // No form: with other facts at the same width, that keeps the heights of the ones before.
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setHorizontalSpacing(space::m);
    m_layout->setVerticalSpacing(space::xs);
    m_layout->setColumnStretch(1, 1);
}

void FactList::setFacts(const std::vector<std::pair<QString, QString>> &facts)
{
    while (m_lines.size() < facts.size())
        addLine();
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        const auto [name, value] = m_lines[row];
        const bool used = row < facts.size();
        name->setText(used ? facts[row].first : QString());
        value->setText(used ? facts[row].second : QString());
        name->setVisible(used);
        value->setVisible(used);
    }
}

void FactList::addLine()
{
    QLabel *name = plainLabel(this);
    name->setWordWrap(false);
    name->setProperty("type", QStringLiteral("muted"));
    QLabel *value = plainLabel(this);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    const auto row = static_cast<int>(m_lines.size());
    m_layout->addWidget(name, row, 0, Qt::AlignTop);
    m_layout->addWidget(value, row, 1, Qt::AlignTop);
    m_lines.emplace_back(name, value);
}

} // namespace hoithi
