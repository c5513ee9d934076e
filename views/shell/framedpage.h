// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people/role.h"
#include "views/shell/page.h"
#include "views/widgets/answers.h"
#include "views/widgets/messagebar.h"

#include <QHash>
#include <QWidget>

#include <optional>
#include <span>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace hoithi {

enum class ActionPlace { Primary, Secondary, More };

/// An action as data. Texts are sources in the page's translation context.
struct ActionSpec
{
    const char *id; ///< area.verb
    const char *text;
    const char *icon;
    const char *shortcut; ///< or ""
    ActionPlace place;
};

/// The frame all pages share: title and actions, message bar, content.
class FramedPage : public QWidget, public Page
{
    Q_OBJECT
public:
    [[nodiscard]] QWidget *widget() final { return this; }
    [[nodiscard]] QList<QAction *> actions() const final { return m_actions; }
    void retranslate() final;
    void toggleDetails() final;

protected:
    /// Whether closing the pane on one page closes it on all of them, and for good. A form is of its page, and Esc leaves it
    /// alone: somebody types in it.
    enum class DetailsScope { AllPages, ThisPage, Form };

    /// `context` is the translation context of `specs`, which must live for ever.
    FramedPage(const PageContext &page, const char *context, std::span<const ActionSpec> specs);

    [[nodiscard]] const PageContext &page() const { return m_page; }
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] QAction *action(const char *id) const;
    /// A disabled action says why in its tool tip.
    void setActionEnabled(const char *id, bool enabled, const QString &why = {});
    void onTriggered(const char *id, std::function<void()> run);
    /// What the action does, or why it cannot be done now.
    void doOrSayWhyNot(const char *id, const std::function<void()> &work);
    /// Says what went wrong. Where the passphrase was missing it is asked for, and then `again` is done.
    void showFailure(const Error &error, std::function<void()> again);
    /// Why what is to be shown could not be read; taken away once it can.
    void showUnanswered(const Error &error);
    void clearUnanswered();
    [[nodiscard]] bool isUnanswered() const;
    /// Takes what the page is to show, unless it was asked for again since: `asked` counts that.
    template<typename T, typename Take>
    void whenNewest(quint64 &asked, QFuture<Result<T>> answer, Take take)
    {
        whenAnswered(std::move(answer), this, [this, &asked, own = ++asked, take](Result<T> result) {
            if (own != asked)
                return;
            if (!result)
                return showUnanswered(result.error());
            clearUnanswered();
            take(std::move(*result));
        });
    }
    /// Says that what was asked for waits for a second person, until that one has decided or it is taken back.
    void tellOfOwnProposal(const QString &text);
    /// The pane beside the content, which F4 shows and hides, and Esc closes until the page is shown next.
    void setDetails(QWidget *pane, DetailsScope scope = DetailsScope::AllPages);
    [[nodiscard]] virtual bool areDetailsShown() const;
    virtual void showDetails(bool shown);
    /// Texts of everything but title and actions.
    virtual void retranslateContent() = 0;

    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] bool hasSharedDetails() const { return m_details && m_detailsScope == DetailsScope::AllPages; }
    void buildHeader();
    void addButton(QAction *action, ActionPlace place);
    void recolour();
    void applyWish(QAction *action);
    void applyWishes();
    void followOwnProposal();

    PageContext m_page;
    const char *m_context;
    std::span<const ActionSpec> m_specs;
    QLabel *m_title;
    QHBoxLayout *m_header;
    QToolButton *m_more;
    MessageBar *m_messages = nullptr;
    std::optional<qint64> m_ownProposal; ///< told of; once it is among those that wait
    QVBoxLayout *m_content;
    QWidget *m_details = nullptr;
    DetailsScope m_detailsScope = DetailsScope::AllPages;
    bool m_closedForNow = false; ///< by Esc
    QList<QAction *> m_actions;
    /// What the page wants of an action, apart from what the contest's state allows.
    struct ActionWish
    {
        bool enabled = true;
        QString whyNot;
    };
    QHash<QAction *, ActionWish> m_wishes;
};

} // namespace hoithi
