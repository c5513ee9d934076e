// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A contest from one store into another, row by row.
#include "storage/bulkinsert.h"
#include "storage/copies/copyprogress.h"
#include "storage/database.h"
#include "storage/repositories/contestrepository.h"
#include "storage/row.h"
#include "storage/transaction.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace hoithi {

namespace {

struct Table
{
    const char *name;
    std::vector<const char *> columns; ///< the key first: rows are copied in its order
};

/// Every table of the schema but presence, which ends with whoever is there; those referred to first.
std::vector<Table> tables()
{
    return {
        {"contest",
         {"id", "title", "plan_number", "parent_authority", "issuing_authority", "place", "preset_id",
          "signature_quorum"}},
        {"schedule_change", {"id", "made_by", "made_at", "reason"}},
        {"round", {"number", "title", "opens_at", "closes_at", "change_id"}},
        {"round_version", {"id", "change_id", "round", "title", "opens_at", "closes_at", "cancelled"}},
        {"milestone", {"id", "number", "title", "lead", "due", "partner", "starts"}},
        {"milestone_version",
         {"id", "change_id", "milestone_id", "number", "title", "lead", "partner", "starts", "due", "done_on",
          "cancelled"}},
        {"agency_change", {"id", "person", "changed_at", "reason", "undoes"}},
        {"agency", {"id", "code", "name", "kind", "bloc", "parent_code", "headcount", "change_id"}},
        {"agency_version", {"id", "change_id", "code", "name", "kind", "bloc", "parent_code", "aliases", "counted"}},
        {"agency_merger", {"id", "change_id", "code", "into_code", "since"}},
        {"agency_headcount", {"id", "change_id", "code", "people", "since"}},
        {"agency_alias", {"id", "agency_id", "alias"}},
        {"agency_decision", {"id", "kind", "text", "agency_code", "person", "reason", "decided_at"}},
        {"mapping_profile", {"id", "name", "version", "profile", "layout", "person", "saved_at"}},
        {"key_slot", {"id", "kind", "salt", "operations", "memory", "wrapped", "created_at"}},
        {"content_key", {"id", "purpose", "wrapped", "created_at"}},
        {"roster_entry",
         {"id", "body", "full_name", "account_id", "content_key_id", "phone", "national_id", "phone_index",
          "national_id_index"}},
        {"roster_withdrawal", {"id", "roster_entry_id", "person", "reason", "withdrawn_at"}},
        {"rule_book_version", {"version", "in_force_from_round", "rules", "approver", "reason", "approved_at"}},
        {"question_slot", {"id", "kind", "salt", "operations", "memory", "wrapped", "created_at"}},
        {"round_key", {"round", "wrapped", "key_sha256", "created_at"}},
        {"question_set", {"id", "round", "paper_code", "sealed", "text_sha256", "sealed_at"}},
        {"round_opening", {"round", "opened_by", "opened_at"}},
        {"released_key", {"round", "released"}},
        {"paper", {"id", "round", "code", "option_count"}},
        {"answer_key", {"id", "paper_id", "version", "entries", "approvers", "reason", "approved_at", "salt"}},
        {"question_change", {"id", "made_by", "made_at", "versions", "steps", "images"}},
        {"question_version", {"id", "change_id", "question_id", "version", "key_id", "sealed"}},
        {"question_step", {"id", "change_id", "question_id", "version", "step", "key_id", "comment"}},
        {"question_image", {"id", "change_id", "key_id", "locator", "sealed"}},
        {"paper_draft", {"id", "round", "version", "key_id", "sealed", "made_by", "made_at"}},
        {"frozen_paper", {"round", "key_id", "sealed", "content_sha256", "frozen_by", "frozen_at"}},
        {"import_batch",
         {"id", "round", "file_name", "sha256", "size", "importer", "imported_at", "accepted", "unchanged", "conflicts",
          "excluded", "agency_unresolved", "rejected_by", "content_digest", "content_key_id", "sealing_salt",
          "id_hashes"}},
        {"batch_withdrawal", {"id", "batch_id", "person", "reason", "withdrawn_at"}},
        {"import_issue", {"id", "batch_id", "line", "reason", "field", "content"}},
        {"import_conflict", {"id", "batch_id", "line", "submission_id", "payload", "personal"}},
        {"conflict_decision",
         {"id", "conflict_id", "kind", "submission_id", "batch_id", "judges", "reason", "decided_at"}},
        {"participant_list", {"first_id", "accounts"}},
        {"submission",
         {"id", "batch_id", "participant_id", "submitted_at", "started_at", "prediction", "paper_id", "answers",
          "submission_id", "agency_id", "account_id", "line", "full_name", "phone", "national_id", "phone_index",
          "national_id_index", "agency_code", "agency_name"}},
        {"exclusion", {"round", "participant_id", "roster_entry_id", "batch_id"}},
        {"judge_decision", {"id", "kind", "submission_id", "judges", "reason", "decided_at"}},
        {"ranking_run",
         {"id", "round", "run_hash", "manifest", "rules_version", "target", "participants", "eligible", "all_correct",
          "counted", "computed_at", "standing"}},
        {"standing",
         {"run_id", "ordinal", "submission_position", "place", "prize", "correct", "separated_by", "eligibility"}},
        {"signature", {"run_id", "judge_folded", "judge", "login", "signed_at"}},
        {"account_decision", {"id", "kind", "from_round", "accounts", "judges", "reason", "decided_at"}},
        {"tie_decision", {"id", "round", "method", "seed", "ordering", "judges", "reason", "decided_at"}},
        {"flag_verdict", {"id", "round", "flag", "kind", "outcome", "comment", "judge", "decided_at"}},
        {"run_finalisation", {"run_id", "judge", "comment", "finalised_at"}},
        {"complaint",
         {"id", "round", "received_at", "way", "about", "answer_days", "answer_due", "complain_until", "content_key_id",
          "sealed", "person", "recorded_at"}},
        {"complaint_step",
         {"id", "complaint_id", "kind", "submission_id", "outcome", "audit_entry", "letter_number", "letter_date",
          "content_key_id", "sealed", "person", "recorded_at"}},
        {"award",
         {"id", "round", "run_id", "basis", "place", "prize", "prize_name", "amount", "submission_id", "agency_id",
          "awarded_at"}},
        {"member", {"id", "login", "full_name", "role", "active", "recorded_at"}},
        {"member_password", {"login", "verifier"}},
        {"proposal", {"id", "act", "subject", "content", "reason", "login", "full_name", "proposed_at", "salt"}},
        {"proposal_end", {"id", "proposal_id", "outcome", "full_name", "ended_at"}},
        {"retention_policy", {"id", "months", "until_day", "set_by", "reason", "set_at"}},
        {"draft", {"area", "subject", "row_version", "content", "edited_by", "edited_at"}},
        {"audit_entry", {"seq", "at", "actor", "action", "subject", "payload", "previous_hash", "hash"}},
    };
}

/// Rows copied so far of all there are.
struct CopyCount
{
    const CopyOptions &options;
    qint64 total = 0;
    qint64 done = 0;

    Result<void> next()
    {
        constexpr qint64 rowsBetween = 2000;
        const bool go = ++done % rowsBetween != 0 || goesOn(options, done, total);
        return go ? Result<void>() : cancelled();
    }
};

void addValue(BulkInsert &insert, const QVariant &value, std::vector<QByteArray> &keep)
{
    if (value.isNull()) {
        insert.add(std::optional<qint64>());
        return;
    }
    const bool isText = value.typeId() == QMetaType::QString;
    if (!isText && value.typeId() != QMetaType::QByteArray) {
        insert.add(value.toLongLong());
        return;
    }
    const QByteArray &bytes = keep.emplace_back(isText ? value.toString().toUtf8() : value.toByteArray());
    const std::string_view view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    isText ? insert.add(view) : insert.addBytes(view);
}

/// Whether a server decides row by row who may add to it (access.sql): COPY does not go with that, unless for a superuser.
bool isGuardedByRow(const Table &table)
{
    constexpr std::array<std::string_view, 11> guarded{
        "question_set", "released_key",   "ranking_run", "standing", "answer_key",     "proposal",
        "signature",    "judge_decision", "audit_entry", "member",   "member_password"};
    return std::ranges::find(guarded, table.name) != guarded.end();
}

/// One statement a row: such tables are small.
Result<void> copyRows(Database &from, Database &to, const QString &name, const QStringList &columns, CopyCount &count)
{
    const QString insert = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                               .arg(name, columns.join(QLatin1String(", ")),
                                    QStringList(columns.size(), QStringLiteral("?")).join(QLatin1String(", ")));
    Result<void> written;
    HOITHI_CHECK(from.select(
        QStringLiteral("SELECT %1 FROM %2 ORDER BY %3").arg(columns.join(QLatin1String(", ")), name, columns[0]), {},
        [&](const Row &row) {
            QVariantList values;
            for (int i = 0; i < columns.size(); ++i)
                values.append(row.value(i));
            if (written)
                written = to.execute(insert, values);
            if (written)
                written = count.next();
        }));
    return written;
}

Result<void> copyTable(Database &from, Database &to, const Table &table, CopyCount &count)
{
    QStringList names;
    for (const char *column : table.columns)
        names.append(QLatin1String(column));
    const QString name = QLatin1String(table.name);
    if (to.isShared() && isGuardedByRow(table))
        return copyRows(from, to, name, names, count);
    HOITHI_TRY(BulkInsert insert, BulkInsert::begin(to, name, table.columns));
    Result<void> written;
    std::vector<QByteArray> keep;
    keep.reserve(table.columns.size());
    HOITHI_CHECK(from.select(
        QStringLiteral("SELECT %1 FROM %2 ORDER BY %3").arg(names.join(QLatin1String(", ")), name, names[0]), {},
        [&](const Row &row) {
            keep.clear();
            for (int i = 0; i < names.size() && written; ++i)
                addValue(insert, row.value(i), keep);
            if (written)
                written = insert.endRow();
            if (written)
                written = count.next();
        }));
    HOITHI_CHECK(written);
    return insert.flush();
}

/// No member of a server's contest reads passwords, which there are a file's only: nobody signs in to a server by them.
Result<bool> mayRead(Database &from, const Table &table)
{
    if (!from.isShared() || std::string_view(table.name) != "member_password")
        return true;
    HOITHI_TRY(const qint64 may,
               from.number(QStringLiteral("SELECT has_table_privilege('member_password', 'SELECT')::int")));
    return may == 1;
}

Result<void> copyTables(Database &from, Database &to, const CopyOptions &options)
{
    CopyCount count{options};
    for (const Table &table : tables()) {
        if (!options.observer)
            break;
        HOITHI_TRY(const bool readable, mayRead(from, table));
        if (!readable)
            continue;
        HOITHI_TRY(const qint64 rows,
                   from.number(QString(QLatin1String("SELECT COUNT(*) FROM ") + QLatin1String(table.name))));
        count.total += rows;
    }
    for (const Table &table : tables()) {
        HOITHI_TRY(const bool readable, mayRead(from, table));
        if (readable)
            HOITHI_CHECK(copyTable(from, to, table, count));
    }
    return {};
}

} // namespace

Result<void> copyContest(Database &source, Database &target, const CopyOptions &options)
{
    HOITHI_TRY(const Snapshot snapshot, Snapshot::begin(source));
    HOITHI_TRY(Transaction transaction, Transaction::begin(target, QStringLiteral("copy")));
    HOITHI_CHECK(ContestRepository(target).requireNone());
    HOITHI_CHECK(copyTables(source, target, options));
    if (options.check)
        HOITHI_CHECK(options.check(target));
    return transaction.commit();
}

} // namespace hoithi
