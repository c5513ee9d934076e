// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/messagebar.h"

#include "views/theme/theme.h"
#include "views/widgets/datatable.h"
#include "views/widgets/windowwords.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>

namespace hoithi {

namespace {

QString iconName(Tone tone)
{
    switch (tone) {
    case Tone::Positive:
        return QStringLiteral("success");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Negative:
        return QStringLiteral("error");
    case Tone::Neutral:
        break;
    }
    return QStringLiteral("information");
}

} // namespace

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Positive:
        return QStringLiteral("positive");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Negative:
        return QStringLiteral("negative");
    case Tone::Neutral:
        break;
    }
    return QStringLiteral("accent");
}

void setTone(QWidget *widget, Tone tone)
{
    widget->setProperty("tone", toneName(tone));
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent), m_theme(theme), m_icon(new QLabel(this)), m_text(new QLabel(this)), m_link(new QPushButton(this)),
      m_copyDetails(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setProperty("role", QStringLiteral("message"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // also above a page whose content is not there yet
    m_text->setObjectName(QStringLiteral("messageText"));
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1); // a long word, as a path may be, does not widen the window
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_link->setObjectName(QStringLiteral("messageLink"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_copyDetails->setObjectName(QStringLiteral("messageDetails"));
    for (QPushButton *button : {m_link, m_copyDetails})
        button->setProperty("role", QStringLiteral("link"));
    m_close->setProperty("role", QStringLiteral("plain"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::s, space::xs, space::s, space::xs);
    layout->setSpacing(space::s);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_link);
    layout->addWidget(m_copyDetails);
    layout->addWidget(m_close);
    connect(m_link, &QPushButton::clicked, this, [this] {
        if (const auto followed = m_followed)
            followed();
    });
    connect(m_copyDetails, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);
    connect(&theme, &Theme::changed, this, &MessageBar::recolour);
    clear();
}

void MessageBar::recolour()
{
    const Colours &colours = m_theme.colours();
    const QColor colour = m_tone == Tone::Negative   ? colours.negative
                          : m_tone == Tone::Warning  ? colours.warning
                          : m_tone == Tone::Positive ? colours.positive
                                                     : colours.accent;
    m_icon->setPixmap(coloredIcon(iconName(m_tone), colour, colour).pixmap(16, 16));
    m_close->setIcon(coloredIcon(QStringLiteral("close"), colour, colour));
}

void MessageBar::showMessage(Tone tone, const QString &text, const QString &link, std::function<void()> followed)
{
    m_details.clear();
    m_subject = {};
    m_again = {};
    m_followed = std::move(followed);
    m_text->setText(inWindowWords(text));
    m_link->setText(link);
    keepFromKeyboard([&] { m_link->setVisible(!link.isEmpty()); });
    m_link->setEnabled(true);
    m_link->setToolTip({});
    disconnect(m_bound);
    m_copyDetails->hide();
    m_tone = tone;
    recolour();
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));
    setTone(this, tone);
    show();
}

void MessageBar::bindLink(const QAction *action)
{
    const auto follow = [this, action] {
        keepFromKeyboard([&] { m_link->setEnabled(action->isEnabled()); });
        m_link->setToolTip(action->isEnabled() ? QString() : action->toolTip());
    };
    disconnect(m_bound);
    m_bound = connect(action, &QAction::changed, this, follow);
    follow();
}

void MessageBar::keepFromKeyboard(const std::function<void()> &change)
{
    const bool before = isCloseFocused();
    const bool link = window()->focusWidget() == m_link;
    change();
    if (!before && (isCloseFocused() || (link && m_link->isHidden())))
        passKeyboardOn();
}

/// Also while another window is active: this is where the keyboard is when that closes.
bool MessageBar::isCloseFocused() const
{
    return window()->focusWidget() == m_close;
}

void MessageBar::passKeyboardOn() const
{
    for (QWidget *next = m_close->nextInFocusChain(); next != m_close; next = next->nextInFocusChain()) {
        auto *table = qobject_cast<DataTable *>(next);
        if (table && table->isVisible() && table->isEnabled())
            return table->setFocus(Qt::OtherFocusReason);
    }
}

void MessageBar::showError(const Error &error)
{
    showMessage(Tone::Negative, error.message);
    offerDetails(error.detail);
}

void MessageBar::offerDetails(const QString &details)
{
    m_details = details;
    m_copyDetails->setText(tr("Copy details"));
    m_copyDetails->setVisible(!m_details.isEmpty());
}

void MessageBar::retranslate()
{
    const auto again = isHidden() ? std::function<void()>() : m_again;
    clear();
    if (again)
        again();
}

void MessageBar::clear()
{
    m_followed = {};
    m_again = {};
    m_text->clear();
    hide();
}

void sayInEveryLanguage(MessageBar &bar, const std::function<void()> &say)
{
    say();
    bar.keepTranslated([&bar, say] { sayInEveryLanguage(bar, say); });
}

void MessageBar::clearAbout(QLatin1String subject)
{
    if (isAbout(subject))
        clear();
}

QString MessageBar::text() const
{
    return m_text->text();
}

} // namespace hoithi
