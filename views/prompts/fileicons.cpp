// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/prompts/fileicons.h"

#include <QFileInfo>
#include <QMimeDatabase>

namespace hoithi {

QIcon FileIcons::icon(const QFileInfo &info) const
{
    return QFileIconProvider::icon(info.isDir() ? Folder : File);
}

QString FileIcons::type(const QFileInfo &info) const
{
    if (info.isDir())
        return QFileIconProvider::type(info);
    return QMimeDatabase().mimeTypeForFile(info, QMimeDatabase::MatchExtension).comment();
}

} // namespace hoithi
