// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace hoithi {

/// What all pages share about the open contest: its overview, read again after every change, and the round looked at.
class ContestState final : public QObject
{
    Q_OBJECT
public:
    /// `personName`: whom others see at work here while nobody has signed in.
    explicit ContestState(std::shared_ptr<ContestSession> session, QString personName = {}, QObject *parent = nullptr);
    ~ContestState() override;
    ContestState(const ContestState &) = delete;
    ContestState &operator=(const ContestState &) = delete;

    [[nodiscard]] ContestSession &session() const { return *m_session; }
    /// For whoever must not be the last to let go of it.
    [[nodiscard]] const std::shared_ptr<ContestSession> &sharedSession() const { return m_session; }
    [[nodiscard]] const std::optional<ContestOverview> &overview() const { return m_overview; }
    /// Who acts; nobody in particular while it is not there.
    [[nodiscard]] const Membership &membership() const { return m_membership; }
    /// Why whoever is signed in may not do that work; empty where they may.
    [[nodiscard]] QString refusalOf(Operation work) const;
    /// Whether what is sealed can be opened; nothing while that is not known.
    [[nodiscard]] const std::optional<VaultState> &vault() const { return m_vault; }
    void refreshVault();
    /// What waits for a second person, when the overview was read.
    [[nodiscard]] const std::vector<Proposal> &proposals() const { return m_proposals; }
    /// Null while the overview is not there, or for an unknown number.
    [[nodiscard]] const RoundState *roundState(int number) const;
    [[nodiscard]] QString roundTitle(int number) const;

    /// The round chosen in the top bar; 0 stands for the whole contest on pages that offer it.
    [[nodiscard]] int round() const { return m_round; }
    void setRound(int number);

    void refresh();

    /// Who works here: the member, or who is logged in to this computer.
    [[nodiscard]] QString personName() const;
    /// Whether the store answered when it was last asked.
    [[nodiscard]] bool reachable() const { return m_reachable; }
    /// What people were last exported for, while the contest is open here.
    [[nodiscard]] QString exportPurpose() const { return m_exportPurpose; }
    void setExportPurpose(const QString &purpose) { m_exportPurpose = purpose; }
    /// Whether anything can be recorded now: the store is there and was not opened damaged.
    [[nodiscard]] bool isWritable() const { return m_reachable && !m_session->salvaged(); }
    /// Why nothing can be recorded now; empty where something can.
    [[nodiscard]] QString refusalOfChanges() const;
    /// Whether this is the work of whoever works here; anybody's where the contest has no members.
    [[nodiscard]] bool mayDo(Operation work) const;
    /// A server's contest is copied by its administrator, a file by whoever has it.
    [[nodiscard]] bool mayBackUp() const { return !m_membership.shared || mayDo(Operation::BackUp); }
    /// Lets the others know which form this window has in hand; empty: none.
    void setInHand(const DraftKey &key);
    /// Who has the contest open elsewhere, as far as that is told.
    [[nodiscard]] const std::vector<Presence> &others() const { return m_others; }

Q_SIGNALS:
    void overviewChanged();
    void membershipChanged();
    void vaultChanged();
    /// Somebody else has recorded something; the overview follows by itself.
    void changedByOthers(const hoithi::ContestChange &change);
    /// The store got out of reach, or back again.
    void reachableChanged(bool reachable);
    /// Somebody has saved a form, perhaps this window.
    void draftsChanged();
    /// Others came, went, or took up something else.
    void presenceChanged();
    void roundChanged(int number);
    void failed(const hoithi::Error &error);

private:
    /// Who is told by the session's thread, as long as this lives.
    struct Listener;

    void refreshPeople();
    void takeChange(const ContestChange &change);

    std::shared_ptr<ContestSession> m_session;
    std::shared_ptr<Listener> m_listener;
    QTimer m_refreshing; ///< several changes at once are read once
    bool m_reachable = true;
    QString m_personName;
    QString m_exportPurpose;
    DraftKey m_inHand;
    std::vector<Presence> m_others;
    std::optional<ContestOverview> m_overview;
    Membership m_membership;
    std::optional<VaultState> m_vault;
    std::vector<Proposal> m_proposals;
    int m_round = 1;
    quint64 m_asked = 0; ///< only the newest answers count
    quint64 m_vaultAsked = 0;
};

} // namespace hoithi
