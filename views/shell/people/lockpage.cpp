// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/people/lockpage.h"

#include "views/theme/tokens.h"
#include "views/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hoithi {

namespace {
constexpr int formWidth = 420;
}

LockPage::LockPage(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_text(new QLabel(this)), m_label(new QLabel(this)),
      m_password(new QLineEdit(this)), m_unlock(new QPushButton(this)), m_close(new QPushButton(this)),
      m_failure(new QLabel(this))
{
    setObjectName(QStringLiteral("lockPage"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setProperty("type", QStringLiteral("title"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_label->setBuddy(m_password);
    m_password->setObjectName(QStringLiteral("unlockPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_unlock->setObjectName(QStringLiteral("unlock"));
    m_unlock->setProperty("weight", QStringLiteral("primary"));
    m_close->setObjectName(QStringLiteral("closeLocked"));
    m_failure->setObjectName(QStringLiteral("unlockFailure"));
    m_failure->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_unlock);
    buttons->addWidget(m_close);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(space::m);
    column->addStretch();
    for (QWidget *part : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_text),
                          static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_password)})
        column->addWidget(part);
    column->addLayout(buttons);
    column->addWidget(m_failure);
    column->addStretch(2);
    auto *layout = new QHBoxLayout(this);
    layout->addStretch();
    auto *frame = new QWidget(this);
    frame->setFixedWidth(formWidth);
    frame->setLayout(column);
    layout->addWidget(frame);
    layout->addStretch();
    connect(m_password, &QLineEdit::returnPressed, this, &LockPage::submit);
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::submit);
    connect(m_close, &QPushButton::clicked, this, &LockPage::closeRequested);
    retranslate();
}

void LockPage::lock(const QString &fullName)
{
    m_name = fullName;
    m_password->clear();
    m_failure->clear();
    m_unlock->setEnabled(true);
    retranslate();
}

void LockPage::showFailure(const Error &error)
{
    m_unlock->setEnabled(true);
    m_failure->setText(error.message);
    setTone(m_failure, Tone::Negative);
    m_password->setFocus();
}

void LockPage::submit()
{
    if (!m_unlock->isEnabled() || m_password->text().isEmpty())
        return;
    m_unlock->setEnabled(false);
    m_failure->clear();
    const QByteArray password = m_password->text().toUtf8();
    m_password->clear();
    Q_EMIT passwordGiven(password);
}

void LockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_password->setFocus();
}

void LockPage::retranslate()
{
    m_title->setText(tr("The contest is locked"));
    m_text->setText(tr("%1 is signed in. What runs goes on; give your password to see it again.").arg(m_name));
    m_label->setText(tr("&Password"));
    m_unlock->setText(tr("&Unlock"));
    m_close->setText(tr("&Close the contest"));
}

} // namespace hoithi
