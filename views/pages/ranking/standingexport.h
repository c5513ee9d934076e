// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "services/rankingview.h"
#include "views/widgets/exportfile.h"

#include <QObject>

#include <stop_token>
#include <vector>

namespace hoithi {

class ContestSession;

/// Writes rows of a standing as CSV, some thousand at a time, so that the window stays usable; columns as on the command
/// line. The file appears whole and recorded, or not at all. Deletes itself when finished.
class StandingExportJob final : public QObject
{
    Q_OBJECT
public:
    StandingExportJob(ContestSession &session, StandingPtr standing, std::vector<quint32> rows, const QString &path,
                      ExportRequest request, QObject *parent);
    void start(std::stop_token stop, ProgressCallback progress);

Q_SIGNALS:
    void finished(const hoithi::Result<qint64> &rowsWritten);

private:
    void writeNext();
    void writeRows(const std::vector<RankedSubmission> &rows);
    void end(const Result<qint64> &result);

    ContestSession &m_session;
    StandingPtr m_standing;
    std::vector<quint32> m_rows;
    ExportFile m_file;
    std::stop_token m_stop;
    ProgressCallback m_progress;
    std::size_t m_done = 0;
};

} // namespace hoithi
