// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/namelessfile.h"

#include <QDir>

namespace hoithi {

/// Qt gives none where the one that is set does not exist, and would take the current one for it.
QString temporaryFolder()
{
    const QString folder = QDir::tempPath();
    return folder.isEmpty() ? QFile::decodeName(qgetenv("TMPDIR")) : folder;
}

std::unique_ptr<QTemporaryFile> namelessFile()
{
    auto file = std::make_unique<QTemporaryFile>(QDir(temporaryFolder()).filePath(QStringLiteral("hoithi-XXXXXX")));
    if (file->open())
        QFile::remove(file->fileName());
    return file;
}

} // namespace hoithi
