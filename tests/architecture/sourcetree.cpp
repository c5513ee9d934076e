// SPDX-FileCopyrightText: HoiThi contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace hoithi::test {

namespace {

QDir root()
{
    return QDir(QStringLiteral(HOITHI_SOURCE_DIR));
}

} // namespace

QStringList cppFiles(const QString &folder)
{
    QStringList files;
    QDirIterator each(root().filePath(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(root().relativeFilePath(each.next()));
    files.sort();
    return files;
}

QString textOf(const QString &file)
{
    QFile source(root().filePath(file));
    return source.open(QIODevice::ReadOnly) ? QString::fromUtf8(source.readAll()) : QString();
}

QStringList includesOf(const QString &file)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*["<]([^">]+)[">])"),
                                            QRegularExpression::MultilineOption);
    QStringList names;
    for (const QRegularExpressionMatch &match : include.globalMatch(textOf(file)))
        names.append(match.captured(1));
    return names;
}

} // namespace hoithi::test
