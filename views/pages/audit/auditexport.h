// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "domain/audit/auditentry.h"
#include "views/widgets/exportfile.h"

#include <QObject>

#include <stop_token>
#include <vector>

namespace hoithi {

class ContestSession;

/// Writes audit entries as CSV, some hundred at a time, so that the window stays usable. The file appears whole and
/// recorded, or not at all. Deletes itself when finished.
class AuditExportJob final : public QObject
{
    Q_OBJECT
public:
    AuditExportJob(ContestSession &session, std::vector<qint64> numbers, const QString &path, ExportRequest request,
                   QObject *parent);
    void start(std::stop_token stop, ProgressCallback progress);

Q_SIGNALS:
    void finished(const hoithi::Result<qint64> &rowsWritten);

private:
    void writeNext();
    void writeRows(const std::vector<AuditEntry> &entries, std::size_t asked);
    void end(const Result<qint64> &result);

    ContestSession &m_session;
    std::vector<qint64> m_numbers;
    ExportFile m_file;
    std::stop_token m_stop;
    ProgressCallback m_progress;
    std::size_t m_done = 0;
    qint64 m_written = 0;
};

} // namespace hoithi
