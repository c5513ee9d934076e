// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The audit trail, verification, backups.
#include "services/anchors/anchorcheck.h"
#include "services/backups/backups.h"
#include "services/people/acting.h"
#include "services/people/membersonly.h"
#include "services/session/sessionparts.h"
#include "services/verification/verificationjob.h"
#include "storage/transaction.h"

#include <utility>

namespace hoithi {

namespace {

/// A copy holds all there is; a server's is the administrator's to take.
Result<void> requireBackup(Store &store)
{
    if (store.database->isShared())
        HOITHI_CHECK(requireAllowed(store, Operation::BackUp, {}));
    return requireWholeView(store);
}

} // namespace

Answer<VerifyReport> ContestSession::verify(const ProgressCallback &progress, const std::vector<ChainHead> &printed)
{
    return d->surveys.run([=, seen = d->seen](Store &store) -> Result<VerifyReport> {
        HOITHI_CHECK(requireWholeView(store));
        std::vector<SeenHead> before = seen ? seen->all() : std::vector<SeenHead>();
        HOITHI_TRY(const Snapshot snapshot, Snapshot::begin(*store.database)); // others may go on working
        Result<VerifyReport> report = verifyStore(store, progress, std::move(before), printed);
        HOITHI_CHECK(store.database->checkUnchanged());
        if (report && seen)
            HOITHI_CHECK(rememberHead(store, *seen));
        return report;
    });
}

Answer<std::vector<VerifyFinding>> ContestSession::compareWithSeen()
{
    if (!d->seen)
        return QtFuture::makeReadyFuture(Result<std::vector<VerifyFinding>>());
    return d->questions.run([seen = d->seen->all()](Store &store) -> Result<std::vector<VerifyFinding>> {
        AnchorCheck check(store, seen);
        HOITHI_CHECK(check.compareSeen());
        return check.findings();
    });
}

Answer<AuditListing> ContestSession::auditListing(AuditFilter filter)
{
    return d->questions.run(
        forMembers([p = d.get(), filter = std::move(filter)](Store &store) { return p->audit.list(store, filter); }));
}

Answer<std::vector<AuditEntry>> ContestSession::auditEntries(std::vector<qint64> numbers)
{
    return d->questions.run(
        forMembers([numbers = std::move(numbers)](Store &store) { return hoithi::auditEntries(store, numbers); }));
}

Answer<AuditEntryState> ContestSession::auditEntryState(qint64 number)
{
    return d->questions.run(forMembers([number](Store &store) { return hoithi::auditEntryState(store, number); }));
}

Answer<VerifyReport> ContestSession::checkQuickly(const std::stop_token &stop)
{
    return d->surveys.run([=](Store &store) { return quickCheck(store, stop); });
}

Answer<void> ContestSession::backup(const QString &file, const std::stop_token &stop)
{
    return d->surveys.run([=](Store &store) -> Result<void> {
        HOITHI_CHECK(requireBackup(store));
        return checkedBackup(store, file, stop);
    });
}

Answer<AutomaticBackup> ContestSession::backupIfChanged(const QString &folder, const std::stop_token &stop)
{
    return d->surveys.run([=](Store &store) -> Result<AutomaticBackup> {
        HOITHI_CHECK(requireBackup(store));
        return automaticBackup(store, folder, stop);
    });
}

} // namespace hoithi
