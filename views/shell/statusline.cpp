// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/statusline.h"

#include "itemmodels/format.h"
#include "itemmodels/membertablemodels.h"
#include "views/settings/settings.h"
#include "views/shell/conteststate.h"
#include "views/shell/statusnotice.h"

#include <QLabel>

namespace hoithi {

namespace {
constexpr int noticeStretch = 1000; ///< as wide as their texts, before the store's name gets any more
}

StatusLine::StatusLine(const Settings &settings, QWidget *parent)
    : QStatusBar(parent), m_settings(settings), m_store(new QLabel(this)), m_news(new StatusNotice(this)),
      m_waiting(new StatusNotice(this)), m_person(new QLabel(this)), m_vault(new QLabel(this)),
      m_backup(new QLabel(this)), m_connection(new QLabel(this))
{
    m_store->setObjectName(QStringLiteral("statusStore"));
    m_person->setObjectName(QStringLiteral("statusPerson"));
    m_vault->setObjectName(QStringLiteral("statusVault"));
    m_backup->setObjectName(QStringLiteral("statusBackup"));
    m_connection->setObjectName(QStringLiteral("statusConnection"));
    m_news->setObjectName(QStringLiteral("statusNews"));
    m_waiting->setObjectName(QStringLiteral("statusWaiting"));
    addWidget(m_store, 1);
    for (StatusNotice *notice : {m_news, m_waiting})
        addWidget(notice, noticeStretch);
    addPermanentWidget(m_person);
    addPermanentWidget(m_vault);
    addPermanentWidget(m_backup);
    addPermanentWidget(m_connection);
    setSizeGripEnabled(false);
}

void StatusLine::setLocked(bool locked)
{
    for (StatusNotice *notice : {m_news, m_waiting})
        notice->setHeldBack(locked);
}

void StatusLine::retranslate()
{
    for (StatusNotice *notice : {m_news, m_waiting})
        notice->retranslate();
}

void StatusLine::look(const ContestState *state)
{
    m_connection->setVisible(state != nullptr);
    m_backup->hide();
    m_vault->hide();
    m_person->hide();
    m_store->setToolTip(QString());
    if (!state)
        return m_store->setText(tr("No contest is open"));
    const auto &overview = state->overview();
    const QString store = state->session().store();
    m_store->setText(overview ? overview->storeName : store);
    m_store->setToolTip(store);
    m_connection->setText(!overview            ? QString()
                          : !overview->shared  ? tr("file on this computer")
                          : state->reachable() ? tr("shared database, connected")
                                               : tr("shared database, out of reach"));
    lookAtPerson(state->membership());
    lookAtVault(state->vault());
    QStringList names;
    for (const Presence &other : state->others())
        names << other.fullName;
    m_connection->setToolTip(names.isEmpty() ? QString() : tr("Also here: %1").arg(names.join(QStringLiteral(", "))));
    const auto backedUp = m_settings.lastBackup(store);
    m_backup->setVisible(backedUp.has_value());
    if (backedUp)
        m_backup->setText(tr("last backup %1").arg(formatInstant(*backedUp)));
}

void StatusLine::lookAtPerson(const Membership &membership)
{
    m_person->setVisible(membership.byMembers);
    if (membership.member)
        m_person->setText(
            QStringLiteral("%1 (%2)").arg(membership.member->fullName, roleTitle(membership.member->role)));
    else
        m_person->setText(membership.asOwner ? tr("owner of the database") : tr("not signed in"));
}

void StatusLine::lookAtVault(const std::optional<VaultState> &vault)
{
    m_vault->setVisible(vault.has_value());
    switch (vault.value_or(VaultState::Open)) {
    case VaultState::Open:
        m_vault->setText(tr("no passphrase"));
        m_vault->setToolTip(tr("Phone numbers and id numbers are sealed, but their key lies in the contest."));
        break;
    case VaultState::Locked:
        m_vault->setText(tr("sealed"));
        m_vault->setToolTip(tr("Phone numbers and id numbers: the passphrase opens them."));
        break;
    case VaultState::Unlocked:
        m_vault->setText(tr("opened"));
        m_vault->setToolTip(tr("The passphrase was given. It is forgotten when the contest is sealed again or left."));
        break;
    case VaultState::Erased:
        m_vault->setText(tr("personal data erased"));
        m_vault->setToolTip(tr("Phone numbers and id numbers cannot be read any more."));
        break;
    }
}

} // namespace hoithi
