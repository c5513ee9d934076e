// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/emptystate.h"

#include "views/theme/tokens.h"
#include "views/widgets/windowwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hoithi {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_button(new QPushButton(this)), m_second(new QPushButton(this))
{
    setObjectName(QStringLiteral("emptyState"));
    m_button->setObjectName(QStringLiteral("emptyStateButton"));
    m_sentence->setObjectName(QStringLiteral("emptyText"));
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setProperty("type", QStringLiteral("muted"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::l);
    layout->addStretch(2);
    layout->addWidget(m_sentence);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch();
    buttons->addWidget(m_button);
    buttons->addWidget(m_second);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_second->setObjectName(QStringLiteral("emptyStateSecond"));
    m_second->hide();
    for (QPushButton *button : {m_button, m_second})
        button->setAutoDefault(true); // Enter presses the one that has the keyboard
    layout->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::activated);
    connect(m_second, &QPushButton::clicked, this, &EmptyState::secondActivated);
}

void EmptyState::setSecond(const QString &button)
{
    m_second->setText(button);
    m_second->setVisible(!button.isEmpty());
}

void EmptyState::setTexts(const QString &sentence, const QString &button)
{
    m_sentence->setText(inWindowWords(sentence));
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
}

} // namespace hoithi
