// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFrame>

#include <functional>

class QAction;
class QLabel;
class QPushButton;
class QToolButton;

namespace hoithi {

class Theme;
enum class Tone { Neutral, Positive, Warning, Negative };

/// "positive", …: the value of the style sheet's `tone` property.
[[nodiscard]] QString toneName(Tone tone);
/// Gives a label or frame a tone and restyles it.
void setTone(QWidget *widget, Tone tone);

/// One line above a page's content, only there when there is something to say. Replaces dialogs for results and errors.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);

    /// `link` is a button's text after the message; empty for none.
    void showMessage(Tone tone, const QString &text, const QString &link = {}, std::function<void()> followed = {});
    /// The link of the message just shown can be followed while the action is enabled, and else says why not.
    void bindLink(const QAction *action);
    void showError(const Error &error);
    /// What the message just shown is known from, to be copied; none where empty.
    void offerDetails(const QString &details);
    /// What the message just shown is about, in one word: clearAbout() takes it away when that is over.
    void setSubject(QLatin1String subject) { m_subject = subject; }
    [[nodiscard]] bool isAbout(QLatin1String subject) const { return !isHidden() && m_subject == subject; }
    void clearAbout(QLatin1String subject);
    /// For what is still true in another language: `again` shows it anew. Until the next message.
    void keepTranslated(std::function<void()> again) { m_again = std::move(again); }
    /// In the new language, or nothing where nobody can say it anew.
    void retranslate();
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }
    /// Does what may hide or disable what has the keyboard. The next to have it would be the button that closes the bar, where a
    /// key that was meant for the work takes the message away: it goes on to the table below.
    void keepFromKeyboard(const std::function<void()> &change);

private:
    [[nodiscard]] bool isCloseFocused() const;
    void passKeyboardOn() const;
    void recolour();

    const Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_link;
    QPushButton *m_copyDetails;
    QToolButton *m_close;
    std::function<void()> m_followed;
    std::function<void()> m_again;
    QMetaObject::Connection m_bound;
    QString m_details;
    QLatin1String m_subject; ///< a literal
    Tone m_tone{};
};

/// Shows what `say` shows, and shows it again whenever the language changes while it is to be seen.
void sayInEveryLanguage(MessageBar &bar, const std::function<void()> &say);

} // namespace hoithi
