// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/rowdigest.h"
#include "storage/facts.h"
#include "storage/submissionscan.h"
#include "storage/submissionwriter.h"

namespace hoithi {

/// Digests of a batch's accepted rows in file order: what `verify` compares stored rows with. The integrity check of the
/// database itself misses altered values. What the store numbers by the order of imports has a digest of its own, and so has
/// what is sealed: its bytes are others in every store.
class BatchDigest
{
public:
    void add(const SubmissionInsert &insert);
    void add(const StoredSubmissionView &row);

    /// Over what the file said, but for phone and national id, and the agency that it means.
    [[nodiscard]] QByteArray contentHex() { return m_content.hex(); }
    /// Over what is sealed, and its indexes.
    [[nodiscard]] QByteArray sealedHex() { return m_sealed.hex(); }
    /// Over the numbers of submissions and people.
    [[nodiscard]] QByteArray placesHex() { return m_places.hex(); }

    [[nodiscard]] qint64 rows() const { return m_rows; }

private:
    void addPlace(qint64 id, qint64 participantId);

    qint64 m_rows = 0;
    RowDigest m_content;
    RowDigest m_sealed;
    RowDigest m_places;
};

/// The numbers of a batch's submissions and people.
[[nodiscard]] Fact placesFact(qint64 batch, const QByteArray &digest);

/// The sealed bytes of a batch's submissions.
[[nodiscard]] Fact sealedFact(qint64 batch, const QByteArray &digest);

/// The hashes by which later imports find a batch's rows; `sha256` is of the list as it is stored.
[[nodiscard]] Fact idHashesFact(qint64 batch, const QByteArray &sha256);

} // namespace hoithi
