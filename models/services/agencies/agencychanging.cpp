// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/agencies/agencychanging.h"

#include "base/personname.h"
#include "base/text.h"
#include "ingest/agencies/agencyreader.h"
#include "services/agencies/agencytexts.h"
#include "services/agencies/knownagencies.h"
#include "services/people/acting.h"
#include "storage/agencies/agencychangerepository.h"
#include "storage/transaction.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

namespace hoithi {

namespace {

constexpr qsizetype longestReason = 2000;

Result<QString> changingPerson(Store &store, const QString &reason, const QString &actor)
{
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::ImportSubmissions, normalized(actor)));
    if (!namesPerson(person) || saysNothing(reason)) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("A change of the agencies is recorded with a name and a reason: give both."));
    }
    if (reason.size() > longestReason) {
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("The reason has at most %1 characters.").arg(longestReason));
    }
    return person;
}

Error faultOf(AgencyProblem problem, const QStringList &codes)
{
    return {
        ErrorCode::Refused, QStringLiteral("%1: %2").arg(codes.join(QStringLiteral(", ")), problemText(problem)), {}};
}

/// Nothing is recorded over what its author has not seen.
Result<void> requireNewest(const AgencyFacts &facts, qint64 baseVersion)
{
    if (facts.changes.empty() || facts.changes.back().id == baseVersion)
        return {};
    return failure(ErrorCode::Stale, Services::tr("%1 has changed the agencies meanwhile: %2. Look at them again.")
                                         .arg(facts.changes.back().person, facts.changes.back().reason));
}

/// The codes of agencies that the change added and that others which hold are about.
QStringList restingOn(const AgencyFacts &facts, const std::set<qint64> &holding, qint64 change)
{
    std::map<QString, qint64> adding; // the first version that holds, of agencies that were added
    QStringList codes;
    const auto rests = [&](qint64 by, const QString &code) {
        const auto first = adding.find(code);
        if (holding.contains(by) && by != change && first != adding.end() && first->second == change)
            codes.append(code);
    };
    for (const StoredAgencyVersion &stored : facts.versions) {
        if (holding.contains(stored.changeId) && facts.added.contains(stored.record.code))
            adding.emplace(stored.record.code, stored.changeId);
        rests(stored.changeId, stored.record.code);
    }
    for (const StoredAgencyMerger &stored : facts.mergers)
        rests(stored.changeId, stored.record.code);
    for (const StoredAgencyHeadcount &stored : facts.headcounts)
        rests(stored.changeId, stored.record.code);
    codes.removeDuplicates();
    return codes;
}

Result<std::vector<AgencyRecord>> recordsOf(const AgencyHistory &history, const std::vector<AgencyEdit> &edits)
{
    if (edits.size() > mostAgenciesChangedAtOnce)
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("One change is about 1 to %1 agencies.").arg(mostAgenciesChangedAtOnce));
    std::vector<AgencyRecord> records;
    std::set<QString> codes;
    for (const AgencyEdit &edit : edits) {
        auto problem = problemOf(history, edit);
        AgencyRecord record = recordOf(history, edit);
        if (!codes.insert(record.code).second)
            problem = AgencyProblem::Repeated;
        if (problem == AgencyProblem::OtherCase)
            return failure(faultOf(*problem, {record.code, inOtherCase(history, record.code)->now.code}));
        if (problem)
            return failure(faultOf(*problem, {record.code}));
        if (!record.isEmpty())
            records.push_back(std::move(record));
    }
    if (const auto fault = newFault(history, with(history, records)))
        return failure(faultOf(fault->problem, fault->codes));
    return records;
}

/// One change while it is recorded, within a transaction.
class ChangeRecording
{
public:
    ChangeRecording(Store &store, const AgencyFacts &facts)
        : m_store(store), m_facts(facts), m_repository(*store.database)
    {}

    Result<qint64> begin(const QString &person, const QString &reason, qint64 undoes)
    {
        HOITHI_TRY(const Instant now, nowOf(m_store));
        HOITHI_TRY(m_change, m_repository.insert(StoredAgencyChange{0, person, now, reason, undoes}));
        HOITHI_CHECK(addFacts(RowFacts::AgencyChanges, m_change));
        return m_change;
    }
    /// Agencies and their versions come before what names them.
    Result<void> store(const std::vector<AgencyRecord> &records)
    {
        for (const AgencyRecord &record : records) {
            if (record.version)
                HOITHI_CHECK(storeVersion(*record.version));
        }
        for (const AgencyRecord &record : records) {
            if (record.merger) {
                HOITHI_TRY(const qint64 id, m_repository.insert(*record.merger, m_change));
                HOITHI_CHECK(addFacts(RowFacts::AgencyMergers, id));
            }
            for (const AgencyHeadcount &headcount : record.headcounts) {
                HOITHI_TRY(const qint64 id, m_repository.insert(headcount, m_change));
                HOITHI_CHECK(addFacts(RowFacts::AgencyHeadcounts, id));
            }
        }
        return {};
    }
    [[nodiscard]] const std::vector<Fact> &facts() const { return m_told; }

private:
    /// An agency that an earlier change added, which was taken back, has its place already.
    Result<void> storeVersion(const AgencyVersion &version)
    {
        if (std::ranges::find(m_facts.agencies, version.code, &Agency::code) == m_facts.agencies.end()) {
            HOITHI_TRY(const qint64 id, m_repository.addAgency(version, m_change));
            HOITHI_CHECK(addFacts(RowFacts::AddedAgencies, id));
        }
        HOITHI_TRY(const qint64 id, m_repository.insert(version, m_change));
        return addFacts(RowFacts::AgencyVersions, id);
    }
    Result<void> addFacts(RowFacts table, qint64 id)
    {
        HOITHI_TRY(const std::vector<Fact> facts, rowFacts(*m_store.database, table, id));
        m_told.insert(m_told.end(), facts.begin(), facts.end());
        return {};
    }

    Store &m_store;
    const AgencyFacts &m_facts;
    AgencyChangeRepository m_repository;
    qint64 m_change = 0;
    std::vector<Fact> m_told;
};

QJsonArray payloadOf(const AgencyHistory &before, const std::vector<AgencyRecord> &records)
{
    QJsonArray lines;
    for (const AgencyRecord &record : records) {
        lines.append(QJsonObject{{QStringLiteral("code"), record.code},
                                 {QStringLiteral("changes"), QJsonArray::fromStringList(recordTexts(before, record))}});
    }
    return lines;
}

} // namespace

Result<qint64> changeAgencies(Store &store, const AgencyChangeRequest &request)
{
    const QString reason = request.reason.trimmed();
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("change agencies")));
    HOITHI_TRY(const QString person, changingPerson(store, reason, request.actor));
    HOITHI_TRY(const AgencyFacts facts, readAgencyFacts(store));
    HOITHI_CHECK(requireNewest(facts, request.baseVersion));
    const AgencyHistory before = facts.after(facts.inForce());
    HOITHI_TRY(const std::vector<AgencyRecord> records, recordsOf(before, request.edits));
    if (records.empty())
        return qint64{0};
    ChangeRecording recording(store, facts);
    HOITHI_TRY(const qint64 change, recording.begin(person, reason, 0));
    HOITHI_CHECK(recording.store(records));
    HOITHI_CHECK(recordAudit(store, person, QStringLiteral("agencies.change"), QStringLiteral("agencies"),
                             {{QStringLiteral("change"), change},
                              {QStringLiteral("reason"), reason},
                              {QStringLiteral("lines"), payloadOf(before, records)}},
                             recording.facts()));
    HOITHI_CHECK(transaction.commit());
    return change;
}

Result<qint64> revertAgencyChange(Store &store, qint64 change, const QString &given, const QString &actor)
{
    const QString reason = given.trimmed();
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("revert agencies")));
    HOITHI_TRY(const QString person, changingPerson(store, reason, actor));
    HOITHI_TRY(const AgencyFacts facts, readAgencyFacts(store));
    std::set<qint64> holding = facts.inForce();
    const auto reverted = std::ranges::find(facts.changes, change, &StoredAgencyChange::id);
    if (reverted == facts.changes.end())
        return failure(ErrorCode::NotFound, Services::tr("There is no change %1 of the agencies.").arg(change));
    if (!holding.contains(change) || reverted->undoes != 0)
        return failure(
            ErrorCode::Refused,
            Services::tr("Change %1 of the agencies is not in force, so it cannot be taken back.").arg(change));
    if (const QStringList codes = restingOn(facts, holding, change); !codes.isEmpty())
        return failure(faultOf(AgencyProblem::Rests, codes.mid(0, 5)));
    const AgencyHistory before = facts.after(holding);
    holding.erase(change);
    const AgencyHistory after = facts.after(holding);
    if (const auto fault = newFault(before, after)) // of an agency that is gone, others name the code
        return failure(faultOf(AgencyProblem::Rests, fault->codes));
    ChangeRecording recording(store, facts);
    HOITHI_TRY(const qint64 number, recording.begin(person, reason, change));
    HOITHI_CHECK(recordAudit(
        store, person, QStringLiteral("agencies.revert"), QStringLiteral("agencies"),
        {{QStringLiteral("change"), number}, {QStringLiteral("undoes"), change}, {QStringLiteral("reason"), reason}},
        recording.facts()));
    HOITHI_CHECK(transaction.commit());
    return number;
}

Result<AgencyStage> stageAgencyFile(Store &store, const QString &file)
{
    HOITHI_TRY(std::vector<AgencyFileRow> rows, readAgencyFile(file));
    HOITHI_TRY(const std::shared_ptr<const KnownAgencies> known, knownAgencies(store));
    AgencyStage stage = stageAgencies(known->history, std::move(rows));
    stage.version = known->newestChange;
    return stage;
}

} // namespace hoithi
