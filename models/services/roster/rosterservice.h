// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/participant/rosterstage.h"
#include "services/roster/rosterview.h"

#include <QFuture>

#include <stop_token>
#include <vector>

namespace hoithi {

class StoreThread;

/// Who may take part but win nothing: the roster of an open contest. Part of a ContestSession, which must live as long; called and
/// answered as that.
class RosterService
{
public:
    template<typename T>
    using Answer = QFuture<Result<T>>;

    /// The threads are the session's.
    RosterService(StoreThread &changes, StoreThread &reads, StoreThread &surveys);

    [[nodiscard]] Answer<RosterList> list();
    /// The submissions that people on the roster match, by account, phone or national id.
    [[nodiscard]] Answer<RosterAppearances> appearances(const AppearanceRequest &request);

    /// Reads a file (.csv, .xlsx) and compares it with the roster; nothing is stored. Sealed without the key of personal data.
    [[nodiscard]] Answer<RosterStage> stage(const QString &file, const std::stop_token &stop = {});
    /// What add() would do to submissions and results; nothing is stored. Sealed without the key.
    [[nodiscard]] Answer<RosterAdding> effectOfAdding(std::vector<RosterEntry> entries);
    /// Adds those of `entries` who are not on the roster: they are excluded from every ranking that is computed from then on.
    /// Sealed without the key.
    [[nodiscard]] Answer<RosterAdding> add(std::vector<RosterEntry> entries, const QString &actor);
    /// Takes entries out that were made by mistake: they exclude nobody from rankings computed from then on. All or none.
    [[nodiscard]] Answer<void> withdraw(std::vector<qint64> entries, const QString &reason, const QString &actor);

private:
    StoreThread &m_changes;
    StoreThread &m_reads;
    StoreThread &m_surveys;
};

/// At most so many entries are withdrawn at once.
inline constexpr qsizetype mostWithdrawnAtOnce = 1000;

} // namespace hoithi
