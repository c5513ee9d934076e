// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verification/recordreading.h"

#include "storage/repositories/auditrepository.h"
#include "storage/repositories/rosterrepository.h"
#include "vault/hashchain.h"

namespace hoithi {

TrailCheck checkTrail(Store &store, FactLedger &ledger)
{
    TrailCheck check;
    std::vector<AuditEntry> entries;
    check.read = AuditRepository(*store.database).forEach([&](const AuditEntry &entry) { entries.push_back(entry); });
    const auto add = [&check](const QString &subject, const QString &problem) {
        check.findings.push_back({subject, problem});
    };
    QByteArray previous;
    qint64 expected = 1;
    for (const AuditEntry &entry : entries) {
        const QString subject = Services::tr("audit entry %1").arg(entry.seq);
        if (entry.seq != expected)
            add(subject, Services::tr("an entry before it is missing"));
        if (entry.previousHash != previous)
            add(subject, Services::tr("it does not follow the entry before it"));
        if (chainHash(entry) != entry.hash)
            add(subject, Services::tr("it was altered"));
        previous = entry.hash;
        expected = entry.seq + 1;
    }
    check.entries = static_cast<qint64>(entries.size());
    if (entries.empty())
        add(Services::tr("audit trail"), Services::tr("it is empty"));
    ledger.addAudited(entries);
    return check;
}

Result<void> readRecords(Store &store, FactLedger &ledger)
{
    Database &database = *store.database;
    HOITHI_TRY(const std::vector<Fact> contest, contestFacts(database));
    ledger.addStored(contest);
    for (const RowFacts table : {RowFacts::Rules,
                                 RowFacts::Keys,
                                 RowFacts::Batches,
                                 RowFacts::Decisions,
                                 RowFacts::Runs,
                                 RowFacts::Signatures,
                                 RowFacts::Awards,
                                 RowFacts::Members,
                                 RowFacts::Proposals,
                                 RowFacts::ProposalEnds,
                                 RowFacts::KeySlots,
                                 RowFacts::ContentKeys,
                                 RowFacts::QuestionSlots,
                                 RowFacts::RoundKeys,
                                 RowFacts::QuestionSets,
                                 RowFacts::RoundOpenings,
                                 RowFacts::ReleasedKeys,
                                 RowFacts::Retention,
                                 RowFacts::QuestionChanges,
                                 RowFacts::PaperDrafts,
                                 RowFacts::FrozenPapers,
                                 RowFacts::AccountDecisions,
                                 RowFacts::TieDecisions,
                                 RowFacts::FlagVerdicts,
                                 RowFacts::ConflictDecisions,
                                 RowFacts::Finalisations,
                                 RowFacts::ScheduleChanges,
                                 RowFacts::AddedRounds,
                                 RowFacts::RoundVersions,
                                 RowFacts::MilestoneVersions,
                                 RowFacts::RosterWithdrawals,
                                 RowFacts::BatchWithdrawals,
                                 RowFacts::AgencyDecisions,
                                 RowFacts::AgencyChanges,
                                 RowFacts::AddedAgencies,
                                 RowFacts::AgencyVersions,
                                 RowFacts::AgencyMergers,
                                 RowFacts::AgencyHeadcounts,
                                 RowFacts::MappingProfiles,
                                 RowFacts::Complaints,
                                 RowFacts::ComplaintSteps}) {
        HOITHI_TRY(const std::vector<Fact> facts, rowFacts(database, table));
        ledger.addStored(facts);
    }
    for (const GroupFacts table :
         {GroupFacts::Issues, GroupFacts::Conflicts, GroupFacts::Winners, GroupFacts::QuestionVersions,
          GroupFacts::QuestionSteps, GroupFacts::QuestionImages}) {
        HOITHI_TRY(const std::vector<Fact> facts, groupFacts(database, table));
        ledger.addStored(facts);
    }
    return {};
}

Result<void> readRoster(Store &store, FactLedger &ledger)
{
    HOITHI_TRY(const qint64 count, RosterRepository(*store.database).count());
    std::vector<qint64> sizes = ledger.rosterSizes();
    if (count > 0 && (sizes.empty() || sizes.back() != count))
        sizes.push_back(count);
    for (const qint64 size : sizes) {
        if (size < 0 || size > count)
            continue;
        HOITHI_TRY(const std::vector<Fact> facts, rosterFacts(*store.database, size));
        ledger.addStored(facts);
    }
    return {};
}

} // namespace hoithi
