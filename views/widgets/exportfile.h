// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/sha256.h"
#include "services/exportview.h"

#include "base/outputfile.h"
#include <QObject>

#include <functional>

namespace hoithi {

class ContestSession;

/// A file with people in it, written piece by piece. It is there once all of it is written and its export is on record, and
/// not before.
class ExportFile
{
public:
    ExportFile(ContestSession &session, const QString &path, ExportRequest request);

    [[nodiscard]] bool open(); ///< readable by its owner only
    [[nodiscard]] bool write(const QByteArray &bytes);
    /// Records the export of so many rows, then puts the file in place; `finished` is called on `context`'s thread.
    void finish(qint64 rows, QObject *context, const std::function<void(const Result<void> &)> &finished);
    void cancel() { m_file.cancelWriting(); }
    /// That it could not be written.
    [[nodiscard]] Error error() const;

private:
    ContestSession &m_session;
    OutputFile m_file;
    ExportRequest m_request;
    Sha256 m_digest;
};

} // namespace hoithi
