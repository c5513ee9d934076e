// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "services/schedule/scheduleview.h"

#include <QFuture>
#include <QStringList>

namespace hoithi {

class StoreThread;

/// The rounds and milestones of an open contest. Part of a ContestSession, which must live as long; called and answered as that.
class ScheduleService
{
public:
    template<typename T>
    using Answer = QFuture<Result<T>>;

    /// The threads are the session's.
    ScheduleService(StoreThread &changes, StoreThread &reads);

    [[nodiscard]] Answer<ScheduleState> state();
    /// A calendar file, or the timeline beside a table. Needs a QGuiApplication, but for the calendar.
    [[nodiscard]] Answer<void> exportFile(const QString &file, ScheduleFormat format);
    /// Records all of it as one change, and gives the new version. Stale where somebody was faster: the message says what they
    /// changed. Sealed where a round is added whose questions are to be sealed and nobody has given the passphrase.
    [[nodiscard]] Answer<qint64> change(const ScheduleRequest &request);
    /// Why lines cannot be recorded as they are wanted, a sentence each; of what depends on the lines alone, and nobody's name.
    [[nodiscard]] Answer<QStringList> refusals(const ScheduleRequest &request);

private:
    StoreThread &m_changes;
    StoreThread &m_reads;
};

} // namespace hoithi
