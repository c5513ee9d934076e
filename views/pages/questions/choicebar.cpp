// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/choicebar.h"

#include "views/theme/tokens.h"
#include "views/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace hoithi {

ChoiceBar::ChoiceBar(QWidget *parent)
    : QFrame(parent), m_text(new QLabel(this)), m_firstButton(new QPushButton(this)),
      m_secondButton(new QPushButton(this))
{
    setObjectName(QStringLiteral("choiceBar"));
    setProperty("role", QStringLiteral("message"));
    setTone(this, Tone::Warning);
    m_text->setObjectName(QStringLiteral("choiceText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_firstButton->setObjectName(QStringLiteral("choiceFirst"));
    m_secondButton->setObjectName(QStringLiteral("choiceSecond"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::s, space::xs, space::s, space::xs);
    layout->setSpacing(space::s);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_firstButton);
    layout->addWidget(m_secondButton);
    hide();
    connect(m_firstButton, &QPushButton::clicked, this, [this] { choose(m_first); });
    connect(m_secondButton, &QPushButton::clicked, this, [this] { choose(m_second); });
}

void ChoiceBar::ask(const QString &text, const Choice &first, const Choice &second)
{
    m_text->setText(text);
    m_firstButton->setText(first.text);
    m_secondButton->setText(second.text);
    m_secondButton->setVisible(!second.text.isEmpty());
    m_first = first.chosen;
    m_second = second.chosen;
    show();
}

void ChoiceBar::clear()
{
    m_first = {};
    m_second = {};
    hide();
}

void ChoiceBar::choose(const std::function<void()> &chosen)
{
    const std::function<void()> run = chosen; // which clear() forgets
    clear();
    if (run)
        run();
}

} // namespace hoithi
