// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/questions/optionrow.h"

#include "domain/question/questioncheck.h"
#include "views/pages/questions/findinglines.h"
#include "views/theme/theme.h"
#include "views/widgets/growingtext.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace hoithi {

OptionRow::OptionRow(int index, const Theme &theme, QWidget *parent)
    : QWidget(parent), m_index(index), m_theme(theme), m_letter(new QLabel(optionLetter(index), this)),
      m_radio(new QRadioButton(this)), m_check(new QCheckBox(this)), m_text(new GrowingText(1, 6, this)),
      m_image(new QLabel(this)), m_addImage(button("optionImage", QStringLiteral("image"))),
      m_up(button("optionUp", QStringLiteral("chevronup"))), m_down(button("optionDown", QStringLiteral("chevron"))),
      m_remove(button("optionRemove", QStringLiteral("close"))), m_findings(new FindingLines(this))
{
    setObjectName(QStringLiteral("option%1").arg(index + 1));
    m_text->setObjectName(QStringLiteral("optionText"));
    m_radio->setObjectName(QStringLiteral("optionRadio"));
    m_check->setObjectName(QStringLiteral("optionCheck"));
    m_radio->setAutoExclusive(false); // none right is a state of a draft
    m_image->setProperty("type", QStringLiteral("caption"));
    m_image->setTextFormat(Qt::PlainText);
    buildRow();
    connect(m_text, &QPlainTextEdit::textChanged, this, &OptionRow::edited);
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(m_radio), static_cast<QAbstractButton *>(m_check)})
        connect(button, &QAbstractButton::toggled, this, [this](bool right) { right ? markedRight() : edited(); });
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(1); });
    connect(m_remove, &QToolButton::clicked, this, &OptionRow::removalAsked);
    connect(m_addImage, &QToolButton::clicked, this, [this] { Q_EMIT imageAsked(m_addImage); });
    connect(&theme, &Theme::changed, this, &OptionRow::recolour);
    recolour();
}

QToolButton *OptionRow::button(const char *name, const QString &icon)
{
    auto *made = new QToolButton(this);
    made->setObjectName(QString::fromLatin1(name));
    made->setProperty("role", QStringLiteral("plain"));
    made->setProperty("icon name", icon);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

void OptionRow::buildRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::xs);
    for (QWidget *part : std::initializer_list<QWidget *>{m_radio, m_check, m_letter})
        row->addWidget(part, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_text);
    texts->addWidget(m_image);
    row->addLayout(texts, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_addImage, m_up, m_down, m_remove})
        row->addWidget(part, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addLayout(row);
    layout->addWidget(m_findings);
    constexpr int markHeight = 26; // beside the first line of the text
    m_letter->setFixedHeight(markHeight);
    m_radio->setFixedHeight(markHeight);
    m_check->setFixedHeight(markHeight);
}

void OptionRow::recolour()
{
    for (QToolButton *button : {m_addImage, m_up, m_down, m_remove})
        button->setIcon(m_theme.icon(button->property("icon name").toString()));
}

QAbstractButton *OptionRow::mark() const
{
    return m_multiple ? static_cast<QAbstractButton *>(m_check) : m_radio;
}

AnswerOption OptionRow::option() const
{
    return {m_text->toPlainText(), mark()->isChecked(), m_imageName};
}

void OptionRow::show(const AnswerOption &option, bool multiple)
{
    const QSignalBlocker quiet(this);
    m_multiple = multiple;
    m_radio->setVisible(!multiple);
    m_check->setVisible(multiple);
    m_radio->setChecked(option.right);
    m_check->setChecked(option.right);
    m_text->showText(option.text);
    m_imageName = option.image;
    m_image->setVisible(!option.image.isEmpty());
    retranslate();
}

void OptionRow::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_text->setReadOnly(readOnly);
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{m_radio, m_check, m_addImage})
        button->setEnabled(!readOnly);
}

void OptionRow::setPlace(bool first, bool last, bool removable)
{
    m_up->setEnabled(!first && !m_readOnly);
    m_down->setEnabled(!last && !m_readOnly);
    m_remove->setEnabled(removable && !m_readOnly);
}

QWidgetList OptionRow::tabOrder() const
{
    return {m_radio, m_check, m_text, m_addImage, m_up, m_down, m_remove, m_findings->mendButton()};
}

void OptionRow::toggleRight()
{
    if (!m_readOnly)
        mark()->toggle();
}

void OptionRow::retranslate()
{
    const QString letter = optionLetter(m_index);
    const QString key = QStringLiteral("Alt+%1").arg(m_index + 1);
    for (QAbstractButton *button : {static_cast<QAbstractButton *>(m_radio), static_cast<QAbstractButton *>(m_check)}) {
        button->setToolTip(tr("Option %1 is right (%2)").arg(letter, key));
        button->setAccessibleName(tr("Option %1 is right").arg(letter));
    }
    m_text->setAccessibleName(tr("Text of option %1").arg(letter));
    m_image->setText(tr("Image: %1").arg(m_imageName));
    const auto name = [](QToolButton *button, const QString &spoken, const QString &keys) {
        button->setAccessibleName(spoken);
        button->setToolTip(keys.isEmpty() ? spoken : QStringLiteral("%1 (%2)").arg(spoken, keys));
    };
    name(m_addImage, tr("Image of option %1…").arg(letter), {});
    name(m_up, tr("Move option %1 up").arg(letter), QStringLiteral("Alt+↑"));
    name(m_down, tr("Move option %1 down").arg(letter), QStringLiteral("Alt+↓"));
    name(m_remove, tr("Remove option %1").arg(letter), QStringLiteral("Alt+Del"));
    m_findings->retranslate();
}

} // namespace hoithi
