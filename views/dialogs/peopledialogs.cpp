// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/peopledialogs.h"

#include "views/dialogs/memberdialogs.h"
#include "views/prompts/prompts.h"
#include "views/theme/tokens.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/taborder.h"
#include "views/widgets/windowwords.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hoithi {

namespace {
constexpr QSize dialogSize{760, 420};
}

TableDialog::TableDialog(const QString &title, const QString &explanation, DataTable *table, QWidget *parent)
    : QDialog(parent), m_tabs{table}, m_layout(new QVBoxLayout(this)), m_outcome(new QLabel(this)),
      m_copy(new QPushButton(this)), m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_layout->setContentsMargins(space::l, space::l, space::l, space::l);
    m_layout->setSpacing(space::m);
    auto *text = new QLabel(explanation, this);
    text->setWordWrap(true);
    m_layout->addWidget(text);
    m_layout->addWidget(table, 1);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    m_layout->addWidget(m_outcome);
    m_copy->setObjectName(QStringLiteral("copyToDo"));
    m_copy->setText(tr("C&opy what is to be run"));
    m_copy->setAutoDefault(false);
    m_copy->hide();
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_toCopy); });
    m_layout->addWidget(m_copy, 0, Qt::AlignLeft);
    m_layout->addWidget(m_buttons);
    auto *close = m_buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true); // but where another button has the keyboard, Enter is for that
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(dialogSize);
}

void TableDialog::addBelowTable(QWidget *widget)
{
    m_layout->insertWidget(m_layout->indexOf(m_outcome), widget, 1);
    m_tabs.insert(1, widget);
}

QPushButton *TableDialog::addAction(const QString &text, const QString &objectName)
{
    auto *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(objectName);
    m_tabs << button;
    return button;
}

void TableDialog::showEvent(QShowEvent *event)
{
    chainTabs(m_tabs + QWidgetList{m_copy, findChild<QPushButton *>(QStringLiteral("close"))});
    m_tabs.first()->setFocus();
    QDialog::showEvent(event);
}

void TableDialog::say(const Result<void> &outcome, const QString &done)
{
    m_outcome->setText(outcome ? done : inWindowWords(outcome.error().message));
    setTone(m_outcome, outcome ? Tone::Positive : Tone::Negative);
    m_outcome->show();
    m_copy->hide();
}

void TableDialog::sayToDo(const QString &text, const QString &toCopy)
{
    m_toCopy = toCopy;
    m_outcome->setText(text);
    setTone(m_outcome, Tone::Warning);
    m_outcome->show();
    m_copy->show();
    resize(width(), std::max(height(), sizeHint().height()));
}

MembersDialog::MembersDialog(ContestState &state, Settings &settings, MessagePrompt &messages, QWidget *parent)
    : TableDialog(tr("Members of the contest"), explanation(state.membership().shared),
                  new DataTable(QStringLiteral("membersTable"), settings), parent),
      m_state(state), m_messages(messages), m_table(findChild<DataTable *>(QStringLiteral("membersTable"))),
      m_enter(addAction(tr("&Enter a member…"), QStringLiteral("enterMember"))),
      m_change(addAction(tr("&Change…"), QStringLiteral("changeMember"))),
      m_remove(addAction(tr("&Remove…"), QStringLiteral("removeMember")))
{
    setObjectName(QStringLiteral("membersDialog"));
    m_table->setModel(&m_model);
    m_table->setInitialWidths({240, 160, 140, 160});
    connect(m_table, &DataTable::currentRowChanged, this, &MembersDialog::updateActions);
    connect(m_enter, &QPushButton::clicked, this, [this] { edit(std::nullopt); });
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const Member *member = selected())
            edit(*member);
    });
    connect(m_remove, &QPushButton::clicked, this, &MembersDialog::askBeforeRemoving);
    connect(&state, &ContestState::membershipChanged, this, &MembersDialog::updateActions);
    updateActions();
    load();
}

QString MembersDialog::explanation(bool shared)
{
    const QString text =
        tr("Each works under their own login and in one role. Without members, whoever has the contest may do "
           "everything, under the names they type.");
    if (shared)
        return text;
    return QStringLiteral("%1 %2").arg(
        text, tr("In a contest file, members and passwords bind this program, not the file: whoever can write it with "
                 "another program can change anything."));
}

void MembersDialog::load()
{
    whenAnswered(m_state.session().members(), this, [this](Result<std::vector<Member>> members) {
        if (!members)
            return say(failure(members.error()), {});
        m_model.setRows(std::move(*members));
        updateActions();
    });
}

const Member *MembersDialog::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model.row(current.row()) : nullptr;
}

void MembersDialog::updateActions()
{
    const Membership &membership = m_state.membership();
    const bool may = !membership.byMembers || membership.asOwner
                     || (membership.member && membership.member->role == Role::Administrator);
    const QString whyNot = may ? QString() : tr("Administrators enter and change members.");
    const Member *member = selected();
    m_enter->setEnabled(may);
    m_change->setEnabled(may && member);
    m_remove->setEnabled(may && member && member->active);
    for (QPushButton *button : {m_enter, m_change, m_remove})
        button->setToolTip(whyNot);
}

void MembersDialog::edit(const std::optional<Member> &known)
{
    const Membership &membership = m_state.membership();
    auto *dialog = new MemberDialog(m_state.session(), membership.shared, known, m_model.rows().empty(), this);
    connect(dialog, &MemberDialog::done, this, [this, dialog] {
        tell(dialog->outcome(), tr("The member is on record."));
        // Who has made the first member is nobody yet: they sign in before they go on.
        if (!m_state.membership().byMembers && !m_state.membership().shared)
            reject();
    });
    dialog->open();
}

void MembersDialog::askBeforeRemoving()
{
    const Member *member = selected();
    if (!member)
        return;
    const QString consequence =
        tr("%1 (%2) records nothing more in this contest from now on. What they recorded stays under their name. They "
           "can be entered again later.")
            .arg(member->fullName, roleTitle(member->role));
    m_messages.confirm(this, {tr("Remove a member"), consequence, tr("Remove")},
                       [this, gone = *member] { remove(gone); });
}

void MembersDialog::remove(const Member &member)
{
    whenAnswered(m_state.session().removeMember(member.login), this,
                 [this, name = member.fullName](const Result<MemberOutcome> &outcome) {
                     tell(outcome, tr("%1 is no longer a member. What they recorded stays.").arg(name));
                 });
}

void MembersDialog::tell(const Result<MemberOutcome> &outcome, const QString &done)
{
    if (!outcome)
        return say(failure(outcome.error()), {});
    if (outcome->serverStatements.isEmpty())
        say({}, done);
    else
        tellToDo(outcome->serverStatements, done);
    m_state.refresh();
    load();
}

void MembersDialog::tellToDo(const QStringList &statements, const QString &done)
{
    const QString toRun = statements.join(u'\n');
    QStringList lines{done, tr("The administrator of the server has yet to run this:"), toRun};
    if (toRun.contains(QLatin1String("\\password"))) {
        lines << tr("The password given was not set: you may not set it. \\password asks the server's administrator "
                    "for one.");
    }
    sayToDo(lines.join(u'\n'), toRun);
}

} // namespace hoithi
