// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzing.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

namespace hoithi::fuzz {

void require(bool holds, const char *law)
{
    if (holds)
        return;
    std::fprintf(stderr, "This law does not hold: %s\n", law);
    std::abort();
}

QString fileOf(std::string_view bytes, const QString &name)
{
    static const QTemporaryDir folder;
    QString path = folder.filePath(name);
    QFile file(path);
    const auto size = static_cast<qint64>(bytes.size());
    require(file.open(QIODevice::WriteOnly) && file.write(bytes.data(), size) == size,
            "a temporary file can be written");
    return path;
}

} // namespace hoithi::fuzz
