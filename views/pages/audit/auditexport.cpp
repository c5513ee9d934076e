// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/pages/audit/auditexport.h"

#include "base/csvtext.h"
#include "itemmodels/audit/audittexts.h"
#include "services/audit/subjecttext.h"
#include "services/contestsession.h"
#include "views/widgets/answers.h"

#include <algorithm>

namespace hoithi {

namespace {

constexpr std::size_t rowsAtOnce = 2000;

QByteArray csvLine(const AuditEntry &entry)
{
    const QStringList cells{QString::number(entry.seq),
                            toIsoLocal(entry.atUtc),
                            csvField(entry.actor),
                            csvField(auditActionText(entry.action)),
                            csvField(subjectText(entry.subject)),
                            csvField(auditSummary(entry)),
                            csvField(entry.action),
                            csvField(QString::fromUtf8(entry.payload)),
                            QString::fromLatin1(entry.previousHash),
                            QString::fromLatin1(entry.hash)};
    return QString(cells.join(u',') + QStringLiteral("\r\n")).toUtf8();
}

} // namespace

AuditExportJob::AuditExportJob(ContestSession &session, std::vector<qint64> numbers, const QString &path,
                               ExportRequest request, QObject *parent)
    : QObject(parent), m_session(session), m_numbers(std::move(numbers)), m_file(session, path, std::move(request))
{}

void AuditExportJob::start(std::stop_token stop, ProgressCallback progress)
{
    m_stop = std::move(stop);
    m_progress = std::move(progress);
    if (!m_file.open()
        || !m_file.write("\xEF\xBB\xBF"
                         "number,at,person,action,subject,details,action_code,payload,previous_hash,hash\r\n"))
        return end(failure(m_file.error()));
    writeNext();
}

void AuditExportJob::writeNext()
{
    if (m_stop.stop_requested())
        return end(failure(ErrorCode::Cancelled, tr("Stopped. No file was written.")));
    if (m_done == m_numbers.size()) {
        return m_file.finish(m_written, this, [this](const Result<void> &finished) {
            end(finished ? Result<qint64>(m_written) : failure(finished.error()));
        });
    }
    const std::size_t count = std::min(rowsAtOnce, m_numbers.size() - m_done);
    const auto first = m_numbers.begin() + static_cast<std::ptrdiff_t>(m_done);
    whenAnswered(m_session.auditEntries({first, first + static_cast<std::ptrdiff_t>(count)}), this,
                 [this, count](const Result<std::vector<AuditEntry>> &entries) {
                     if (!entries)
                         return end(failure(entries.error()));
                     writeRows(*entries, count);
                 });
}

void AuditExportJob::writeRows(const std::vector<AuditEntry> &entries, std::size_t asked)
{
    QByteArray text;
    for (const AuditEntry &entry : entries)
        text += csvLine(entry);
    if (!m_file.write(text))
        return end(failure(m_file.error()));
    m_written += std::ssize(entries);
    m_done += asked;
    m_progress({static_cast<qint64>(m_done), static_cast<qint64>(m_numbers.size()), m_written});
    writeNext();
}

void AuditExportJob::end(const Result<qint64> &result)
{
    if (!result)
        m_file.cancel();
    Q_EMIT finished(result);
    deleteLater();
}

} // namespace hoithi
