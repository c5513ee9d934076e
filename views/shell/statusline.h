// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/vaultview.h"

#include <QStatusBar>

#include <optional>

class QLabel;

namespace hoithi {

class ContestState;
struct Membership;
class Settings;
class StatusNotice;

/// The window's last line: which store is open, who is signed in, whether what is sealed can be opened, how the store is
/// reached, when this desktop last backed it up; and what others do meanwhile.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
public:
    StatusLine(const Settings &settings, QWidget *parent);

    /// Null without a contest.
    void look(const ContestState *state);
    /// What somebody else has recorded.
    [[nodiscard]] StatusNotice &news() const { return *m_news; }
    /// What waits for whoever works here.
    [[nodiscard]] StatusNotice &waiting() const { return *m_waiting; }
    /// While the window is locked nobody reads what is told of the contest.
    void setLocked(bool locked);
    void retranslate();

private:
    void lookAtPerson(const Membership &membership);
    void lookAtVault(const std::optional<VaultState> &vault);

    const Settings &m_settings;
    QLabel *m_store;
    StatusNotice *m_news;
    StatusNotice *m_waiting;
    QLabel *m_person; ///< who is signed in, and as what; not there in a contest without members
    QLabel *m_vault;
    QLabel *m_backup; ///< not there until one was made
    QLabel *m_connection;
};

} // namespace hoithi
