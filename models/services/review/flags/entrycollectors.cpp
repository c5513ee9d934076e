// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/review/flags/entrycollectors.h"

#include "base/personname.h"
#include "services/store.h"

#include <QHashFunctions>

namespace hoithi {

namespace {

constexpr std::size_t longestId = 256; ///< 64 characters of at most four bytes

/// In its round, of an id.
std::uint32_t positionOf(qint64 id)
{
    return static_cast<std::uint32_t>(id - firstSubmissionId(roundOf(SubmissionId(id))).value());
}

} // namespace

std::uint64_t TextHash::of(std::string_view text) const
{
    if (text.empty())
        return 0;
    const std::uint64_t hash = qHashBits(text.data(), text.size(), m_seed);
    return hash == 0 ? 1 : hash;
}

bool BatchFilter::counts(const StoredSubmissionView &row)
{
    const qint64 batch = row.batchId;
    if (batch != m_last) {
        m_last = batch;
        m_lastCounts = m_batches->contains(batch);
    }
    return m_lastCounts && (m_replaced->empty() || !m_replaced->contains(row.id));
}

EntryCollector::EntryCollector(const EntryContext &context, int roundNumber)
    : m_context(&context), m_round(roundNumber), m_first(firstSubmissionId(roundNumber).value()), m_batches(context)
{
    for (const StoredKey &stored : context.keys) {
        const auto number = static_cast<std::uint16_t>(m_papers.size());
        m_papers.try_emplace(stored.paperId.value(), Paper{number, Grader(stored.key)});
    }
}

bool EntryCollector::take(const StoredSubmissionView &row)
{
    if (!m_batches.counts(row))
        return true;
    if (row.submissionId.size() > longestId)
        return m_isSound = false;
    ReviewEntry entry;
    entry.position = static_cast<std::uint32_t>(row.id - m_first);
    entry.account = static_cast<std::uint32_t>(row.participantId);
    entry.submittedAtMs = row.submittedAtMs;
    if (row.startedAtMs && *row.startedAtMs <= row.submittedAtMs)
        entry.durationMs = row.submittedAtMs - *row.startedAtMs;
    entry.prediction = row.prediction.value_or(Candidate::noPrediction);
    entry.name = m_context->hash.of(personFolded(row.fullName));
    entry.phone = m_context->hash.of(row.phoneIndex);
    entry.nationalId = m_context->hash.of(row.nationalIdIndex);
    entry.agency = static_cast<std::uint32_t>(m_context->agencies.agencyOf(row.id, row.agencyId).value());
    entry.idOffset = static_cast<std::uint32_t>(m_part.idBytes.size());
    entry.idLength = static_cast<std::uint16_t>(row.submissionId.size());
    mark(row, entry);
    m_part.idBytes.append(row.submissionId);
    m_part.entries.push_back(entry);
    return true;
}

void EntryCollector::mark(const StoredSubmissionView &row, ReviewEntry &entry) const
{
    const auto paper = m_papers.find(row.paperId);
    if (paper == m_papers.end())
        return; // its ranking says that something is wrong here
    const Grader &grader = paper->second.grader;
    entry.paper = paper->second.number;
    entry.answers = m_context->hash.of(row.answers);
    entry.wrong = static_cast<std::uint16_t>(std::max(grader.questionCount() - grader.correctCount(row.answers), 0));
}

Result<EntryCollector::Part> EntryCollector::result()
{
    if (m_isSound)
        return std::move(m_part);
    return failure(
        ErrorCode::Corrupt,
        Services::tr("A submission of round %1 is not as any import leaves one. Run “verify”, and restore the "
                     "contest from a backup.")
            .arg(m_round));
}

EarlierCollector::EarlierCollector(const EntryContext &context, const ReviewInput &input, const ReviewIndex &index)
    : m_context(&context), m_input(&input), m_index(&index), m_batches(context)
{}

std::uint32_t EarlierCollector::firstAgencyOf(std::size_t account) const
{
    for (const std::uint32_t entry : m_index->entriesOf(account)) {
        if (const std::uint32_t agency = m_input->entries[entry].agency; agency != 0)
            return agency;
    }
    return 0;
}

bool EarlierCollector::take(const StoredSubmissionView &row)
{
    if (!m_batches.counts(row) || row.submissionId.size() > longestId)
        return true;
    const auto account = m_index->find(static_cast<std::uint32_t>(row.participantId));
    if (!account)
        return true;
    EarlierEntry entry;
    entry.name = m_context->hash.of(personFolded(row.fullName));
    entry.agency = static_cast<std::uint32_t>(m_context->agencies.agencyOf(row.id, row.agencyId).value());
    const ReviewEntry &first = m_input->entries[m_index->entriesOf(*account).front()];
    const bool isOtherAgency = entry.agency != 0 && entry.agency != firstAgencyOf(*account);
    if (entry.name == first.name && !isOtherAgency)
        return true;
    entry.account = static_cast<std::uint32_t>(row.participantId);
    entry.round = roundOf(SubmissionId(row.id));
    entry.position = positionOf(row.id);
    entry.submittedAtMs = row.submittedAtMs;
    entry.idOffset = static_cast<std::uint32_t>(m_part.idBytes.size());
    entry.idLength = static_cast<std::uint16_t>(row.submissionId.size());
    m_part.idBytes.append(row.submissionId);
    m_part.entries.push_back(entry);
    return true;
}

Result<EarlierCollector::Part> EarlierCollector::result()
{
    return std::move(m_part);
}

} // namespace hoithi
