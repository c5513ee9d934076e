// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/roster/rosterrecording.h"

#include "base/personname.h"
#include "domain/participant/rosterstage.h"
#include "ingest/rosterreader.h"
#include "services/people/acting.h"
#include "services/roster/prizeswon.h"
#include "services/roster/rosterreading.h"
#include "services/roster/rosterservice.h"
#include "services/vault/identitysealer.h"
#include "services/vault/sealedroster.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/rosterrepository.h"
#include "storage/submissionscan.h"
#include "storage/transaction.h"

#include <QJsonArray>

#include <algorithm>
#include <iterator>
#include <set>

namespace hoithi {

namespace {

using Exclusions = std::vector<RosterRepository::Exclusion>;

/// Of everybody stored whose first match is one of the new entries; those before are known already. Tells `won` of all submissions.
Result<Exclusions> exclusionsBy(Store &store, const RosterMatcher &matcher, qint64 known, PrizesWon &won)
{
    Exclusions exclusions;
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    const int lastRound = rounds.empty() ? 0 : rounds.back().number;
    HOITHI_TRY(const std::set<qint64> left, BatchRepository(*store.database).withdrawnIds());
    const auto take = [&](const StoredSubmissionView &row) {
        if (left.contains(row.batchId))
            return true;
        won.addSubmission(row.id, row.participantId);
        const auto entry = matcher.matchExactly(row.accountId, row.phoneIndex, row.nationalIdIndex);
        if (entry && static_cast<qint64>(*entry) >= known) {
            exclusions.push_back({roundOf(SubmissionId(row.id)), row.participantId, static_cast<qint64>(*entry) + 1,
                                  ImportBatchId(row.batchId)});
        }
        return true;
    };
    HOITHI_CHECK(scanSubmissions(*store.database, firstSubmissionId(1), firstSubmissionId(lastRound + 1),
                                 ScanColumns::All, take));
    return exclusions;
}

void tellOf(const Exclusions &exclusions, const PrizesWon &won, RosterAdding &adding)
{
    adding.rankedRounds = won.rankedRounds();
    adding.submissions = std::ssize(exclusions);
    adding.prizes = won.heldBy(exclusions);
}

/// Excludes those whom the new entries match.
Result<void> excludeStored(Store &store, qint64 known, RosterAdding &adding)
{
    HOITHI_TRY(const RosterMatcher matcher, sealedRosterMatcher(store));
    HOITHI_TRY(PrizesWon won, PrizesWon::read(store));
    HOITHI_TRY(const Exclusions exclusions, exclusionsBy(store, matcher, known, won));
    HOITHI_CHECK(RosterRepository(*store.database).insertExclusions(exclusions));
    tellOf(exclusions, won, adding);
    return {};
}

/// The rounds in which any of these entries excludes somebody.
Result<std::set<int>> roundsOf(Store &store, const std::set<qint64> &entries)
{
    std::set<int> rounds;
    for (const qint64 entry : entries) {
        HOITHI_TRY(const auto exclusions, RosterRepository(*store.database).exclusionsOf(entry));
        for (const RosterRepository::Exclusion &exclusion : exclusions)
            rounds.insert(exclusion.roundNumber);
    }
    return rounds;
}

/// Whom the entries excluded that are withdrawn now, and who matches another entry in force.
Result<void> excludeByOthers(Store &store, const std::set<qint64> &withdrawn)
{
    HOITHI_TRY(const std::vector<RosterIdentifiers> identifiers, rosterIdentifiers(store));
    HOITHI_TRY(const RosterMatcher inForce, sealedRosterMatcher(store));
    HOITHI_TRY(const std::set<int> rounds, roundsOf(store, withdrawn));
    const RosterIndex index(identifiers);
    std::vector<RosterRepository::Exclusion> exclusions;
    for (const int round : rounds) {
        const auto take = [&](const StoredSubmissionView &row) {
            const auto other = inForce.matchExactly(row.accountId, row.phoneIndex, row.nationalIdIndex);
            const auto matches = index.matches(row.accountId, row.phoneIndex, row.nationalIdIndex);
            const bool concerned = std::ranges::any_of(matches, [&withdrawn](const RosterMatch &match) {
                return withdrawn.contains(static_cast<qint64>(match.entry) + 1);
            });
            if (other && concerned)
                exclusions.push_back(
                    {round, row.participantId, static_cast<qint64>(*other) + 1, ImportBatchId(row.batchId)});
            return true;
        };
        HOITHI_CHECK(
            scanExcluded(*store.database, round, {}, firstSubmissionId(round), take, ExcludedRows::OfFilesInForce));
    }
    return RosterRepository(*store.database).insertExclusions(exclusions);
}

Result<void> recordImport(Store &store, const QString &person, qint64 before, qint64 added)
{
    const qint64 count = before + added;
    HOITHI_TRY(const std::vector<Fact> facts, rosterFacts(*store.database, count));
    return recordAudit(store, person, QStringLiteral("roster.import"), QStringLiteral("roster"),
                       {{QStringLiteral("entries"), count},
                        {QStringLiteral("entries_before"), before},
                        {QStringLiteral("added"), added},
                        {QStringLiteral("sha256"), QString::fromLatin1(facts.front().digest)}},
                       {facts.back()});
}

/// NotFound for an entry that there is not, AlreadyExists for one that is withdrawn.
Result<void> requireInForce(Store &store, const std::set<qint64> &entries)
{
    HOITHI_TRY(const qint64 count, RosterRepository(*store.database).count());
    HOITHI_TRY(const std::set<qint64> withdrawn, withdrawnEntries(store));
    for (const qint64 entry : entries) {
        if (entry < 1 || entry > count)
            return failure(ErrorCode::NotFound, Services::tr("The roster has no entry %1.").arg(entry));
        if (withdrawn.contains(entry))
            return failure(ErrorCode::AlreadyExists,
                           Services::tr("Entry %1 of the roster is withdrawn already.").arg(entry));
    }
    return {};
}

/// Who it was: neither phone nor national id.
Result<QJsonArray> toldPeople(Store &store, const std::set<qint64> &entries)
{
    HOITHI_TRY(const std::vector<StoredRosterEntry> all, RosterRepository(*store.database).all());
    QJsonArray people;
    for (const qint64 id : entries) {
        const StoredRosterEntry &entry = all.at(static_cast<std::size_t>(id - 1));
        people.append(QJsonObject{{QStringLiteral("entry"), id},
                                  {QStringLiteral("body"), entry.body},
                                  {QStringLiteral("full_name"), entry.fullName},
                                  {QStringLiteral("account_id"), entry.accountId}});
    }
    return people;
}

/// The fact of each withdrawal.
Result<std::vector<Fact>> insertWithdrawals(Store &store, const std::set<qint64> &entries, const QString &person,
                                            const QString &reason)
{
    StoredRosterWithdrawal withdrawal;
    withdrawal.person = person;
    withdrawal.reason = reason;
    HOITHI_TRY(withdrawal.withdrawnAtUtc, nowOf(store));
    std::vector<Fact> facts;
    for (const qint64 entry : entries) {
        withdrawal.rosterEntryId = entry;
        HOITHI_TRY(const qint64 id, RosterRepository(*store.database).withdraw(withdrawal));
        HOITHI_TRY(const std::vector<Fact> fact, rowFacts(*store.database, RowFacts::RosterWithdrawals, id));
        facts.insert(facts.end(), fact.begin(), fact.end());
    }
    return facts;
}

tl::unexpected<Error> namelessWithdrawal()
{
    return failure(ErrorCode::InvalidArgument,
                   Services::tr("Somebody is taken out of the roster in a person's name and for a reason: give both."));
}

Result<void> recordWithdrawal(Store &store, const std::set<qint64> &entries, const QString &person,
                              const QString &reason)
{
    HOITHI_TRY(const qint64 count, RosterRepository(*store.database).count());
    HOITHI_TRY(const qint64 withdrawn, RosterRepository(*store.database).withdrawalCount());
    HOITHI_TRY(const QJsonArray people, toldPeople(store, entries));
    HOITHI_TRY(const std::vector<Fact> facts, insertWithdrawals(store, entries, person, reason));
    const qint64 inForce = count - withdrawn;
    return recordAudit(store, person, QStringLiteral("roster.withdraw"), QStringLiteral("roster"),
                       {{QStringLiteral("reason"), reason},
                        {QStringLiteral("people"), people},
                        {QStringLiteral("in_force_before"), inForce},
                        {QStringLiteral("in_force"), inForce - std::ssize(entries)}},
                       facts);
}

} // namespace

Result<RosterAdding> addToRoster(Store &store, const std::vector<RosterEntry> &entries, const QString &actor)
{
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("roster")));
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::ImportRoster, actor));
    HOITHI_TRY(const ContentKeys keys, contentKeys(store));
    HOITHI_TRY(const RosterInForce known, rosterInForce(store, keys));
    const qint64 before = known.stored;
    const std::vector<RosterEntry> added = newRosterEntries(known.entries, entries);
    RosterAdding adding;
    if (added.empty())
        return adding;
    HOITHI_CHECK(RosterRepository(*store.database).insert(sealedRoster(added, before + 1, keys)));
    HOITHI_CHECK(excludeStored(store, before, adding));
    HOITHI_CHECK(recordImport(store, person, before, std::ssize(added)));
    HOITHI_CHECK(transaction.commit());
    for (qint64 id = before + 1; id <= before + std::ssize(added); ++id)
        adding.ids.push_back(id);
    return adding;
}

Result<RosterAdding> effectOfAdding(Store &store, const std::vector<RosterEntry> &entries)
{
    HOITHI_TRY(const ContentKeys keys, contentKeys(store));
    HOITHI_TRY(const RosterInForce known, rosterInForce(store, keys));
    const std::vector<RosterEntry> added = newRosterEntries(known.entries, entries);
    RosterAdding effect;
    if (added.empty())
        return effect;
    HOITHI_TRY(std::vector<RosterIdentifiers> identifiers, identifiersInForce(store));
    for (const StoredRosterEntry &entry : sealedRoster(added, known.stored + 1, keys))
        identifiers.push_back(identifiersOf(entry));
    HOITHI_TRY(PrizesWon won, PrizesWon::read(store));
    HOITHI_TRY(const Exclusions exclusions, exclusionsBy(store, RosterMatcher(identifiers), known.stored, won));
    tellOf(exclusions, won, effect);
    return effect;
}

Result<qint64> importRoster(Store &store, const QString &file)
{
    HOITHI_TRY(const std::vector<RosterEntry> entries, readRoster(file));
    return addToRoster(store, entries, {}).map([](const RosterAdding &added) {
        return static_cast<qint64>(added.ids.size());
    });
}

Result<void> withdrawFromRoster(Store &store, const std::vector<qint64> &entries, const QString &reason,
                                const QString &actor)
{
    const std::set<qint64> ids(entries.begin(), entries.end());
    const QString why = reason.trimmed();
    if (saysNothing(why) || ids.empty())
        return namelessWithdrawal();
    if (std::ssize(ids) > mostWithdrawnAtOnce)
        return failure(ErrorCode::InvalidArgument,
                       Services::tr("At most %1 people are taken out of the roster at once.").arg(mostWithdrawnAtOnce));
    HOITHI_TRY(Transaction transaction, Transaction::begin(*store.database, QStringLiteral("withdraw")));
    HOITHI_TRY(const QString person, requireAllowed(store, Operation::ImportRoster, actor));
    if (!namesPerson(person))
        return namelessWithdrawal();
    HOITHI_CHECK(requireInForce(store, ids));
    HOITHI_CHECK(recordWithdrawal(store, ids, person, why));
    HOITHI_CHECK(excludeByOthers(store, ids));
    return transaction.commit();
}

} // namespace hoithi
