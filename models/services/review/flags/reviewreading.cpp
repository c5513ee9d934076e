// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/flags/reviewreading.h"

#include "base/personname.h"
#include "base/sha256.h"
#include "domain/review/reviewindex.h"
#include "services/ranking/accountmerges.h"
#include "services/ranking/mergedexclusions.h"
#include "services/ranking/secondreader.h"
#include "services/ranking/takenconflicts.h"
#include "services/review/flags/entrycollectors.h"
#include "services/vault/sealedroster.h"
#include "storage/repositories/paperrepository.h"
#include "storage/repositories/rosterrepository.h"

#include <QRandomGenerator>

#include <algorithm>
#include <atomic>
#include <set>

namespace hoithi {

namespace {

/// Ids [from, to) of a round's submissions.
struct IdRange
{
    SubmissionId from;
    SubmissionId to;
};

/// The same number of rows for either connection, in ranges of each round.
struct Halves
{
    std::vector<IdRange> first;
    std::vector<IdRange> second;
    qint64 rows = 0;

    [[nodiscard]] Result<void> add(Database &database, int roundNumber)
    {
        HOITHI_TRY(const qint64 stored, submissionCount(database, roundNumber));
        const SubmissionId begin = firstSubmissionId(roundNumber);
        const SubmissionId middle{begin.value() + stored / 2 + 1};
        first.push_back({begin, middle});
        second.push_back({middle, firstSubmissionId(roundNumber + 1)});
        rows += stored;
        return {};
    }
};

/// Passes on how far both connections are, and that it is to stop.
class ReadingWatch
{
public:
    ReadingWatch(std::stop_token stop, const ProgressCallback &progress, qint64 total)
        : m_stop(std::move(stop)), m_progress(progress), m_total(total)
    {}

    /// After each row of a connection, which counts its own; the first one speaks for both.
    [[nodiscard]] bool goesOn(qint64 &rows, bool isFirst)
    {
        constexpr qint64 atOnce = 16'384;
        if (++rows % atOnce != 0)
            return true;
        const qint64 done = m_rows += atOnce;
        if (isFirst && m_progress)
            m_progress({std::min(done, m_total), m_total, done});
        return !m_stop.stop_requested();
    }
    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

private:
    std::stop_token m_stop;
    const ProgressCallback &m_progress;
    qint64 m_total;
    std::atomic<qint64> m_rows = 0;
};

template<typename Collector>
Result<typename Collector::Part> collect(Database &database, const std::vector<IdRange> &ranges, Collector collector,
                                         ReadingWatch &watch, bool isFirst)
{
    qint64 rows = 0;
    bool goesOn = true;
    for (const IdRange &range : ranges) {
        HOITHI_CHECK(
            scanSubmissions(database, range.from, range.to, ScanColumns::Review, [&](const StoredSubmissionView &row) {
                goesOn = collector.take(row) && watch.goesOn(rows, isFirst);
                return goesOn;
            }));
        if (!goesOn)
            break;
    }
    if (watch.isStopped())
        return failure(flagsStopped());
    return collector.result();
}

/// What both connections give, in the order of the rows.
template<typename Collector>
Result<std::vector<typename Collector::Part>> collectHalves(Store &store, const Halves &halves,
                                                            const Collector &collector, ReadingWatch &watch)
{
    constexpr qint64 worthTwoReaders = 100'000;
    std::vector<typename Collector::Part> parts;
    if (halves.rows < worthTwoReaders) {
        std::vector<IdRange> all = halves.first;
        all.insert(all.end(), halves.second.begin(), halves.second.end());
        HOITHI_TRY(auto part, collect(*store.database, all, collector, watch, true));
        parts.push_back(std::move(part));
        return parts;
    }
    SecondReader<typename Collector::Part> second(
        store, [&](Database &database) { return collect(database, halves.second, collector, watch, false); });
    HOITHI_TRY(auto part, collect(*store.database, halves.first, collector, watch, true));
    parts.push_back(std::move(part));
    HOITHI_TRY(auto more, second.wait());
    parts.push_back(std::move(more));
    return parts;
}

/// Puts the entries of a part behind those that are there, ids and all.
template<typename Entry>
void append(LargeVector<Entry> &entries, std::string &idBytes, const LargeVector<Entry> &more,
            const std::string &moreBytes)
{
    const auto offset = static_cast<std::uint32_t>(idBytes.size());
    idBytes.append(moreBytes);
    entries.reserve(entries.size() + more.size());
    for (Entry entry : more) {
        entry.idOffset += offset;
        entries.push_back(entry);
    }
}

Result<void> readRound(Store &store, const EntryContext &context, const Halves &halves, ReadingWatch &watch,
                       ReviewInput &input)
{
    HOITHI_TRY(const auto parts, collectHalves(store, halves, EntryCollector(context, input.roundNumber), watch));
    for (const auto &part : parts)
        append(input.entries, input.idBytes, part.entries, part.idBytes);
    return {};
}

Result<void> readEarlier(Store &store, const EntryContext &context, const Halves &halves, const ReviewIndex &index,
                         ReadingWatch &watch, ReviewInput &input)
{
    if (halves.rows == 0)
        return {};
    HOITHI_TRY(const auto parts, collectHalves(store, halves, EarlierCollector(context, input, index), watch));
    for (const auto &part : parts)
        append(input.earlier, input.idBytes, part.entries, part.idBytes);
    return {};
}

RosterHashes rosterHashes(const StoredRosterEntry &entry, const TextHash &hash)
{
    const auto of = [&hash](const QByteArray &bytes) {
        return hash.of({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    };
    const QStringList identity{entry.body, entry.fullName, entry.accountId};
    return {hash.of(personFolded(entry.fullName.toStdString())), of(entry.phoneIndex), of(entry.nationalIdIndex),
            Sha256::hexOf(identity.join(QChar(0x1f)).toUtf8())};
}

/// Account texts of the excluded, who are few, by their first submissions.
Result<void> compareAccounts(Store &store, const ReviewIndex &index, const std::vector<StoredRosterEntry> &roster,
                             ReviewInput &input)
{
    std::vector<SubmissionId> ids;
    std::vector<RosterExclusion *> excluded;
    for (RosterExclusion &exclusion : input.exclusions) {
        const auto account = index.find(exclusion.account);
        if (!account)
            continue;
        const ReviewEntry &first = input.entries[index.entriesOf(*account).front()];
        ids.emplace_back(firstSubmissionId(input.roundNumber).value() + first.position);
        excluded.push_back(&exclusion);
    }
    HOITHI_TRY(const std::vector<StoredSubmission> submissions, fetchSubmissions(*store.database, ids));
    for (std::size_t i = 0; i < submissions.size(); ++i)
        excluded[i]->byAccount = roster[excluded[i]->person].accountId == submissions[i].accountId;
    return {};
}

/// Who is excluded with another account, as the standing takes them.
Result<void> addMergedPeople(Store &store, const std::vector<StoredRosterEntry> &roster, ReviewInput &input)
{
    HOITHI_TRY(const std::vector<QString> merges, mergesInForce(store, input.roundNumber));
    HOITHI_TRY(const std::vector<MergedExclusion> known,
               mergedExclusions(store, merges, std::ssize(roster), allWithdrawals, ExcludingBatches::InForce));
    HOITHI_TRY(const std::vector<MergedExclusion> people, exclusionsOfPeople(store, merges, known));
    std::set<std::uint32_t> excluded;
    for (const RosterExclusion &exclusion : input.exclusions)
        excluded.insert(exclusion.account);
    for (const MergedExclusion &exclusion : people) {
        const auto account = static_cast<std::uint32_t>(exclusion.participant);
        if (!excluded.contains(account) && exclusion.entry >= 1 && exclusion.entry <= std::ssize(roster))
            input.exclusions.push_back({account, static_cast<std::uint32_t>(exclusion.entry - 1), false});
    }
    return {};
}

std::vector<SubmissionId> replacedOf(const EntryContext &context)
{
    return {context.replaced.begin(), context.replaced.end()};
}

Result<void> readRoster(Store &store, const EntryContext &context, const ReviewIndex &index, ReviewInput &input)
{
    const RosterRepository repository(*store.database);
    HOITHI_TRY(const std::vector<StoredRosterEntry> roster, repository.all());
    HOITHI_TRY(const std::set<qint64> withdrawn, withdrawnEntries(store));
    for (const StoredRosterEntry &entry : roster)
        input.roster.push_back(rosterHashes(entry, context.hash));
    emptyWithdrawn(input.roster, withdrawn);
    HOITHI_TRY(const auto exclusions, repository.exclusions(input.roundNumber));
    HOITHI_TRY(const auto left, leftExclusions(store, replacedOf(context)));
    for (const RosterRepository::Exclusion &exclusion : exclusions) {
        const bool isKnown = exclusion.rosterEntryId >= 1 && exclusion.rosterEntryId <= std::ssize(roster)
                             && !withdrawn.contains(exclusion.rosterEntryId);
        if (isKnown && context.batches.contains(exclusion.batchId.value())
            && !left.contains({exclusion.participantId, exclusion.batchId.value()})) {
            input.exclusions.push_back({static_cast<std::uint32_t>(exclusion.participantId),
                                        static_cast<std::uint32_t>(exclusion.rosterEntryId - 1), false});
        }
    }
    HOITHI_CHECK(addMergedPeople(store, roster, input));
    return compareAccounts(store, index, roster, input);
}

} // namespace

Error flagsStopped()
{
    return {ErrorCode::Cancelled, Services::tr("Looking for flags was stopped."), {}};
}

Result<ReviewInput> readReviewInput(Store &store, int roundNumber, const std::vector<ImportBatch> &batches,
                                    const std::stop_token &stop, const ProgressCallback &progress)
{
    EntryContext context{TextHash(QRandomGenerator::system()->generate64()), {}, {}, {}, {}};
    for (const ImportBatch &batch : batches)
        context.batches.insert(batch.id.value());
    HOITHI_TRY(LeftOut left, ConflictRepository(*store.database).leftOut());
    context.replaced = std::move(left.submissions);
    HOITHI_TRY(context.keys, PaperRepository(*store.database).latestKeys(roundNumber));
    HOITHI_TRY(context.agencies, DecidedAgencies::of(store, 1, roundNumber));
    Halves halves;
    HOITHI_CHECK(halves.add(*store.database, roundNumber));
    Halves earlier;
    for (int round = 1; round < roundNumber; ++round)
        HOITHI_CHECK(earlier.add(*store.database, round));
    ReadingWatch watch(stop, progress, halves.rows + earlier.rows);
    ReviewInput input;
    input.roundNumber = roundNumber;
    HOITHI_CHECK(readRound(store, context, halves, watch, input));
    const ReviewIndex index(input);
    HOITHI_CHECK(readEarlier(store, context, earlier, index, watch, input));
    HOITHI_CHECK(readRoster(store, context, index, input));
    return input;
}

} // namespace hoithi
