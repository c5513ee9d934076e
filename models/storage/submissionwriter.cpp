// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/submissionwriter.h"

#include "storage/bulkinsert.h"
#include "storage/database.h"

namespace hoithi {

struct SubmissionWriter::Private
{
    ImportBatchId batch;
    BulkInsert submissions;
    BulkInsert participants;
};

SubmissionWriter::SubmissionWriter(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
SubmissionWriter::SubmissionWriter(SubmissionWriter &&) noexcept = default;
SubmissionWriter &SubmissionWriter::operator=(SubmissionWriter &&) noexcept = default;
SubmissionWriter::~SubmissionWriter() = default;

namespace {

/// A server has a table for each round below the one of all; to find it anew for each row takes a third of the time.
QString tableOf(const Database &database, int round)
{
    return database.isShared() ? QStringLiteral("submission_round_%1").arg(round) : QStringLiteral("submission");
}

} // namespace

Result<SubmissionWriter> SubmissionWriter::begin(Database &database, ImportBatchId batch, int round)
{
    HOITHI_TRY(
        BulkInsert submissions,
        BulkInsert::begin(database, tableOf(database, round),
                          {"id", "batch_id", "participant_id", "submitted_at", "started_at", "prediction", "paper_id",
                           "answers", "submission_id", "agency_id", "account_id", "line", "full_name", "phone",
                           "national_id", "phone_index", "national_id_index", "agency_code", "agency_name"},
                          TextsLive::UntilFlush));
    HOITHI_TRY(BulkInsert participants,
               BulkInsert::begin(database, QStringLiteral("participant_list"), {"first_id", "accounts"}));
    return SubmissionWriter(std::make_unique<Private>(Private{batch, std::move(submissions), std::move(participants)}));
}

Result<void> SubmissionWriter::write(std::span<const SubmissionInsert> rows)
{
    BulkInsert &insert = d->submissions;
    for (const SubmissionInsert &item : rows) {
        const Submission &row = *item.row;
        insert.add(item.id.value());
        insert.add(d->batch.value());
        insert.add(item.participantId);
        insert.add(toMillis(row.submittedAtUtc));
        insert.add(row.startedAtUtc ? std::optional<qint64>(toMillis(*row.startedAtUtc)) : std::nullopt);
        insert.add(row.prediction);
        insert.add(item.paperId.value());
        insert.add(row.answers);
        insert.add(row.submissionId);
        insert.add(row.agencyId.isValid() ? std::optional<qint64>(row.agencyId.value()) : std::nullopt);
        insert.add(row.accountId);
        insert.add(static_cast<qint64>(row.line));
        insert.add(row.fullName);
        insert.addBytes(item.sealed.identity);
        insert.addBytes(std::string_view()); // once the national id, under a seal of its own
        insert.addBytes(item.sealed.phoneIndex);
        insert.addBytes(item.sealed.nationalIdIndex);
        insert.add(row.agencyCode);
        insert.add(row.agencyName);
        HOITHI_CHECK(insert.endRow());
    }
    return insert.flush();
}

Result<void> SubmissionWriter::writeParticipants(qint64 firstId, ParticipantList &accounts)
{
    d->participants.add(firstId);
    d->participants.add(accounts.json());
    HOITHI_CHECK(d->participants.endRow());
    return d->participants.flush();
}

} // namespace hoithi
