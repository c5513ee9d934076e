// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/roster/rosterreading.h"

#include "ingest/rosterreader.h"
#include "services/people/acting.h"
#include "services/vault/identitysealer.h"
#include "services/vault/sealedroster.h"
#include "storage/repositories/auditrepository.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/contestrepository.h"
#include "storage/repositories/rosterrepository.h"
#include "storage/submissionscan.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <iterator>

namespace hoithi {

namespace {

const QString dots = QStringLiteral("•••");

/// The last three of at least seven characters: enough to tell people apart, too few to call them.
QString masked(const QString &text)
{
    constexpr qsizetype shown = 3;
    constexpr qsizetype shortest = 7;
    if (text.isEmpty())
        return {};
    return text.size() < shortest ? dots : QString(dots + text.right(shown));
}

/// As many as could be opened: with the keys all of them, without none.
std::vector<RosterEntry> openedAsFarAsPossible(Store &store, const std::vector<StoredRosterEntry> &stored)
{
    const Result<ContentKeys> keys = contentKeys(store);
    return keys ? openedRoster(stored, *keys).value_or(std::vector<RosterEntry>()) : std::vector<RosterEntry>();
}

std::vector<RosterPerson> peopleOf(const std::vector<StoredRosterEntry> &stored, const std::vector<RosterEntry> &opened)
{
    std::vector<RosterPerson> people;
    people.reserve(stored.size());
    for (std::size_t i = 0; i < stored.size(); ++i) {
        RosterPerson person;
        person.id = static_cast<qint64>(i) + 1;
        person.body = stored[i].body;
        person.fullName = stored[i].fullName;
        person.accountId = stored[i].accountId;
        if (i < opened.size()) {
            person.phone = masked(opened[i].phone);
            person.nationalId = masked(opened[i].nationalId);
        } else {
            person.phone = stored[i].sealedPhone.isEmpty() ? QString() : dots;
            person.nationalId = stored[i].sealedNationalId.isEmpty() ? QString() : dots;
        }
        people.push_back(std::move(person));
    }
    return people;
}

/// An import tells how many entries there were after it.
void noteImport(const AuditEntry &entry, std::size_t &next, std::vector<RosterPerson> &people)
{
    const QJsonObject payload = QJsonDocument::fromJson(entry.payload).object();
    const auto count = static_cast<std::size_t>(
        std::clamp<qint64>(payload.value(QStringLiteral("entries")).toInteger(), 0, std::ssize(people)));
    for (; next < count; ++next)
        people[next].added = {entry.seq, entry.actor, {}, entry.atUtc};
}

Result<void> addHistory(Store &store, std::vector<RosterPerson> &people)
{
    HOITHI_TRY(const auto withdrawals, RosterRepository(*store.database).withdrawals());
    for (const StoredRosterWithdrawal &row : withdrawals) {
        if (row.rosterEntryId >= 1 && row.rosterEntryId <= std::ssize(people))
            people[static_cast<std::size_t>(row.rosterEntryId - 1)].withdrawn =
                RosterEvent{0, row.person, row.reason, row.withdrawnAtUtc};
    }
    HOITHI_TRY(const std::vector<AuditEntry> entries,
               AuditRepository(*store.database)
                   .ofActions({QStringLiteral("roster.import"), QStringLiteral("roster.withdraw")}));
    std::size_t next = 0;
    for (const AuditEntry &entry : entries) {
        if (entry.action == QLatin1String("roster.import")) {
            noteImport(entry, next, people);
            continue;
        }
        const QJsonArray told =
            QJsonDocument::fromJson(entry.payload).object().value(QStringLiteral("people")).toArray();
        for (const QJsonValue person : told) {
            const qint64 id = person.toObject().value(QStringLiteral("entry")).toInteger();
            if (id >= 1 && id <= std::ssize(people) && people[static_cast<std::size_t>(id - 1)].withdrawn)
                people[static_cast<std::size_t>(id - 1)].withdrawn->seq = entry.seq;
        }
    }
    return {};
}

/// Of the rounds, those in which the roster excludes anybody: only these are read.
Result<std::vector<int>> roundsWithExclusions(Store &store, const std::vector<int> &rounds)
{
    std::vector<int> found;
    for (const int round : rounds) {
        HOITHI_TRY(const auto exclusions, RosterRepository(*store.database).exclusions(round));
        if (!exclusions.empty())
            found.push_back(round);
    }
    return found;
}

Result<void> countAppearances(Store &store, const std::vector<int> &rounds, std::vector<RosterPerson> &people)
{
    HOITHI_TRY(const std::vector<RosterIdentifiers> identifiers, rosterIdentifiers(store));
    const RosterIndex index(identifiers);
    HOITHI_TRY(const std::vector<int> withExclusions, roundsWithExclusions(store, rounds));
    for (const int round : withExclusions) {
        HOITHI_CHECK(
            scanExcluded(*store.database, round, {}, firstSubmissionId(round), [&](const StoredSubmissionView &row) {
                for (const RosterMatch &match : index.matches(row.accountId, row.phoneIndex, row.nationalIdIndex))
                    ++people.at(match.entry).appearances[round];
                return true;
            }));
    }
    return {};
}

QString copied(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

RosterAppearance appearanceOf(const StoredSubmissionView &row, int round, const RosterMatch &match)
{
    RosterAppearance appearance;
    appearance.entryId = static_cast<qint64>(match.entry) + 1;
    appearance.roundNumber = round;
    appearance.submissionId = copied(row.submissionId);
    appearance.accountId = copied(row.accountId);
    appearance.fullName = copied(row.fullName);
    appearance.submittedAtUtc = fromMillis(row.submittedAtMs);
    appearance.batchId = row.batchId;
    appearance.line = row.line;
    appearance.by = match.by;
    return appearance;
}

/// Adds the round's until there are as many submissions as were asked for.
Result<void> addAppearances(Store &store, const AppearanceRequest &request, int round, const RosterIndex &index,
                            int &submissions, RosterAppearances &result)
{
    const SubmissionId from(std::max(firstSubmissionId(round).value(), request.after));
    const std::optional<qint64> noEntry; // who matches another entry first is excluded by that one
    return scanExcluded(*store.database, round, noEntry, from, [&](const StoredSubmissionView &row) {
        bool isWanted = false;
        const auto matches = index.matches(row.accountId, row.phoneIndex, row.nationalIdIndex);
        for (const RosterMatch &match : matches)
            isWanted = isWanted || request.entryId == 0 || static_cast<qint64>(match.entry) + 1 == request.entryId;
        if (isWanted && submissions == request.most) {
            result.next = row.id;
            return false;
        }
        for (const RosterMatch &match : matches) {
            if (request.entryId == 0 || static_cast<qint64>(match.entry) + 1 == request.entryId)
                result.rows.push_back(appearanceOf(row, round, match));
        }
        submissions += isWanted ? 1 : 0;
        return true;
    });
}

Result<void> nameFiles(Store &store, std::vector<RosterAppearance> &rows)
{
    QHash<qint64, QString> names;
    for (RosterAppearance &row : rows) {
        if (!names.contains(row.batchId)) {
            HOITHI_TRY(const auto batch, BatchRepository(*store.database).find(ImportBatchId(row.batchId)));
            names.insert(row.batchId, batch ? batch->fileName : QString());
        }
        row.fileName = names.value(row.batchId);
    }
    return {};
}

Result<std::vector<int>> roundNumbers(Store &store)
{
    HOITHI_TRY(const std::vector<Round> rounds, ContestRepository(*store.database).rounds());
    std::vector<int> numbers;
    for (const Round &round : rounds)
        numbers.push_back(round.number);
    return numbers;
}

} // namespace

Result<RosterList> readRosterList(Store &store)
{
    RosterList list;
    HOITHI_TRY(const std::vector<StoredRosterEntry> stored, RosterRepository(*store.database).all());
    const std::vector<RosterEntry> opened = openedAsFarAsPossible(store, stored);
    list.sealed = opened.size() < stored.size();
    list.people = peopleOf(stored, opened);
    HOITHI_TRY(list.rounds, roundNumbers(store));
    HOITHI_CHECK(addHistory(store, list.people));
    HOITHI_CHECK(countAppearances(store, list.rounds, list.people));
    return list;
}

Result<RosterAppearances> readAppearances(Store &store, const AppearanceRequest &request)
{
    HOITHI_TRY(std::vector<int> rounds, roundNumbers(store));
    if (request.roundNumber != 0) {
        HOITHI_CHECK(ContestRepository(*store.database).round(request.roundNumber));
        rounds = {request.roundNumber};
    }
    HOITHI_TRY(const std::vector<RosterIdentifiers> identifiers, rosterIdentifiers(store));
    if (request.entryId < 0 || request.entryId > std::ssize(identifiers)) {
        return failure(ErrorCode::NotFound, Services::tr("The roster has no entry %1.").arg(request.entryId));
    }
    const RosterIndex index(identifiers);
    HOITHI_TRY(rounds, roundsWithExclusions(store, rounds));
    RosterAppearances result;
    int submissions = 0;
    for (const int round : rounds) {
        if (result.next != 0 || firstSubmissionId(round + 1).value() <= request.after)
            continue;
        HOITHI_CHECK(addAppearances(store, request, round, index, submissions, result));
    }
    HOITHI_CHECK(nameFiles(store, result.rows));
    return result;
}

Result<RosterInForce> rosterInForce(Store &store, const ContentKeys &keys)
{
    HOITHI_TRY(const std::vector<StoredRosterEntry> stored, RosterRepository(*store.database).all());
    HOITHI_TRY(const std::vector<RosterEntry> opened, openedRoster(stored, keys));
    HOITHI_TRY(const std::set<qint64> withdrawn, withdrawnEntries(store));
    RosterInForce inForce;
    for (const RosterEntry &entry : opened) {
        if (withdrawn.contains(++inForce.stored))
            continue;
        inForce.entries.push_back(entry);
        inForce.ids.push_back(inForce.stored);
    }
    return inForce;
}

Result<RosterStage> stageRosterFile(Store &store, const QString &file, const std::stop_token &stop)
{
    HOITHI_TRY(RosterFile read, readRosterFile(file, stop));
    HOITHI_TRY(const ContentKeys keys, contentKeys(store));
    HOITHI_TRY(const RosterInForce known, rosterInForce(store, keys));
    return stageRoster(std::move(read), known.entries, known.ids);
}

} // namespace hoithi
