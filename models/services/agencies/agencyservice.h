// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/agencies/agencychangeview.h"
#include "services/agencies/agencyview.h"

#include <QFuture>

#include <vector>

namespace hoithi {

class StoreThread;

/// Which agencies the submissions of an open contest name. Part of a ContestSession, which must live as long; called and answered as
/// that.
class AgencyService
{
public:
    template<typename T>
    using Answer = QFuture<Result<T>>;

    /// The threads are the session's.
    AgencyService(StoreThread &changes, StoreThread &reads, StoreThread &surveys);

    /// Texts that name no agency, of one round or (0) of all; with many submissions it takes a second.
    [[nodiscard]] Answer<UnresolvedAgencies> unresolved(int roundNumber);
    /// What was decided about texts, the newest first; also what was taken back.
    [[nodiscard]] Answer<std::vector<AgencyDecided>> decisions();
    /// Gives for how many texts that is new. It holds for every submission, whenever it came in, and for later ones.
    [[nodiscard]] Answer<qint64> decide(const AgencyRequest &request);
    /// The submissions that a decision with these texts and this agency holds for by now.
    [[nodiscard]] Answer<qint64> submissionsOf(const AgencyRequest &request);
    [[nodiscard]] Answer<void> undo(const QStringList &texts, const QString &reason, const QString &actor);

    /// The agencies as they are on a day; null: today.
    [[nodiscard]] Answer<AgencyList> list(QDate day = {});
    /// What was changed, the newest first.
    [[nodiscard]] Answer<std::vector<AgencyChangeTold>> changes();
    /// Records one change and gives its number; 0, and nothing recorded, where all is so already. Stale where others have changed
    /// agencies since the version that it is based on.
    [[nodiscard]] Answer<qint64> change(const AgencyChangeRequest &request);
    /// What is to be said of edits that may well be recorded: days after the last close, headcounts below the people who took part.
    [[nodiscard]] Answer<QStringList> remarks(const std::vector<AgencyEdit> &edits);
    /// Takes a change back, as if it had never been: refused while a later one rests on it. Gives the number of the new change.
    [[nodiscard]] Answer<qint64> revert(qint64 change, const QString &reason, const QString &actor);
    /// Reads a file (.csv, .xlsx) and compares it with the agencies; nothing is stored.
    [[nodiscard]] Answer<AgencyStage> stage(const QString &file);
    /// Writes the agencies with all that is recorded of them, as stage() reads it: .xlsx, or else CSV.
    [[nodiscard]] Answer<void> exportTo(const QString &path);

private:
    StoreThread &m_changes;
    StoreThread &m_reads;
    StoreThread &m_surveys;
};

/// One decision is about at most so many texts.
inline constexpr qsizetype mostAgencyTextsAtOnce = 1000;
/// What an error shows of a text.
inline constexpr qsizetype longestAgencyTextShown = 80;

} // namespace hoithi
