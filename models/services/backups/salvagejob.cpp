// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backups/salvagejob.h"

#include "services/verification/verificationjob.h"
#include "storage/copies/salvage.h"

namespace hoithi {

namespace {

void verifyInto(SalvageReport &report, const std::shared_ptr<const Clock> &clock)
{
    Store store;
    store.clock = clock;
    store.name = report.file;
    Result<std::unique_ptr<Database>> opened = Database::open(report.file, OpenMode::OpenExisting);
    if (!opened) {
        report.differences.push_back(opened.error().message);
        return;
    }
    store.database = std::move(*opened);
    const Result<VerifyReport> verified = verifyStore(store, {}, {}, {});
    if (!verified) {
        report.differences.push_back(verified.error().message);
        return;
    }
    for (const VerifyFinding &finding : verified->findings)
        report.differences.push_back(QStringLiteral("%1: %2").arg(finding.subject, finding.problem));
}

} // namespace

Result<SalvageReport> salvageContest(const QString &damaged, const QString &file,
                                     const std::shared_ptr<const Clock> &clock, const std::stop_token &stop)
{
    HOITHI_TRY(const Salvaged salvaged, salvageFile(damaged, file, stop));
    SalvageReport report;
    report.file = file;
    bool broken = false;
    for (const SalvagedTable &table : salvaged.tables) {
        const qint64 lost = std::max(table.refused, table.missing);
        report.tables.push_back({table.name, table.saved, lost, table.broken});
        report.saved += table.saved;
        report.lost += lost;
        broken = broken || table.broken;
    }
    verifyInto(report, clock);
    report.whole = report.lost == 0 && !broken && report.differences.empty();
    return report;
}

} // namespace hoithi
