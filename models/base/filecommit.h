// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSaveFile>

namespace hoithi {

/// Puts the file in place only when all of it was written. QSaveFile::commit() alone overlooks a full disk that shows when the
/// last buffer is written: it replaces the old file by a cut one and says that all is well.
[[nodiscard]] inline bool commitWhole(QSaveFile &file)
{
    return file.flush() && file.commit();
}

/// For what holds people's data, whatever the umask says: before anything is written to it. A file system without permissions
/// goes without.
inline void keepToOwner(QFileDevice &file)
{
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

/// An empty file that nobody else can read, for a library that opens its files itself.
[[nodiscard]] inline bool makeOwnersFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

} // namespace hoithi
