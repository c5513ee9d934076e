// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/batchdigest.h"

#include <initializer_list>

namespace hoithi {

namespace {

std::optional<qint64> resolved(qint64 agencyId)
{
    return agencyId > 0 ? std::optional(agencyId) : std::nullopt;
}

void addTexts(RowDigest &digest, std::initializer_list<std::string_view> texts)
{
    for (const std::string_view text : texts)
        digest.add(text);
}

} // namespace

void BatchDigest::add(const SubmissionInsert &insert)
{
    const Submission &row = *insert.row;
    addTexts(m_content, {row.submissionId, row.accountId, row.fullName, row.agencyCode, row.agencyName, row.answers});
    m_content.add(static_cast<qint64>(row.line));
    m_content.add(insert.paperId.value());
    m_content.add(row.startedAtUtc ? std::optional(toMillis(*row.startedAtUtc)) : std::nullopt);
    m_content.add(toMillis(row.submittedAtUtc));
    m_content.add(row.prediction);
    m_content.add(resolved(row.agencyId.value()));
    m_content.endRow();
    addTexts(m_sealed, {insert.sealed.identity, {}, insert.sealed.phoneIndex, insert.sealed.nationalIdIndex});
    m_sealed.endRow();
    addPlace(insert.id.value(), insert.participantId);
}

void BatchDigest::add(const StoredSubmissionView &row)
{
    addTexts(m_content, {row.submissionId, row.accountId, row.fullName, row.agencyCode, row.agencyName, row.answers});
    m_content.add(static_cast<qint64>(row.line));
    m_content.add(row.paperId);
    m_content.add(row.startedAtMs);
    m_content.add(row.submittedAtMs);
    m_content.add(row.prediction);
    m_content.add(resolved(row.agencyId));
    m_content.endRow();
    addTexts(m_sealed, {row.sealedIdentity, row.sealedNationalId, row.phoneIndex, row.nationalIdIndex});
    m_sealed.endRow();
    addPlace(row.id, row.participantId);
}

void BatchDigest::addPlace(qint64 id, qint64 participantId)
{
    m_places.add(id);
    m_places.add(participantId);
    m_places.endRow();
    ++m_rows;
}

Fact placesFact(qint64 batch, const QByteArray &digest)
{
    return {QStringLiteral("submission"), {QString::number(batch)}, digest};
}

Fact sealedFact(qint64 batch, const QByteArray &digest)
{
    return {QStringLiteral("submission_sealed"), {QString::number(batch)}, digest};
}

Fact idHashesFact(qint64 batch, const QByteArray &sha256)
{
    return {QStringLiteral("id_hashes"), {QString::number(batch)}, sha256};
}

} // namespace hoithi
