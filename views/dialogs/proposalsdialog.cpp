// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dialogs/proposalsdialog.h"

#include "services/audit/subjecttext.h"
#include "services/review/reviewservice.h"
#include "views/dialogs/amendkeydialog.h"
#include "views/dialogs/questions/bankunlocking.h"
#include "views/dialogs/retentiondialogs.h"
#include "views/dialogs/review/effecttext.h"
#include "views/prompts/prompts.h"
#include "views/widgets/answers.h"
#include "views/widgets/datatable.h"
#include "views/widgets/jobbar.h"
#include "views/widgets/windowwords.h"

#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace hoithi {

namespace {
constexpr QSize proposalsSize{920, 560};

/// Whether carrying it out may change who wins.
bool hasEffect(const QString &act)
{
    return act == QStringLiteral("key.amend") || act.startsWith(QStringLiteral("submission."))
           || act.startsWith(QStringLiteral("accounts.")) || act.startsWith(QStringLiteral("conflict."));
}

/// How it can be put right once it is carried out.
QString wayBackText(const QString &act)
{
    if (act == QStringLiteral("accounts.merge"))
        return ProposalsDialog::tr("The accounts can be separated again.");
    if (act == QStringLiteral("accounts.separate"))
        return ProposalsDialog::tr("The accounts can be merged again.");
    if (act == QStringLiteral("submission.invalidate"))
        return ProposalsDialog::tr("The submission can be taken back in.");
    if (act == QStringLiteral("submission.reinstate"))
        return ProposalsDialog::tr("The submission can be invalidated again.");
    if (act == QStringLiteral("conflict.take"))
        return ProposalsDialog::tr("What was stored before can be made to count again.");
    if (act == QStringLiteral("conflict.restore"))
        return ProposalsDialog::tr("The later row can be made to count again.");
    if (act == QStringLiteral("tie.resolve") || act == QStringLiteral("key.amend"))
        return ProposalsDialog::tr("Only a new decision of two judges replaces it.");
    return ProposalsDialog::tr("It cannot be undone.");
}

QString wordsOf(const AmendmentEffect &effect)
{
    return AmendKeyDialog::describe(effect);
}

QString wordsOf(const RoundEffects &effects)
{
    return effectText(effects);
}

} // namespace

ProposalsDialog::ProposalsDialog(ContestState &state, Settings &settings, MessagePrompt &messages, VaultCommands &vault,
                                 QWidget *parent)
    : TableDialog(
        tr("Waiting for a second person"),
        tr("Two people decide these together. Whoever proposed one can take it back; another one of their role carries "
           "it out. Both stay on record."),
        new DataTable(QStringLiteral("proposalsTable"), settings), parent),
      m_state(state), m_messages(messages), m_vault(vault),
      m_table(findChild<DataTable *>(QStringLiteral("proposalsTable"))), m_change(new QPlainTextEdit(this)),
      m_job(new JobBar(this)), m_unlock(addAction(tr("&Unlock the questions…"), QStringLiteral("unlockProposal"))),
      m_again(addAction(tr("Show the &effect"), QStringLiteral("proposedEffect"))),
      m_confirm(addAction(tr("&Carry out…"), QStringLiteral("confirmProposal"))),
      m_withdraw(addAction(tr("&Take back"), QStringLiteral("withdrawProposal")))
{
    setObjectName(QStringLiteral("proposalsDialog"));
    resize(proposalsSize);
    m_table->setModel(&m_model);
    m_table->setInitialWidths({165, 150, 130, 280, 150}); // most room for the reason
    m_change->setObjectName(QStringLiteral("proposedChange"));
    m_change->setAccessibleName(tr("What would change"));
    m_change->setReadOnly(true);
    m_change->setTabChangesFocus(true);
    addBelowTable(m_change);
    m_job->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    addBelowTable(m_job);
    connect(m_table, &DataTable::currentRowChanged, this, &ProposalsDialog::askForChange);
    connect(m_unlock, &QPushButton::clicked, this, &ProposalsDialog::unlock);
    connect(m_again, &QPushButton::clicked, this, &ProposalsDialog::askForEffect);
    connect(m_confirm, &QPushButton::clicked, this, &ProposalsDialog::askBeforeConfirming);
    connect(m_withdraw, &QPushButton::clicked, this, &ProposalsDialog::withdraw);
    connect(&state, &ContestState::membershipChanged, this, &ProposalsDialog::load);
    load();
}

ProposalsDialog::~ProposalsDialog()
{
    m_job->cancel();
}

void ProposalsDialog::load()
{
    const Proposal *before = selected();
    const qint64 id = before ? before->id : 0;
    m_model.setRows(m_state.proposals());
    select(id);
    askForChange();
}

/// The same one again, or the first.
void ProposalsDialog::select(qint64 id)
{
    const auto &rows = m_model.rows();
    if (rows.empty())
        return;
    const auto found = std::ranges::find(rows, id, &Proposal::id);
    const int row = found == rows.end() ? 0 : static_cast<int>(found - rows.begin());
    m_table->setCurrentIndex(m_model.index(row, 0));
}

const Proposal *ProposalsDialog::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? &m_model.row(current.row()) : nullptr;
}

void ProposalsDialog::updateActions()
{
    const Proposal *proposal = selected();
    const auto &member = m_state.membership().member;
    const bool own = proposal && member && proposal->login == member->login;
    const bool theirs = proposal && member && member->role == roleDeciding(proposal->act);
    m_confirm->setEnabled(theirs && !own && !proposal->lapsed && !m_shown.isEmpty());
    m_withdraw->setEnabled(own || (theirs && proposal->lapsed));
}

void ProposalsDialog::askForChange()
{
    const quint64 asked = ++m_asked;
    m_read.clear();
    m_shown.clear();
    m_unlock->hide();
    stopAsking();
    const Proposal *proposal = selected();
    m_change->setPlainText(proposal ? tr("Looking up what would change…") : QString());
    updateActions();
    if (!proposal)
        return;
    whenAnswered(m_state.session().proposedChange(proposal->id), this, [this, asked](const Result<QString> &change) {
        if (asked == m_asked)
            takeChange(change);
    });
}

void ProposalsDialog::takeChange(const Result<QString> &change)
{
    const Proposal *proposal = selected();
    const bool sealed = !change && change.error().code == ErrorCode::Sealed;
    m_change->setPlainText(sealed ? tr("What would change is sealed. Unlock the questions to see it and to decide.")
                                  : (change ? *change : change.error().message));
    m_unlock->setVisible(sealed);
    if (!change || !proposal)
        return;
    m_read = *change;
    if (hasEffect(proposal->act))
        return askForEffect();
    m_shown = m_read;
    updateActions();
}

void ProposalsDialog::unlock()
{
    unlockBank(m_state.session(), m_vault, this, [this] { askForChange(); });
}

void ProposalsDialog::stopAsking()
{
    m_again->hide();
    if (!m_job->isRunning())
        return;
    m_job->cancel();
    m_job->finish();
}

/// The same that was shown to whoever proposed it.
void ProposalsDialog::askForEffect()
{
    const Proposal *proposal = selected();
    if (!proposal)
        return;
    stopAsking();
    const quint64 asked = ++m_asked;
    m_change->setPlainText(m_read);
    const auto takeIt = [this, asked](const auto &effect) {
        if (asked == m_asked)
            takeEffect(effect.map([](const auto &told) { return wordsOf(told); }));
    };
    if (proposal->act == QStringLiteral("key.amend")) {
        const JobBar::Job job = m_job->start(tr("Ranking with the amended key…"));
        return whenAnswered(m_state.session().proposedEffect(proposal->id, job.stop, job.progress), this, takeIt);
    }
    const JobBar::Job job = m_job->start(tr("Ranking as it would be…"));
    whenAnswered(m_state.session().review().proposedEffect(proposal->id, job.stop, job.progress), this, takeIt);
}

void ProposalsDialog::takeEffect(const Result<QString> &effect)
{
    m_job->finish();
    m_again->setVisible(!effect);
    m_change->setPlainText(m_read + QStringLiteral("\n\n")
                           + (effect ? *effect : inWindowWords(effect.error().message)));
    if (effect)
        m_shown = m_read;
    updateActions();
}

void ProposalsDialog::askBeforeConfirming()
{
    const Proposal *proposal = selected();
    if (!proposal || m_shown.isEmpty())
        return;
    const QString by = proposal->reason.isEmpty()
                           ? tr("Proposed by %1").arg(proposal->fullName)
                           : tr("Proposed by %1, reason: %2").arg(proposal->fullName, proposal->reason);
    const QString consequence = by + QStringLiteral("\n\n") + m_shown + QStringLiteral("\n\n")
                                + tr("It goes on record under both names.") + QLatin1Char(' ')
                                + wayBackText(proposal->act);
    if (proposal->act == QStringLiteral("personal.erase")) {
        auto *dialog = new ConfirmErasureDialog(jointActText(proposal->act), consequence, this);
        connect(dialog, &QDialog::accepted, this, [this, id = proposal->id] { confirm(id); });
        return dialog->open();
    }
    m_messages.confirm(this, {jointActText(proposal->act), consequence, tr("Carry out")},
                       [this, id = proposal->id] { confirm(id); });
}

void ProposalsDialog::confirm(qint64 id)
{
    const Proposal *proposal = selected();
    const bool ranksAnew = proposal && proposal->act == QStringLiteral("tie.resolve")
                           && proposal->subject != QStringLiteral("round 0"); // whose prizes are no ranking's
    whenAnswered(m_state.session().confirmProposal(id), this, [this, ranksAnew](const Result<void> &outcome) {
        say(outcome, ranksAnew ? tr("It is carried out, and on record under both names. Rank the round again, then "
                                    "sign it.")
                               : tr("It is carried out, and on record under both names."));
        m_state.refresh();
    });
}

void ProposalsDialog::withdraw()
{
    if (const Proposal *proposal = selected()) {
        whenAnswered(m_state.session().withdrawProposal(proposal->id), this, [this](const Result<void> &outcome) {
            say(outcome, tr("It is taken back."));
            m_state.refresh();
        });
    }
}

} // namespace hoithi
