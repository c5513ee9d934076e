// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QString>

namespace hoithi {

/// How a file was when its reading began: what is half copied, or cut while it is read, must not count as a whole dump.
class FileState
{
public:
    /// Of an ordinary file; any other is never found to have changed.
    [[nodiscard]] static FileState of(const QString &path);

    /// Fails where the file is another one by now, or gone.
    [[nodiscard]] Result<void> checkSame() const;

    [[nodiscard]] qint64 size() const { return m_size; } ///< -1 of what is no ordinary file

private:
    QString m_path;
    qint64 m_size = -1;
    QDateTime m_changed;
};

/// Fails where nothing can be read from that path: NotFound, or BadInput for a folder, a named pipe or a device.
[[nodiscard]] Result<void> checkReadable(const QString &path);

/// Of a file that may not be opened. `why` for the log.
[[nodiscard]] Error unreadable(const QString &path, const QString &why);

} // namespace hoithi
