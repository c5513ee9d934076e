// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/textfile.h"

#include "base/outputfile.h"

#include <QCoreApplication>

#include <algorithm>

namespace hoithi::commandline {

namespace {

tl::unexpected<Error> cannotWrite(const OutputFile &file)
{
    return failure(ErrorCode::Io, QCoreApplication::translate("CommandLine", "The file %1 cannot be written: %2")
                                      .arg(file.fileName(), file.errorString()));
}

} // namespace

Result<void> requireWritable(const QString &path)
{
    OutputFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    file.cancelWriting();
    return {};
}

Result<void> saveText(const QString &path, const std::function<void(QTextStream &)> &write)
{
    OutputFile file(path);
    const bool opened = file.open(QIODevice::WriteOnly);
    QTextStream stream(&file);
    if (opened) {
        keepToOwner(file);
        write(stream);
        stream.flush();
    }
    if (opened && stream.status() == QTextStream::Ok && commitWhole(file))
        return {};
    return cannotWrite(file);
}

Result<void> saveBytes(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    OutputFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(file);
    keepToOwner(file);
    const Result<void> written = write(file);
    if (!written)
        file.cancelWriting();
    return written && !commitWhole(file) ? Result<void>(cannotWrite(file)) : written;
}

QByteArray readUpTo(QIODevice &device, qint64 most)
{
    QByteArray bytes(most, Qt::Uninitialized); // of one piece: a secret leaves no copies behind that grew
    qint64 size = 0;
    for (qint64 count = 1; count > 0 && size < most; size += std::max(count, qint64{0}))
        count = device.read(bytes.data() + size, most - size);
    bytes.truncate(size);
    return bytes;
}

} // namespace hoithi::commandline
