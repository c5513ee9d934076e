// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/agencies/agencyservice.h"
#include "services/anchors/seenheads.h"
#include "services/audit/auditindex.h"
#include "services/backend/backendservice.h"
#include "services/bank/openbank.h"
#include "services/bankservice.h"
#include "services/changewatch.h"
#include "services/complaints/complaintservice.h"
#include "services/conflicts/conflictservice.h"
#include "services/contest/contestcreation.h"
#include "services/contestsession.h"
#include "services/import/dumpfiles/dumpfileservice.h"
#include "services/import/profiles/profileservice.h"
#include "services/paperservice.h"
#include "services/ranking/runs/runservice.h"
#include "services/ranking/standingcache.h"
#include "services/ranking/standingsearch.h"
#include "services/review/flagservice.h"
#include "services/review/reviewservice.h"
#include "services/roster/rosterservice.h"
#include "services/rules/rulesservice.h"
#include "services/schedule/scheduleservice.h"
#include "services/storethread.h"

#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace hoithi {

/// What follows each change: this computer remembers how far the audit chain came. Where that fails, the change stands.
[[nodiscard]] StoreThread::Afterwards remembering(const std::shared_ptr<SeenHeads> &seen);

/// Three connections, each made when first needed, so that no page waits for an import. Questions are answered from one
/// state of the store each; the caches, the search and the open bank belong to their thread.
struct ContestSession::Private
{
    Private(const QString &store, std::shared_ptr<const Clock> clock_, std::shared_ptr<SeenHeads> seenHeads)
        : name(store), clock(std::move(clock_)), seen(std::move(seenHeads)),
          changes(store, clock, shared, StoreThread::View::Latest, StoreThread::Use::Changes, remembering(seen)),
          questions(store, clock, shared, StoreThread::View::Snapshot, StoreThread::Use::Reads),
          surveys(store, clock, shared, StoreThread::View::Latest, StoreThread::Use::Reads)
    {}

    QString name;
    std::shared_ptr<const Clock> clock;
    RecoveryCodes recoveryCodes;     ///< written before the session is given out
    std::shared_ptr<SeenHeads> seen; ///< may be null
    std::shared_ptr<SessionShare> shared = std::make_shared<SessionShare>();
    std::unique_ptr<QTemporaryDir> folder; ///< of what was saved from a damaged file; goes last
    std::shared_ptr<const SalvageReport> salvaged;
    StandingCache standings;
    StandingSearch search;
    AuditIndex audit;
    std::shared_ptr<OpenBank> openBank = std::make_shared<OpenBank>();
    BankService bank{changes, questions, surveys, shared, openBank};
    PaperService papers{changes, questions, openBank};
    ReviewService review{changes, questions, surveys};
    RunService runs{questions, surveys};
    FlagService flags{questions, surveys};
    ScheduleService schedule{changes, questions};
    AgencyService agencies{changes, questions, surveys};
    ProfileService profiles{changes, questions, surveys};
    DumpFileService dumpFiles{surveys};
    RosterService roster{changes, questions, surveys};
    ConflictService conflicts{changes, questions};
    RulesService rules{changes, questions, surveys};
    ComplaintService complaints{changes, questions};
    StoreThread changes;   ///< everything that writes, one after another
    StoreThread questions; ///< what a page shows
    StoreThread surveys;   ///< reads that take long: previews of files, verification, backup
    // Goes before the threads that it waits for.
    BackendService backend{changes, questions};
    std::unique_ptr<ChangeWatch> watch;
};

} // namespace hoithi
