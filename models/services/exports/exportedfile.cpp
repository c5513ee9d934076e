// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/exports/exportedfile.h"

#include "base/outputfile.h"
#include "services/store.h"

namespace hoithi {

Result<void> saveExported(const QString &path, const QByteArray &bytes, const std::function<Result<void>()> &record)
{
    OutputFile file(path);
    const auto cannotWrite = [&file] {
        return failure(ErrorCode::Io,
                       Services::tr("The file %1 cannot be written: %2").arg(file.fileName(), file.errorString()));
    };
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite();
    keepToOwner(file);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return cannotWrite();
    HOITHI_CHECK(record());
    if (!commitWhole(file))
        return cannotWrite();
    return {};
}

} // namespace hoithi
