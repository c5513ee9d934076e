// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/source/filestate.h"

#include "base/inputfile.h"
#include "ingest/ingesttexts.h"

#include <QFileInfo>

namespace hoithi {

FileState FileState::of(const QString &path)
{
    FileState state;
    const QFileInfo info(path);
    if (!info.isFile())
        return state;
    state.m_path = path;
    state.m_size = info.size();
    state.m_changed = info.lastModified();
    return state;
}

Result<void> FileState::checkSame() const
{
    if (m_size < 0)
        return {};
    const QFileInfo info(m_path);
    if (info.isFile() && info.size() == m_size && info.lastModified() == m_changed)
        return {};
    return failure(ErrorCode::Io,
                   Ingest::tr("The file %1 was changed or removed while it was read, so nothing of it counts. Wait "
                              "until it is copied completely, and try again.")
                       .arg(m_path));
}

Result<void> checkReadable(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && path.contains(QChar::ReplacementCharacter))
        return failure(
            ErrorCode::NotFound,
            Ingest::tr(
                "The name of %1 is not written in UTF-8, so the file cannot be opened. Rename the file, and try again.")
                .arg(path));
    if (!info.exists() && info.isSymLink())
        return failure(
            ErrorCode::NotFound,
            Ingest::tr("%1 is a link to a file that is not there, or to itself. Put the file in its place.").arg(path));
    if (!info.exists())
        return failure(ErrorCode::NotFound, Ingest::tr("The file %1 does not exist. Check its name.").arg(path));
    if (info.isDir())
        return failure(ErrorCode::BadInput, Ingest::tr("%1 is a folder. Choose a file in it.").arg(path));
    if (!InputFile::refusal(path).isEmpty()) // a pipe that nobody writes to would be waited for
        return failure(ErrorCode::BadInput, Ingest::tr("%1 is no ordinary file. Choose another one.").arg(path));
    return {};
}

Error unreadable(const QString &path, const QString &why)
{
    return {ErrorCode::Io, Ingest::tr("The file %1 cannot be read. Check that you may open it.").arg(path), why};
}

} // namespace hoithi
