// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/namelessfile.h"

#include "services/store.h"

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

tl::unexpected<Error> noRoomForNotes(const QFile &file)
{
    return failure(
        ErrorCode::Io,
        Services::tr("There is no room for what an import notes of so many rows. Free some space in the folder "
                     "for temporary files (%1).")
            .arg(temporaryFolder()),
        file.errorString());
}

} // namespace hoithi
