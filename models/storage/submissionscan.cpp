// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/submissionscan.h"

#include "storage/bulkscan.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <unordered_map>

namespace hoithi {

namespace {

constexpr const char *rankingColumns =
    "id, batch_id, participant_id, submitted_at, started_at, prediction, paper_id, answers, "
    "submission_id, agency_id";
constexpr const char *reviewColumns = ", full_name, phone_index, national_id_index";
constexpr const char *textColumns = ", account_id, line, phone, national_id, agency_code, agency_name";
constexpr std::size_t idsPerStatement = 500;
constexpr const char *ofFileInForce = " AND batch_id NOT IN (SELECT batch_id FROM batch_withdrawal)";
/// Not of a file that was taken back, nor of a row that judges no longer take, nor one that gives way to such a row.
constexpr const char *inForce =
    " AND batch_id NOT IN (SELECT batch_id FROM batch_withdrawal) AND id NOT IN (SELECT t.submission_id FROM "
    "conflict_decision t WHERE t.kind = 'take' AND t.id = (SELECT MAX(n.id) FROM conflict_decision n WHERE "
    "n.conflict_id = t.conflict_id)) AND batch_id NOT IN (SELECT r.batch_id FROM conflict_decision r WHERE r.kind = "
    "'restore' AND NOT EXISTS (SELECT 1 FROM conflict_decision n WHERE n.conflict_id = r.conflict_id AND n.id > r.id "
    "AND n.kind = 'take'))";

/// Of the columns above, in their order: n number, m number or NULL, t text, b bytes.
constexpr std::string_view rankingKinds = "nnnnmmnttm";
constexpr std::string_view reviewKinds = "nnnnmmnttmtbb";
constexpr std::string_view allKinds = "nnnnmmnttmtbbtnbbtt";

QByteArray selectList(ScanColumns columns)
{
    return QByteArray("SELECT ")
        .append(rankingColumns)
        .append(columns == ScanColumns::Ranking ? "" : reviewColumns)
        .append(columns == ScanColumns::All ? textColumns : "")
        .append(" FROM submission WHERE ");
}

std::optional<qint64> maybe(const ScannedRow &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional<qint64>(row.number(column));
}

std::string_view kindsOf(ScanColumns columns)
{
    if (columns == ScanColumns::Ranking)
        return rankingKinds;
    return columns == ScanColumns::Review ? reviewKinds : allKinds;
}

bool isOfKind(const ScannedRow &row, int column, char kind)
{
    if (kind == 't')
        return row.isKind(column, ValueKind::Text);
    return row.isKind(column, ValueKind::Number) || (kind == 'm' && row.isNull(column));
}

void fillKinds(StoredSubmissionView &view, const ScannedRow &row, std::string_view kinds)
{
    view.isOfKinds = true;
    view.areBytes = true;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const int column = static_cast<int>(i);
        if (kinds[i] == 'b')
            view.areBytes = view.areBytes && row.isKind(column, ValueKind::Bytes);
        else
            view.isOfKinds = view.isOfKinds && isOfKind(row, column, kinds[i]);
    }
}

void fill(StoredSubmissionView &view, const ScannedRow &row, ScanColumns columns)
{
    fillKinds(view, row, kindsOf(columns)); // before anything is read, which may convert it
    view.id = row.number(0);
    view.batchId = row.number(1);
    view.participantId = row.number(2);
    view.submittedAtMs = row.number(3);
    view.startedAtMs = maybe(row, 4);
    view.prediction = maybe(row, 5);
    view.paperId = row.number(6);
    view.answers = row.text(7);
    view.submissionId = row.text(8);
    view.agencyId = row.isNull(9) ? 0 : row.number(9);
    if (columns == ScanColumns::Ranking)
        return;
    view.fullName = row.text(10);
    view.phoneIndex = row.bytes(11);
    view.nationalIdIndex = row.bytes(12);
    if (columns == ScanColumns::Review)
        return;
    view.accountId = row.text(13);
    view.line = static_cast<quint64>(row.number(14));
    view.sealedIdentity = row.bytes(15);
    view.sealedNationalId = row.bytes(16);
    view.agencyCode = row.text(17);
    view.agencyName = row.text(18);
}

QString copied(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray copiedBytes(std::string_view bytes)
{
    return {bytes.data(), static_cast<qsizetype>(bytes.size())};
}

StoredSubmission copied(const StoredSubmissionView &view)
{
    StoredSubmission row;
    row.id = SubmissionId(view.id);
    row.batchId = ImportBatchId(view.batchId);
    row.participantId = view.participantId;
    row.paperId = PaperId(view.paperId);
    row.agencyId = AgencyId(view.agencyId);
    row.line = view.line;
    row.submittedAtUtc = fromMillis(view.submittedAtMs);
    if (view.startedAtMs)
        row.startedAtUtc = fromMillis(*view.startedAtMs);
    row.prediction = view.prediction;
    row.answers = copied(view.answers);
    row.submissionId = copied(view.submissionId);
    row.accountId = copied(view.accountId);
    row.fullName = copied(view.fullName);
    row.sealedIdentity = copiedBytes(view.sealedIdentity);
    row.sealedNationalId = copiedBytes(view.sealedNationalId);
    row.agencyCode = copied(view.agencyCode);
    row.agencyName = copied(view.agencyName);
    return row;
}

Result<void> scanWhere(Database &database, const QByteArray &condition, ScanColumns columns,
                       const std::function<bool(const StoredSubmissionView &)> &take)
{
    StoredSubmissionView view;
    return bulkScan(database, QByteArray(selectList(columns)).append(condition), [&](const ScannedRow &row) {
        fill(view, row, columns);
        return take(view);
    });
}

QByteArray idsBetween(SubmissionId from, SubmissionId to)
{
    return QByteArray("id >= ")
        .append(QByteArray::number(from.value()))
        .append(" AND id < ")
        .append(QByteArray::number(to.value()));
}

} // namespace

Result<void> scanSubmissions(Database &database, SubmissionId from, SubmissionId to, ScanColumns columns,
                             const std::function<bool(const StoredSubmissionView &)> &take)
{
    const QByteArray condition = idsBetween(from, to).append(" ORDER BY id");
    return scanWhere(database, condition, columns, take);
}

Result<void> scanInForce(Database &database, SubmissionId from, SubmissionId to,
                         const std::function<bool(const StoredSubmissionView &)> &take)
{
    const QByteArray condition = idsBetween(from, to).append(inForce).append(" ORDER BY id");
    return scanWhere(database, condition, ScanColumns::All, take);
}

Result<void> scanUnresolved(Database &database, SubmissionId from, SubmissionId to,
                            const std::function<bool(const StoredSubmissionView &)> &take)
{
    const QByteArray condition =
        idsBetween(from, to).append(" AND agency_id IS NULL").append(inForce).append(" ORDER BY id");
    return scanWhere(database, condition, ScanColumns::All, take);
}

Result<void> scanExcluded(Database &database, int roundNumber, std::optional<qint64> rosterEntry, SubmissionId from,
                          const std::function<bool(const StoredSubmissionView &)> &take, ExcludedRows rows)
{
    QByteArray excluded =
        QByteArray("SELECT participant_id FROM exclusion WHERE round = ").append(QByteArray::number(roundNumber));
    if (rosterEntry)
        excluded.append(" AND roster_entry_id = ").append(QByteArray::number(*rosterEntry));
    const QByteArray condition = idsBetween(from, firstSubmissionId(roundNumber + 1))
                                     .append(" AND participant_id IN (")
                                     .append(excluded)
                                     .append(")")
                                     .append(rows == ExcludedRows::Counting ? inForce : ofFileInForce)
                                     .append(" ORDER BY id");
    return scanWhere(database, condition, ScanColumns::All, take);
}

Result<std::vector<StoredSubmission>> fetchSubmissions(Database &database, std::span<const SubmissionId> ids)
{
    std::unordered_map<qint64, StoredSubmission> found;
    for (std::size_t first = 0; first < ids.size(); first += idsPerStatement) {
        QByteArray list;
        for (const SubmissionId id : ids.subspan(first, std::min(idsPerStatement, ids.size() - first)))
            list.append(list.isEmpty() ? "" : ",").append(QByteArray::number(id.value()));
        HOITHI_CHECK(scanWhere(database, QByteArray("id IN (").append(list).append(")"), ScanColumns::All,
                               [&](const StoredSubmissionView &view) {
                                   found.emplace(view.id, copied(view));
                                   return true;
                               }));
    }
    std::vector<StoredSubmission> rows;
    rows.reserve(ids.size());
    for (const SubmissionId id : ids) {
        const auto at = found.find(id.value());
        if (at == found.end()) {
            return failure(
                ErrorCode::NotFound,
                QCoreApplication::translate("Storage", "A submission is missing. Check the contest's integrity."));
        }
        rows.push_back(at->second);
    }
    return rows;
}

Result<std::vector<StoredSubmission>> findSubmissions(Database &database, const QString &submissionId)
{
    // Quoted by hand, since COPY takes no parameters: ' is the only special character of a standard literal.
    QByteArray literal = submissionId.toUtf8();
    literal.replace("'", "''").replace('\0', "");
    std::vector<StoredSubmission> rows;
    HOITHI_CHECK(scanWhere(
        database, QByteArray("submission_id = '").append(literal).append("'").append(inForce).append(" ORDER BY id"),
        ScanColumns::All, [&](const StoredSubmissionView &view) {
            rows.push_back(copied(view));
            return true;
        }));
    return rows;
}

Result<std::vector<StoredSubmission>> findSubmissionsOf(Database &database, std::span<const qint64> participants)
{
    std::vector<StoredSubmission> rows;
    if (participants.empty())
        return rows;
    QByteArrayList numbers;
    for (const qint64 participant : participants)
        numbers.append(QByteArray::number(participant));
    HOITHI_CHECK(scanWhere(database, "participant_id IN (" + numbers.join(',') + ")" + inForce + " ORDER BY id",
                           ScanColumns::All, [&](const StoredSubmissionView &view) {
                               rows.push_back(copied(view));
                               return true;
                           }));
    return rows;
}

Result<qint64> submissionCount(Database &database, int roundNumber)
{
    const qint64 first = firstSubmissionId(roundNumber).value();
    HOITHI_TRY(const qint64 last,
               database.number(QStringLiteral("SELECT MAX(id) FROM submission WHERE id >= ? AND id < ?"),
                               {first, firstSubmissionId(roundNumber + 1).value()}));
    return last == 0 ? 0 : last - first;
}

} // namespace hoithi
