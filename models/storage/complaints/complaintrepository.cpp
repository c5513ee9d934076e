// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/complaints/complaintrepository.h"

#include "storage/database.h"
#include "storage/row.h"

#include <map>

namespace hoithi {

namespace {

const QString complaintColumns = QStringLiteral("SELECT id, round, received_at, way, about, answer_days, answer_due, "
                                                "complain_until, content_key_id, sealed, person, recorded_at "
                                                "FROM complaint");

StoredComplaint complaintFrom(const Row &row)
{
    return {row.number(0),  row.integer(1), row.instant(2), row.text(3),   row.text(4),
            row.integer(5), row.text(6),    row.text(7),    row.number(8), QByteArray::fromHex(row.latin1(9)),
            row.text(10),   row.instant(11)};
}

StoredComplaintStep stepFrom(const Row &row)
{
    return {row.number(0), row.number(1),  row.text(2), row.number(3), row.text(4),
            row.number(5), row.text(6),    row.text(7), row.number(8), QByteArray::fromHex(row.latin1(9)),
            row.text(10),  row.instant(11)};
}

} // namespace

Result<qint64> ComplaintRepository::nextNumber()
{
    return m_database.nextId(QStringLiteral("complaint"));
}

Result<qint64> ComplaintRepository::nextStep()
{
    return m_database.nextId(QStringLiteral("complaint_step"));
}

Result<void> ComplaintRepository::insert(const StoredComplaint &complaint)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO complaint (id, round, received_at, way, about, answer_days, answer_due, "
                       "complain_until, content_key_id, sealed, person, recorded_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {complaint.id, complaint.roundNumber, toMillis(complaint.receivedAtUtc), complaint.way, complaint.about,
         complaint.answerDays, complaint.answerDue, complaint.complainUntil, complaint.contentKey,
         QString::fromLatin1(complaint.sealed.toHex()), complaint.person, toMillis(complaint.recordedAtUtc)});
}

Result<void> ComplaintRepository::insert(const StoredComplaintStep &step)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO complaint_step (id, complaint_id, kind, submission_id, outcome, audit_entry, "
                       "letter_number, letter_date, content_key_id, sealed, person, recorded_at) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {step.id, step.complaintId, step.kind, step.submissionId, step.outcome, step.auditEntry, step.letterNumber,
         step.letterDate, step.contentKey, QString::fromLatin1(step.sealed.toHex()), step.person,
         toMillis(step.recordedAtUtc)});
}

Result<std::vector<StoredComplaint>> ComplaintRepository::all() const
{
    std::vector<StoredComplaint> complaints;
    HOITHI_CHECK(m_database.select(complaintColumns + QStringLiteral(" ORDER BY id"), {},
                                   [&](const Row &row) { complaints.push_back(complaintFrom(row)); }));
    return complaints;
}

Result<std::optional<StoredComplaint>> ComplaintRepository::find(qint64 id) const
{
    std::optional<StoredComplaint> found;
    HOITHI_CHECK(m_database.select(complaintColumns + QStringLiteral(" WHERE id = ?"), {id},
                                   [&](const Row &row) { found = complaintFrom(row); }));
    return found;
}

Result<std::vector<StoredComplaintStep>> ComplaintRepository::steps(std::optional<qint64> complaint) const
{
    QString sql = QStringLiteral("SELECT id, complaint_id, kind, submission_id, outcome, audit_entry, letter_number, "
                                 "letter_date, content_key_id, sealed, person, recorded_at FROM complaint_step");
    if (complaint)
        sql += QStringLiteral(" WHERE complaint_id = ?");
    std::vector<StoredComplaintStep> steps;
    HOITHI_CHECK(m_database.select(sql + QStringLiteral(" ORDER BY id"),
                                   complaint ? QVariantList{*complaint} : QVariantList{},
                                   [&](const Row &row) { steps.push_back(stepFrom(row)); }));
    return steps;
}

Result<std::optional<Instant>> ComplaintRepository::resultSigned(int roundNumber, int quorum, Instant byUtc) const
{
    std::map<qint64, int> signatures;
    std::optional<Instant> completed;
    HOITHI_CHECK(m_database.select(
        QStringLiteral("SELECT s.run_id, s.signed_at FROM signature s JOIN ranking_run r ON r.id = s.run_id "
                       "WHERE r.round = ? AND s.signed_at <= ? ORDER BY s.signed_at"),
        {roundNumber, toMillis(byUtc)}, [&](const Row &row) {
            if (++signatures[row.number(0)] == quorum)
                completed = row.instant(1);
        }));
    return completed;
}

} // namespace hoithi
