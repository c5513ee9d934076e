// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filterfield.h"

#include "itemmodels/format.h"
#include "views/theme/theme.h"
#include "views/widgets/datatable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace hoithi {

namespace {
constexpr std::chrono::milliseconds pauseInTyping{180};
constexpr int fieldWidth = 360;
} // namespace

FilterField::FilterField(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_edit(new QLineEdit(this)), m_chip(new QToolButton(this)), m_count(new QLabel(this))
{
    m_edit->setObjectName(QStringLiteral("filterEdit"));
    m_edit->setClearButtonEnabled(true);
    m_edit->setMinimumWidth(fieldWidth);
    QAction *glass = m_edit->addAction(theme.icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    connect(&theme, &Theme::changed, glass, [glass, &theme] { glass->setIcon(theme.icon(QStringLiteral("search"))); });
    m_chip->setObjectName(QStringLiteral("filterChip"));
    m_chip->setProperty("role", QStringLiteral("chip"));
    m_chip->hide();
    m_count->setObjectName(QStringLiteral("filterCount"));
    m_count->setProperty("type", QStringLiteral("muted"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(m_edit);
    layout->addWidget(m_chip);
    layout->addWidget(m_count);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, &FilterField::settle);
    connect(m_edit, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(m_edit, &QLineEdit::returnPressed, this, &FilterField::settle);
    connect(m_chip, &QToolButton::clicked, this, &FilterField::clear);
}

QWidget *FilterField::lastByTab() const
{
    return m_chip;
}

QString FilterField::text() const
{
    return m_settled;
}

void FilterField::setLeastWidth(int width)
{
    m_edit->setMinimumWidth(width);
}

void FilterField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
    m_edit->setAccessibleName(text);
}

void FilterField::setCount(qint64 shown, qint64 total)
{
    m_count->setText(QStringLiteral("%1 / %2").arg(formatNumber(shown), formatNumber(total)));
}

void FilterField::setText(const QString &text)
{
    m_edit->setText(text);
    settle();
}

void FilterField::clear()
{
    m_edit->clear();
    settle();
}

void FilterField::focusField()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_edit->text().isEmpty())
        return clear();
    if (event->key() != Qt::Key_Down)
        return QWidget::keyPressEvent(event);
    for (QWidget *next = nextInFocusChain(); next != this; next = next->nextInFocusChain()) {
        auto *table = qobject_cast<DataTable *>(next);
        if (table && table->isVisible() && table->isEnabled())
            return table->setFocus(Qt::TabFocusReason);
    }
}

/// What is filtered by stays, in the new language.
void FilterField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameChip();
}

void FilterField::nameChip()
{
    m_chip->setText(tr("contains “%1” ×").arg(m_settled));
    m_chip->setToolTip(tr("Take this filter away"));
}

void FilterField::settle()
{
    m_pause.stop();
    const QString text = m_edit->text().trimmed();
    if (text == m_settled)
        return;
    m_settled = text;
    m_chip->setVisible(!text.isEmpty());
    nameChip();
    Q_EMIT textSettled(text);
}

} // namespace hoithi
