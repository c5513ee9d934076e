// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/inputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(InputFile)
};

/// Open already, so that nothing is waited for but what is written to it.
bool isOwnDescriptor(const QString &path)
{
    constexpr std::array places{"/dev/fd/", "/proc/self/fd/"};
    const QString clean = QDir::cleanPath(path);
    return clean == QLatin1String("/dev/stdin") || std::ranges::any_of(places, [&clean](const char *place) {
               return clean.startsWith(QLatin1String(place));
           });
}

} // namespace

QString InputFile::refusal(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists() || file.isFile() || file.isDir() || isOwnDescriptor(path))
        return {};
    return Messages::tr("it is no ordinary file");
}

bool InputFile::open(OpenMode mode)
{
    const QString reason = refusal(fileName());
    if (reason.isEmpty())
        return QFile::open(mode);
    setErrorString(reason);
    return false;
}

} // namespace hoithi
