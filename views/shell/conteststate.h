// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/contestsession.h"

#include <QObject>

#include <memory>
#include <optional>

namespace hoithi {

/// What all pages share about the open contest: its overview, read again after every change, and the round looked at.
class ContestState final : public QObject
{
    Q_OBJECT
public:
    explicit ContestState(std::shared_ptr<ContestSession> session, QObject *parent = nullptr);

    [[nodiscard]] ContestSession &session() const { return *m_session; }
    /// For whoever must not be the last to let go of it.
    [[nodiscard]] const std::shared_ptr<ContestSession> &sharedSession() const { return m_session; }
    [[nodiscard]] const std::optional<ContestOverview> &overview() const { return m_overview; }
    /// Null while the overview is not there, or for an unknown number.
    [[nodiscard]] const RoundState *roundState(int number) const;
    [[nodiscard]] QString roundTitle(int number) const;

    /// The round chosen in the top bar; 0 stands for the whole contest on pages that offer it.
    [[nodiscard]] int round() const { return m_round; }
    void setRound(int number);

    void refresh();

Q_SIGNALS:
    void overviewChanged();
    void roundChanged(int number);
    void failed(const hoithi::Error &error);

private:
    std::shared_ptr<ContestSession> m_session;
    std::optional<ContestOverview> m_overview;
    int m_round = 1;
    quint64 m_asked = 0; ///< only the newest answer counts
};

} // namespace hoithi
