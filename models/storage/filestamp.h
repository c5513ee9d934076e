// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QFileInfo>
#include <QString>

namespace hoithi {

/// What tells that a file was written to.
struct FileStamp
{
    QString path;
    qint64 size = -1; ///< of no file
    QDateTime changed;

    [[nodiscard]] static FileStamp of(const QString &path)
    {
        const QFileInfo file(path);
        return file.exists() ? FileStamp{path, file.size(), file.lastModified()} : FileStamp{path, -1, {}};
    }

    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

} // namespace hoithi
