// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/filewriting.h"

#include "base/outputfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace hoithi {

Error cannotWrite(const QString &path, const QString &detail)
{
    if (const QString reason = OutputFile::refusal(path); !reason.isEmpty()) {
        return {ErrorCode::Io,
                QCoreApplication::translate("FileWriting", "%1 could not be written (%2). Choose another name.")
                    .arg(path, reason),
                reason};
    }
    return {ErrorCode::Io,
            QCoreApplication::translate("FileWriting",
                                        "%1 could not be written (%2). Choose another place, or free some space.")
                .arg(path, detail),
            detail};
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    OutputFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !commitWhole(file))
        return failure(cannotWrite(path, file.errorString()));
    return {};
}

QString withEnding(const QString &path, const QString &ending)
{
    return QFileInfo(path).suffix().isEmpty() ? QStringLiteral("%1.%2").arg(path, ending) : path;
}

} // namespace hoithi
