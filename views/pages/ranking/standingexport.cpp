// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/ranking/standingexport.h"

#include "itemmodels/tabletext.h"
#include "services/contestsession.h"
#include "views/widgets/answers.h"

#include <algorithm>

namespace hoithi {

namespace {

constexpr std::size_t rowsAtOnce = 4000;

QString numberOrNothing(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : QString();
}

QByteArray csvLine(const RankedSubmission &row)
{
    const QStringList cells{row.place == 0 ? QString() : QString::number(row.place),
                            csvField(row.submissionId),
                            csvField(row.accountId),
                            csvField(row.fullName),
                            csvField(row.agencyCode),
                            QString::number(row.correct),
                            numberOrNothing(row.prediction),
                            numberOrNothing(row.predictionError),
                            toIsoLocal(row.submittedAtUtc),
                            numberOrNothing(row.durationMs),
                            csvField(row.prize),
                            csvField(row.separatedBy)};
    return QString(cells.join(u',') + QStringLiteral("\r\n")).toUtf8();
}

} // namespace

StandingExportJob::StandingExportJob(ContestSession &session, StandingPtr standing, std::vector<quint32> rows,
                                     const QString &path, ExportRequest request, QObject *parent)
    : QObject(parent), m_session(session), m_standing(std::move(standing)), m_rows(std::move(rows)),
      m_file(session, path, std::move(request))
{}

void StandingExportJob::start(std::stop_token stop, ProgressCallback progress)
{
    m_stop = std::move(stop);
    m_progress = std::move(progress);
    const QByteArray header =
        "\xEF\xBB\xBFplace,submission_id,account_id,full_name,agency_code,correct,prediction,prediction_error,"
        "submitted_at,duration_ms,prize,separated_by\r\n";
    if (!m_file.open() || !m_file.write(header))
        return end(failure(m_file.error()));
    writeNext();
}

void StandingExportJob::writeNext()
{
    if (m_stop.stop_requested())
        return end(failure(ErrorCode::Cancelled, tr("Stopped. No file was written.")));
    if (m_done == m_rows.size()) {
        const auto rows = static_cast<qint64>(m_done);
        return m_file.finish(rows, this, [this, rows](const Result<void> &finished) {
            end(finished ? Result<qint64>(rows) : failure(finished.error()));
        });
    }
    const std::size_t count = std::min(rowsAtOnce, m_rows.size() - m_done);
    const auto first = m_rows.begin() + static_cast<std::ptrdiff_t>(m_done);
    whenAnswered(m_session.rankedRows(m_standing, {first, first + static_cast<std::ptrdiff_t>(count)}), this,
                 [this](const Result<std::vector<RankedSubmission>> &rows) {
                     if (!rows)
                         return end(failure(rows.error()));
                     writeRows(*rows);
                 });
}

void StandingExportJob::writeRows(const std::vector<RankedSubmission> &rows)
{
    QByteArray text;
    for (const RankedSubmission &row : rows)
        text += csvLine(row);
    if (rows.empty() || !m_file.write(text))
        return end(failure(m_file.error()));
    m_done += rows.size();
    const auto done = static_cast<qint64>(m_done);
    m_progress({done, static_cast<qint64>(m_rows.size()), done});
    writeNext();
}

void StandingExportJob::end(const Result<qint64> &result)
{
    if (!result)
        m_file.cancel();
    Q_EMIT finished(result);
    deleteLater();
}

} // namespace hoithi
