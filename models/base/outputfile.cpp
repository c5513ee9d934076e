// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/outputfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace hoithi {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(OutputFile)
};

/// Also one whose beginning is damaged, and what SQLite keeps beside it: that may hold the newest records.
bool isNamedAsContest(const QFileInfo &file)
{
    constexpr std::array endings{".hoithi", ".hoithi-wal", ".hoithi-shm", ".hoithi-journal"};
    return std::ranges::any_of(endings, [&file](const char *ending) {
        return file.fileName().endsWith(QLatin1String(ending), Qt::CaseInsensitive);
    });
}

bool beginsAsDatabase(const QString &path)
{
    const QByteArray magic("SQLite format 3\0", 16);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}

} // namespace

QString OutputFile::refusal(const QString &path)
{
    const QFileInfo file(QFileInfo(path).canonicalFilePath()); // where a link leads
    if (!file.exists())
        return {};
    if (!file.isFile())
        return Messages::tr("it is no ordinary file");
    if (beginsAsDatabase(file.filePath()))
        return Messages::tr("it holds a contest, which would be lost");
    if (isNamedAsContest(file))
        return Messages::tr("its name is that of a contest file");
    return {};
}

bool OutputFile::open(OpenMode mode)
{
    const QString reason = refusal(fileName());
    if (reason.isEmpty())
        return QSaveFile::open(mode);
    setErrorString(reason);
    return false;
}

} // namespace hoithi
