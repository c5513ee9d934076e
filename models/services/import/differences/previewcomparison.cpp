// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/differences/previewcomparison.h"

#include "base/text.h"
#include "services/import/differences/recordtexts.h"
#include "services/import/storedcomparison.h"
#include "services/import/storedids.h"
#include "services/ranking/takenconflicts.h"
#include "storage/repositories/batchrepository.h"
#include "storage/repositories/paperrepository.h"

#include <algorithm>
#include <numeric>

namespace hoithi {

namespace {

/// Whether the text is in its normal form at first sight: Latin letters, those of Vietnamese in one piece each.
bool isPlainlyComposed(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool isLatin = byte < 0x80 || (byte >= 0xc3 && byte <= 0xc6);
        const bool isVietnamese =
            byte == 0xe1 && i + 1 < text.size()
            && (static_cast<unsigned char>(text[i + 1]) == 0xba || static_cast<unsigned char>(text[i + 1]) == 0xbb);
        const bool continues = byte >= 0x80 && byte < 0xc0;
        if (!isLatin && !isVietnamese && !continues)
            return false;
    }
    return true;
}

void appendNumber(std::string &bytes, qint64 number)
{
    bytes.append(std::to_string(number)).push_back('\x1f');
}

/// Over what compare() looks at; never 0. `bytes` is used again and again.
std::uint64_t rowHash(const Submission &row, PaperId paper, std::string &bytes)
{
    bytes.clear();
    for (const std::string_view part :
         {row.accountId, row.phone, row.nationalId, row.agencyCode, row.agencyName, row.answers})
        bytes.append(part).push_back('\x1f');
    if (isPlainlyComposed(row.fullName))
        bytes.append(row.fullName);
    else
        bytes.append(normalized(utf8Text(row.fullName)).toStdString());
    bytes.push_back('\x1f');
    appendNumber(bytes, paper.value());
    appendNumber(bytes, toMillis(row.submittedAtUtc));
    appendNumber(bytes, row.startedAtUtc ? toMillis(*row.startedAtUtc) : -1);
    appendNumber(bytes, row.prediction.value_or(-1));
    return textHash(bytes) | 1U;
}

} // namespace

PreviewComparison::PreviewComparison(Store &store, const ImportContext &context, ImportPreview &preview)
    : m_store(store), m_context(context), m_preview(preview), m_stored(store, context.keys)
{}

Result<void> PreviewComparison::begin()
{
    HOITHI_CHECK(m_ids.load(m_store));
    HOITHI_TRY(m_batches, BatchRepository(*m_store.database).inForce(m_context.round.number));
    m_preview.stored =
        std::accumulate(m_batches.begin(), m_batches.end(), qint64{0},
                        [](qint64 sum, const ImportBatch &batch) { return sum + batch.counts.accepted; });
    HOITHI_TRY(m_left, ConflictRepository(*m_store.database).leftOut());
    m_preview.stored -= replacedWithin(m_left, m_context.round.number);
    HOITHI_TRY(const qint64 positions, submissionCount(*m_store.database, m_context.round.number));
    m_met.resize(static_cast<std::size_t>(positions) + 1);
    return loadPapers();
}

Result<void> PreviewComparison::loadPapers()
{
    HOITHI_TRY(const std::vector<StoredKey> keys, PaperRepository(*m_store.database).allKeys());
    for (const StoredKey &key : keys)
        m_papers[key.paperId.value()] = key.key.paperCode;
    return {};
}

QString PreviewComparison::paperCode(PaperId paper) const
{
    const auto found = m_papers.find(paper.value());
    return found == m_papers.end() ? QString() : found->second;
}

bool PreviewComparison::hasRoomFor(DifferenceKind kind) const
{
    return m_kept.at(static_cast<std::size_t>(kind)) < ImportPreview::differencesOfAKind;
}

void PreviewComparison::add(DifferenceKind kind, const Submission &row, std::vector<FieldChange> fields)
{
    ++m_kept.at(static_cast<std::size_t>(kind));
    m_preview.differences.push_back({kind, m_file, row.line, utf8Text(row.submissionId), utf8Text(row.accountId),
                                     utf8Text(row.fullName), std::move(fields)});
}

Result<void> PreviewComparison::addChanged(const Submission &row, const StoredSubmission &known)
{
    if (!hasRoomFor(DifferenceKind::Changed))
        return {};
    const Result<PersonalIdentity> identity = m_stored.identityOf(known);
    const RecordTexts before = textsOf(known, paperCode(known.paperId), identity ? &*identity : nullptr);
    const RecordTexts after = textsOf(row, m_context.round.number, paperCode(m_context.paperOf(row)));
    add(DifferenceKind::Changed, row, fieldChanges(before, after));
    return {};
}

Result<PreviewComparison::Match> PreviewComparison::match(const Submission &row, const StoredSubmission &known)
{
    HOITHI_TRY(const StoredComparison found, m_stored.compare(row, m_context.paperOf(row), known));
    if (found == StoredComparison::OtherSubmission)
        return Match::None;
    const qint64 position = known.id.value() - firstSubmissionId(m_context.round.number).value();
    if (position > 0 && static_cast<std::size_t>(position) < m_met.size()
        && !m_met[static_cast<std::size_t>(position)]) {
        m_met[static_cast<std::size_t>(position)] = true;
        ++m_metCount;
    }
    if (found == StoredComparison::Same)
        return Match::Same;
    HOITHI_CHECK(addChanged(row, known));
    return Match::Changed;
}

PreviewComparison::Match PreviewComparison::matchEarlierFile(const Submission &row, std::uint64_t hash)
{
    const std::uint64_t own = rowHash(row, m_context.paperOf(row), m_bytes);
    const std::uint64_t earlier = m_fresh.find(hash);
    if (earlier == 0) {
        m_fresh.insert({hash, own});
        return Match::None;
    }
    if (earlier == own)
        return Match::Same;
    if (hasRoomFor(DifferenceKind::Changed))
        add(DifferenceKind::Changed, row, {});
    return Match::Changed;
}

Result<std::vector<bool>> PreviewComparison::take(std::span<const Submission *const> rows)
{
    std::vector<std::uint64_t> hashes;
    std::vector<SubmissionId> ids(rows.size());
    std::vector<SubmissionId> wanted;
    for (const Submission *row : rows) {
        hashes.push_back(textHash(row->submissionId));
        m_ids.prefetch(hashes.back());
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        ids[i] = m_ids.find(hashes[i]);
        if (ids[i].isValid())
            wanted.push_back(ids[i]);
    }
    HOITHI_TRY(const std::vector<StoredSubmission> stored, m_stored.fetch(wanted));
    auto next = stored.cbegin();
    std::vector<bool> isAdded(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        Match found = Match::None;
        if (ids[i].isValid()) {
            HOITHI_TRY(found, match(*rows[i], *next++));
        }
        if (found == Match::None)
            found = matchEarlierFile(*rows[i], hashes[i]);
        m_preview.counts.unchanged += found == Match::Same ? 1 : 0;
        m_preview.counts.conflicts += found == Match::Changed ? 1 : 0;
        isAdded[i] = found == Match::None;
        if (isAdded[i] && m_preview.stored > 0 && hasRoomFor(DifferenceKind::Added))
            add(DifferenceKind::Added, *rows[i], {});
    }
    HOITHI_CHECK(m_ids.outcome());
    HOITHI_CHECK(m_fresh.outcome());
    return isAdded;
}

Result<void> PreviewComparison::finish()
{
    m_preview.vanished = m_preview.stored - m_metCount;
    if (m_preview.vanished == 0)
        return {};
    const SubmissionId first = firstSubmissionId(m_context.round.number);
    std::vector<SubmissionId> ids;
    HOITHI_CHECK(scanSubmissions(*m_store.database, first, firstSubmissionId(m_context.round.number + 1),
                                 ScanColumns::Ranking, [&](const StoredSubmissionView &row) {
                                     const auto position = static_cast<std::size_t>(row.id - first.value());
                                     const bool met = position < m_met.size() && m_met[position];
                                     if (!met && !m_left.submissions.contains(row.id)
                                         && std::ranges::find(m_batches, ImportBatchId(row.batchId), &ImportBatch::id)
                                                != m_batches.end())
                                         ids.emplace_back(row.id);
                                     return std::ssize(ids) < ImportPreview::differencesOfAKind;
                                 }));
    return addVanished(ids);
}

Result<void> PreviewComparison::addVanished(std::span<const SubmissionId> ids)
{
    HOITHI_TRY(const std::vector<StoredSubmission> rows, m_stored.fetch(ids));
    for (const StoredSubmission &row : rows) {
        const auto batch = std::ranges::find(m_batches, row.batchId, &ImportBatch::id);
        m_preview.differences.push_back(
            {DifferenceKind::Vanished, batch->fileName, row.line, row.submissionId, row.accountId, row.fullName, {}});
    }
    return {};
}

} // namespace hoithi
