// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/textfile.h"

#include "base/filecommit.h"

#include <QCoreApplication>

namespace hoithi::commandline {

Result<void> saveText(const QString &path, const std::function<void(QTextStream &)> &write)
{
    QSaveFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    QTextStream stream(&file);
    if (opened) {
        keepToOwner(file);
        write(stream);
        stream.flush();
    }
    if (opened && stream.status() == QTextStream::Ok && commitWhole(file))
        return {};
    return failure(
        ErrorCode::Io,
        QCoreApplication::translate("CommandLine", "The file %1 cannot be written: %2").arg(path, file.errorString()));
}

} // namespace hoithi::commandline
