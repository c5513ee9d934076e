// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/framedpage.h"

#include "views/settings/settings.h"
#include "views/shell/conteststate.h"
#include "views/shell/vault/vaultcommands.h"
#include "views/theme/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace hoithi {

namespace {

struct Change
{
    const char *id = nullptr;
    std::optional<Operation> work; ///< none: everybody's
};

/// What records something in the contest, of all that pages can do, and whose work it is.
constexpr std::array<Change, 77> changes{{
    {"overview.rules", Operation::ApproveRules},
    {"overview.key", Operation::SetKey},
    {"overview.open", Operation::OpenRound},
    {"overview.roster", Operation::ImportRoster},
    {"overview.retention", Operation::ManageVault},
    {"overview.erase", Operation::ManageVault},
    {"ranking.rank", Operation::Rank},
    {"ranking.sign", Operation::Sign},
    {"ranking.amend", Operation::AmendKey},
    {"ranking.invalidate", Operation::Invalidate},
    {"ranking.tie", Operation::Invalidate},
    {"ranking.finalise", Operation::Sign},
    {"ranking.publish", Operation::Award},
    {"review.keep", Operation::ReviewFlags},
    {"review.note", Operation::ReviewFlags},
    {"review.reopen", Operation::ReviewFlags},
    {"review.invalidate", Operation::Invalidate},
    {"review.reinstate", Operation::Invalidate},
    {"review.merge", Operation::Invalidate},
    {"review.separate", Operation::Invalidate},
    {"review.undo", Operation::ReviewFlags},
    {"ranking.complaint", Operation::KeepComplaints},
    {"complaints.register", Operation::KeepComplaints},
    {"complaints.link", Operation::KeepComplaints},
    {"complaints.unlink", Operation::KeepComplaints},
    {"complaints.note", Operation::KeepComplaints},
    {"complaints.decide", Operation::DecideComplaints},
    {"complaints.reopen", Operation::DecideComplaints},
    {"complaints.letter", Operation::AnswerComplaints},
    {"complaints.reprint", Operation::KeepComplaints},
    {"complaints.export", std::nullopt},
    {"rules.approve", Operation::ApproveRules},
    {"import.commit", Operation::ImportSubmissions},
    {"import.choose", Operation::ImportSubmissions}, // what is chosen is only there to be imported
    {"import.fetch", Operation::ImportSubmissions},
    {"import.profile", Operation::ImportSubmissions},
    {"import.watch", Operation::ImportSubmissions},
    {"import.withdraw", Operation::ImportSubmissions},
    {"agencies.decide", Operation::ImportSubmissions},
    {"agencies.none", Operation::ImportSubmissions},
    {"agencies.undo", Operation::ImportSubmissions},
    {"agencies.edit", Operation::ImportSubmissions},
    {"agencies.merge", Operation::ImportSubmissions},
    {"agencies.split", Operation::ImportSubmissions},
    {"agencies.headcount", Operation::ImportSubmissions},
    {"agencies.add", Operation::ImportSubmissions},
    {"agencies.import", Operation::ImportSubmissions},
    {"agencies.revert", Operation::ImportSubmissions},
    {"roster.import", Operation::ImportRoster},
    {"roster.withdraw", Operation::ImportRoster},
    {"roster.export", std::nullopt},
    {"awards.issue", Operation::Award},
    {"awards.tie", Operation::Invalidate},
    {"questions.save", Operation::WriteQuestions},
    {"questions.saveNext", Operation::WriteQuestions},
    {"questions.new", Operation::WriteQuestions},
    {"questions.import", Operation::WriteQuestions},
    {"questions.edit", Operation::WriteQuestions},
    {"questions.submit", Operation::WriteQuestions},
    {"questions.approve", Operation::WriteQuestions},
    {"questions.return", Operation::WriteQuestions},
    {"questions.retire", Operation::WriteQuestions},
    {"questions.restore", Operation::WriteQuestions},
    {"questions.comment", Operation::WriteQuestions},
    {"papers.draw", Operation::WriteQuestions},
    {"papers.swap", Operation::WriteQuestions},
    {"papers.refresh", Operation::WriteQuestions},
    {"papers.freeze", Operation::FreezePaper},
    {"papers.publish", Operation::WriteQuestions},
    {"papers.preview", std::nullopt}, // looking at a secret paper leaves its purpose, too
    {"papers.export", std::nullopt},
    {"ranking.export", std::nullopt}, // exports leave their purpose
    {"import.export", std::nullopt},
    {"import.rejects", std::nullopt},
    {"import.differences", std::nullopt},
    {"questions.export", Operation::WriteQuestions},
    {"audit.export", std::nullopt},
}};

constexpr QLatin1String unanswered("unanswered");
constexpr QLatin1String ownProposal("own proposal");

/// Empty for the default, the action's own text.
QString withShortcut(const QAction &action)
{
    if (action.shortcut().isEmpty())
        return {};
    const QString text = action.text().remove(u'&');
    return QStringLiteral("%1 (%2)").arg(text, action.shortcut().toString(QKeySequence::NativeText));
}

const Change *changeOf(const QString &id)
{
    const auto *found = std::ranges::find_if(changes, [&id](const Change &one) { return id == QLatin1String(one.id); });
    return found == changes.end() ? nullptr : found;
}

} // namespace

FramedPage::FramedPage(const PageContext &page, const char *context, std::span<const ActionSpec> specs)
    : m_page(page), m_context(context), m_specs(specs), m_title(new QLabel(this)), m_header(new QHBoxLayout),
      m_more(new QToolButton(this)), m_content(new QVBoxLayout)
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setProperty("type", QStringLiteral("title"));
    buildHeader();
    m_messages = new MessageBar(page.theme, this); // after the buttons: Tab follows the order of making
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::s);
    layout->addLayout(m_header);
    layout->addWidget(m_messages);
    layout->addLayout(m_content, 1);
    m_content->setSpacing(space::s);
    connect(&page.theme, &Theme::changed, this, &FramedPage::recolour);
    connect(&page.state, &ContestState::reachableChanged, this, &FramedPage::applyWishes);
    connect(&page.state, &ContestState::membershipChanged, this, &FramedPage::applyWishes);
    connect(&page.state, &ContestState::membershipChanged, this, &FramedPage::followOwnProposal);
}

void FramedPage::buildHeader()
{
    m_header->setSpacing(space::s);
    m_header->addWidget(m_title);
    m_header->addStretch();
    m_more->setObjectName(QStringLiteral("moreActions"));
    m_more->setProperty("role", QStringLiteral("action"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(new QMenu(m_more));
    for (const ActionSpec &spec : m_specs) {
        auto *action = new QAction(this);
        action->setObjectName(QString::fromLatin1(spec.id));
        if (*spec.shortcut != '\0')
            action->setShortcut(QKeySequence(QString::fromLatin1(spec.shortcut)));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        m_actions << action;
        addButton(action, spec.place);
        setActionEnabled(spec.id, true);
    }
    m_header->addWidget(m_more);
    m_more->setVisible(!m_more->menu()->isEmpty());
    recolour();
}

void FramedPage::addButton(QAction *action, ActionPlace place)
{
    if (place == ActionPlace::More) {
        m_more->menu()->addAction(action);
        return;
    }
    auto *button = new QToolButton(this);
    button->setObjectName(QString(action->objectName() + QStringLiteral(".button")));
    button->setProperty("role", QStringLiteral("action"));
    if (place == ActionPlace::Primary)
        button->setProperty("weight", QStringLiteral("primary"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setDefaultAction(action);
    m_header->addWidget(button);
    setTabOrder(button, m_more);
}

void FramedPage::recolour()
{
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const ActionSpec &spec = m_specs[static_cast<std::size_t>(i)];
        const QString name = QString::fromLatin1(spec.icon);
        const bool primary = spec.place == ActionPlace::Primary;
        m_actions.at(i)->setIcon(primary ? m_page.theme.iconOnAccent(name) : m_page.theme.icon(name));
    }
    m_more->setIcon(m_page.theme.icon(QStringLiteral("more")));
}

void FramedPage::retranslate()
{
    m_messages->retranslate();
    m_title->setText(title());
    m_more->setToolTip(tr("More actions"));
    m_more->setAccessibleName(tr("More actions"));
    for (qsizetype i = 0; i < m_actions.size(); ++i) {
        const ActionSpec &spec = m_specs[static_cast<std::size_t>(i)];
        const QString text = QCoreApplication::translate(m_context, spec.text);
        QAction *action = m_actions.at(i);
        action->setText(text);
        action->setIconText(text); // with its mnemonic, which the default would lose
        applyWish(action);
    }
    retranslateContent();
}

QAction *FramedPage::action(const char *id) const
{
    const QString name = QString::fromLatin1(id);
    for (QAction *action : m_actions) {
        if (action->objectName() == name)
            return action;
    }
    Q_UNREACHABLE();
}

void FramedPage::setActionEnabled(const char *id, bool enabled, const QString &why)
{
    QAction *named = action(id);
    m_wishes.insert(named, {enabled, why});
    applyWish(named);
}

void FramedPage::applyWishes()
{
    for (QAction *action : std::as_const(m_actions))
        applyWish(action);
}

void FramedPage::applyWish(QAction *action)
{
    const ActionWish wish = m_wishes.value(action);
    const Change *change = changeOf(action->objectName());
    const QString others = change && change->work ? m_page.state.refusalOf(*change->work) : QString();
    const QString refusal = change && others.isEmpty() ? m_page.state.refusalOfChanges() : others;
    const auto apply = [action, enabled = wish.enabled && refusal.isEmpty()] {
        action->setEnabled(enabled);
    };
    if (m_messages)
        m_messages->keepFromKeyboard(apply);
    else
        apply();
    // Whose work it is comes first: whoever may not do it has no use for what else is missing. Of the other reasons the
    // action's own stays when the contest can be changed again.
    const QString &why = wish.enabled || !others.isEmpty() ? refusal : wish.whyNot;
    action->setToolTip(action->isEnabled() ? withShortcut(*action) : why);
}

void FramedPage::showFailure(const Error &error, std::function<void()> again)
{
    if (error.code != ErrorCode::Sealed)
        return messages().showError(error);
    const auto ask = [this, again = std::move(again)] {
        page().vault.whenOpen(this, again);
    };
    messages().showMessage(
        Tone::Warning, tr("Nothing was done: phone numbers and id numbers are sealed, and this takes the passphrase."),
        tr("Enter the passphrase…"), ask);
    ask();
}

void FramedPage::showUnanswered(const Error &error)
{
    messages().showError(error);
    messages().setSubject(unanswered);
}

void FramedPage::clearUnanswered()
{
    messages().clearAbout(unanswered);
}

bool FramedPage::isUnanswered() const
{
    return messages().isAbout(unanswered);
}

void FramedPage::tellOfOwnProposal(const QString &text)
{
    messages().showMessage(Tone::Positive, text);
    messages().setSubject(ownProposal);
    m_ownProposal.reset();
}

void FramedPage::followOwnProposal()
{
    if (!messages().isAbout(ownProposal))
        return;
    const std::vector<Proposal> &proposals = m_page.state.proposals();
    const auto &member = m_page.state.membership().member;
    if (m_ownProposal) {
        if (std::ranges::find(proposals, *m_ownProposal, &Proposal::id) == proposals.end())
            messages().clear();
        return;
    }
    const auto own = std::find_if(proposals.rbegin(), proposals.rend(), [&member](const Proposal &proposal) {
        return member && proposal.login == member->login;
    });
    if (own != proposals.rend())
        m_ownProposal = own->id;
}

void FramedPage::setDetails(QWidget *pane, DetailsScope scope)
{
    m_details = pane;
    m_detailsScope = scope;
    if (hasSharedDetails())
        m_details->setVisible(m_page.settings.value(Setting::DetailsShown).toBool());
}

bool FramedPage::areDetailsShown() const
{
    return m_details && !m_details->isHidden();
}

void FramedPage::showDetails(bool shown)
{
    if (m_details)
        m_details->setVisible(shown);
}

/// The lasting choice.
void FramedPage::toggleDetails()
{
    m_closedForNow = false;
    showDetails(!areDetailsShown());
    if (hasSharedDetails())
        m_page.settings.setValue(Setting::DetailsShown, areDetailsShown());
}

/// Whatever has the focus has not taken the key. The pane is there again when the page is shown next.
void FramedPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_detailsScope == DetailsScope::Form || !areDetailsShown())
        return QWidget::keyPressEvent(event);
    m_closedForNow = true;
    showDetails(false);
}

void FramedPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    const bool closed = std::exchange(m_closedForNow, false);
    if (hasSharedDetails()) // another page may have closed its own
        showDetails(m_page.settings.value(Setting::DetailsShown).toBool());
    else if (closed)
        showDetails(true);
}

void FramedPage::onTriggered(const char *id, std::function<void()> run)
{
    connect(action(id), &QAction::triggered, this, std::move(run));
}

void FramedPage::doOrSayWhyNot(const char *id, const std::function<void()> &work)
{
    if (action(id)->isEnabled())
        return work();
    messages().showMessage(Tone::Neutral, action(id)->toolTip());
}

} // namespace hoithi
