// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/paper/grader.h"
#include "domain/review/reviewindex.h"
#include "services/agencies/agencydecisions.h"
#include "storage/records.h"
#include "storage/submissionscan.h"

#include <map>
#include <set>
#include <string>
#include <unordered_set>

namespace hoithi {

/// Hashes of texts, equal for equal ones; 0 only for an empty one. The seed is a new one each time, so that nobody can make two
/// texts whose hashes are the same.
class TextHash
{
public:
    explicit TextHash(quint64 seed) : m_seed(seed) {}
    [[nodiscard]] std::uint64_t of(std::string_view text) const;

private:
    quint64 m_seed;
};

/// What rows are read by.
struct EntryContext
{
    TextHash hash;
    std::unordered_set<qint64> batches; ///< whose submissions count, of all rounds
    std::set<qint64> replaced;          ///< but for these, which gave way to rows of later files
    std::vector<StoredKey> keys;        ///< one a paper of the round
    DecidedAgencies agencies;           ///< of all rounds up to this one
};

/// Whether a row counts, by its batch; asked for rows that mostly are of the same one.
class BatchFilter
{
public:
    explicit BatchFilter(const EntryContext &context) : m_batches(&context.batches), m_replaced(&context.replaced) {}
    [[nodiscard]] bool counts(const StoredSubmissionView &row);

private:
    const std::unordered_set<qint64> *m_batches;
    const std::set<qint64> *m_replaced;
    qint64 m_last = -1;
    bool m_lastCounts = false;
};

/// Makes entries of a round's rows; one for each connection. What it refers to must live as long.
class EntryCollector
{
public:
    struct Part
    {
        LargeVector<ReviewEntry> entries;
        std::string idBytes;
    };

    EntryCollector(const EntryContext &context, int roundNumber);
    /// False for a row that no import leaves so: what comes is then not wanted.
    [[nodiscard]] bool take(const StoredSubmissionView &row);
    [[nodiscard]] Result<Part> result();

private:
    void mark(const StoredSubmissionView &row, ReviewEntry &entry) const;

    struct Paper
    {
        std::uint16_t number;
        Grader grader;
    };
    const EntryContext *m_context;
    int m_round;
    qint64 m_first;
    BatchFilter m_batches;
    std::map<qint64, Paper> m_papers;
    Part m_part;
    bool m_isSound = true;
};

/// Takes of earlier rounds' rows what is another name or agency than the first of an account of this round.
class EarlierCollector
{
public:
    struct Part
    {
        LargeVector<EarlierEntry> entries;
        std::string idBytes;
    };

    EarlierCollector(const EntryContext &context, const ReviewInput &input, const ReviewIndex &index);
    [[nodiscard]] bool take(const StoredSubmissionView &row);
    [[nodiscard]] Result<Part> result();

private:
    [[nodiscard]] std::uint32_t firstAgencyOf(std::size_t account) const;

    const EntryContext *m_context;
    const ReviewInput *m_input;
    const ReviewIndex *m_index;
    BatchFilter m_batches;
    Part m_part;
};

} // namespace hoithi
