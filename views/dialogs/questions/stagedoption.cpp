// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/questions/stagedoption.h"

#include "domain/question/questioncheck.h"
#include "views/theme/theme.h"
#include "views/widgets/growingtext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QToolButton>

namespace hoithi {

StagedOption::StagedOption(int index, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_one(new QRadioButton(optionLetter(index), this)),
      m_many(new QCheckBox(optionLetter(index), this)), m_text(new GrowingText(1, 4, this)),
      m_remove(new QToolButton(this))
{
    const QString letter = optionLetter(index);
    m_one->setAutoExclusive(false); // the editor sees to it, across its rows
    m_one->setObjectName(QStringLiteral("right%1").arg(letter));
    m_many->setObjectName(QStringLiteral("alsoRight%1").arg(letter));
    m_text->setObjectName(QStringLiteral("option%1").arg(letter));
    m_remove->setObjectName(QStringLiteral("remove%1").arg(letter));
    m_text->setAccessibleName(tr("Option %1").arg(letter));
    m_remove->setProperty("role", QStringLiteral("plain"));
    m_remove->setIcon(theme.icon(QStringLiteral("close")));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setToolTip(tr("Remove option %1").arg(letter));
    m_remove->setAccessibleName(m_remove->toolTip());
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(m_one), static_cast<QAbstractButton *>(m_many)}) {
        button->setToolTip(tr("Option %1 is right").arg(letter));
        button->setAccessibleName(button->toolTip());
        connect(button, &QAbstractButton::clicked, this, &StagedOption::markedRight);
    }
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_one, 0, Qt::AlignTop);
    layout->addWidget(m_many, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_remove, 0, Qt::AlignTop);
    connect(m_text, &QPlainTextEdit::textChanged, this, &StagedOption::edited);
    connect(m_remove, &QToolButton::clicked, this, &StagedOption::removalAsked);
    setMultiple(false);
}

QAbstractButton *StagedOption::mark() const
{
    return m_multiple ? static_cast<QAbstractButton *>(m_many) : m_one;
}

AnswerOption StagedOption::option() const
{
    return {m_text->toPlainText(), mark()->isChecked(), m_image};
}

void StagedOption::show(const AnswerOption &option, bool multiple)
{
    const QSignalBlocker quiet(m_text);
    m_image = option.image;
    m_text->showText(option.text);
    setMultiple(multiple);
    setRight(option.right);
}

void StagedOption::setMultiple(bool multiple)
{
    const bool right = mark()->isChecked();
    m_multiple = multiple;
    m_one->setVisible(!multiple);
    m_many->setVisible(multiple);
    setRight(right);
}

void StagedOption::setRight(bool right)
{
    mark()->setChecked(right);
}

void StagedOption::setRemovable(bool removable)
{
    m_remove->setEnabled(removable);
}

QWidgetList StagedOption::tabOrder() const
{
    return {m_one, m_many, m_text, m_remove};
}

void StagedOption::focusText()
{
    m_text->setFocus();
}

} // namespace hoithi
