// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/server/commitoutcome.h"

#include "storage/database.h"
#include "storage/row.h"

#include <QCoreApplication>

#include <chrono>
#include <thread>

namespace hoithi {

namespace {

enum class Outcome { Done, NotDone, Pending, Unknown };

tl::unexpected<Error> notDone()
{
    return failure(ErrorCode::Locked,
                   QCoreApplication::translate("Storage", "The connection to the server was lost: nothing was stored. "
                                                          "Try again in a moment."),
                   QStringLiteral("not committed"));
}

/// Numbers of transactions may be given twice after a crash, hashes of the audit chain never: where there is an entry, it
/// decides, once the transaction is certain to have ended.
Result<Outcome> outcomeOf(Database &database, const CommitMark &mark)
{
    QString status;
    QString timeline;
    // A number not given yet is none of this server's: what carried it is lost. A snapshot's xmax does not tell: the newest
    // transactions have greater numbers while they are in progress. Only a replica gives none to ask for.
    HOITHI_CHECK(database.select(
        QStringLiteral("SELECT CASE WHEN ?::text::xid8 < CASE WHEN pg_is_in_recovery() THEN "
                       "pg_snapshot_xmax(pg_current_snapshot()) ELSE pg_current_xact_id() END THEN "
                       "pg_xact_status(?::text::xid8) ELSE 'lost' END, "
                       "left(CASE WHEN pg_is_in_recovery() THEN '' ELSE pg_walfile_name(pg_current_wal_lsn()) END, 8)"),
        {mark.transaction, mark.transaction}, [&](const Row &row) {
            status = row.text(0);
            timeline = row.text(1);
        }));
    if (status == QLatin1String("in progress"))
        return Outcome::Pending;
    if (mark.auditSeq > 0) {
        HOITHI_TRY(const qint64 found,
                   database.number(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE seq = ? AND hash = ?"),
                                   {mark.auditSeq, mark.auditHash}));
        return found == 1 ? Outcome::Done : Outcome::NotDone;
    }
    if (timeline != mark.timeline || status.isEmpty())
        return Outcome::Unknown;
    return status == QLatin1String("committed") ? Outcome::Done : Outcome::NotDone;
}

} // namespace

Error commitUnknown()
{
    return {ErrorCode::Locked,
            QCoreApplication::translate("Storage",
                                        "The connection to the server was lost while a change was stored, and "
                                        "whether it is stored is not known. Look before you do it again."),
            QStringLiteral("commit unknown")};
}

Result<CommitMark> markCommit(Database &database)
{
    CommitMark mark;
    bool audited = false;
    HOITHI_CHECK(database.select(
        QStringLiteral("SELECT COALESCE(pg_current_xact_id_if_assigned()::text, ''), "
                       "left(pg_walfile_name(pg_current_wal_lsn()), 8), "
                       "COALESCE(has_table_privilege(to_regclass('hoithi.audit_entry'), 'SELECT'), false)::int"),
        {}, [&](const Row &row) {
            mark.transaction = row.text(0);
            mark.timeline = row.text(1);
            audited = row.number(2) == 1;
        }));
    if (mark.transaction.isEmpty() || !audited)
        return mark;
    // Savepoints have numbers of their own, younger than the transaction's. Writers before us had older ones.
    HOITHI_CHECK(database.select(
        QStringLiteral("SELECT seq, hash FROM (SELECT seq, hash, xmin FROM audit_entry ORDER BY seq DESC LIMIT 1) AS "
                       "head WHERE age(xmin) <= age(pg_current_xact_id()::xid)"),
        {}, [&](const Row &row) {
            mark.auditSeq = row.number(0);
            mark.auditHash = row.text(1);
        }));
    return mark;
}

Result<void> settleCommit(Database &database, const CommitMark &mark)
{
    using namespace std::chrono_literals;
    if (mark.transaction.isEmpty())
        return database.reconnect(); // nothing was written
    Outcome outcome = Outcome::Unknown;
    const auto end = std::chrono::steady_clock::now() + 20s;
    for (auto pause = 100ms; std::chrono::steady_clock::now() < end; pause = std::min(pause * 2, 2000ms)) {
        if (database.isBroken() && !database.reconnect()) {
            std::this_thread::sleep_for(pause);
            continue;
        }
        const Result<Outcome> asked = outcomeOf(database, mark);
        outcome = asked.value_or(Outcome::Unknown);
        if (asked && outcome != Outcome::Pending)
            break;
        std::this_thread::sleep_for(pause);
    }
    if (outcome == Outcome::Done)
        return {};
    return outcome == Outcome::NotDone ? notDone() : failure(commitUnknown());
}

} // namespace hoithi
