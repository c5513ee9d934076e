// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/facts.h"

#include "base/rowdigest.h"
#include "storage/bulkscan.h"
#include "storage/database.h"
#include "storage/row.h"

#include <map>
#include <string_view>

namespace hoithi {

namespace {

struct RowQuery
{
    const char *table;
    int idColumns; ///< the first so many columns are its id
    int columns;
    const char *select;
    const char *key;
    const char *order;
};

RowQuery queryOf(RowFacts table)
{
    switch (table) {
    case RowFacts::Rules:
        return {"rule_book_version",
                1,
                6,
                "SELECT version, in_force_from_round, rules, approver, reason, approved_at FROM rule_book_version",
                "version",
                "version"};
    case RowFacts::Keys: // a paper without a key, or a key without a paper, must show too
        return {"answer_key",
                3,
                11,
                "SELECT p.round, p.code, k.version, k.id, p.id, p.option_count, k.entries, k.approvers, "
                "k.reason, k.approved_at, k.salt FROM answer_key k FULL JOIN paper p ON p.id = k.paper_id",
                "k.id",
                "k.id"};
    case RowFacts::Batches:
        return {
            "import_batch",
            2,
            16,
            "SELECT id, round, file_name, sha256, size, importer, imported_at, accepted, unchanged, conflicts, "
            "excluded, agency_unresolved, rejected_by, content_digest, content_key_id, sealing_salt FROM import_batch",
            "id",
            "id"};
    case RowFacts::Decisions:
        return {"judge_decision",
                1,
                6,
                "SELECT id, kind, submission_id, judges, reason, decided_at FROM judge_decision",
                "id",
                "id"};
    case RowFacts::Runs:
        return {"ranking_run",
                2,
                11,
                "SELECT id, round, run_hash, manifest, rules_version, target, participants, eligible, all_correct, "
                "counted, computed_at FROM ranking_run",
                "id",
                "id"};
    case RowFacts::Signatures:
        return {"signature", 2,
                5,           "SELECT run_id, judge, judge_folded, login, signed_at FROM signature",
                "run_id",    "run_id, judge_folded"};
    case RowFacts::KeySlots:
        return {"key_slot", 1,   7, "SELECT id, kind, salt, operations, memory, wrapped, created_at FROM key_slot",
                "id",       "id"};
    case RowFacts::ContentKeys:
        return {"content_key", 1, 4, "SELECT id, purpose, wrapped, created_at FROM content_key", "id", "id"};
    case RowFacts::QuestionSlots:
        return {"question_slot",
                1,
                7,
                "SELECT id, kind, salt, operations, memory, wrapped, created_at FROM question_slot",
                "id",
                "id"};
    case RowFacts::RoundKeys:
        return {"round_key", 1, 4, "SELECT round, wrapped, key_sha256, created_at FROM round_key", "round", "round"};
    case RowFacts::QuestionSets:
        return {
            "question_set", 3,   6, "SELECT round, paper_code, id, sealed, text_sha256, sealed_at FROM question_set",
            "id",           "id"};
    case RowFacts::RoundOpenings:
        return {"round_opening", 1, 3, "SELECT round, opened_by, opened_at FROM round_opening", "round", "round"};
    case RowFacts::ReleasedKeys:
        return {"released_key", 1, 2, "SELECT round, released FROM released_key", "round", "round"};
    case RowFacts::Retention:
        return {"retention_policy",
                1,
                6,
                "SELECT id, months, until_day, set_by, reason, set_at FROM retention_policy",
                "id",
                "id"};
    case RowFacts::QuestionChanges:
        return {"question_change",
                1,
                6,
                "SELECT id, made_by, made_at, versions, steps, images FROM question_change",
                "id",
                "id"};
    case RowFacts::PaperDrafts:
        return {"paper_draft", 2,   7, "SELECT round, version, id, key_id, sealed, made_by, made_at FROM paper_draft",
                "id",          "id"};
    case RowFacts::FrozenPapers:
        return {"frozen_paper",
                1,
                6,
                "SELECT round, key_id, sealed, content_sha256, frozen_by, frozen_at FROM frozen_paper",
                "round",
                "round"};
    case RowFacts::AccountDecisions:
        return {"account_decision",
                1,
                7,
                "SELECT id, kind, from_round, accounts, judges, reason, decided_at FROM account_decision",
                "id",
                "id"};
    case RowFacts::TieDecisions:
        return {"tie_decision",
                1,
                8,
                "SELECT id, round, method, seed, ordering, judges, reason, decided_at FROM tie_decision",
                "id",
                "id"};
    case RowFacts::FlagVerdicts:
        return {"flag_verdict",
                1,
                8,
                "SELECT id, round, flag, kind, outcome, comment, judge, decided_at FROM flag_verdict",
                "id",
                "id"};
    case RowFacts::Finalisations:
        return {"run_finalisation", 1,       4, "SELECT run_id, judge, comment, finalised_at FROM run_finalisation",
                "run_id",           "run_id"};
    case RowFacts::ScheduleChanges:
        return {"schedule_change", 1, 4, "SELECT id, made_by, made_at, reason FROM schedule_change", "id", "id"};
    case RowFacts::AddedRounds:
        return {
            "round",
            1,
            5,
            "SELECT number, title, opens_at, closes_at, change_id FROM (SELECT * FROM round WHERE change_id <> 0) r",
            "number",
            "number"};
    case RowFacts::RoundVersions:
        return {"round_version",
                1,
                7,
                "SELECT id, change_id, round, title, opens_at, closes_at, cancelled FROM round_version",
                "id",
                "id"};
    case RowFacts::MilestoneVersions:
        return {
            "milestone_version",
            1,
            11,
            "SELECT id, change_id, milestone_id, number, title, lead, partner, starts, due, done_on, cancelled FROM "
            "milestone_version",
            "id",
            "id"};
    case RowFacts::RosterWithdrawals:
        return {"roster_withdrawal",
                1,
                5,
                "SELECT id, roster_entry_id, person, reason, withdrawn_at FROM roster_withdrawal",
                "id",
                "id"};
    case RowFacts::BatchWithdrawals:
        return {"batch_withdrawal",
                1,
                5,
                "SELECT id, batch_id, person, reason, withdrawn_at FROM batch_withdrawal",
                "id",
                "id"};
    case RowFacts::ConflictDecisions:
        return {"conflict_decision",
                1,
                8,
                "SELECT id, conflict_id, kind, submission_id, batch_id, judges, reason, decided_at FROM "
                "conflict_decision",
                "id",
                "id"};
    case RowFacts::AgencyDecisions:
        return {"agency_decision",
                1,
                7,
                "SELECT id, kind, text, agency_code, person, reason, decided_at FROM agency_decision",
                "id",
                "id"};
    case RowFacts::AgencyChanges:
        return {"agency_change", 1, 5, "SELECT id, person, changed_at, reason, undoes FROM agency_change", "id", "id"};
    case RowFacts::AddedAgencies:
        return {"agency",
                1,
                8,
                "SELECT id, code, name, kind, bloc, parent_code, headcount, change_id FROM (SELECT * FROM agency "
                "WHERE change_id <> 0) a",
                "id",
                "id"};
    case RowFacts::AgencyVersions:
        return {"agency_version",
                1,
                9,
                "SELECT id, change_id, code, name, kind, bloc, parent_code, aliases, counted FROM agency_version",
                "id",
                "id"};
    case RowFacts::AgencyMergers:
        return {"agency_merger", 1, 5, "SELECT id, change_id, code, into_code, since FROM agency_merger", "id", "id"};
    case RowFacts::AgencyHeadcounts:
        return {
            "agency_headcount", 1, 5, "SELECT id, change_id, code, people, since FROM agency_headcount", "id", "id"};
    case RowFacts::MappingProfiles:
        return {"mapping_profile",
                1,
                7,
                "SELECT id, name, version, profile, layout, person, saved_at FROM mapping_profile",
                "id",
                "id"};
    case RowFacts::Members:
        return {"member", 2, 6, "SELECT id, login, full_name, role, active, recorded_at FROM member", "id", "id"};
    case RowFacts::Proposals:
        return {
            "proposal", 1,
            9,          "SELECT id, act, subject, content, reason, login, full_name, proposed_at, salt FROM proposal",
            "id",       "id"};
    case RowFacts::ProposalEnds:
        return {"proposal_end", 1,   5, "SELECT id, proposal_id, outcome, full_name, ended_at FROM proposal_end",
                "id",           "id"};
    case RowFacts::Complaints:
        return {"complaint",
                1,
                12,
                "SELECT id, round, received_at, way, about, answer_days, answer_due, complain_until, content_key_id, "
                "sealed, person, recorded_at FROM complaint",
                "id",
                "id"};
    case RowFacts::ComplaintSteps:
        return {"complaint_step",
                1,
                12,
                "SELECT id, complaint_id, kind, submission_id, outcome, audit_entry, letter_number, letter_date, "
                "content_key_id, sealed, person, recorded_at FROM complaint_step",
                "id",
                "id"};
    case RowFacts::Awards:
        break;
    }
    return {
        "award",
        1,
        11,
        "SELECT id, round, run_id, basis, place, prize, prize_name, amount, submission_id, agency_id, awarded_at FROM "
        "award",
        "id",
        "id"};
}

struct GroupQuery
{
    const char *table;
    const char *select; ///< the owner, then the columns digested
    const char *owner;
    const char *order;
    std::string_view types; ///< of the columns digested: n number, t text, b bytes
};

GroupQuery queryOf(GroupFacts table)
{
    switch (table) {
    case GroupFacts::Issues:
        return {"import_issue", "SELECT batch_id, line, reason, field, content FROM import_issue", "batch_id", "id",
                "nttb"};
    case GroupFacts::Conflicts:
        return {"import_conflict", "SELECT batch_id, line, submission_id, payload, personal FROM import_conflict",
                "batch_id", "id", "nttb"};
    case GroupFacts::QuestionVersions:
        return {"question_version", "SELECT change_id, id, question_id, version, key_id, sealed FROM question_version",
                "change_id", "change_id, id", "nnnnb"};
    case GroupFacts::QuestionSteps:
        return {"question_step", "SELECT change_id, id, question_id, version, step, key_id, comment FROM question_step",
                "change_id", "change_id, id", "nnntnb"};
    case GroupFacts::QuestionImages:
        return {"question_image", "SELECT change_id, id, key_id, locator, sealed FROM question_image", "change_id",
                "change_id, id", "nntb"};
    case GroupFacts::Winners:
        break;
    }
    return {
        "standing",
        "SELECT run_id, ordinal, submission_position, place, prize, correct, separated_by, eligibility FROM standing",
        "run_id", "run_id, ordinal", "nnnnnnn"};
}

void addColumn(RowDigest &digest, const Row &row, int column)
{
    if (row.isNull(column)) {
        digest.addNull();
        return;
    }
    const QByteArray text = row.utf8(column);
    digest.add(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
}

Result<Fact> tableFact(Database &database, const char *table, const char *columns, int count)
{
    RowDigest digest;
    HOITHI_CHECK(database.select(
        QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(QLatin1String(columns), QLatin1String(table)), {},
        [&](const Row &row) {
            for (int i = 0; i < count; ++i)
                addColumn(digest, row, i);
            digest.endRow();
        }));
    return Fact{QString::fromLatin1(table).section(u' ', 0, 0), {}, digest.hex()};
}

void addFields(RowDigest &digest, const ScannedRow &row, std::string_view types)
{
    for (std::size_t i = 0; i < types.size(); ++i) {
        const int column = static_cast<int>(i) + 1;
        if (types[i] == 'n')
            digest.add(row.number(column));
        else if (types[i] == 'b')
            digest.add(row.bytes(column));
        else
            digest.add(row.text(column));
    }
    digest.endRow();
}

} // namespace

Result<std::vector<Fact>> contestFacts(Database &database)
{
    struct Table
    {
        const char *name;
        const char *columns;
        int count;
    };
    const Table tables[] = {
        {"contest", "id, title, plan_number, parent_authority, issuing_authority, place, preset_id, signature_quorum",
         8},
        {"round WHERE change_id = 0", "number, title, opens_at, closes_at", 4},
        {"milestone", "id, number, title, lead, due", 5},
        {"agency WHERE change_id = 0", "id, code, name, kind, bloc, parent_code, headcount", 7},
        {"agency_alias", "id, agency_id, alias", 3}};
    std::vector<Fact> facts;
    for (const Table &table : tables) {
        HOITHI_TRY(Fact fact, tableFact(database, table.name, table.columns, table.count));
        facts.push_back(std::move(fact));
    }
    HOITHI_TRY(const qint64 planned, database.number(QStringLiteral("SELECT COUNT(*) FROM milestone WHERE partner <> "
                                                                    "'' OR starts <> ''")));
    if (planned > 0) { // contests made before 0013_schedule have none
        HOITHI_TRY(Fact fact, tableFact(database, "milestone", "id, partner, starts", 3));
        fact.table = QStringLiteral("milestone_plan");
        facts.push_back(std::move(fact));
    }
    return facts;
}

Result<std::vector<Fact>> rowFacts(Database &database, RowFacts table, std::optional<qint64> key)
{
    const RowQuery query = queryOf(table);
    QString sql = QString::fromLatin1(query.select);
    if (key)
        sql += QStringLiteral(" WHERE %1 = ?").arg(QLatin1String(query.key));
    sql += QStringLiteral(" ORDER BY %1").arg(QLatin1String(query.order));
    std::vector<Fact> facts;
    HOITHI_CHECK(database.select(sql, key ? QVariantList{*key} : QVariantList{}, [&](const Row &row) {
        Fact fact{QString::fromLatin1(query.table), {}, {}};
        for (int i = 0; i < query.idColumns; ++i)
            fact.id.append(row.text(i));
        RowDigest digest;
        for (int i = 0; i < query.columns; ++i)
            addColumn(digest, row, i);
        fact.digest = digest.hex();
        facts.push_back(std::move(fact));
    }));
    return facts;
}

Result<std::vector<Fact>> rosterFacts(Database &database, qint64 entries)
{
    constexpr int lastText = 3;
    constexpr int firstSealed = 5;
    constexpr int columns = 9;
    RowDigest people;
    RowDigest sealed;
    HOITHI_CHECK(database.select(
        QStringLiteral("SELECT id, body, full_name, account_id, content_key_id, phone, national_id, phone_index, "
                       "national_id_index FROM roster_entry WHERE id <= ? ORDER BY id"),
        {entries}, [&](const Row &row) {
            for (int i = 0; i <= lastText; ++i)
                addColumn(people, row, i);
            people.endRow();
            sealed.add(row.number(0));
            sealed.add(row.number(lastText + 1));
            for (int i = firstSealed; i < columns; ++i)
                sealed.add(row.bytes(i).toStdString());
            sealed.endRow();
        }));
    const QStringList id{QString::number(entries)};
    return std::vector<Fact>{{QStringLiteral("roster_entry"), id, people.hex()},
                             {QStringLiteral("roster_sealed"), id, sealed.hex()}};
}

Result<std::vector<Fact>> groupFacts(Database &database, GroupFacts table, std::optional<qint64> owner)
{
    const GroupQuery query = queryOf(table);
    QByteArray sql(query.select);
    if (owner)
        sql.append(" WHERE ").append(query.owner).append(" = ").append(QByteArray::number(*owner));
    sql.append(" ORDER BY ").append(query.order);
    std::map<qint64, RowDigest> digests;
    HOITHI_CHECK(bulkScan(database, sql, [&](const ScannedRow &row) {
        addFields(digests[row.number(0)], row, query.types);
        return true;
    }));
    std::vector<Fact> facts;
    facts.reserve(digests.size());
    for (auto &[number, digest] : digests)
        facts.push_back(groupFact(table, number, digest.hex()));
    return facts;
}

Fact groupFact(GroupFacts table, qint64 owner, const QByteArray &digest)
{
    return {QString::fromLatin1(queryOf(table).table), {QString::number(owner)}, digest};
}

} // namespace hoithi
