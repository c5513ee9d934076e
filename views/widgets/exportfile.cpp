// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/exportfile.h"

#include "services/contestsession.h"
#include "views/widgets/answers.h"
#include "views/widgets/filewriting.h"

namespace hoithi {

ExportFile::ExportFile(ContestSession &session, const QString &path, ExportRequest request)
    : m_session(session), m_file(path), m_request(std::move(request))
{}

bool ExportFile::open()
{
    const bool opened = m_file.open(QIODevice::WriteOnly);
    if (opened)
        keepToOwner(m_file);
    return opened;
}

bool ExportFile::write(const QByteArray &bytes)
{
    m_digest.add(bytes);
    return m_file.write(bytes) == bytes.size();
}

void ExportFile::finish(qint64 rows, QObject *context, const std::function<void(const Result<void> &)> &finished)
{
    m_request.rows = rows;
    m_request.sha256 = m_digest.hex();
    if (!m_file.flush()) // nothing is recorded of a file that has no room
        return finished(failure(error()));
    whenAnswered(m_session.recordExport(m_request), context, [this, finished](const Result<void> &recorded) {
        if (recorded && !commitWhole(m_file))
            return finished(failure(error()));
        finished(recorded);
    });
}

Error ExportFile::error() const
{
    return cannotWrite(m_file.fileName(), m_file.errorString());
}

} // namespace hoithi
